import { isStyled } from '@/lib/draft/draft';
import type { Span } from '@/lib/draft/types';
import { type Hit, type Piece, WordList } from '@/lib/engine';
import { isQuoted } from './matches';
import { TECHNOLOGY } from './technology.words';

/** A technical term of a piece. */
export interface Term {
  /** Offset in the block's text. */
  readonly start: number;
  readonly words: string;
  /** Whether the text opens with it or says that the product is built on it. */
  readonly leans: boolean;
}

const TERMS = new WordList(TECHNOLOGY);
const LEANS =
  /\b(?:powered by|built (?:on|with|around|using)|based on|runs? on|running on|leverag\p{L}+|utili[sz]\p{L}+|uses?|using|through|by calling|hosted on|run as|coordinated (?:by|through)|implemented (?:in|with)|written in)\b(?:[^.;:]|\.(?=\w)){0,40}$/iu;
/** Entries that lean by themselves: "uses ai". */
const LEANING = /^(?:uses|using|powered|leverag)/;
const OPENING_WORDS = 5;
const LOOK_BACK = 80;

/** The technical terms that the piece itself uses: not in quotation marks or code, nor in brackets behind what they are short for. */
export function technologyIn(piece: Piece): Term[] {
  return TERMS.in(piece)
    .filter(hit => isOwn(piece, hit))
    .map(hit => ({
      start: hit.start,
      words: piece.blockText.slice(hit.start, hit.end),
      leans: hit.at < OPENING_WORDS || LEANING.test(hit.entry) || LEANS.test(before(piece, hit)),
    }));
}

const isOwn = (piece: Piece, hit: Span): boolean =>
  !isQuoted(piece.block, hit) && piece.blockText[hit.start - 1] !== '(' && !isStyled(piece.block, 'code', hit);

function before(piece: Piece, { start: at }: Hit): string {
  const sentence = piece.sentences.find(({ start, end }) => start <= at && at < end);
  return sentence ? piece.blockText.slice(Math.max(sentence.start, at - LOOK_BACK), at) : '';
}

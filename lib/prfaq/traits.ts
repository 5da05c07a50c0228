import { isStyled } from '@/lib/draft/draft';
import type { Block, Span } from '@/lib/draft/types';
import { sentencesOf, wordsOf } from '@/lib/draft/words';
import { attributionLine, organisationIn } from './attribution';
import { type CustomerPhrase, customerPhraseIn } from './customer-phrase';
import { datelineOf, isReleaseMarker } from './dateline';
import { type Label, labelOf, listOf } from './labels';
import { englishness } from './language';
import { type Naming, namesIn, namingOf } from './names';
import { type ObjectiveMark, objectiveMarkOf } from './objective-marks';
import { advises, isPrompt, promptEnd, speaksOfMethod } from './prompts';
import { answerStart, type Question, questionOf } from './questions';
import { type Utterance, utterancesIn } from './quotes';
import { innerRunIns, type RunIn, runInOf } from './run-in';
import { type Signals, signalsOf } from './signals';

/** What the structure of a draft depends on, of one block. Coarse on purpose: most keystrokes change nothing here. */
export interface Traits {
  readonly kind: Block['kind'];
  readonly level: number;
  readonly marker: 'bullet' | 'number' | 'box' | '';
  readonly header: boolean;
  /** 0 nothing, 1 up to 3 words, 2 up to 8, 3 up to 20, 4 up to 45, 5 up to 110, 6 more. */
  readonly size: number;
  /** No more than two sentences, and not closed like one. */
  readonly isTitle: boolean;
  readonly emphasis: 'bold' | 'italic' | '';
  /** What the whole block is called, when it is a label. */
  readonly label: Label | null;
  /** For whom a list of questions with this label is. */
  readonly list: 'external' | 'internal' | 'technical' | null;
  /** For a title that names the kind of document: the words that are left without that. */
  readonly rest: Span | null;
  readonly runIn: RunIn | null;
  /** Labels further on in the block. */
  readonly inner: readonly RunIn[];
  readonly question: Question | null;
  /** Where the answer begins after its mark, 0 when it has none. */
  readonly answer: number;
  readonly isReleaseMarker: boolean;
  /** Length of the dateline that it begins with; 0 without one. */
  readonly dateline: number;
  readonly dated: boolean;
  readonly utterances: readonly Utterance[];
  readonly isQuoted: boolean;
  readonly attribution: Span | null;
  /** Name and role of a block that is an attribution, lower case. */
  readonly by: string;
  readonly organisation: string;
  readonly signals: Signals;
  readonly naming: Naming | null;
  readonly names: readonly string[];
  readonly customer: CustomerPhrase | null;
  readonly isPrompt: boolean;
  /** Where the writer's own lines begin behind those of a template; 0 when there are none of either. */
  readonly promptEnd: number;
  readonly speaksOfMethod: boolean;
  readonly advises: boolean;
  readonly objective: ObjectiveMark | null;
  readonly english: -1 | 0 | 1;
}

/** The traits of a block, with a key that is equal exactly when they are. */
export function traitsOf(block: Block): { key: string; traits: Traits } {
  const traits = read(block);
  return { key: JSON.stringify(traits), traits };
}

const SIZES = [0, 3, 8, 20, 45, 110];

function read(block: Block): Traits {
  const { text } = block;
  const words = wordsOf(block);
  const size = SIZES.findIndex(most => words.length <= most);
  const isText = block.kind !== 'code' && block.kind !== 'rule';
  const isTitle = isText && titleLike(block, words.length);
  const label = isText && words.length <= 16 ? labelOf(text) : null;
  const runIn = isText && !label ? runInOf(block) : null;
  const rest = label === 'prfaq' || label === 'press_release' ? restOf(text) : null;
  const signals = signalsOf(block);
  const dateline = isText && block.kind !== 'heading' && block.kind !== 'row' ? datelineOf(text) : null;
  const prompted = isText && isPrompt(text) ? promptEnd(sentencesOf(block)) : 0;
  const announcing = signals.announces || dateline !== null;
  return {
    kind: block.kind,
    level: block.level,
    marker: markerOf(block.marker),
    header: block.header,
    size: size < 0 ? SIZES.length : size,
    isTitle,
    emphasis: emphasisOf(block),
    label: runIn?.isWhole ? runIn.label : label,
    list: label || block.kind === 'heading' ? listOf(text) : null,
    rest,
    runIn: runIn?.isWhole ? null : runIn,
    inner: isText ? innerRunIns(block) : [],
    question: isText && !label ? questionOf(block) : null,
    answer: isText ? answerStart(text) : 0,
    isReleaseMarker: isText && isReleaseMarker(text),
    dateline: dateline?.end ?? 0,
    dated: dateline?.dated ?? false,
    ...voiceOf(block, isText),
    signals,
    naming: isText && !label && (isTitle || announcing) ? namingOf(text, isTitle) : namingOfRest(text, rest),
    names: isText ? namesIn(text) : [],
    customer: customerOf(block, isTitle || announcing),
    isPrompt: isText && prompted === 0 && isPrompt(text),
    promptEnd: prompted,
    speaksOfMethod: isText && speaksOfMethod(text),
    advises: isText && advises(text),
    objective: isText ? objectiveMarkOf(block) : null,
    english: englishness(block),
  };
}

/** Who speaks in a block, or who spoke in the one before it. */
function voiceOf(
  block: Block,
  isText: boolean,
): Pick<Traits, 'utterances' | 'isQuoted' | 'attribution' | 'organisation' | 'by'> {
  const { text } = block;
  const utterances = isText ? utterancesIn(block) : [];
  const attribution = isText && utterances.length === 0 ? attributionLine(text, isAllItalic(block)) : null;
  const by = attribution ? text.slice(attribution.start, attribution.end) : '';
  return {
    utterances,
    isQuoted: utterances.some(u => u.span.end - u.span.start >= MOSTLY * text.length),
    attribution,
    organisation: organisationIn(by),
    by: by.toLowerCase(),
  };
}

/** The share of a block's text that makes it a quotation. */
const MOSTLY = 0.45;

const namingOfRest = (text: string, rest: Span | null): Naming | null =>
  rest && namingOf(text.slice(rest.start, rest.end), true);

function markerOf(marker: string): Traits['marker'] {
  if (marker === '') return '';
  if (/^\[/.test(marker)) return 'box';
  return /\d/.test(marker) ? 'number' : 'bullet';
}

function titleLike(block: Block, words: number): boolean {
  if (words === 0 || words > 45) return false;
  if (block.kind === 'heading') return true;
  return words <= 24 && !/[.:;,]["”’)*_]*$/.test(block.text.trim());
}

function emphasisOf(block: Block): Traits['emphasis'] {
  const all = { start: 0, end: block.text.length };
  if (isStyled(block, 'bold', all)) return 'bold';
  return isAllItalic(block) ? 'italic' : '';
}

const isAllItalic = (block: Block): boolean => isStyled(block, 'italic', { start: 0, end: block.text.length });

/** Customers are looked for where a release names them, and at the very beginning of any other block: an answer. */
function customerOf(block: Block, everywhere: boolean): CustomerPhrase | null {
  if (block.kind === 'code' || block.kind === 'rule') return null;
  const words = wordsOf(block);
  if (everywhere) return customerPhraseIn(block.text, words);
  const early = words.slice(0, 14);
  const found = customerPhraseIn(block.text.slice(0, early.at(-1)?.end ?? 0), early);
  return found?.specific ? found : null;
}

const KIND_WORDS =
  /\b(?:an?\s+)?(?:amazon[- ]style\s+)?(?:pr\s?[/&+-]?\s?faqs?|prfaqs?|press\s+release(?:\s+(?:and|&|\+|\/)\s+faqs?)?|working[- ]backwards(?:\s+document)?)\b(?:\s*\([^)]{0,40}\))?/gi;

/** The words of a title that are left when the kind of document is taken away: the product's name, mostly. */
function restOf(text: string): Span | null {
  let best: Span | null = null;
  let at = 0;
  for (const match of [...text.matchAll(KIND_WORDS), { index: text.length, 0: '' }]) {
    const piece = trimmedSpan(text, at, match.index);
    if (piece && (!best || piece.end - piece.start > best.end - best.start)) best = piece;
    at = match.index + match[0].length;
  }
  return best;
}

function trimmedSpan(text: string, from: number, to: number): Span | null {
  const piece = text.slice(from, to);
  const start = from + (/^[^\p{L}\p{N}¿¡"“]*/u.exec(piece)?.[0].length ?? 0);
  const end = to - (/[^\p{L}\p{N}?!"”)]*$/u.exec(piece)?.[0].length ?? 0);
  return end - start >= 2 ? { start, end } : null;
}

import type { Span } from '@/lib/draft/types';
import { defineRule, type Note, type Piece, type Zone } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { isQuoted } from '../helpers/matches';
import { SOURCES } from '../helpers/sources';
import { FAQ, isReviewed } from '../helpers/zones';

/** Words in one sentence, above which it is long: in the release, and in answers, where readers take more time. */
const MOST = { release: 35, faq: 50 } as const;
const SHOWN = 2;
/** Words that are marked: where a new sentence could begin, or else at the end, where the breath runs out. */
const OPENING = 2;
const CLOSING = 4;

export default defineRule({
  id: 'sentence-too-long',
  check: 'L06',
  each: 'draft',
  parts: ['summary', 'problem', 'solution', 'leader_quote', 'how_it_works', ...FAQ],
  severity: 'suggestion',
  title: 'A sentence of more than one breath',
  why: 'By the end of a long sentence a reader has lost its beginning, and most of the room will not read it twice.',
  sources: [SOURCES.amazonian],
  bad: [
    'The porter carries the samples down to the basement, waits until somebody signs the sheet that hangs behind the door of the laboratory, ‹and then› walks back up to the ward where the next tray has been standing in the sun since nine.',
    'Parents who want to swap a lift for Saturday write into three groups at once and then read the answers of forty other families about boots, rain and cake until one of them finds the message that says who ‹has a seat free›.',
    'The receptionist taps. Then she sees three names next to the empty hour; ‹the first› of them is the patient who lives nearest and can be in the chair before the kettle has boiled, while the others stay on the list for the next day.',
  ],
  good: [
    'The porter carries the samples down and waits. Somebody signs the sheet behind the door. Only then does he walk back up to the ward, where the next tray has been standing in the sun since nine, and where two nurses ask for him.',
    'Two questions, then the lift is booked.',
    'The map shows the ford, the well, the shed with the pump, the bridge, the mill, the inn, the church and the bakery, all with the hour at which somebody will be there to open the door.',
    'By June a driver finds the depot without a call and is back on the road before the gate closes for lunch; a loader knows from the board which of the four lorries is next at the ramp; and the office has no list of its own left to copy.',
    '“I wrote into three groups at once and then I read the answers of forty other families about boots, rain and cake until I found the one message that said who had a seat free,” said Tom, father of two.',
  ],
  note: piece => longestIn(piece),
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const long = reading.pieces.flatMap(piece => {
      const note = noteOf(piece);
      return typeof note === 'string' ? [{ piece, ...placeOf(note) }] : [];
    });
    long.sort((a, b) => Number(isAnswer(a.piece)) - Number(isAnswer(b.piece)) || b.words - a.words);
    for (const { piece, words, span, isJoint } of long.slice(0, SHOWN))
      yield {
        piece,
        span,
        message: isJoint
          ? `${words} words in one sentence. Could a new one begin at ‘${piece.blockText.slice(span.start, span.end)}’?`
          : `${words} words up to here. Could it be two sentences?`,
      };
  },
});

const isAnswer = ({ zone }: Piece): boolean => (FAQ as readonly Zone[]).includes(zone);

/** The longest sentence of a piece that is too long: how many words, and the words to mark. */
function longestIn(piece: Piece): Note {
  const most = limitOf(piece.zone);
  if (most === null || piece.role === 'label' || !isProse(piece) || piece.words.length <= most) return null;
  let longest = most;
  let note: string | null = null;
  let at = 0;
  for (const sentence of piece.sentences) {
    while ((piece.words[at]?.start ?? sentence.end) < sentence.start + datelineIn(sentence.text)) at++;
    const from = at;
    while (at < piece.words.length && (piece.words[at]?.end ?? 0) <= sentence.end) at++;
    if (at - from <= longest || isList(sentence.text, at - from)) continue;
    if ([piece.words[from], piece.words[at - 1]].some(word => word && isQuoted(piece.block, word))) continue;
    longest = at - from;
    note = `${longest}:${markOf(piece, from, at)}`;
  }
  return note;
}

/** How much of a sentence is place and date: ‘Ghent, 4 May 2027 –’. */
const datelineIn = (sentence: string): number => /^.{2,60}\d{4}\W{0,4}[–—-]/.exec(sentence)?.[0].length ?? 0;

/** A row of things between commas, one between semicolons or a numbered one is long and yet read step by step. */
const isList = (sentence: string, words: number): boolean =>
  sentence.split(/[,;]/).length - 1 > Math.max(5, words / 6) || /;[^;]+;|\(2\)/.test(sentence);

function limitOf(zone: Zone): number | null {
  if (['outside', 'appendix', 'headline', 'subheading', 'customer_quote'].includes(zone)) return null;
  return (FAQ as readonly Zone[]).includes(zone) ? MOST.faq : MOST.release;
}

const JOINTS = new Set('and but so which while because whereas although where until since when if'.split(' '));

/** Start and end of the words to mark, and whether a new sentence could begin there. */
function markOf(piece: Piece, from: number, to: number): string {
  const joint = jointIn(piece, from, to);
  const [first, last] = joint < 0 ? [to - CLOSING, to - 1] : [joint, joint + OPENING - 1];
  return `${piece.words[first]?.start ?? 0}:${piece.words[last]?.end ?? 0}:${joint < 0 ? '' : 'joint'}`;
}

/** Index of the word nearest to the middle of a sentence at which a new one could begin; -1 when there is no such place. */
function jointIn(piece: Piece, from: number, to: number): number {
  const middle = (from + to) / 2;
  const costOf = (at: number): number => Math.abs(at - middle) - jointWeight(piece, at);
  let best = -1;
  for (let at = from + 6; at < to - 5; at++)
    if (jointWeight(piece, at) > 0 && (best < 0 || costOf(at) < costOf(best))) best = at;
  return best;
}

/** How good a place this is to begin anew, in words of distance from the middle that it makes up for. */
function jointWeight(piece: Piece, at: number): number {
  const word = piece.words[at];
  const before = piece.words[at - 1];
  if (!word || !before || /ing$/.test(word.lower)) return 0;
  const gap = piece.blockText.slice(before.end, word.start);
  if (/[;:–—]/.test(gap)) return 12;
  return gap.includes(',') && JOINTS.has(word.lower) ? 7 : 0;
}

function placeOf(note: string): { words: number; span: Span; isJoint: boolean } {
  const [words, start, end, joint] = note.split(':');
  return { words: Number(words), span: { start: Number(start), end: Number(end) }, isJoint: joint === 'joint' };
}

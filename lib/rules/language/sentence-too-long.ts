import { defineRule, type Note, type Piece, type Zone } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { SOURCES } from '../helpers/sources';
import { FAQ, isReviewed } from '../helpers/zones';

/** Words in one sentence, above which it is long: in the release, and in answers, where readers take more time. */
const MOST = { release: 35, faq: 40 } as const;
const SHOWN = 3;

export default defineRule({
  id: 'sentence-too-long',
  check: 'L06',
  each: 'draft',
  parts: ['summary', 'problem', 'solution', 'leader_quote', 'how_it_works', 'customer_quote', ...FAQ],
  severity: 'suggestion',
  title: 'A sentence of more than one breath',
  why: 'By the end of a long sentence a reader has lost its beginning, and most of the room will not read it twice.',
  sources: [SOURCES.amazonian],
  bad: [
    'The porter carries the samples down to the basement, waits until somebody signs the sheet that hangs behind the door of the laboratory, ‹and› then walks back up to the ward where the next tray has been standing in the sun since nine.',
    'Parents who want to swap a lift for Saturday write into three groups at once and then read the answers of forty other families about boots, rain and cake ‹until› one of them finds the message that says who has a seat free.',
    'With Slotline the receptionist sees three names next to the empty hour; ‹the› first of them is the patient who lives nearest and can be in the chair before the kettle has boiled, while the others stay on the list for the next day.',
  ],
  good: [
    'The porter carries the samples down and waits. Somebody signs the sheet behind the door. Only then does he walk back up to the ward, where the next tray has been standing in the sun since nine, and where two nurses ask for him.',
    'Two questions, then the lift is booked.',
    'The map shows the ford, the well, the shed with the pump, the bridge, the mill, the inn, the church and the bakery, all with the hour at which somebody will be there to open the door.',
  ],
  note: piece => longestIn(piece),
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const long = reading.pieces
      .map(piece => ({ piece, note: noteOf(piece) }))
      .flatMap(({ piece, note }) => (typeof note === 'string' ? [{ piece, ...placeOf(note) }] : []))
      .sort((a, b) => b.words - a.words)
      .slice(0, SHOWN);
    for (const { piece, words, start, end } of long) {
      const message = `${words} words in one sentence. Could a new one begin here?`;
      yield { piece, span: { start, end }, message };
    }
  },
});

/** The longest sentence of a piece that is too long, as `words:start:end` of the place where it could be cut. */
function longestIn(piece: Piece): Note {
  const most = limitOf(piece.zone);
  if (most === null || piece.role === 'label' || !isProse(piece) || piece.words.length <= most) return null;
  let longest = { words: most, start: 0, end: 0 };
  let at = 0;
  for (const sentence of piece.sentences) {
    const from = at;
    while (at < piece.words.length && (piece.words[at]?.end ?? 0) <= sentence.end) at++;
    if (at - from > longest.words && !isList(sentence.text, at - from))
      longest = { words: at - from, ...jointOf(piece, from, at) };
  }
  return longest.end > 0 ? `${longest.words}:${longest.start}:${longest.end}` : null;
}

/** A row of things between commas is long and yet read in one go. */
const isList = (sentence: string, words: number): boolean => sentence.split(',').length - 1 > Math.max(5, words / 6);

function limitOf(zone: Zone): number | null {
  if (zone === 'outside' || zone === 'appendix' || zone === 'headline' || zone === 'subheading') return null;
  return (FAQ as readonly Zone[]).includes(zone) ? MOST.faq : MOST.release;
}

const JOINTS = new Set(
  'and but or so which while because whereas although though where who until since when'.split(' '),
);

/** The word nearest to the middle of a sentence at which a new one could begin; its middle word when there is none. */
function jointOf(piece: Piece, from: number, to: number): { start: number; end: number } {
  const middle = (from + to) / 2;
  let best = -1;
  for (let i = from + 6; i < to - 5; i++) {
    const weight = jointWeight(piece, i);
    if (weight === 0) continue;
    const far = Math.abs(i - middle) - weight;
    if (best < 0 || far < Math.abs(best - middle) - jointWeight(piece, best)) best = i;
  }
  const word = piece.words[best < 0 ? Math.floor(middle) : best];
  return { start: word?.start ?? 0, end: word?.end ?? 0 };
}

/** How good a place this is to begin anew, in words of distance from the middle that it makes up for. */
function jointWeight(piece: Piece, at: number): number {
  const word = piece.words[at];
  const before = piece.words[at - 1];
  if (!word || !before) return 0;
  const gap = piece.blockText.slice(before.end, word.start);
  if (/[;:–—]/.test(gap)) return 20;
  if (gap.includes(',')) return JOINTS.has(word.lower) ? 7 : 0;
  return JOINTS.has(word.lower) && word.lower !== 'and' && word.lower !== 'or' ? 2 : 0;
}

function placeOf(note: string): { words: number; start: number; end: number } {
  const [words = 0, start = 0, end = 0] = note.split(':').map(Number);
  return { words, start, end };
}

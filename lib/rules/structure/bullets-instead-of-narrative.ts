import { defineRule, type Note, type Piece, type Zone } from '@/lib/engine';
import { draftOf } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const ZONES: readonly Zone[] = ['summary', 'solution', 'how_it_works', 'release'];
const MOST_ITEMS = 6;
const SHOWN_WORDS = 5;

/** "item" for a list item, "end of the first words" for what may lead into a list, null for pieces that do not count. */
function noteFor(piece: Piece): Note {
  const { zone, block, words, role } = piece;
  if (!ZONES.includes(zone) && role !== 'label') return null;
  const end = words[Math.min(SHOWN_WORDS, words.length) - 1]?.end ?? piece.span.start;
  const isStep = zone === 'how_it_works' && /^\d/.test(block.marker);
  return block.kind === 'item' && !isStep ? -end : end;
}

const isLeadIn = ({ block, words }: Piece): boolean => block.kind === 'paragraph' && words.length <= 2 * SHOWN_WORDS;

const LIST = [
  '- Smart shelves',
  '- A board for the week',
  '- Roles for helpers',
  '- Late bread',
  '- Reports',
  '- Badges',
  '- Two languages',
];
const marked = (lead: string): string => `‹${lead}›:\n\n${LIST.join('\n')}`;

export default defineRule({
  id: 'bullets-instead-of-narrative',
  check: 'S20',
  each: 'draft',
  parts: ['solution'],
  severity: 'suggestion',
  title: 'The release is told in bullet points',
  why: 'Bullets leave out why one thing follows from another, which is what a reviewer wants to check.',
  sources: [SOURCES.calbucci, SOURCES.drafts],
  bad: [
    { draft: draftOf('bakery', { solution: marked('Key features') }), shown: LIST.join('\n') },
    { draft: draftOf('clinic', { solution: marked('The evening shelf brings this') }), shown: LIST.join('\n') },
    {
      draft: draftOf('bakery', { solution: LIST.join('\n').replace('Smart shelves', '‹Smart shelves›') }),
      shown: LIST.join('\n'),
    },
  ],
  good: [
    { draft: draftOf('bakery'), shown: 'At three she gets one message with a number; she answers yes.' },
    {
      draft: draftOf('clinic', { how_it_works: '1. Tap the hour.\n2. Choose three.\n3. Wait for a yes.\n4. Done.' }),
      shown: '1. Tap the hour.\n2. Choose three.\n3. Wait for a yes.',
    },
    {
      draft: draftOf('bakery', {
        solution: 'With Crumb the baker offers late bread:\n\n- by message\n- before five\n- at full price',
      }),
      shown: '- by message\n- before five\n- at full price',
    },
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    let items = 0;
    let first: Piece | null = null;
    let before: Piece | null = null;
    for (const piece of reading.pieces) {
      const note = noteOf(piece);
      if (typeof note === 'number' && note < 0 && piece.role !== 'label') {
        items++;
        first ??= before && isLeadIn(before) ? before : piece;
      }
      before = note === null ? null : piece;
    }
    if (!first || items <= MOST_ITEMS) return;
    const span = { start: first.span.start, end: Math.abs(Number(noteOf(first))) };
    yield {
      piece: first,
      span,
      message: `${items} bullets in the release. What would it say as a story of one customer?`,
    };
  },
});

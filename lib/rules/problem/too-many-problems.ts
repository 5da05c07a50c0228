import { defineRule, type Piece } from '@/lib/engine';
import { SOURCES } from '../helpers/sources';

const MOST = 4;
const SHOWN_WORDS = 5;

/** The line that leads into the list, or the first item when nothing does. */
function opening(pieces: readonly Piece[]): Piece | undefined {
  const first = pieces.findIndex(piece => piece.block.kind === 'item');
  return pieces[first - 1] ?? pieces[first];
}

export default defineRule({
  id: 'too-many-problems',
  check: 'P10',
  each: 'part',
  parts: ['problem'],
  severity: 'question',
  title: 'Many problems at once',
  why: 'A reader remembers one. A list hides which problem the customer would pay to be rid of.',
  sources: [SOURCES.greenSoftware, SOURCES.turner],
  bad: [
    '‹Skippers put up with much›:\n\n- fog\n- full berths\n- late locks\n- lost papers\n- cold coffee',
    '‹On every crossing there are› these:\n\n1. queues\n2. noise\n3. rain\n4. fees\n5. forms',
    '- ‹fog on the bar›\n- full berths\n- late locks\n- lost papers\n- cold coffee',
  ],
  good: [
    'A skipper waits 40 minutes at the lock, and the fish is no longer fresh.',
    'Skippers put up with much:\n\n- fog\n- full berths\n- late locks',
    'Two things happen at the lock:\n\n- it closes early\n- nobody says so',
  ],
  *find({ pieces }) {
    const items = pieces.filter(piece => piece.block.kind === 'item' && piece.block.depth === 0);
    const piece = opening(pieces);
    const first = piece?.words[0];
    if (items.length <= MOST || !piece || !first) return;
    const end = piece.words[Math.min(SHOWN_WORDS, piece.words.length) - 1]?.end ?? first.end;
    yield {
      piece,
      span: { start: first.start, end },
      message: `${items.length} problems. Which one would the customer pay to be rid of?`,
    };
  },
});

import { defineRule, type Note, type Piece } from '@/lib/engine';
import { notedEntries } from '../helpers/questions';
import { said } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { termClusters } from '../helpers/terms';
import { isReviewed } from '../helpers/zones';

/** Terms of the trade in one sentence that make an answer one for its builders. */
const MANY = 3;
const FEWEST_ANSWERS = 3;
/** The share of such answers that makes a FAQ a specification. */
const SHARE = 0.4;
const SHOWN = 2;

export default defineRule({
  id: 'faq-is-a-spec',
  check: 'F13',
  each: 'draft',
  parts: ['external_faq'],
  severity: 'question',
  title: 'The customers’ questions have become a specification',
  why: 'The FAQ is what was thought through, not how it is built. Between the details a reader misses what decides.',
  sources: [SOURCES.book, SOURCES.mcAllister],
  bad: [
    ...(['What is stored?', 'What does the till need?', 'How is the list kept?'].map((question, i) =>
      sampleWith(
        i === 1 ? 'clinic' : 'bakery',
        {
          external_faq: [
            `**${question}**\n\nIt is a store with ‹sharding, idempotent retries› and a log.`,
            `**How is it called?**\n\nOver a ‹stateless proxy with a schema› for each.`,
            `**When does it answer?**\n\nAfter an idempotent, atomic commit.`,
            `**What does it cost?**\n\nTwo euros.`,
          ].join('\n\n'),
        },
        `${question} A store with sharding, idempotent retries, and three answers like it.`,
      ),
    ) as [ReturnType<typeof sampleWith>]),
  ],
  good: [
    sampleWith('bakery', {}, 'Price, what if nobody reserves, no app needed.'),
    sampleWith('clinic', {
      external_faq:
        '**What is stored?**\n\nA store with sharding, idempotent retries.\n\n**What does it cost?**\n\nTwo euros.\n\n**What do I install?**\n\nNothing.\n\n**What if two answer?**\n\nThe first has the hour.',
    }),
    sampleWith('clinic', { internal_faq: '**How is it built?**\n\nA store with sharding, idempotent retries.' }),
  ],
  note: noteOf,
  *find(reading, noteFor) {
    if (!isReviewed(reading)) return;
    const entries = notedEntries(reading, noteFor).filter(({ question }) => question.zone === 'external_faq');
    const technical = entries.flatMap(({ answers }) => answers.find(({ note }) => typeof note === 'string') ?? []);
    if (technical.length < FEWEST_ANSWERS || technical.length < SHARE * entries.length) return;
    for (const { piece, note } of technical.slice(0, SHOWN)) {
      const [start = 0, end = 0] = String(note).split(':').map(Number);
      const words = piece.blockText.slice(start, end);
      yield {
        piece,
        span: { start, end },
        message: `${said(words, 26)} is for builders. Which question does a buyer ask?`,
      };
    }
  },
});

/** Where an answer speaks to builders, as `start:end`. */
function noteOf(piece: Piece): Note {
  if (piece.role !== 'answer' || piece.zone !== 'external_faq' || piece.block.kind === 'code') return null;
  const dense = termClusters(piece, NOTHING).find(({ terms }) => terms.length >= MANY);
  return dense ? `${dense.start}:${dense.end}` : null;
}

const NOTHING: ReadonlySet<string> = new Set();

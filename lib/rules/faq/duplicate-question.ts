import { defineRule, type Note, type Piece } from '@/lib/engine';
import { openingOf } from '../helpers/questions';
import { said } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** How much of two questions' words are shared before they are taken for the same. */
const ALIKE = 0.6;
const EMPTY: ReadonlySet<string> = new Set(
  (
    'a an the is are was were be been do does did can could will would shall should may might have has had i we you they he she it ' +
    'this that these those my our your their its me us them of in on at to for from by with and or but if so as about into there ' +
    'what which who whom when where how why q question any some get use used using'
  ).split(' '),
);

export default defineRule({
  id: 'duplicate-question',
  check: 'F18',
  each: 'draft',
  parts: ['external_faq', 'internal_faq'],
  severity: 'suggestion',
  title: 'The same question twice',
  why: 'A reader who meets a question again compares the answers instead of reading on.',
  sources: [SOURCES.book, SOURCES.drafts],
  bad: [
    sampleWith('bakery', {
      external_faq:
        '**Is the evening shelf free?**\n\nNo, nineteen euros a month.\n\n**Do my customers need an app?**\n\nNo.\n\n**‹Will the evening shelf be free›?**\n\nNot after the first month.',
    }),
    sampleWith('clinic', {
      internal_faq:
        '**How many practices lose hours?**\n\nMost of 1,140.\n\n**‹How many hours do practices lose›?**\n\nNine a week.',
    }),
    sampleWith('clinic', {
      external_faq: '**What happens to patient names?**\n\nThey stay in the practice.',
      internal_faq: '**‹What happens to the names of› a patient?**\n\nThey stay in the practice.',
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'Six questions, each asked once.'),
    sampleWith('clinic', {
      external_faq: '**Can I sell bread?**\n\nYes.\n\n**Can I sell cake?**\n\nNo.',
    }),
    sampleWith('clinic', {
      external_faq: '**What does it cost a practice?**\n\nTwo euros an hour.',
      internal_faq: '**What does it cost us to run?**\n\nFour cents per message.',
    }),
  ],
  note: contentOf,
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const asked = reading.entries.flatMap(({ question }) => {
      const piece = reading.pieces[question];
      const note = piece && noteOf(piece);
      return piece && typeof note === 'string' ? [{ piece, words: (note.split('\n', 1)[0] ?? '').split(' ') }] : [];
    });
    for (const { piece, earlier } of repeatedIn(asked)) {
      const span = openingOf(piece);
      if (span) yield { piece, span, message: `${said(earlier.text, 44)} asks this already. One answer?` };
    }
  },
});

/** The words of a question that tell it from others, plainest form, then its text; null when there are fewer than two. */
function contentOf(piece: Piece): Note {
  if (piece.role !== 'question') return null;
  const words = piece.words.map(word => plain(word.lower)).filter(word => word.length > 1 && !EMPTY.has(word));
  const asker = ASKER.exec(piece.text)?.[0].toLowerCase();
  const own = [...new Set(asker ? [...words, asker] : words)].sort();
  return own.length > 1 ? `${own.join(' ')}\n${piece.text}` : null;
}

/** ‘What does it cost me?’ and ‘What does it cost us?’ are two questions. */
const ASKER = /\b(?:me|us)\b(?=\W*$)/i;

const plain = (word: string): string => word.replace(/(?:'s|s)$/, '').replace(/(?:ing|ed)$/, '');

interface Asked {
  readonly piece: Piece;
  readonly words: readonly string[];
}

/** Questions that repeat an earlier one. Compares only those that share one of their rarest words. */
function* repeatedIn(asked: readonly Asked[]): Generator<{ piece: Piece; earlier: Piece }> {
  const uses = new Map<string, number>();
  for (const { words } of asked) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byRare = new Map<string, Asked[]>();
  for (const question of asked) {
    const rare = [...question.words]
      .sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, question.words.length - Math.ceil(question.words.length * ALIKE) + 1);
    const earlier = rare
      .flatMap(word => byRare.get(word) ?? [])
      .find(other => likeness(other.words, question.words) > ALIKE);
    if (earlier) yield { piece: question.piece, earlier: earlier.piece };
    else for (const word of rare) byRare.set(word, [...(byRare.get(word) ?? []), question].slice(-8));
  }
}

function likeness(a: readonly string[], b: readonly string[]): number {
  const shared = b.filter(word => a.includes(word)).length;
  return shared / (a.length + b.length - shared);
}

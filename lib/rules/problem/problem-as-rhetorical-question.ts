import type { Sentence } from '@/lib/draft/words';
import { defineRule, type Piece } from '@/lib/engine';
import { isQuoted } from '../helpers/matches';
import { SOURCES } from '../helpers/sources';

const isQuestion = (piece: Piece, { text, start, end }: Sentence): boolean =>
  /\?['’)\s]*$/.test(text) && !isQuoted(piece.block, { start, end });

export default defineRule({
  id: 'problem-as-rhetorical-question',
  check: 'P08',
  each: 'part',
  parts: ['problem'],
  severity: 'suggestion',
  title: 'The problem is asked, not told',
  why: 'A question makes no claim that a reader could check, and it expects an answer it has not earned.',
  sources: [SOURCES.drafts],
  bad: [
    '‹Tired of messy invoices?›',
    '‹Why wait an hour for the ferry?› There is a better way.',
    '‹Ever lost a key?› Who did you call?',
  ],
  good: [
    'A plumber spends Sunday evening typing invoices.',
    'Parents ask one thing every morning: “Has the bus left?” Nobody at the school can say.',
    'Where is the ferry? Eleven skippers radio the same question. The office has two lines. Nine of them wait.',
  ],
  *find({ pieces }) {
    let all = 0;
    const questions: { piece: Piece; sentence: Sentence }[] = [];
    for (const piece of pieces) {
      for (const sentence of piece.sentences) {
        all++;
        if (isQuestion(piece, sentence)) questions.push({ piece, sentence });
      }
    }
    const first = questions[0];
    if (!first || questions.length * 2 < all) return;
    const { piece, sentence } = first;
    const span = { start: sentence.start, end: sentence.end };
    yield { piece, span, message: 'What would this say as a statement: who, when, how often?' };
  },
});

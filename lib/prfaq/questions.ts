import { isStyled } from '@/lib/draft/draft';
import type { Block, Span } from '@/lib/draft/types';

/** How a question is set off from its answer. */
export type QuestionForm =
  /** `Q: …`, `Q3. …`, `C1. …` */
  | 'marked'
  /** All bold, or a bold beginning. */
  | 'bold'
  /** A whole block that ends in a question mark. */
  | 'plain'
  /** The first sentence of a longer block. */
  | 'run-in'
  /** A cell of a table. */
  | 'row';

export interface Question {
  readonly form: QuestionForm;
  /** The question in the block's text; null for all of the block. */
  readonly span: Span | null;
  /** Where the answer begins in the same block; -1 when it stands elsewhere. */
  readonly answer: number;
  /** Who would ask it: the customer or the business. */
  readonly asker: 'customer' | 'business' | '';
  /** Whether it asks who the customer is. */
  readonly asksWho: boolean;
}

const MARK = /^(?:q(?:uestion)?\s?\d{0,3}\s?[.:)–—-]|[A-Z]{1,2}\d{1,3}[.:)])\s{0,3}/i;
const CODE_MARK = /^[A-Z]{1,2}\d{1,3}[.:)]\s/;
const ANSWER = /^(?:a(?:nswer)?\s?\d{0,3}\s?[.:)–—-])(?=\s|$)\s{0,3}/i;
const INNER_ANSWER = /(?:^|[\s?])(?:A|Answer|Ans)\s?\d{0,3}\s?[.:]\s/;
const LONGEST = 400;

/** Where an answer that is marked as one begins: after `A:`. 0 when the block is not marked. */
export function answerStart(text: string): number {
  return ANSWER.exec(text.slice(0, 20))?.[0].length ?? 0;
}

/** The question that a block is or begins with. */
export function questionOf(block: Block): Question | null {
  const { text } = block;
  if (block.kind === 'code' || block.kind === 'rule' || text.length < 4) return null;
  if (block.kind === 'row') return rowQuestion(block);
  const mark = MARK.exec(text.slice(0, 20))?.[0] ?? '';
  if (mark && (!CODE_MARK.test(text) || text.slice(0, LONGEST).includes('?'))) return marked(block, mark.length);
  const end = questionEnd(text);
  if (end < 0) return null;
  const rest = text
    .slice(end)
    .replace(/^[*_"”’)\]]+/, '')
    .trim();
  const by = wordsOf(text.slice(0, end));
  if (rest === '') {
    const form = isStyled(block, 'bold', { start: 0, end: text.length }) ? 'bold' : 'plain';
    return { form, span: null, answer: -1, ...by };
  }
  if (block.kind === 'heading') return { form: 'plain', span: null, answer: -1, ...by };
  const form = isStyled(block, 'bold', { start: 0, end }) ? 'bold' : 'run-in';
  return { form, span: { start: 0, end }, answer: text.length - text.slice(end).trimStart().length, ...by };
}

function marked(block: Block, start: number): Question {
  const { text } = block;
  const head = text.slice(start, start + LONGEST);
  const mark = head.indexOf('?');
  const inner = INNER_ANSWER.exec(head.slice(Math.max(0, mark)));
  const by = wordsOf(head.slice(0, mark < 0 ? LONGEST : mark + 1));
  if (inner) {
    const at = start + Math.max(0, mark) + inner.index + (/[\s?]/.test(inner[0][0] ?? '') ? 1 : 0);
    const answer = start + Math.max(0, mark) + inner.index + inner[0].length;
    return { form: 'marked', span: { start, end: text.slice(0, at).trimEnd().length }, answer, ...by };
  }
  const feed = text.indexOf('\n');
  if (feed > start) return { form: 'marked', span: { start, end: feed }, answer: feed + 1, ...by };
  const bold = block.styles.find(s => s.kind === 'bold' && s.start <= 1);
  if (bold && bold.end > start && bold.end < text.length - 10) {
    return {
      form: 'marked',
      span: { start, end: bold.end },
      answer: text.length - text.slice(bold.end).trimStart().length,
      ...by,
    };
  }
  return { form: 'marked', span: { start, end: text.length }, answer: -1, ...by };
}

function rowQuestion(block: Block): Question | null {
  if (block.header || block.cells.length < 2) return null;
  const at = block.cells.slice(0, 2).findIndex(cell => /\?\s*$/.test(block.text.slice(cell.start, cell.end)));
  const cell = block.cells[at];
  const next = block.cells[at + 1];
  if (!cell || !next) return null;
  const by = wordsOf(block.text.slice(cell.start, cell.end));
  return { form: 'row', span: { start: cell.start, end: cell.end }, answer: next.start, ...by };
}

/** The end of the question that the text begins with; a question may be more than one sentence long, but not its last. */
function questionEnd(text: string): number {
  const head = text.slice(0, LONGEST);
  let end = -1;
  for (let at = head.indexOf('?'); at >= 0; at = head.indexOf('?', at + 1)) {
    if (end >= 0 && /[.!]\s/.test(head.slice(end, at))) break;
    if (/^[?!]*(?:["”’)*_\]]{0,3})(?:\s|$)/.test(head.slice(at + 1))) end = at + 1;
  }
  if (end < 0 || (head.slice(0, end).match(/[.!]\s/g)?.length ?? 0) > 2) return -1;
  return end;
}

const BUSINESS =
  /\b(?:we|our|us|the company|the team|tam|sam|som|market|revenue|margin|unit economics|competit\w+|risks?|moat|investment|invest|resources|headcount|roadmap|mvp|tech stack|go-to-market|monetization|stakeholders?|success look|measure success|success metric|kpis?|why now|why build|build vs|budget|out of scope|not being built|deliberately|press release|assumptions|failure mode|legal|regulat\w+|owns? it|strategy|business model|cannibali[sz]e|dependenc\w+|alternatives? considered|stop|kill|decision|hackathon)\b/;
const CUSTOMER =
  /\b(?:i|my|me|can i|do i|how do i|will it|does it|you|your|is it free|how much|what is|who is it for|who is this for)\b/;

const WHO =
  /\bwho (?:is|are|would|should|will|can) .{1,60}\bfor\b|\bwho (?:should|would|will|can|is going to) (?:use|buy|need)|\bwho (?:is|are) (?:the|our|your) .{0,20}(?:customers?|users?|audience|buyers?)|\btarget (?:customers?|users?|audience)|\bwho(?:'s| is) .{1,40} (?:designed|built|meant|made) for/;

/** Whose question it is, and whether it asks who the customer is, by its words. */
export function wordsOf(question: string): Pick<Question, 'asker' | 'asksWho'> {
  const words = question.toLowerCase().replaceAll('’', "'").slice(0, LONGEST);
  const business = BUSINESS.test(words);
  const asker = business === CUSTOMER.test(words) ? '' : business ? 'business' : 'customer';
  return { asker, asksWho: WHO.test(words) };
}

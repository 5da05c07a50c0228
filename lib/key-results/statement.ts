import type { Block, Span } from '@/lib/draft/types';
import { MAKE } from './lexicon/verbs';
import { isNoun, kindOf } from './things';
import { type Token, tokensOf } from './tokens';

/** The words of a key result without what is stuck to them: numbering, priority, owner, status, score. */
export interface Statement {
  /** In the block's text. */
  readonly span: Span;
  readonly text: string;
  /** What was taken off the front as owner or team. */
  readonly owner: Span | null;
  /** Struck through as a whole: given up. */
  readonly struck: boolean;
}

/* What may stand before the statement. All are anchored and bounded. */
const SPACE = /^[\s\u200b]+/;
const BULLET = /^(?:[-*+•·▪◦–—>|]|\[[ xX✓✔]?\]|☐|☑|✓|✔|~~?)(?=\s|\S)\s*/;
const EMOJI = /^(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d)+\s*/u;
const KEY_RESULT_LABEL =
  /^\(?(?:o(?:bj(?:ective)?)?\s?\d{1,2}\s?[-.:/]?\s?)?(?:krs?|key[ -]results?)\s?#?\s?(?:\d{1,2}(?:\.\d{1,2})*[a-z]?)?\)?(?:\s?\((?:stretch|p\d|committed|aspirational|learning|new)\))?\s?(?:[:.)–—|-]+\s*|\s+(?=\p{Lu}|\d)|$)/iu;
const OBJECTIVE_LABEL =
  /^(?=.{0,159}(?:objective|goal))(?:\p{L}+ ){0,2}(?:objective|goal)s?\s?#?\d{0,2}(?:\.\d{1,2})?\s?(?:[:–—]|\s-)\s+/iu;
const O_LABEL = /^o\s?\d{0,2}\s?[:–—]\s+/i;
const NUMBER = /^\(?\d{1,2}(?:\.\d{1,2})*[.):|]\s+/;
const NUMBER_CELL = /^\d{1,2}\s\|\s/;
const LETTER = /^\(?[a-e][.)]\s+/i;
const STATUS_TAG =
  /^[[(](?:p[0-9?x]|committed|aspirational|learning|stretch|done|wip|in progress|on track|at risk|off track|missed|new|draft|cancell?ed|dropped)[\])]\s*:?\s*/i;
const PRIORITY = /^(?:p[0-4]|stretch(?: goal)?|committed|aspirational|done|todo)\s?(?::|[-–—]\s)\s*/i;
const SCORE = /^[[(]\d{1,3}(?:[.,]\d+)?\s?(?:%|\/\s?\d{1,3})[\])]\s*/;

/** Tried in this order, again and again until none fits. */
const BEFORE: readonly RegExp[] = [
  SPACE,
  BULLET,
  EMOJI,
  KEY_RESULT_LABEL,
  OBJECTIVE_LABEL,
  O_LABEL,
  NUMBER,
  NUMBER_CELL,
  LETTER,
  STATUS_TAG,
  PRIORITY,
  SCORE,
];

/** Those of them that can begin with a letter, as most statements do. */
const BEFORE_LETTERS: readonly RegExp[] = [KEY_RESULT_LABEL, OBJECTIVE_LABEL, O_LABEL, LETTER, PRIORITY];

const OWNER =
  /^(?:\[(?!(?:target|baseline|number|amount|value|date|percent|measure|level|start|x+|n+|y+)\b)(?!the people)(?<team>[\p{L}&,/ ]{2,60})\]\s*:?\s*|(?<name>@[\w.-]{1,40}|\p{Lu}[\p{L}&/.'-]*(?: (?:[\p{L}&/.'-]{1,20}|\([\p{L}&,/ ]{2,40}\)|\+)){0,4}?)(?: KR\s?\d{0,2}(?:\.\d)?)?\s?(?::\s+|\s\|\s+))(?=\S)/u;

/** What may stand behind the statement, and the last characters that it can have; an arrow cuts off whatever follows it. */
const AFTER: readonly (readonly [last: RegExp | null, ending: RegExp])[] = [
  [/[\s\u200b]/, /[\s\u200b]+$/],
  [null, /\s*(?:=>|⇒|⟹|==>).*$/su],
  [/[)\]]/, /\s*[([](?:due|owner|dri|lead|status|score|eta)\b[^()[\]]{0,60}[)\]]$/i],
  [/\)/, /\s*\((?:[a-z]{1,4}|@[\w.-]{1,40}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:\s?[,/&+]\s?\p{Lu}\p{Ll}+){0,3})\)$/u],
  [/[)\]]/, /\s*[[(]\s?\d{1,3}(?:[.,]\d+)?\s?(?:%|\/\s?\d{1,3})\s?[\])]$/],
  [/\d/, /\s+\d{1,2}\/1?\d$/],
  [
    /[)\]]/,
    /\s*[[(](?:p[0-9?x]|committed|aspirational|learning|stretch|done|wip|in progress|on track|at risk|off track|missed|new|draft|cancell?ed|dropped|not done|achieved|partial)[\])]$/i,
  ],
  [
    /[a-z.!]/i,
    /(?:\s*[-–—|:]\s*|[.!]\s+)(?:done|wip|in progress|on track|at risk|off track|missed|completed?|not done)\s*[.!]?$/i,
  ],
  [/[^\0-\x7f]/, /\s*(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+$/u],
  [/~/, /\s*~~?$/],
  [/[\p{L}\p{N}\p{Cs}_/-]/u, /(?:\s+[#@][\p{L}][\p{L}\p{N}_/-]{0,30})+$/u],
  [/[\w.-]/, /\s+[-–—]\s?@[\w.-]{1,40}$/],
];

/** Words that open a clause before a colon without being somebody's name. */
const NO_OWNER =
  /^(?:note|details?|why|context|example|e\.g|goal|objective|metric|target|baseline|measure|initiative)s?\b/i;

/** Numbers and units with nothing that they count: the words before them are what is measured. */
const BARE_VALUE =
  /^(?:from )?(?:(?:under|below|above|over|at least|at most|(?:fewer|less|more) than|[<>≤≥~±+]) ?)?[$€£]?\d[\d.,]* ?(?:%|k|m|ms|s|h|min|seconds?|minutes?|hours?|days?|weeks?|months?)?(?: ?(?:to|->|→|–) ?(?:(?:under|below|above|over|(?:fewer|less|more) than|[<>≤≥]) ?)?[$€£]?\d[\d.,]* ?(?:%|k|m|ms|s|h|min|seconds?|minutes?|hours?|days?|weeks?|months?)?)?(?: (?:per|a|an|each|every) (?:day|night|week|month|quarter|year|shift))?(?:,? (?:by|from) .{3,60})?[.!]?$/i;

const statements = new WeakMap<Block, Map<number, Statement>>();

/** The statement in a stretch of a block; kept per block. */
export function statementOf(block: Block, span: Span = { start: 0, end: block.text.length }): Statement {
  const kept = statements.get(block) ?? new Map<number, Statement>();
  statements.set(block, kept);
  const key = span.start * 1_000_003 + span.end;
  const known = kept.get(key);
  if (known) return known;
  const made = strip(block.text, span);
  const struck = block.styles.some(s => s.kind === 'strike' && s.start <= made.span.start && s.end >= made.span.end);
  const statement = { ...made, struck: struck || made.struck };
  kept.set(key, statement);
  return statement;
}

function strip(text: string, { start, end }: Span): Statement {
  const whole = text.slice(start, end);
  let from = start;
  let owner: Span | null = null;
  for (let changed = true; changed; ) {
    const length = prefixLength(text.slice(from, Math.min(end, from + 160)));
    changed = length > 0 && from + length < end;
    if (changed) from += length;
    else if (!owner) {
      owner = ownerAt(text, from, end);
      if (owner) {
        from = owner.end;
        owner = { start: owner.start, end: owner.start + ownerName(text.slice(owner.start, owner.end)).length };
        changed = true;
      }
    }
  }
  const to = endOf(text, from, end);
  const struck = /^\W{0,12}~~?[^~]/.test(whole) && /~~?\s*$/.test(whole);
  return from < to
    ? { span: { start: from, end: to }, text: text.slice(from, to), owner, struck }
    : { span: { start, end }, text: whole, owner: null, struck };
}

function prefixLength(text: string): number {
  for (const pattern of /^[A-Za-z]/.test(text) ? BEFORE_LETTERS : BEFORE) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return 0;
}

/** A last letter or figure after which only a slash, an arrow, a tag, or a word for how it goes is cut off. */
const LAST = /[A-Za-z\d]$/;
const CUT_BEFORE_LAST = /[=⇒⟹#@/]|(?:done|wip|progress|track|risk|missed|completed?)$/i;

/** Whether nothing of `AFTER` can fit: looked at first, since each of them reads the whole tail. */
function isBareEnd(text: string, from: number, end: number): boolean {
  const tail = text.slice(Math.max(from, end - 200), end);
  return LAST.test(tail.slice(-1)) && !CUT_BEFORE_LAST.test(tail);
}

function endOf(text: string, from: number, end: number): number {
  if (isBareEnd(text, from, end)) return end;
  const hasArrow = /[=⇒⟹]/.test(text.slice(from, end));
  let to = end;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [last, ending] of AFTER) {
      if (last === null ? !hasArrow : !last.test(text.charAt(to - 1))) continue;
      const cut = ending.exec(text.slice(Math.max(from, to - 200), to))?.[0].length ?? 0;
      if (cut > 0 && to - cut > from + 1) {
        to -= cut;
        changed = true;
      }
    }
  }
  return to;
}

/** An owner with its colon, if what follows it is a statement of its own. */
function ownerAt(text: string, from: number, end: number): Span | null {
  const match = OWNER.exec(text.slice(from, Math.min(end, from + 120)));
  if (!match || NO_OWNER.test(match[0])) return null;
  if (!match[0].trimEnd().endsWith('|') && (isStatementHead(match[0]) || isOrderHead(match[0]))) return null;
  const rest = text.slice(from + match[0].length, end).trim();
  if (/^from (?:not|never|no|un(?:known|measured))\b/i.test(rest)) return null;
  if (BARE_VALUE.test(rest)) return null;
  if (isMeasureHead(match[0]) && /^(?:from\s)?[<>≤≥~±+]?\s?[$€£]?[\d[]/.test(rest)) return null;
  return rest.includes(' ') ? { start: from, end: from + match[0].length } : null;
}

/** "Launch a programme: …" opens with work, not with a name. */
const isStatementHead = (head: string): boolean =>
  /(?:^|\s)(?:a|an|the|our|all|to|of|from|by|with|at|least)\s/i.test(head);

/** "Landing page conversion: 3 % to 5 %": a measure and its value. */
function isMeasureHead(head: string): boolean {
  const last = tokensOf(head.replace(/[:|]\s*$/, '')).at(-1);
  return (
    last !== undefined &&
    !/^(?:sales|growth|engagement|support)$/.test(last.lower) &&
    /^(?:level|deeds)$/.test(kindOf(last) ?? '')
  );
}

/** "Hire engineers: two for search, one for billing" opens with an order. */
function isOrderHead(head: string): boolean {
  const [first = '', second] = head.trim().split(/\s+/);
  const word = first.toLowerCase();
  return (
    second !== undefined &&
    MAKE.has(word) &&
    !/\bKRs?\b/.test(head) &&
    (word === 'hire' || !isNoun(tokensOf(word)[0] as Token))
  );
}

const ownerName = (prefix: string): string => prefix.replace(/(?: KR\s?[\d.]*)?\s?(?:[:|]\s*)?$/, '');

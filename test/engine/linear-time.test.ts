import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { draftFromLines } from '@/lib/draft/lines';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import type { Block } from '@/lib/draft/types';
import {
  DEFAULT_SETTINGS,
  type Facts,
  PARTS,
  Piece,
  type Reading,
  type Role,
  type Rule,
  RuleRunner,
  type Zone,
} from '@/lib/engine';
import { keyResultOf } from '@/lib/key-results/key-result-reader';
import { review } from '@/lib/review';
import { RULES } from '@/lib/rules';
import { excess, STEP } from './growth';

const LARGE = 2 ** 16;

const tooMuch = (name: string, input: (size: number) => string, prepare: (text: string) => () => void): string[] =>
  excess(name, input, prepare, LARGE);

const repeated = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** One line each: what matchers with a hidden loop in them choke on. */
const LINES: readonly (readonly [string, (size: number) => string])[] = [
  ...[
    'a',
    '[',
    ']',
    ' ',
    '1',
    '"',
    '“',
    '”',
    "'",
    '’',
    '.',
    '-',
    '%',
    '#',
    '(',
    '\t',
    '!',
    '?',
    ':',
    'É',
    '🚲',
    '\ud83d',
    '\0',
    'ب',
  ].map(unit => [JSON.stringify(unit), repeated(unit)] as const),
  ...[
    'a ',
    'A ',
    'aA',
    '1 ',
    '1,',
    '1.',
    '$1',
    '$1 ',
    '1% ',
    '"a" ',
    '“a ',
    '” a',
    '“a” said b, ',
    'said A B ',
    'the a ',
    'we ',
    'very ',
    'from 1 ',
    'to 1 ',
    'by ',
    'from 1 to ',
    '[a] ',
    '[a](',
    '- ',
    '> ',
    '**a** ',
    '*a ',
    '`a ',
    'a-',
    "a'b",
    'e.g. ',
    'A. ',
    'a? ',
    'Q: a ',
    'KR1: ',
    'KR1: a ',
    '#loyalty ',
    '<b>',
    '<!-- ',
    '&amp;',
    '|',
    '| a ',
    'a@',
    'http://a ',
    'a.b/',
    '1/1/',
    '1 May ',
    '2027 ',
    'Q1 ',
    'customers who ',
    'users and users, ',
    'not only ',
    'launch x by ',
    'increase x from 1 to 2 by Q3 ',
    'a, b and c; ',
    '–',
    '(a',
  ].map(unit => [JSON.stringify(unit), repeated(unit)] as const),
];

const FACTS: Facts = {
  kind: 'prfaq',
  language: 'en',
  products: ['Crumb'],
  companies: ['Loaf'],
  customer: 'bakers',
  settings: DEFAULT_SETTINGS,
};

/** A reading in which a text is the part, or whatever else, that a rule looks at; words and sentences cut. */
function readingFor(rule: Rule, block: Block): Reading {
  const zone: Zone = rule.parts[0] ?? 'outside';
  const role: Role = rule.each === 'piece' ? (rule.roles?.[0] ?? 'body') : 'body';
  const piece = Piece.of(block, { span: null, zone, role });
  void [piece.words, piece.sentences];
  const part = PARTS.find(name => name === zone);
  return {
    ...FACTS,
    template: false,
    placed: [{ block: 0, span: null, zone, role }],
    pieces: [piece],
    parts: part ? [{ part, from: 0, to: 1, span: null }] : [],
    entries: [{ list: 'external', question: 0, from: 0, to: 1 }],
    quotes: [],
    customer: null,
    facts: FACTS,
  };
}

/** Blocks that all rules share until a run is repeated: cutting the words of each anew would take most of the time. */
const shared = new Map<string, Block>();

function ruleRun(rule: Rule, text: string): () => void {
  const known = shared.get(text);
  shared.delete(text);
  const block = known ?? blockOf({ key: 'b', text });
  const reading = readingFor(rule, block);
  return () => void new RuleRunner([rule]).run(reading);
}

describe('work grows with a line and no faster', { timeout: 300_000 }, () => {
  it.each(LINES)('in every rule on %s', (_, input) => {
    const texts = [input(LARGE), input(LARGE / STEP)];
    const blocks = texts.map(text => blockOf({ key: 'b', text }));
    const slow = RULES.flatMap(rule => {
      texts.forEach((text, i) => void shared.set(text, blocks[i] as Block));
      return tooMuch(rule.id, input, text => ruleRun(rule, text));
    });
    expect(slow).toEqual([]);
  });

  it.each(LINES)('in reading %s', (_, input) => {
    const slow = [
      ...tooMuch('draftFromMarkdown', input, text => () => void draftFromMarkdown(text)),
      ...tooMuch('words and sentences', input, text => {
        const piece = Piece.of(blockOf({ key: 'b', text }), { span: null, zone: 'outside', role: 'body' });
        return () => void [piece.words, piece.sentences];
      }),
      ...tooMuch('keyResultOf', input, text => {
        const block = blockOf({ key: 'b', text });
        return () => void keyResultOf(block);
      }),
      ...tooMuch('review', input, text => {
        const draft = draftFromLines(text);
        return () => void review(draft);
      }),
    ];
    expect(slow).toEqual([]);
  });
});

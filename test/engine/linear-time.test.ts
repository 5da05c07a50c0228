import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { draftFromLines } from '@/lib/draft/lines';
import { draftFromMarkdown, draftFromPlain } from '@/lib/draft/markdown';
import type { Block, Draft } from '@/lib/draft/types';
import {
  DEFAULT_SETTINGS,
  type Facts,
  PARTS,
  Piece,
  type Reading,
  type ReviewSettings,
  type Role,
  type Rule,
  RuleRunner,
  type Zone,
} from '@/lib/engine';
import { keyResultOf } from '@/lib/key-results/key-result-reader';
import { Reviewer, review } from '@/lib/review';
import { RULES } from '@/lib/rules';

const LARGE = 2 ** 16;
/** How often a unit stands on the largest page. */
const MOST_TIMES = 2 ** 12;
/** How many times smaller the text is that a large one is compared with. */
const STEP = 4;

/** Four times the text may take eight times as long. */
const MOST_GROWTH = 8;
/** Milliseconds: what is quicker on the large text is not compared; what is slower on the small one is too slow. */
const FLOOR = 50;
const TOO_SLOW = 1500;

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

/** By how often a unit is repeated: what grows too fast here grows with the blocks, however short they are. */
const PAGES: readonly (readonly [string, (times: number) => string])[] = [
  ...[
    'a\n',
    '\n',
    '\r',
    '- a\n',
    '  - a\n',
    '# a\n',
    '## a\n\nb c.\n\n',
    '> a\n\n',
    'Q: a?\n\nA: b.\n\n',
    '- KR1: a\n',
    '## Objective\n\n- Launch a\n\n',
    '“a b c,” said D E.\n\n',
    '| a | b |\n',
    '```\n',
    '<!--\n',
    '[a]: b\n',
    '[a]\n\n',
    '**a.** b\n\n',
    'TODO\n\n',
    'Same line again.\n\n',
  ].map(unit => [JSON.stringify(unit), (times: number) => unit.repeat(times)] as const),
  ['deep lists', times => Array.from({ length: 3 * Math.sqrt(times) }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
];

/** Milliseconds that the processor worked for us; what other programs do does not count. */
function worked(run: () => void): number {
  const before = process.cpuUsage().user;
  run();
  return (process.cpuUsage(undefined).user - before) / 1000;
}

/**
 * What grew more than it may between two sizes of a text, in words. `prepare` makes what is needed from a text, and is
 * not measured; what it gives is run once. A run that looks too slow is repeated, since the first of its kind warms up.
 */
function excess(
  name: string,
  input: (size: number) => string,
  prepare: (text: string) => () => void,
  large = LARGE,
): string[] {
  const time = (size: number): number => worked(prepare(input(size)));
  const first = time(large / STEP);
  if (first > TOO_SLOW) return [`${name}: ${first.toFixed(0)} ms`];
  for (let tries = 0, growth = 0; ; tries++) {
    const long = time(large);
    if (long < FLOOR) return [];
    growth = long / Math.max(time(large / STEP), FLOOR / MOST_GROWTH);
    if (growth <= MOST_GROWTH) return [];
    if (tries === 2) return [`${name}: ${growth.toFixed(1)} times, to ${long.toFixed(0)} ms`];
  }
}

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

describe('work grows with the text and no faster', { timeout: 300_000 }, () => {
  it.each(LINES)('in every rule on %s', (_, input) => {
    const texts = [input(LARGE), input(LARGE / STEP)];
    const blocks = texts.map(text => blockOf({ key: 'b', text }));
    const slow = RULES.flatMap(rule => {
      texts.forEach((text, i) => void shared.set(text, blocks[i] as Block));
      return excess(rule.id, input, text => ruleRun(rule, text));
    });
    expect(slow).toEqual([]);
  });

  it.each(LINES)('in reading %s', (_, input) => {
    const slow = [
      ...excess('draftFromMarkdown', input, text => () => void draftFromMarkdown(text)),
      ...excess('words and sentences', input, text => {
        const piece = Piece.of(blockOf({ key: 'b', text }), { span: null, zone: 'outside', role: 'body' });
        return () => void [piece.words, piece.sentences];
      }),
      ...excess('keyResultOf', input, text => {
        const block = blockOf({ key: 'b', text });
        return () => void keyResultOf(block);
      }),
      ...excess('review', input, text => {
        const draft = draftFromLines(text);
        return () => void review(draft);
      }),
    ];
    expect(slow).toEqual([]);
  });

  it.each(PAGES)('on a page of %s', (_, input) => {
    const drafts = new Map<string, Draft>();
    /** A draft of blocks that nothing is known of yet; each text is parsed once. */
    const freshDraft = (text: string): Draft => {
      const draft = drafts.get(text) ?? draftFromMarkdown(text);
      drafts.set(text, draft);
      return { ...draft, blocks: draft.blocks.map(block => ({ ...block })) };
    };
    const reviewed = (kind: ReviewSettings['kind']) => (text: string) => {
      const draft = freshDraft(text);
      return () => void review(draft, { ...DEFAULT_SETTINGS, kind });
    };
    const slow = [
      ...excess('draftFromMarkdown', input, text => () => void draftFromMarkdown(text), MOST_TIMES),
      ...excess('review of a PR/FAQ', input, reviewed('prfaq'), MOST_TIMES),
      ...excess('review of key results', input, reviewed('key-results'), MOST_TIMES),
      ...excess('review of an edit', input, text => edited(freshDraft(text)), MOST_TIMES),
    ];
    expect(slow).toEqual([]);
  });
});

/** Reviews a draft once more after its middle block has gone and come back, twice. */
function edited(draft: Draft): () => void {
  const reviewer = new Reviewer();
  const settings: ReviewSettings = { ...DEFAULT_SETTINGS, kind: 'prfaq' };
  const middle = draft.blocks.length >> 1;
  const without = { ...draft, blocks: draft.blocks.toSpliced(middle, 1), starts: draft.starts.toSpliced(middle, 1) };
  reviewer.update(draft, settings);
  return () => {
    for (let turn = 0; turn < 4; turn++) reviewer.update(turn % 2 ? draft : without, settings);
  };
}

describe('hostile documents are read without a throw', { timeout: 120_000 }, () => {
  it.each<[string, string]>([
    ['a megabyte in one line', 'Bakers waste 23 loaves, “every night”. '.repeat(27_000)],
    ['a megabyte without a space', 'a'.repeat(2 ** 20)],
    ['100,000 lines', '- a line of it\n'.repeat(100_000)],
    ['100,000 headings and questions', '### Why?\nA: no.\n'.repeat(50_000)],
    [
      'a list 10,000 deep',
      Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(Math.min(2 * i, 400))}- a`).join('\n'),
    ],
    ['a list 10,000 deep on one line', `${'- '.repeat(10_000)}a`],
    ['quotes 10,000 deep', `${'> '.repeat(10_000)}a`],
    ['halves of characters', 'x\ud83d\udeb2\ud83d \udeb2y '.repeat(20_000)],
    ['right-to-left', '“مرحبا بالعالم” قال x '.repeat(20_000)],
    ['NULs', '\0 a\0\n'.repeat(20_000)],
    ['lone carriage returns', 'a line\r'.repeat(50_000)],
  ])('%s', (_, text) => {
    const reviewer = new Reviewer();
    const draft = draftFromMarkdown(text);
    const took = worked(() => {
      expect(reviewer.update(draft).faults).toEqual([]);
      if (text.length < 600_000) expect(review(draftFromPlain(text)).faults).toEqual([]);
    });
    expect(draft.blocks.length).toBeGreaterThan(0);
    expect(took).toBeLessThan(30_000);
    expect(draftFromMarkdown(`${text}x`, draft).blocks.length).toBeGreaterThan(0);
  });
});

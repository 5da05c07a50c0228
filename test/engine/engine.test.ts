import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { cutWords } from '@/lib/draft/words';
import {
  commonEnds,
  DEFAULT_SETTINGS,
  defineRule,
  type Facts,
  Incremental,
  Piece,
  type PieceRule,
  type Problem,
  type Reading,
  RuleRunner,
  type Severity,
  UniqueIds,
  unmarked,
  WordList,
} from '@/lib/engine';

const FACTS: Facts = {
  kind: 'prfaq',
  language: 'en',
  products: [],
  companies: [],
  customer: '',
  settings: DEFAULT_SETTINGS,
};

/** A reading in which every text is a piece of the problem. */
function reading(texts: readonly string[], before?: Reading): Reading {
  const pieces = texts.map((text, i) => {
    const known = before?.pieces.find(piece => piece.block.text === text && piece.block.key === `b${i}`);
    return known ?? Piece.of(blockOf({ key: `b${i}`, text }), { span: null, zone: 'problem', role: 'body' });
  });
  const placed = before?.placed.length === texts.length ? before.placed : undefined;
  return {
    ...FACTS,
    template: false,
    placed: placed ?? texts.map((_, block) => ({ block, span: null, zone: 'problem' as const, role: 'body' as const })),
    pieces,
    parts: [{ part: 'problem', from: 0, to: texts.length, span: null }],
    entries: [],
    quotes: [],
    customer: null,
    facts: FACTS,
  };
}

const base = { check: null, title: 'A rule', why: 'Why.', sources: ['us'], bad: ['x'], good: ['y'] } as const;

/** A rule that finds every occurrence of some words. */
const finding = (id: string, words: string, facts: { severity?: Severity; replacements?: string[] } = {}): PieceRule =>
  defineRule({
    ...base,
    id,
    each: 'piece',
    parts: ['problem'],
    severity: facts.severity ?? 'suggestion',
    *find(piece) {
      for (let at = piece.text.indexOf(words); at >= 0; at = piece.text.indexOf(words, at + 1)) {
        const replacements = facts.replacements ?? [];
        yield { span: { start: at, end: at + words.length }, message: `${words}?`, replacements };
      }
    },
  });

const ids = (runner: RuleRunner, texts: readonly string[]): string[] => runner.run(reading(texts)).map(f => f.rule);

describe('the runner', () => {
  it('goes on when a rule throws, and says which, with no words of the draft', () => {
    const broken = (id: string): PieceRule => ({
      ...finding(id, 'x'),
      *find(piece) {
        yield { span: { start: 0, end: 1 }, message: 'One?' };
        throw new TypeError(`cannot read ‘${piece.text}’`);
      },
    });
    const brokenDraft = defineRule({
      ...base,
      id: 'broken-draft',
      each: 'draft',
      parts: [],
      severity: 'fix',
      find: (): Problem[] => {
        throw 'secret';
      },
    });
    const brokenPart = defineRule({
      ...base,
      id: 'broken-part',
      each: 'part',
      parts: ['problem'],
      severity: 'fix',
      find: brokenDraft.find,
    });
    const runner = new RuleRunner([broken('broken-piece'), brokenDraft, brokenPart, finding('sound', 'wait')]);
    const first = reading(['they wait', 'and wait']);
    for (const run of [first, first, reading(['they wait', 'and wait!'], first)]) {
      expect(runner.run(run).map(f => f.rule)).toEqual(['sound', 'sound']);
      expect(runner.faults).toEqual([
        { rule: 'broken-draft', message: 'Unknown' },
        { rule: 'broken-part', message: 'Unknown' },
        { rule: 'broken-piece', message: 'TypeError' },
      ]);
    }
    expect(JSON.stringify(runner.faults)).not.toMatch(/wait|secret/);
  });

  it('reads again only the pieces that changed', () => {
    const read: string[] = [];
    const rule: PieceRule = {
      ...finding('counts', 'x'),
      find(piece) {
        read.push(piece.text);
        return [];
      },
    };
    const runner = new RuleRunner([rule]);
    const first = reading(['a', 'b', 'c']);
    runner.run(first);
    runner.run(reading(['a', 'B', 'c'], first));
    expect(read).toEqual(['a', 'b', 'c', 'B']);
  });

  it('does not run rules that are switched off', () => {
    const runner = new RuleRunner([finding('one', 'x'), finding('two', 'y')]);
    const all = reading(['x y']);
    const settings = { ...DEFAULT_SETTINGS, rulesOff: ['one'] };
    expect(runner.run(all).map(f => f.rule)).toEqual(['one', 'two']);
    expect(runner.run({ ...all, facts: { ...FACTS, settings } }).map(f => f.rule)).toEqual(['two']);
    expect(runner.run(all).map(f => f.rule)).toEqual(['one', 'two']);
  });

  it('orders by place, what is missing behind its part, what is about the whole last', () => {
    const draftRule = (id: string, problem: (r: Reading) => Problem) =>
      defineRule({ ...base, id, each: 'draft', parts: [], severity: 'question', asks: 7, find: r => [problem(r)] });
    const runner = new RuleRunner([
      draftRule('about-all', () => ({ message: 'All?' })),
      draftRule('lacks-in-part', () => ({ part: 'problem', message: 'Who?' })),
      draftRule('points-at-two', r => ({ piece: r.pieces[1] as Piece, span: { start: 0, end: 3 }, message: 'Two?' })),
      finding('late', 'zeta'),
      finding('early', 'alpha'),
    ]);
    const findings = runner.run(reading(['zeta alpha', 'two zeta']));
    expect(findings.map(f => f.rule)).toEqual(['late', 'early', 'points-at-two', 'late', 'lacks-in-part', 'about-all']);
    expect(findings.map(f => f.asks)).toEqual([0, 0, 0, 0, 7, 7]);
  });

  it('gives equal passages ids of their own, that stay while the draft changes elsewhere', () => {
    const runner = new RuleRunner([finding('waits', 'wait')]);
    const before = runner.run(reading(['wait and Wait', 'wait', 'x'])).map(f => f.id);
    expect(before[1]).toBe(`${before[0]}.1`);
    expect(runner.run(reading(['wait and Wait', 'wait', 'changed'])).map(f => f.id)).toEqual(before);
    expect(runner.run(reading(['new', 'wait and Wait', 'wait'])).map(f => f.id)).toEqual(before);
  });
});

describe('one finding on a phrase', () => {
  it.each<[string, PieceRule[], string[]]>([
    [
      'the more severe stays when they share half of the longer',
      [finding('mild', 'so fast'), finding('grave', 'fast', { severity: 'fix' })],
      ['grave'],
    ],
    ['whichever comes first', [finding('grave', 'so fast', { severity: 'fix' }), finding('mild', 'fast')], ['grave']],
    [
      'then the one with a replacement',
      [finding('plain', 'so fast'), finding('helps', 'fast', { replacements: ['at once'] })],
      ['helps'],
    ],
    ['then the shorter', [finding('long', 'so fast'), finding('short', 'fast')], ['short']],
    ['then the first by name', [finding('b-rule', 'fast'), finding('a-rule', 'fast')], ['a-rule']],
    ['apart they both stay', [finding('one', 'so'), finding('two', 'fast')], ['one', 'two']],
    [
      'a word in a long passage is another phrase',
      [finding('long', 'it is so fast that'), finding('word', 'fast')],
      ['long', 'word'],
    ],
  ])('%s', (_, rules, expected) => {
    expect(ids(new RuleRunner(rules), ['it is so fast that']).sort()).toEqual(expected.toSorted());
    expect(ids(new RuleRunner(rules.toReversed()), ['it is so fast that']).sort()).toEqual(expected.toSorted());
  });
});

describe('ids', () => {
  it('are made unique in order', () => {
    expect(new UniqueIds().update(['a', 'b', 'a', 'a'].map(id => ({ id }))).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'a.1',
      'a.2',
    ]);
  });
});

describe('incremental building', () => {
  it('gives what a build from nothing gives, and builds only when a trait changes', () => {
    const item = fc.record({ letter: fc.constantFrom('a', 'b', 'c'), noise: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(fc.array(item, { maxLength: 6 }), { maxLength: 6 }), lists => {
        let builds = 0;
        const built = new Incremental<{ letter: string }, string, string>(
          ({ letter }) => ({ key: letter, traits: letter }),
          traits => {
            builds++;
            return traits.join('');
          },
        );
        const words = lists.map(list => list.map(({ letter }) => letter).join(''));
        for (const [i, list] of lists.entries()) expect(built.update(list)).toBe(words[i]);
        expect(builds).toBe(words.filter((word, i) => word !== words[i - 1]).length);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('builds anew after a build that failed, and after a reset', () => {
    let fail = true;
    const built = new Incremental<number, number, number>(
      n => ({ key: String(n), traits: n }),
      traits => {
        if (fail) throw new Error('no');
        return traits.length;
      },
    );
    expect(() => built.update([1, 2])).toThrow();
    fail = false;
    expect(built.update([1, 2])).toBe(2);
    fail = true;
    built.reset();
    expect(() => built.update([1, 2])).toThrow();
  });

  it('takes any number of items at once', () => {
    const sum = new Incremental<number, number, number>(
      n => ({ key: String(n), traits: n }),
      traits => traits.length,
    );
    expect(sum.update(Array.from({ length: 200_000 }, (_, i) => i))).toBe(200_000);
  });

  it('finds what two lists share at their ends, once', () => {
    expect(commonEnds([1, 2, 3, 4], [1, 2, 9, 4])).toEqual({ head: 2, tail: 1 });
    expect(commonEnds([1, 1, 1], [1, 1])).toEqual({ head: 2, tail: 0 });
    expect(commonEnds([], [1])).toEqual({ head: 0, tail: 0 });
  });
});

describe('a word list', () => {
  const list = new WordList(['state of the art', 'state', 'empower*', 'best in*', "don't", 'seam* fit', 'seamless']);
  const entries = (text: string): string[] => list.inWords(cutWords(text)).map(hit => hit.entry);

  it('finds the longest entry, in any case and with any apostrophe', () => {
    expect(entries('The State of the Art, a state, and DON’T.')).toEqual(['state of the art', 'state', "don't"]);
    expect(entries('It empowers; best industry; seamless; seamlessly fit')).toEqual([
      'empower*',
      'best in*',
      'seamless',
      'seam* fit',
    ]);
    expect(entries('nothing here')).toEqual([]);
  });

  it('gives spans and words of each hit', () => {
    const [hit] = list.inWords(cutWords('a state of the art shelf'));
    expect(hit).toEqual({ entry: 'state of the art', start: 2, end: 18, at: 1, length: 4 });
  });

  it('knows which words are entries by themselves', () => {
    expect(['state', 'empowering', 'seamless', 'best', 'art', 'seam'].filter(word => list.has(word))).toEqual([
      'state',
      'empowering',
      'seamless',
    ]);
  });
});

describe('examples', () => {
  it('lose their marks and keep their places', () => {
    expect(unmarked('a ‹b› c ‹d›')).toEqual({
      text: 'a b c d',
      spans: [
        { start: 2, end: 3 },
        { start: 6, end: 7 },
      ],
    });
  });
});

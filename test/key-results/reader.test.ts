import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { DEFAULT_SETTINGS, type DraftKind, Piece, type Placed, type Reading } from '@/lib/engine';
import { KeyResultReader } from '@/lib/key-results/key-result-reader';

const place = { span: null, zone: 'outside', role: 'body' } as const;
const placedIn = (count: number): Placed[] => Array.from({ length: count }, (_, block) => ({ block, ...place }));

/** A reading with only what the key-result reader looks at. */
function readingOf(source: string, kind: DraftKind): Reading {
  const { blocks } = draftFromMarkdown(source);
  return {
    kind,
    language: 'en',
    template: false,
    placed: placedIn(blocks.length),
    parts: [],
    entries: [],
    quotes: [],
    customer: null,
    facts: { kind, language: 'en', products: [], companies: [], customer: '', settings: DEFAULT_SETTINGS },
    pieces: blocks.map(block => Piece.of(block, place)),
  };
}

const found = (source: string, kind: DraftKind = 'key-results') =>
  new KeyResultReader().read(readingOf(source, kind)).map(k => [k.objective, k.text]);

describe('finding key results', () => {
  it('in bullets under an objective', () =>
    expect(found('## Objective: Bakers trust us\n\n- Churn falls to 2 %\n- Ship the app\n')).toEqual([
      ['Bakers trust us', 'Churn falls to 2 %'],
      ['Bakers trust us', 'Ship the app'],
    ]));

  it('in numbered lists under a label', () =>
    expect(
      found('# OKRs\n\n**Objective:** Bakers trust us\n\nKey results:\n\n1. Churn falls to 2 %\n2. NPS of 40\n'),
    ).toEqual([
      ['Bakers trust us', 'Churn falls to 2 %'],
      ['Bakers trust us', 'NPS of 40'],
    ]));

  it('in nested lists, with deeper bullets as context', () =>
    expect(
      found(
        '# Q3 OKRs\n\n- **Objective: Bakers trust us**\n  - KR1: Churn falls to 2 %\n    - measured in the shop system\n  - KR2: NPS of 40\n',
      ),
    ).toEqual([
      ['Bakers trust us', 'Churn falls to 2 %'],
      ['Bakers trust us', 'NPS of 40'],
    ]));

  it('not under initiatives or notes, even in bold or as a line', () => {
    const plan =
      '### Objective 1: Permits without a queue\n\n**Key results**\n\n- 80 % apply online\n\n**Initiatives**\n\n- Build the form\n\n### Objective 2: A safe city\n\n- Road deaths below 20\n\nNotes\n\n- last year it was 31\n';
    expect(found(`# FY27 goals\n\n${plan}`).map(([, text]) => text)).toEqual([
      '80 % apply online',
      'Road deaths below 20',
    ]);
  });

  it('under an objective that was called one, with a line between', () =>
    expect(
      found('# OKRs\n\nObjective: Dentists know us\n\nWe will measure this by:\n\n- Awareness rises to 11 %\n'),
    ).toEqual([['Dentists know us', 'Awareness rises to 11 %']]));

  it('in tables under objectives in headings', () =>
    expect(
      found(
        '# Q1 2027 Objectives\n\n## 1. Contributors feel at home\n\n| Priority | Key result | Owner |\n|---|---|---|\n| P0 | 30 newcomers land a patch | @ann |\n| P1 | Write a guide | @bo |\n',
      ),
    ).toEqual([
      ['Contributors feel at home', '30 newcomers land a patch'],
      ['Contributors feel at home', 'Write a guide'],
    ]));

  it('under an objective that stands below a heading of that name', () =>
    expect(found('# Sales\n\n## Objective\n\nWin the mid-market\n\n## Key results\n\n- Win rate at 35 %\n')).toEqual([
      ['Win the mid-market', 'Win rate at 35 %'],
    ]));

  it('with baseline, target and deadline from the columns of a table', () => {
    const table =
      '# OKRs\n\n| KR | Baseline | Target | Due |\n|---|---|---|---|\n| Win rate in the north | 24% | 35% | March 2027 |\n| Waiting time | 74 days | 55 days | |\n| Raise repeat orders to 40 % | 22 % | 45 % | |\n| Write the plan | – | done | |\n';
    const results = new KeyResultReader().read(readingOf(table, 'key-results'));
    expect(results.map(({ baseline, target, direction }) => [baseline?.value, target?.value, direction])).toEqual([
      [24, 35, 'up'],
      [74, 55, 'down'],
      [22, 40, 'up'],
      [undefined, undefined, null],
    ]);
    const [first] = results;
    const words = (span: { start: number; end: number } | undefined) =>
      span && first?.passage.block.text.slice(span.start, span.end);
    expect([words(first?.baseline?.span), words(first?.target?.span), words(first?.deadline?.span)]).toEqual([
      '24%',
      '35%',
      'March 2027',
    ]);
    expect(first?.deadline?.iso).toBe('2027-03-31');
    expect(first?.notes.map(({ id }) => id)).not.toContain('no-number');
    expect(first?.completion).toBeNull();
  });

  it('in lines and on one line', () => {
    expect(found('O1: Bakers trust us\nKR1: Churn falls to 2 %\nKR2: NPS of 40\n')).toEqual([
      ['Bakers trust us', 'Churn falls to 2 %'],
      ['Bakers trust us', 'NPS of 40'],
    ]);
    expect(found('O: Bakers trust us. KR: Churn falls to 2 % KR: NPS of 40\n').map(([, text]) => text)).toEqual([
      'Churn falls to 2 %',
      'NPS of 40',
    ]);
  });

  it('in tables with owner and score', () =>
    expect(
      found(
        '| Objective | Key result | Owner | Score |\n|---|---|---|---|\n| Bakers trust us | Churn falls to 2 % | Ana | 0.4 |\n| | NPS of 40 | Ben | 0.7 |\n',
      ),
    ).toEqual([
      ['Bakers trust us', 'Churn falls to 2 %'],
      ['Bakers trust us', 'NPS of 40'],
    ]));

  it('as to-dos under a heading', () =>
    expect(found('# Team OKRs\n\n## Win the bakers of Graz\n\n- [ ] Churn falls to 2 %\n- [x] Ship the app\n')).toEqual(
      [
        ['Win the bakers of Graz', 'Churn falls to 2 %'],
        ['Win the bakers of Graz', 'Ship the app'],
      ],
    ));

  it('not in notes, links, scores and questions about the method', () =>
    expect(
      found(
        '# OKRs\n\n## What is a key result?\n\n- Key results are measurable\n- They have a deadline\n\n## Notes\n\n- We met on Monday\n\n## References\n\n- [A book](https://example.org)\n',
        'other',
      ),
    ).toEqual([]));

  it('not in other documents', () =>
    expect(
      found('# Readme\n\n## Features\n\n- Fast search\n- 20 languages\n\n## Roadmap\n\n- Launch the API\n', 'other'),
    ).toEqual([]));

  it('in a release only under a label for key results', () => {
    const release =
      '# Bakers get their flour by six\n\nToday we announce …\n\n- Increase orders by 20 %\n\n## Success metrics\n\n- 500 bakers order\n';
    expect(found(release, 'prfaq')).toEqual([]);
    expect(found(`${release}\n## Key results\n\n- 40 % of bakers reorder\n`, 'prfaq').map(([, text]) => text)).toEqual([
      '40 % of bakers reorder',
    ]);
  });
});

describe('reading again', () => {
  it('keeps what did not change', () => {
    const reader = new KeyResultReader();
    const source = '## Objective: Bakers trust us\n\n- Churn falls to 2 %\n- Ship the app\n';
    const first = draftFromMarkdown(source);
    const read = (draft: typeof first) => {
      const reading = readingOf('', 'key-results');
      return reader.read({
        ...reading,
        placed: placedIn(draft.blocks.length),
        pieces: draft.blocks.map(b => Piece.of(b, place)),
      });
    };
    const before = read(first);
    const after = read(draftFromMarkdown(source.replace('Ship the app', 'Ship the new app'), first));
    expect(after[0]).toBe(before[0]);
    expect(after[1]?.text).toBe('Ship the new app');
  });

  it('follows the objective when its words change', () => {
    const reader = new KeyResultReader();
    const texts = ['Bakers trust us', 'Bakers trust us more'].map(objective => {
      const [only] = reader.read(readingOf(`## Objective: ${objective}\n\n- Churn falls to 2 %\n`, 'key-results'));
      return only?.objective;
    });
    expect(texts).toEqual(['Bakers trust us', 'Bakers trust us more']);
  });
});

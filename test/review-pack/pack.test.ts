import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { stageOf } from '@/lib/panel/key-results-model';
import { review } from '@/lib/review';
import { packAsMarkdown } from '@/lib/review-pack/markdown';
import { type Pack, type PackSource, packOf } from '@/lib/review-pack/pack';
import { gistOf } from '@/lib/session/gist';
import { NO_DECISIONS, toView } from '@/lib/session/view';

const SAMPLES = ['weak-prfaq', 'strong-prfaq', 'okr-list'].map(name =>
  readFileSync(`assets/samples/${name}.md`, 'utf8'),
);
const LEDGER = [{ words: 'Why would a tenant trust this?', raisedBy: 'Imke, finance' }];

function packIn(markdown: string): { pack: Pack; text: string } {
  const draft = draftFromMarkdown(markdown);
  const found = review(draft);
  const view = toView(found, NO_DECISIONS, 'whole');
  const source: PackSource = {
    title: 'Drumroll',
    day: '3 June 2026',
    customer: view.customer,
    gist: gistOf(draft.blocks, found),
    keyResults: view.keyResults.map(keyResult => ({
      objective: keyResult.objective,
      text: keyResult.excerpt.text,
      verdict: keyResult.verdict,
      stage: stageOf(keyResult),
      isSuggested: keyResult.stage.set === null,
      isCut: keyResult.excerpt.cut.after,
    })),
    objections: LEDGER,
    since: { words: 'One fixed.', remarks: [{ state: 'Fixed', title: 'Praise', quote: 'a seamless tool' }] },
  };
  return { pack: packOf(source), text: draft.blocks.map(block => block.text.replaceAll('\t', ' ')).join('\n') };
}

/** The same draft with its lines in another order, some left out and some cut: other text, the same rule. */
function* variants(markdown: string): Generator<string> {
  const lines = markdown.split('\n');
  let seed = 11;
  const next = (most: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % most;
  };
  yield markdown;
  for (let round = 0; round < 12; round++) {
    const some = lines
      .filter(() => next(8) > 0)
      .map(line => (next(6) === 0 ? line.slice(0, next(line.length + 1)) : line));
    const at = next(some.length);
    yield [...some.slice(at), ...some.slice(0, at)].join('\n');
  }
}

describe('the review pack', () => {
  it('quotes nothing that stands neither in the draft nor in the ledger', { timeout: 30_000 }, () => {
    let quotes = 0;
    for (const markdown of SAMPLES.flatMap(sample => [...variants(sample)])) {
      const { pack, text } = packIn(markdown);
      const sources = `${text}\n${LEDGER[0]?.words}\na seamless tool`;
      for (const quote of [pack.headline, ...pack.sections.flatMap(({ lines }) => lines.map(line => line.quote))]) {
        expect(sources.includes(quote), `‘${quote}’ stands nowhere`).toBe(true);
        if (quote) quotes++;
      }
    }
    expect(quotes).toBeGreaterThan(500);
  });

  it('has each of its sections for a whole draft, with verdict and stage of every key result', () => {
    const { pack } = packIn(SAMPLES[0] ?? '');
    expect(pack.sections.map(({ heading }) => heading)).toEqual([
      ...['Customer', 'Problem', 'Benefit', 'Key results', 'Lifecycle', 'Open objections', 'Since the last review'],
    ]);
    const results = pack.sections.find(({ heading }) => heading === 'Key results')?.lines ?? [];
    expect(results.filter(({ label }) => /^(?:Outcome|Output|Activity|Guardrail|Unclear)/.test(label)).length).toBe(5);
    expect(results.some(({ label }) => / · .+, suggested$/.test(label))).toBe(true);
    expect(pack.sections.find(({ heading }) => heading === 'Open objections')?.lines).toEqual([
      { quote: 'Why would a tenant trust this?', label: 'raised by Imke, finance' },
    ]);
  });

  it('leaves out what is not there', () => {
    const none = { headline: '', problem: [], benefit: [] };
    const source = { title: 'x', day: 'y', customer: null, gist: none, keyResults: [], objections: [], since: null };
    expect(packOf(source).sections).toEqual([]);
  });
});

describe('the review pack as Markdown', () => {
  const pack = (quote: string): Pack => ({
    title: 'A draft',
    day: '3 June 2026',
    headline: '',
    sections: [{ heading: 'Problem', lines: [{ label: '', quote }], ring: false }],
  });

  it('keeps a line of the draft a line, whatever stands in it', () => {
    const hostile = '# Not a heading\n- <img src=x onerror=alert(1)> [link](javascript:x) **bold** `code` | 1. item';
    const made = packAsMarkdown(pack(hostile));
    expect(made.match(/^#/gm)).toHaveLength(2);
    expect(made).not.toMatch(/(?<!\\)[<*`[]/);
    expect(made).toContain('\\# Not a heading');
  });

  it('reads as the same words again', () => {
    const words = 'A dispatcher phones 14 drivers *every* morning; it takes 50 minutes [sic].';
    const read = draftFromMarkdown(packAsMarkdown(pack(words)));
    expect(read.blocks.map(({ text }) => text)).toContain(words);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import type { NewBlock } from '@/lib/draft/new-blocks';
import type { Block, Span } from '@/lib/draft/types';
import type { AnnotatedText, DocsBridge } from '@/lib/hosts/google-docs/bridge';
import type { Markup, ReplaceOutcome } from '@/lib/hosts/google-docs/bridge-protocol';
import { DocsReading } from '@/lib/hosts/google-docs/reading';
import { Writer } from '@/lib/hosts/google-docs/view/writer';
import type { Access, ApplyResult, Edit } from '@/lib/hosts/host';

/** An editor as the bridge shows it: pastes show after a while, and each is a step of undo. */
class FakeDocs implements DocsBridge {
  readonly available = true;
  readonly isAbsent = false;
  selection: Span = { start: 3, end: 3 };
  mode: 'editing' | 'suggesting' | 'locked' = 'editing';
  /** What becomes of a paste with blocks: them, them and an empty paragraph, its plain text, or them without one that is empty. */
  markup: 'taken' | 'longer' | 'ignored' | 'trimmed' | 'lost' = 'taken';
  /** What happens between the writer's reading and the paste. */
  meanwhile: () => void = () => {};
  /** What somebody else does right after a paste. */
  afterwards: () => void = () => {};
  readonly stills: boolean[] = [];
  #undo: string[] = [];

  constructor(public now: string) {}

  async text(): Promise<AnnotatedText> {
    return { text: this.now, selection: [this.selection], links: [], rules: [] };
  }

  async select(start: number, end: number, still = false): Promise<boolean> {
    this.stills.push(still);
    this.selection = { start, end };
    return true;
  }

  async paste(): Promise<boolean> {
    return false;
  }

  async replace(start: number, end: number, expected: string, text: string, markup?: Markup): Promise<ReplaceOutcome> {
    this.meanwhile();
    const seen = this.now.slice(start, end);
    if (seen !== expected || (markup && markup.length !== this.now.length)) return { done: 'differs', seen };
    const caret = { ...this.selection, length: this.now.length };
    this.selection = { start, end };
    const put = markup ? this.#wordsOf(markup, text) : text;
    if (put !== null) setTimeout(() => this.#paste(start, end, put), 40);
    return { done: 'pasted', seen, caret };
  }

  async undo(): Promise<boolean> {
    setTimeout(() => {
      this.now = this.#undo.pop() ?? this.now;
    }, 20);
    return true;
  }

  type(at: number, text: string): void {
    this.#undo.push(this.now);
    this.now = this.now.slice(0, at) + text + this.now.slice(at);
  }

  get steps(): number {
    return this.#undo.length;
  }

  #wordsOf({ blocks }: Markup, text: string): string | null {
    if (this.markup === 'lost') return null;
    if (this.markup === 'ignored') return text;
    const words = blocks.map(block => block.text).join('\n');
    return this.markup === 'longer' ? `${words}\n` : this.markup === 'trimmed' ? words.trim() : words;
  }

  #paste(start: number, end: number, text: string): void {
    if (this.mode === 'locked') return;
    this.#undo.push(this.now);
    const kept = this.mode === 'suggesting' ? this.now.slice(start, end) : '';
    this.now = this.now.slice(0, start) + kept + text + this.now.slice(end);
    this.selection = { start: start + kept.length + text.length, end: start + kept.length + text.length };
    this.afterwards();
  }
}

const LINES = ['Riders see a seamless page.', 'Launch the status page', 'Riders come back'];

const readingOf = (text: string): DocsReading => {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (const { 0: line, index } of text.matchAll(/\P{Cc}+/gu)) {
    blocks.push(blockOf({ key: line.slice(0, 3) + blocks.length, text: line }));
    starts.push(index);
  }
  return new DocsReading(text, { blocks, starts, title: '' }, true);
};

describe('writing into Google Docs', () => {
  let docs: FakeDocs;
  let access: Access;
  let writer: Writer;
  let before: string;

  beforeEach(() => {
    vi.useFakeTimers();
    before = `\u0003${LINES.join('\n')}\n\u0003\n`;
    docs = new FakeDocs(before);
    access = 'write';
    writer = new Writer({ bridge: docs, read: async () => readingOf(docs.now), access: () => access });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function settled(run: Promise<ApplyResult>): Promise<{ result: ApplyResult; time: number }> {
    const start = Date.now();
    const done = run.then(result => ({ result, time: Date.now() - start }));
    await vi.advanceTimersByTimeAsync(10_000);
    return done;
  }

  function edit(expected: string, text: string, below?: string): Edit {
    const block = readingOf(docs.now).draft.blocks.find(each => each.text.includes(expected)) as Block;
    const start = block.text.indexOf(expected);
    const passage = { block, start, end: start + expected.length };
    return { passage, expected, text, ...(below === undefined ? {} : { below }) };
  }

  it('changes just the passage and puts the caret back, moved along', async () => {
    docs.selection = { start: 40, end: 40 };
    const { result } = await settled(writer.apply(edit('a seamless page', 'one page')));
    expect(result).toBe('applied');
    expect(docs.now).toBe(before.replace('a seamless page', 'one page'));
    expect(docs.selection).toEqual({ start: 33, end: 33 });
    expect(docs.stills).toEqual([true]);
  });

  it('is undone in one step, line below and all', async () => {
    await settled(writer.apply(edit('Launch', 'Riders open', 'Initiative: launch')));
    expect(docs.now).toContain('\nRiders open the status page\nInitiative: launch\n');
    expect(docs.steps).toBe(1);
    expect((await settled(writer.undo())).result).toBe('applied');
    expect(docs.now).toBe(before);
    expect(docs.selection).toEqual({ start: 3, end: 3 });
    expect((await settled(writer.undo())).result).toBe('refused');
  });

  it('is undone without taking what was typed since', async () => {
    await settled(writer.apply(edit('Launch the status page', 'Riders open the page')));
    docs.type(docs.now.indexOf('Riders come') + 6, ' always');
    expect((await settled(writer.undo())).result).toBe('applied');
    expect(docs.now).toBe(before.replace('Riders come', 'Riders always come'));
  });

  it('finds the passage once more where something was typed before it just then', async () => {
    const planned = edit('Launch', 'Open');
    docs.meanwhile = () => {
      docs.meanwhile = () => {};
      docs.type(1, 'All ');
    };
    expect((await settled(writer.apply(planned))).result).toBe('applied');
    expect(docs.now).toBe(before.replace('Riders see', 'All Riders see').replace('Launch', 'Open'));
  });

  it('refuses where the passage itself was changed just then', async () => {
    const planned = edit('Launch', 'Open');
    docs.meanwhile = () => docs.type(docs.now.indexOf('aunch') + 1, 'u');
    const { result } = await settled(writer.apply(planned));
    expect(result).toBe('refused');
    expect(docs.now).not.toContain('Open');
  });

  it('is told as applied where somebody writes elsewhere at the same time', async () => {
    docs.afterwards = () => docs.type(docs.now.indexOf('come back'), 'always ');
    expect((await settled(writer.apply(edit('a seamless page', 'one page')))).result).toBe('applied');
  });

  it('is told as a suggestion where the old words stay', async () => {
    docs.mode = 'suggesting';
    access = 'suggest';
    docs.selection = { start: 40, end: 40 };
    expect((await settled(writer.apply(edit('a seamless page', 'one page')))).result).toBe('applied-as-suggestion');
    expect(docs.selection).toEqual({ start: 48, end: 48 });
  });

  it('is refused within two seconds where the editor takes nothing, with the caret where it was', async () => {
    docs.mode = 'locked';
    const { result, time } = await settled(writer.apply(edit('Launch', 'Open')));
    expect(result).toBe('refused');
    expect(time).toBeLessThan(2_000);
    expect(docs.now).toBe(before);
    expect(docs.selection).toEqual({ start: 3, end: 3 });
  });

  it.each<Access>(['view', 'comment'])('is refused at once with the right to %s only', async right => {
    access = right;
    expect(await settled(writer.apply(edit('Launch', 'Open')))).toEqual({ result: 'refused', time: 0 });
  });

  it('is told as uncertain where something else stands there afterwards', async () => {
    docs.afterwards = () => {
      docs.now = docs.now.replace('one page', 'quite another page');
    };
    expect((await settled(writer.apply(edit('a seamless page', 'one page')))).result).toBe('uncertain');
  });

  describe('whole blocks', () => {
    const BLOCKS: readonly NewBlock[] = [
      { kind: 'heading', level: 2, text: 'Questions' },
      { kind: 'item', isNumbered: true, text: 'Who pays?' },
    ];
    const WORDS = 'Questions\nWho pays?';
    const MARKED = '## Questions\n1. Who pays?';
    const insert = (blocks = BLOCKS) => settled(writer.insertBlocks(blocks));
    const documentOf = (body: string): string => `\u0003${body}\n\u0003\n`;
    const body = LINES.join('\n');

    it.each([
      ['taken', WORDS],
      ['longer', `${WORDS}\n`],
      ['ignored', MARKED],
    ] as const)('come at the end, with the caret where it was, when they are %s', async (markup, expected) => {
      docs.markup = markup;
      const { result, time } = await insert();
      expect(result).toBe('applied');
      expect(time).toBeLessThan(200);
      expect(docs.now).toBe(documentOf(`${body}\n${expected}`));
      expect(docs.steps).toBe(1);
      expect(docs.selection).toEqual({ start: 3, end: 3 });
      expect((await settled(writer.undo())).result).toBe('applied');
      expect(docs.now).toBe(before);
    });

    it.each(['trimmed', 'lost'] as const)('come as lines when they are %s', async markup => {
      docs.markup = markup;
      expect((await insert()).result).toBe('applied');
      expect(docs.now).toBe(documentOf(`${body}\n${MARKED}`));
      expect(docs.steps).toBe(1);
      expect((await settled(writer.undo())).result).toBe('applied');
      expect(docs.now).toBe(before);
    });

    it('are an empty document', async () => {
      docs.now = documentOf('');
      docs.selection = { start: 1, end: 1 };
      expect((await insert()).result).toBe('applied');
      expect(docs.now).toBe(documentOf(WORDS));
      expect(docs.selection).toEqual({ start: 1, end: 1 });
    });

    it('come behind what was typed just then', async () => {
      docs.meanwhile = () => {
        docs.meanwhile = () => {};
        docs.type(docs.now.length - 3, ' again');
      };
      expect((await insert()).result).toBe('applied');
      expect(docs.now).toBe(documentOf(`${body} again\n${WORDS}`));
    });

    it('are told as there, once, while somebody writes just before them', async () => {
      docs.now = documentOf('One');
      docs.selection = { start: 1, end: 1 };
      docs.afterwards = () => docs.type(1, 'x');
      expect((await insert()).result).toBe('applied');
      expect(docs.now).toBe(documentOf(`xOne\n${WORDS}`));
    });

    it('are not put anywhere while somebody goes on and on', async () => {
      docs.meanwhile = () => docs.type(1, 'x');
      expect((await insert()).result).toBe('refused');
      expect(docs.now).not.toContain('Questions');
    });

    it('are told as a suggestion where the writer suggests', async () => {
      docs.mode = 'suggesting';
      access = 'suggest';
      expect((await insert()).result).toBe('applied-as-suggestion');
    });

    it('are refused where the editor takes nothing, with the caret where it was', async () => {
      docs.mode = 'locked';
      const { result, time } = await insert();
      expect(result).toBe('refused');
      expect(time).toBeLessThan(4_000);
      expect(docs.now).toBe(before);
      expect(docs.selection).toEqual({ start: 3, end: 3 });
    });

    it('are refused at once where nothing may be written, where there are none, and where there are too many', async () => {
      expect(await insert([{ kind: 'paragraph', text: '  ' }])).toEqual({ result: 'refused', time: 0 });
      const page: NewBlock = { kind: 'paragraph', text: 'x'.repeat(4_000) };
      expect(await insert(Array.from({ length: 13 }, () => page))).toEqual({ result: 'refused', time: 0 });
      access = 'view';
      expect(await insert()).toEqual({ result: 'refused', time: 0 });
      expect(docs.now).toBe(before);
    });

    it('are not taken back over what was written since', async () => {
      await insert();
      docs.type(docs.now.length - 3, ' Riders.');
      expect((await settled(writer.undo())).result).toBe('refused');
      expect(docs.now).toBe(documentOf(`${body}\n${WORDS} Riders.`));
    });
  });

  it('never rejects', async () => {
    docs.replace = () => Promise.reject(new Error('gone'));
    expect((await settled(writer.apply(edit('Launch', 'Open')))).result).toBe('uncertain');
    expect((await settled(writer.undo())).result).toBe('refused');
  });

  it('makes one edit after the other', async () => {
    const both = Promise.all([writer.apply(edit('Launch', 'Open')), writer.apply(edit('a seamless', 'one'))]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await both).toEqual(['applied', 'applied']);
    expect(docs.now).toBe(before.replace('Launch', 'Open').replace('a seamless', 'one'));
  });
});

import type { NewBlock } from '@/lib/draft/new-blocks';
import type { Span } from '@/lib/draft/types';
import type { Access, ApplyResult, Edit } from '../../host';
import type { DocsBridge } from '../bridge';
import { type Caret, MOST_BLOCKS, MOST_TEXT } from '../bridge-protocol';
import type { DocsReading } from '../reading';
import { insertionOf, linesInsertionOf, trimmedBlocks } from './insertion';
import { movedOffset, type Outcome } from './outcome';
import { becomes, pasted } from './read-back';
import { type Replacement, replacementsOf } from './replacement';

export interface WriterOptions {
  readonly bridge: DocsBridge;
  /** Reads the editor anew; null when its own text cannot be read. */
  read(): Promise<DocsReading | null>;
  access(): Access;
}

/** So often a passage is looked up when somebody has typed in between, and the end of a text of which every key is some. */
const THERE = 2;
const ANYWHERE = 8;

/** What was written last, as long as it can be taken back. */
interface Written {
  readonly before: string;
  readonly after: string;
  readonly steps: readonly Replacement[];
}

/**
 * Writes into Google Docs and believes only what it reads back. Looked up, checked, selected and pasted without a gap;
 * caret and pages are put back where they were. What came out otherwise is undone.
 */
export class Writer {
  #last: Written | null = null;
  #line: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: WriterOptions) {}

  /** Never rejects. One edit is made at a time. */
  apply(edit: Edit): Promise<ApplyResult> {
    return this.#inTurn(() => this.#apply(edit));
  }

  /** Puts blocks at the end. Never rejects. In turn with the edits. */
  insertBlocks(blocks: readonly NewBlock[]): Promise<ApplyResult> {
    return this.#inTurn(() => this.#insertBlocks(trimmedBlocks(blocks)));
  }

  /** Takes back the last `apply` or `insertBlocks`, if what it wrote still stands as it was written. Never rejects. */
  undo(): Promise<ApplyResult> {
    return this.#inTurn(() => this.#undo());
  }

  #inTurn(run: () => Promise<ApplyResult>): Promise<ApplyResult> {
    const turn = this.#line.then(run).catch((): ApplyResult => 'uncertain');
    this.#line = turn;
    return turn;
  }

  #apply(edit: Edit): Promise<ApplyResult> {
    return this.#planned(THERE, reading => replacementsOf(reading, edit));
  }

  async #insertBlocks(blocks: readonly NewBlock[]): Promise<ApplyResult> {
    if (blocks.length === 0) return 'refused';
    let first = '';
    const asBlocks = await this.#planned(ANYWHERE, ({ text }) => {
      first = text;
      return fitting(insertionOf(text, blocks));
    });
    if (asBlocks !== 'refused') return asBlocks;
    // An editor that takes no markup at all, or runs it together with what is there, still takes lines.
    return this.#planned(1, ({ text }) => (text === first ? fitting(linesInsertionOf(text, blocks)) : null));
  }

  /** Plans by a new reading and writes; once more, up to so many times, where somebody has written there in between. */
  async #planned(times: number, plan: (reading: DocsReading) => readonly Replacement[] | null): Promise<ApplyResult> {
    const access = this.options.access();
    if (access !== 'write' && access !== 'suggest') return 'refused';
    for (let attempt = 0; attempt < times; attempt++) {
      const reading = await this.options.read().catch(() => null);
      const steps = reading?.isEditors ? plan(reading) : null;
      if (!reading || !steps) return 'refused';
      const result = await this.#write(reading.text, steps);
      if (result !== 'differs') return result;
    }
    return 'refused';
  }

  async #write(before: string, steps: readonly Replacement[]): Promise<ApplyResult | 'differs'> {
    let caret: Caret | undefined;
    const written: Replacement[] = [];
    const moves: Replacement[] = [];
    let text = before;
    for (const [i, step] of steps.entries()) {
      const { outcome, text: now, step: made, caret: kept } = await pasted(this.options.bridge, text, step);
      // Of several pastes, the first has found the writer's own selection.
      caret ??= kept;
      if (outcome === 'differs' && i === 0) {
        await this.#restore(caret, []);
        return 'differs';
      }
      if (outcome !== 'made' && outcome !== 'suggested') {
        const isBack = await this.#takeBack(before, outcome === 'differs' ? 'same' : outcome, i);
        await this.#restoreAround(step, caret);
        return isBack ? 'refused' : 'uncertain';
      }
      text = now;
      written.push(made);
      moves.push(outcome === 'made' ? made : { ...made, start: made.end, raw: '' });
    }
    this.#last = { before, after: text, steps: written };
    await this.#restore(caret, moves);
    const isSuggested = this.options.access() === 'suggest' || moves.some(({ raw }, i) => raw !== steps[i]?.raw);
    return isSuggested ? 'applied-as-suggestion' : 'applied';
  }

  /** Undoes what this edit has changed so far. True when the text is as it was. */
  async #takeBack(before: string, outcome: Outcome, made: number): Promise<boolean> {
    if (outcome === 'other') return false;
    const steps = made + (outcome === 'astray' ? 1 : 0);
    for (let i = 0; i < steps; i++) await this.options.bridge.undo();
    return steps === 0 || becomes(this.options.bridge, before);
  }

  async #undo(): Promise<ApplyResult> {
    const last = this.#last;
    if (!last) return 'refused';
    const { text } = await this.options.bridge.text();
    if (text !== last.after) return this.#replaceBack(last, text);
    const caret = await this.#caret();
    for (const _ of last.steps) await this.options.bridge.undo();
    if (await becomes(this.options.bridge, last.before)) {
      this.#last = null;
      await this.#restore(caret, last.steps.map(inverse).reverse());
      return 'applied';
    }
    return (await this.options.bridge.text()).text === last.after ? 'refused' : 'uncertain';
  }

  /** Where the writer has gone on since, the editor's undo would take back that: the old words are written again. */
  async #replaceBack({ steps }: Written, text: string): Promise<ApplyResult> {
    const backwards: Replacement[] = [];
    for (const step of steps) {
      const found = onlyPlaceOf(text, step.text.replaceAll('\u00a0', ' '), step.text);
      if (!found || step.raw.trim() !== step.raw || step.raw === '') return 'refused';
      backwards.push({ ...found, text: step.raw });
    }
    if (backwards.length > 1) return 'refused';
    const result = await this.#write(text, backwards);
    if (result === 'differs') return 'refused';
    this.#last = null;
    return result;
  }

  async #caret(): Promise<Span | null> {
    return (await this.options.bridge.text()).selection[0] ?? null;
  }

  /** Puts the selection back where a place has become another length than anybody told. */
  async #restoreAround({ end }: Span, caret: Caret | undefined): Promise<void> {
    if (!caret) return;
    const grown = (await this.options.bridge.text()).text.length - caret.length;
    const moved = (offset: number): number => (offset < end ? offset : Math.max(0, offset + grown));
    await this.options.bridge.select(moved(caret.start), moved(caret.end), true);
  }

  /** Puts the selection back, moved along with the text. */
  async #restore(caret: Span | null | undefined, steps: readonly Replacement[]): Promise<void> {
    if (!caret) return;
    const moved = (offset: number): number => steps.reduce((at, step) => movedOffset(at, step), offset);
    await this.options.bridge.select(moved(caret.start), moved(caret.end), true);
  }
}

/** Null for more than may go to a document at once. */
function fitting(step: Replacement | null): readonly Replacement[] | null {
  const isTooMuch = !step || step.text.length > MOST_TEXT || (step.markup?.blocks.length ?? 0) > MOST_BLOCKS;
  return isTooMuch ? null : [step];
}

const inverse = ({ start, raw, text }: Replacement): Replacement => ({
  start,
  end: start + text.length,
  raw: text,
  text: raw,
});

/** Where one of these texts stands, if it stands once. */
function onlyPlaceOf(text: string, ...wanted: readonly string[]): (Span & { readonly raw: string }) | null {
  for (const raw of new Set(wanted)) {
    const start = text.indexOf(raw);
    if (start < 0) continue;
    return text.includes(raw, start + 1) ? null : { start, end: start + raw.length, raw };
  }
  return null;
}

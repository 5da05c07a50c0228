import type { Span } from '@/lib/draft/types';
import type { Access, ApplyResult, Edit } from '../../host';
import type { DocsBridge } from '../bridge';
import type { Caret } from '../bridge-protocol';
import type { DocsReading } from '../reading';
import { movedOffset, type Outcome, outcomeOf } from './outcome';
import { type Replacement, replacementsOf } from './replacement';

export interface WriterOptions {
  readonly bridge: DocsBridge;
  /** Reads the editor anew; null when its own text cannot be read. */
  read(): Promise<DocsReading | null>;
  access(): Access;
}

/** The editor shows a paste in its text after some 40 ms; what has not come after all of these is not coming. */
const READINGS = [40, 40, 60, 80, 120, 160, 250, 350, 400];

/** What was written last, as long as it can be taken back. */
interface Written {
  readonly before: string;
  readonly after: string;
  readonly steps: readonly Replacement[];
}

interface ReadBack {
  readonly outcome: Outcome | 'differs';
  readonly text: string;
  /** The writer's selection from before the paste; it is to be set again. */
  readonly caret?: Caret | undefined;
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

  /** Takes back the last `apply`, if what it wrote still stands as it was written. Never rejects. */
  undo(): Promise<ApplyResult> {
    return this.#inTurn(() => this.#undo());
  }

  #inTurn(run: () => Promise<ApplyResult>): Promise<ApplyResult> {
    const turn = this.#line.then(run).catch((): ApplyResult => 'uncertain');
    this.#line = turn;
    return turn;
  }

  async #apply(edit: Edit): Promise<ApplyResult> {
    const access = this.options.access();
    if (access !== 'write' && access !== 'suggest') return 'refused';
    let result: ApplyResult | 'differs' = 'differs';
    // What was typed since the reading moves a passage: once more, then somebody is writing just there.
    for (let attempt = 0; attempt < 2 && result === 'differs'; attempt++) {
      const reading = await this.options.read().catch(() => null);
      const steps = reading && replacementsOf(reading, edit);
      if (!reading || !steps) return 'refused';
      result = await this.#write(reading.text, steps);
    }
    return result === 'differs' ? 'refused' : result;
  }

  async #write(before: string, steps: readonly Replacement[]): Promise<ApplyResult | 'differs'> {
    let caret: Caret | undefined;
    const moves: Replacement[] = [];
    let text = before;
    for (const [i, step] of steps.entries()) {
      const { outcome, text: now, caret: kept } = await this.#paste(text, step);
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
      moves.push(outcome === 'made' ? step : { ...step, start: step.end, raw: '' });
    }
    this.#last = { before, after: text, steps };
    await this.#restore(caret, moves);
    const isSuggested = this.options.access() === 'suggest' || moves.some(({ raw }, i) => raw !== steps[i]?.raw);
    return isSuggested ? 'applied-as-suggestion' : 'applied';
  }

  async #paste(before: string, step: Replacement): Promise<ReadBack> {
    const { start, end, raw, text } = step;
    const { done, caret } = await this.options.bridge.replace(start, end, raw, text);
    if (done === 'pasted') return { ...(await this.#readBack(before, step)), caret };
    return { outcome: done === 'differs' ? done : 'same', text: before, caret };
  }

  async #readBack(before: string, step: Replacement): Promise<ReadBack> {
    let seen: ReadBack = { outcome: 'same', text: before };
    for (const wait of READINGS) {
      await pause(wait);
      const { text } = await this.options.bridge.text();
      seen = { outcome: outcomeOf(before, text, step), text };
      if (seen.outcome === 'made' || seen.outcome === 'suggested' || seen.outcome === 'astray') break;
    }
    return seen;
  }

  /** Undoes what this edit has changed so far. True when the text is as it was. */
  async #takeBack(before: string, outcome: Outcome, made: number): Promise<boolean> {
    if (outcome === 'other') return false;
    const steps = made + (outcome === 'astray' ? 1 : 0);
    for (let i = 0; i < steps; i++) await this.options.bridge.undo();
    return steps === 0 || this.#becomes(before);
  }

  async #undo(): Promise<ApplyResult> {
    const last = this.#last;
    if (!last) return 'refused';
    const { text } = await this.options.bridge.text();
    if (text !== last.after) return this.#replaceBack(last, text);
    const caret = await this.#caret();
    for (const _ of last.steps) await this.options.bridge.undo();
    if (await this.#becomes(last.before)) {
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

  async #becomes(wanted: string): Promise<boolean> {
    for (const wait of READINGS) {
      await pause(wait);
      if ((await this.options.bridge.text()).text === wanted) return true;
    }
    return false;
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

const pause = (time: number): Promise<void> => new Promise(done => setTimeout(done, time));

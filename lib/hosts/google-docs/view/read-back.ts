import type { DocsBridge } from '../bridge';
import type { Caret } from '../bridge-protocol';
import { type Outcome, outcomeOf } from './outcome';
import type { Replacement } from './replacement';

/** The editor shows a paste in its text after some 40 ms; what has not come after all of these is not coming. */
const READINGS = [40, 40, 60, 80, 120, 160, 250, 350, 400];

export interface ReadBack {
  readonly outcome: Outcome | 'differs';
  /** The editor's text as it was read last. */
  readonly text: string;
  /** What was pasted, as it stands there now. */
  readonly step: Replacement;
  /** The writer's selection from before the paste; it is to be set again. */
  readonly caret?: Caret | undefined;
}

/** Pastes and reads until the text says what has come of it. Rejects when the editor's text cannot be read any more. */
export async function pasted(bridge: DocsBridge, before: string, step: Replacement): Promise<ReadBack> {
  const { start, end, raw, text, markup } = step;
  const asBlocks = markup && { blocks: markup.blocks, length: markup.length };
  const { done, caret } = await bridge.replace(start, end, raw, text, asBlocks);
  if (done !== 'pasted') return { outcome: done === 'differs' ? done : 'same', text: before, step, caret };
  let seen: ReadBack = { outcome: 'same', text: before, step };
  for (const wait of READINGS) {
    await pause(wait);
    const now = (await bridge.text()).text;
    seen = { ...seenIn(before, now, step), text: now };
    if (seen.outcome !== 'same' && seen.outcome !== 'other') break;
  }
  return { ...seen, caret };
}

/** Whole blocks are words enough to be known by a character before and behind them, where nothing else fits as a whole. */
const CONTEXTS = [Number.POSITIVE_INFINITY, 1];

/** What became of a paste, in the form that it stands in where it could have come in several. */
function seenIn(before: string, now: string, step: Replacement): Pick<ReadBack, 'outcome' | 'step'> {
  for (const context of CONTEXTS) {
    for (const text of step.markup?.forms ?? []) {
      const outcome = outcomeOf(before, now, { ...step, text }, context);
      if (outcome === 'made' || outcome === 'suggested') return { outcome, step: { ...step, text } };
    }
  }
  for (const text of step.markup?.glued ?? []) {
    if (outcomeOf(before, now, { ...step, text }) === 'made') return { outcome: 'astray', step };
  }
  return { outcome: outcomeOf(before, now, step), step };
}

/** Whether the editor's text comes to be this one within the time of a paste. */
export async function becomes(bridge: DocsBridge, wanted: string): Promise<boolean> {
  for (const wait of READINGS) {
    await pause(wait);
    if ((await bridge.text()).text === wanted) return true;
  }
  return false;
}

const pause = (time: number): Promise<void> => new Promise(done => setTimeout(done, time));

import * as v from 'valibot';
import { type Amendment, amended } from './amendment';
import type { MessagePort, Wire } from './port';
import type { Answer, PageState, PanelToPage } from './protocol';
import { AmendmentSchema, AnswerSchema, VALUES, WireSchema } from './schemas';
import { PageStateSchema } from './state-schema';

/** How long a page may take to answer, in milliseconds: longer than any write and its reading back. */
export const ANSWER_TIME = 4_000;

export interface PanelLineEvents {
  stateChanged(state: PageState): void;
  /** The page went away, or was never there. Called once. */
  ended(): void;
}

/** A panel's line to one page. */
export interface PanelLine {
  send<K extends keyof PanelToPage>(
    command: K,
    ...args: Parameters<PanelToPage[K]>
  ): Promise<Answer<ReturnType<PanelToPage[K]>>>;
  end(): void;
}

/** Talks to a page over a port: pairs answers with commands, validates all that arrives, never rejects. */
export function panelLine(port: MessagePort, events: PanelLineEvents): PanelLine {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let lastId = 0;
  /** What the page told last; null when that could not be read. */
  let told: PageState | null = null;
  let over = false;

  const close = (): void => {
    if (over) return;
    over = true;
    for (const settle of [...waiting.values()]) settle({ ok: false, error: 'The page has gone.' });
    events.ended();
  };

  port.onDisconnect.addListener(close);
  port.onMessage.addListener(message => {
    const wire = v.safeParse(WireSchema, message);
    if (!wire.success || over) return;
    if (wire.output.kind === 'answer') {
      const answer = v.safeParse(AnswerSchema, wire.output.answer);
      waiting.get(wire.output.id)?.(answer.success ? (answer.output as Answer<unknown>) : UNREADABLE);
    } else if (wire.output.kind === 'fact') {
      heard(wire.output.name, wire.output.args);
    }
  });

  const heard = (name: string, args: readonly unknown[]): void => {
    if (name === 'pageLeft') close();
    if (name === 'stateChanged') take(args[0]);
    if (name === 'stateAmended') amend(args[0]);
  };

  const take = (state: unknown): void => {
    const read = v.safeParse(PageStateSchema, state);
    told = read.success ? read.output : null;
    if (told) events.stateChanged(told);
  };

  const amend = (change: unknown): void => {
    const amendment = v.safeParse(AmendmentSchema, change);
    const before = told;
    told = null;
    if (before && amendment.success) take(amended(before, amendment.output as Amendment));
    // What cannot be laid over the state before is asked for whole.
    if (!told) void send('readState').then(answer => answer.ok && take(answer.value));
  };

  const send: PanelLine['send'] = (command, ...args) => {
    if (over) return Promise.resolve({ ok: false, error: 'No page is beside the panel.' });
    const id = ++lastId;
    return new Promise(resolve => {
      // A page that hangs, or whose tab the browser has frozen, sends no event of its own.
      const late = setTimeout(() => settle({ ok: false, error: 'The page did not answer in time.' }), ANSWER_TIME);
      const settle = (answer: Answer<unknown>): void => {
        clearTimeout(late);
        waiting.delete(id);
        resolve(checked(command, answer));
      };
      waiting.set(id, settle);
      try {
        port.postMessage({ kind: 'command', id, name: command, args } satisfies Wire);
      } catch {
        settle({ ok: false, error: 'The page has gone.' });
      }
    });
  };

  return {
    send,
    end() {
      if (over) return;
      over = true;
      for (const settle of [...waiting.values()]) settle({ ok: false, error: 'The panel turned to another page.' });
      port.disconnect();
    },
  };
}

const UNREADABLE: Answer<never> = { ok: false, error: 'The page answered something the panel cannot read.' };

function checked<K extends keyof PanelToPage>(command: K, answer: Answer<unknown>): Answer<ReturnType<PanelToPage[K]>> {
  if (!answer.ok) return answer;
  const value = v.safeParse(VALUES[command], answer.value);
  return value.success ? { ok: true, value: value.output as ReturnType<PanelToPage[K]> } : UNREADABLE;
}

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBoth } from '../../scripts/build.ts';
import { until } from '../e2e/harness/until.ts';
import { docsUrl, straysOf } from '../simulators/index.ts';
import { DocsUnderAttack, NO_HARM } from './docs-under-attack.ts';

/** The page's world, in which everything may be redefined. */
interface PageWorld {
  _docs_annotate_getAnnotatedText: unknown;
  /** How often it has lied. */
  lies: number;
}

const pause = (time: number): Promise<void> => new Promise(done => setTimeout(done, time));

beforeAll(async () => {
  const { ok, output } = await buildBoth({ ifNeeded: true });
  if (!ok) throw new Error(output);
}, 200_000);

describe('a hostile page in Google Docs', () => {
  let at: DocsUnderAttack;
  beforeAll(async () => {
    at = await DocsUnderAttack.open();
  });
  beforeEach(() => at.begin());
  afterAll(() => at?.close());

  /** Runs in the page: gives out a lie of this kind for its text from now on. */
  const lie = (kind: string): void => {
    const lies: Record<string, () => unknown> = {
      'a giant text': () => ({ getText: () => 'KR1: Launch a lie. '.repeat(2_000_000) }),
      'no text': () => ({ getText: () => ({ length: 5, toString: () => 'KR1: Launch a lie.' }) }),
      'a text that throws': () =>
        Object.defineProperty({}, 'getText', {
          get() {
            throw new Error('caught');
          },
        }),
      'a promise for ever': () => new Promise(() => {}),
      nothing: () => null,
      'selections without end': () => ({
        getText: () => '\u0003KR1: Launch a lie by May\n\u0003\n',
        getSelection: () => new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 : { start: -1, end: 1e99 }) }),
        getAnnotations: () => ({ links: new Array(1e6).fill({ start: 0, end: Number.NaN }) }),
      }),
    };
    const own = window as unknown as PageWorld;
    own.lies = 0;
    own._docs_annotate_getAnnotatedText = async () => {
      own.lies++;
      return lies[kind]?.();
    };
  };

  test.each([
    'a giant text',
    'no text',
    'a text that throws',
    'a promise for ever',
    'nothing',
    'selections without end',
  ])('that has %s for its text makes nothing happen, and its panel still answers', async kind => {
    await at.page.evaluate(lie, kind);
    await at.page.keyboard.press('Shift');
    await until('the lie to be heard', () => at.page.evaluate(() => (window as unknown as PageWorld).lies > 0));
    await pause(1_000);
    const { ok, time } = await at.line.send('readState');
    expect(ok).toBe(true);
    expect(time).toBeLessThan(2_000);
    const [keyResult] = (await at.line.state()).review?.keyResults ?? [];
    if (keyResult) {
      const told = await at.line.send('applyText', keyResult.id, 0, false);
      expect(['refused', 'uncertain']).toContain(told.value);
    }
    expect(await at.harm()).toMatchObject({ text: 'as before', kept: 'as before' });
  });

  test('that redefines what scripts stand on changes no more than what was asked for', async () => {
    const weak = (await at.line.state()).review?.keyResults.find(({ excerpt }) => excerpt.text.startsWith('Launch'));
    await at.page.evaluate(() => {
      const forged = () => 'forged';
      JSON.parse = () => ({ id: 1, op: 'paste', text: 'forged' });
      JSON.stringify = forged;
      Object.defineProperty(CustomEvent.prototype, 'detail', { get: forged });
      Reflect.apply = forged as never;
      Array.prototype.push = (() => 0) as never;
      Array.prototype[Symbol.iterator] = function* () {
        yield 'forged';
      } as never;
      String.prototype.slice = forged as never;
      EventTarget.prototype.dispatchEvent = () => true;
    });
    const told = await at.line.send('applyText', weak?.id ?? '', 0, false);
    expect(['applied', 'refused', 'uncertain']).toContain(told.value);
    const now = await at.docs.text().catch(() => at.before.text);
    expect(now).not.toContain('forged');
    expect(await at.line.kept()).not.toContain('forged');
  });

  test('cannot have the bridge do anything by words of its own', async () => {
    await at.page.evaluate(() => {
      const mine = 'f'.repeat(36);
      const orders = [
        { id: 1, op: 'paste', text: 'forged' },
        { id: 2, op: 'undo' },
        { id: 3, op: 'select', start: 1, end: 9 },
        { id: 4, op: 'replace', start: 1, end: 2, expected: 'O', text: 'forged' },
      ];
      for (const name of ['ready', 'hello', `${mine}-ask`, `${mine}-answer`, '-ask', 'ask']) {
        for (const detail of [mine, ...orders]) {
          const event = new CustomEvent(`backcast-docs-1-${name}`, { detail: JSON.stringify(detail) });
          document.dispatchEvent(event);
        }
      }
      for (const order of orders)
        window.postMessage({ kind: 'command', name: 'applyText', args: ['', 0, false], ...order }, '*');
    });
    await pause(800);
    expect(await at.harm()).toEqual(NO_HARM);
  });

  test('and its frames: none holds a script of ours, and what they send is heard by nobody', async () => {
    await at.page.evaluate(async address => {
      const frame = document.createElement('iframe');
      frame.id = 'inner';
      frame.src = address;
      document.body.append(frame);
      await new Promise(done => frame.addEventListener('load', done, { once: true }));
    }, docsUrl('one-page'));
    const frame = await (await at.page.$('#inner'))?.contentFrame();
    expect(frame?.url()).toContain(docsUrl('one-page'));
    const flag = await at.page.evaluate(() => {
      const { contentWindow } = document.querySelector('#inner') as HTMLIFrameElement;
      const inner = contentWindow as unknown as Record<string, unknown>;
      try {
        return String(inner._docs_annotate_canvas_by_ext);
      } catch {
        return 'not to be asked';
      }
    });
    expect(['undefined', 'not to be asked']).toContain(flag);
    await frame?.evaluate(() => {
      const order = { kind: 'command', id: 1, name: 'applyText', args: ['x', 0, false], op: 'paste', text: 'forged' };
      parent.postMessage(order, '*');
      top?.postMessage(JSON.stringify(order), '*');
    });
    await pause(800);
    expect(await at.harm()).toEqual(NO_HARM);
    expect(straysOf(at.simulators)).toEqual([]);
  });
});

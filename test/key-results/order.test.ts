import { describe, expect, it } from 'vitest';
import { orderOf } from '@/lib/key-results/rewrites/order';
import type { Rewrite, RewriteDeed } from '@/lib/key-results/types';

const rewrite = (kind: Rewrite['kind']): Rewrite => ({ text: kind, verdict: 'outcome', metric: null, kind });
const REWRITES = [rewrite('behaviour'), rewrite('result'), rewrite('leading')];
const deeds = (...did: readonly `${Rewrite['kind']} ${RewriteDeed['did']}`[]): RewriteDeed[] =>
  did.map(words => {
    const [kind, how] = words.split(' ') as [Rewrite['kind'], RewriteDeed['did']];
    return { kind, did: how };
  });
const order = (history: readonly RewriteDeed[]) => orderOf(REWRITES, history).map(({ kind }) => kind);

describe('the order of rewrites', () => {
  it('stays while nothing was learnt', () => {
    expect(orderOf(REWRITES, [])).toBe(REWRITES);
    expect(order(deeds('behaviour applied', 'behaviour dismissed', 'leading applied'))).toEqual([
      'behaviour',
      'result',
      'leading',
    ]);
  });
  it('puts last what was edited once', () =>
    expect(order(deeds('behaviour edited'))).toEqual(['result', 'leading', 'behaviour']));
  it('puts last what was dismissed twice', () =>
    expect(order(deeds('result dismissed', 'result dismissed'))).toEqual(['behaviour', 'leading', 'result']));
  it('keeps the order among those that come last', () =>
    expect(order(deeds('result edited', 'behaviour edited'))).toEqual(['leading', 'behaviour', 'result']));
});

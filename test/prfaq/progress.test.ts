import { describe, expect, it } from 'vitest';
import { progressSince, type SavedFinding } from '@/lib/prfaq/progress';

const remark = (rule: string, quote: string, part: string | null = 'problem'): SavedFinding => ({
  rule,
  quote,
  part,
  severity: 'suggestion',
  message: `${rule}?`,
});
const nobody = () => false;
const counts = (saved: SavedFinding[], now: SavedFinding[], isSetAside: (f: SavedFinding) => boolean = nobody) => {
  const { fixed, setAside, added, open } = progressSince(saved, now, isSetAside);
  return { fixed: fixed.length, setAside: setAside.length, added: added.length, open: open.length };
};

describe('what became of the remarks of a saved review', () => {
  it('finds the same remark again wherever its words stand now', () => {
    const before = [remark('hype', 'a seamless service', 'summary')];
    expect(counts(before, [remark('hype', 'A seamless  service,', 'summary')])).toMatchObject({ open: 1, added: 0 });
    expect(counts(before, [remark('hype', 'a seamless service', 'solution')])).toMatchObject({ open: 1, fixed: 0 });
  });

  it('takes a passage with half its words changed for the same, and other words for a new one', () => {
    const before = [remark('long', 'the phone rings all day in every workshop')];
    expect(counts(before, [remark('long', 'the phone rings all day in small shops')])).toMatchObject({ open: 1 });
    expect(counts(before, [remark('long', 'riders wait for their bicycles')])).toEqual({
      ...{ fixed: 1, setAside: 0, added: 1, open: 0 },
    });
  });

  it('counts something missing by its rule and its part', () => {
    expect(counts([remark('no-price', '')], [remark('no-price', '')])).toMatchObject({ open: 1 });
    expect(counts([remark('no-price', '')], [remark('no-price', '', 'internal_faq')])).toMatchObject({ fixed: 1 });
    expect(counts([remark('no-price', '')], [remark('no-risks', '')])).toMatchObject({ fixed: 1, added: 1 });
  });

  it('pairs each remark once, the same words first', () => {
    const [one, two] = [remark('hype', 'a seamless tool'), remark('hype', 'a seamless new tool')];
    expect(counts([one, two], [two])).toEqual({ fixed: 1, setAside: 0, added: 0, open: 1 });
    expect(progressSince([one, two], [two], nobody).fixed).toEqual([one]);
    expect(counts([one], [one, two])).toEqual({ fixed: 0, setAside: 0, added: 1, open: 1 });
  });

  it('does not call fixed what was only put aside', () => {
    const gone = remark('hype', 'seamless');
    expect(counts([gone], [], finding => finding.quote === 'seamless')).toEqual({
      ...{ fixed: 0, setAside: 1, added: 0, open: 0 },
    });
  });

  it('leaves nothing out and counts nothing twice, whatever is compared', () => {
    const words = ['a tool', 'a new tool', 'a seamless new tool', '', 'riders wait', 'riders wait long'];
    let seed = 7;
    const next = (most: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % most;
    };
    const some = () =>
      Array.from({ length: next(9) }, () => remark(`r${next(3)}`, words[next(6)] ?? '', next(2) ? 'problem' : null));
    for (let round = 0; round < 500; round++) {
      const [saved, now] = [some(), some()];
      const { fixed, setAside, added, open } = progressSince(saved, now, ({ rule }) => rule === 'r0');
      expect(added.length + open.length).toBe(now.length);
      expect(fixed.length + setAside.length + open.length).toBe(saved.length);
      expect(progressSince(now, now, nobody)).toMatchObject({ fixed: [], added: [], open: now });
    }
  });
});

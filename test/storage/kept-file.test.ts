import './fake-storage';

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedAnswers } from '@/lib/storage/answers';
import { storedDismissals, storedSettings, storedTags, type Tag } from '@/lib/storage/documents';
import { clearKept, exportKept, importKept } from '@/lib/storage/kept-file';
import { DEFAULT_PREFERENCES, storedPreferences } from '@/lib/storage/preferences';

const tag = (id: string, exact: string): Tag => ({
  id,
  stage: 'loyalty',
  anchor: { exact, before: '', after: '', heading: '', hint: { block: 0, start: 0 } },
});

beforeEach(() => fakeBrowser.reset());

async function exported(): Promise<string> {
  const file = await exportKept();
  if (!file.ok) throw new Error(file.error);
  return file.value;
}

describe('the file of what is kept', () => {
  it('takes settings, tags and dismissals to another browser, but no draft', async () => {
    await storedPreferences().change(old => ({ ...old, rulesOff: ['weasel-words'] }));
    await storedTags('practice:own').change(() => [tag('t1', 'Riders come back')]);
    await storedSettings('practice:own').change(() => ({ customer: 'mechanics' }));
    await fakeBrowser.storage.local.set({ 'practice-draft/own': 'a secret draft' });
    const file = await exported();
    expect(file).not.toContain('secret');
    fakeBrowser.reset();
    expect(await importKept(file)).toEqual({ ok: true, value: 'Taken in: 1 document, 1 stage.' });
    expect((await storedTags('practice:own').read()).value).toEqual([tag('t1', 'Riders come back')]);
    expect((await storedSettings('practice:own').read()).value).toEqual({ customer: 'mechanics' });
    expect((await storedPreferences().read()).value.rulesOff).toEqual(['weasel-words']);
  });

  it('takes the answers for a first draft along', async () => {
    const answers = { customer: 'Ana', problem: '', benefit: 'Hands stay on the wheel', evidence: '', experience: '' };
    await storedAnswers('d').change(() => answers);
    const file = await exported();
    fakeBrowser.reset();
    expect(await importKept(file)).toMatchObject({ ok: true });
    expect((await storedAnswers('d').read()).value).toEqual(answers);
  });

  it('adds tags to those that are there', async () => {
    await storedTags('d').change(() => [tag('a', 'one'), tag('b', 'two')]);
    const file = await exported();
    await storedTags('d').change(() => [tag('b', 'two, edited'), tag('c', 'three')]);
    await importKept(file);
    const ids = (await storedTags('d').read()).value.map(({ id, anchor }) => [id, anchor.exact]);
    expect(ids).toEqual([
      ['c', 'three'],
      ['a', 'one'],
      ['b', 'two'],
    ]);
  });

  it.each(['', 'not JSON', '{}', '{"backcast":1,"documents":{"d":{"tags":[{"id":7}]}}}', '[]'])(
    'changes nothing for a file that is no export: %s',
    async text => {
      await storedTags('d').change(() => [tag('a', 'one')]);
      expect((await importKept(text)).ok).toBe(false);
      expect((await storedTags('d').read()).value).toEqual([tag('a', 'one')]);
    },
  );

  it('forgets everything when asked', async () => {
    await storedDismissals('d').change(() => [{ id: 'x', rule: 'r', part: null, anchor: null, quote: '' }]);
    await clearKept();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect((await storedPreferences().read()).value).toEqual(DEFAULT_PREFERENCES);
  });
});

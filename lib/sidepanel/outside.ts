import { signal as signalOf } from '@preact/signals';
import { toBackground } from '@/lib/messages/requests';
import { type Beside, TabFollower } from '@/lib/messages/tab-follower';
import { browserTabs } from '@/lib/messages/tab-world';
import type { PanelOutside } from '@/lib/panel/outside';
import { browser } from '@/lib/platform/browser';
import { isEditorAddress } from '@/lib/platform/editors';
import { storedAnswers } from '@/lib/storage/answers';
import { clearKept, exportKept, importKept } from '@/lib/storage/kept-file';
import { storedHeard } from '@/lib/storage/listening';
import { storedPlans } from '@/lib/storage/plans';
import { DEFAULT_PREFERENCES, type Preferences, storedPreferences } from '@/lib/storage/preferences';
import { layOutPack } from '@/lib/storage/review-pack';
import { latest, storedLens, storedReviews } from '@/lib/storage/reviews';
import { pickedTexts, saveAsFile } from './files';

/** The real world around a panel: the page beside it, storage, clipboard and files. */
export function browserOutside(tab: number | null, signal: AbortSignal): PanelOutside {
  const beside = signalOf<Beside>({ link: 'looking' });
  const preferences = signalOf<Preferences>(DEFAULT_PREFERENCES);
  const stored = storedPreferences();
  void stored.read().then(({ value }) => {
    preferences.value = value;
  });
  stored.watch(value => {
    preferences.value = value;
  }, signal);
  const practice = browser.runtime.getURL('/practice.html');
  const follower = new TabFollower({
    world: browserTabs,
    tab,
    couldBeReviewed: url => url.startsWith(practice) || isEditorAddress(url),
    show: now => {
      beside.value = now;
    },
    signal,
  });

  return {
    beside,
    preferences,
    send: (command, ...args) => follower.send(command, ...args),
    async changePreferences(change) {
      const saved = await stored.change(old => ({ ...old, ...change }) as Preferences);
      return saved ? DONE : { ok: false, error: 'The settings could not be saved: the browser’s storage refuses.' };
    },
    async copy(text, html) {
      return copied(text, html).then(
        () => DONE,
        () => ({ ok: false, error: 'The browser did not let us copy. Select the words and copy them?' }),
      );
    },
    focusDocument() {
      if (follower.tab !== null) void browser.tabs.update(follower.tab, { active: true }).catch(() => undefined);
    },
    openPractice(sample) {
      const url = sample ? `${practice}#sample=${sample}` : practice;
      void browser.tabs.create({ url }).catch(() => browser.runtime.sendMessage(toBackground('openPractice')));
    },
    reloadPage() {
      if (follower.tab !== null) void browser.tabs.reload(follower.tab).catch(() => undefined);
    },
    async exportKept() {
      const kept = await exportKept();
      if (!kept.ok) return kept;
      saveAsFile('backcast.json', kept.value);
      return DONE;
    },
    async importKept() {
      const [text] = await pickedTexts('.json,application/json', false);
      return text === undefined ? { ok: true, value: null } : importKept(text);
    },
    clearKept,
    async saveFile(name, content) {
      saveAsFile(name, content);
      return DONE;
    },
    pickFiles: accept => pickedTexts(accept, true),
    readPlans: async document => (await storedPlans(document).read()).value,
    async keepPlans(document, plans) {
      const saved = await storedPlans(document).change(() => plans);
      return saved ? DONE : { ok: false, error: 'The plans could not be saved: the browser’s storage refuses.' };
    },
    readLens: async document => (await storedLens(document).read()).value,
    async keepLens(document, lens) {
      const saved = await storedLens(document).change(() => lens);
      return saved ? DONE : { ok: false, error: 'The reader could not be kept: the browser’s storage refuses.' };
    },
    readHeard: async document => (await storedHeard(document).read()).value,
    async keepHeard(document, heard) {
      const saved = await storedHeard(document).change(() => heard);
      return saved ? DONE : { ok: false, error: 'This could not be kept: the browser’s storage refuses.' };
    },
    readAnswers: async document => (await storedAnswers(document).read()).value,
    async keepAnswers(document, answers) {
      const saved = await storedAnswers(document).change(() => answers);
      return saved ? DONE : { ok: false, error: 'The answers could not be kept: the browser’s storage refuses.' };
    },
    readReviews: async document => (await storedReviews(document).read()).value,
    async keepReviews(document, reviews) {
      const saved = await storedReviews(document).change(() => latest(reviews));
      return saved ? DONE : { ok: false, error: 'The review could not be saved: the browser’s storage refuses.' };
    },
    async openPack(pack, ring) {
      const refused = { ok: false, error: 'The page could not be opened. Copy as Markdown instead?' } as const;
      if (!(await layOutPack({ pack, ring }))) return refused;
      return browser.tabs.create({ url: browser.runtime.getURL('/review-pack.html') }).then(
        () => DONE,
        () => refused,
      );
    },
    now: () => Date.now(),
  };
}

/** Rich text beside the plain, where there is any. */
function copied(text: string, html?: string): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  const item = new ClipboardItem({
    'text/plain': blob('text/plain', text),
    'text/html': blob('text/html', html),
  });
  return navigator.clipboard.write([item]);
}

const DONE = { ok: true, value: null } as const;

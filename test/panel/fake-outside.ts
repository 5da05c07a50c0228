import { type Signal, signal } from '@preact/signals';
import type { Plan } from '@/lib/lifecycle/plan';
import { type Heard, NOTHING_HEARD } from '@/lib/listening/types';
import type { Answer, DismissScope, PageState, PanelToPage } from '@/lib/messages/protocol';
import type { Lens } from '@/lib/panel/lenses';
import { type Beside, DEFAULT_PREFERENCES, type PanelOutside, type Preferences } from '@/lib/panel/outside';
import { type Answers, UNANSWERED } from '@/lib/prfaq/first-draft';
import type { SavedReview } from '@/lib/prfaq/progress';
import { NOW } from './states';

/** A world in memory that does what it is asked, and remembers it. */
export interface FakeOutside extends PanelOutside {
  readonly beside: Signal<Beside>;
  readonly preferences: Signal<Preferences>;
  /** Every command and every call, in order: `send reveal f1`, `copy …`. */
  readonly log: string[];
  /** Answers that commands give instead of their usual ones. */
  readonly answers: Partial<{ [K in keyof PanelToPage]: Answer<ReturnType<PanelToPage[K]>> }>;
  /** The texts of the files that are chosen when files are asked for. */
  files: readonly string[];
  /** Plans by document. */
  readonly kept: Map<string, readonly Plan[]>;
  /** Chosen readers and saved reviews, by document. */
  readonly lenses: Map<string, Lens | null>;
  readonly reviews: Map<string, readonly SavedReview[]>;
  /** What was heard, and what was answered for a first draft, by document. */
  readonly heard: Map<string, Heard>;
  readonly answered: Map<string, Answers>;
  change(state: Partial<PageState>): void;
}

const done: Answer<null> = { ok: true, value: null };

export function fakeOutside(beside: Beside): FakeOutside {
  const log: string[] = [];
  const note = (...words: unknown[]) => void log.push(words.map(String).join(' '));
  const outside: FakeOutside = {
    beside: signal(beside),
    preferences: signal(DEFAULT_PREFERENCES),
    log,
    answers: {},
    files: [],
    kept: new Map(),
    lenses: new Map(),
    reviews: new Map(),
    heard: new Map(),
    answered: new Map(),
    change(more) {
      const now = outside.beside.peek();
      if (now.link === 'here')
        outside.beside.value = { link: 'here', state: { ...now.state, ...more, revision: now.state.revision + 1 } };
    },
    async send(command, ...args) {
      note('send', command, ...args.map(arg => (typeof arg === 'object' ? JSON.stringify(arg) : arg)));
      const given = outside.answers[command];
      if (given) return given as never;
      const value = (page(outside)[command] as (...args: unknown[]) => unknown)(...args);
      return { ok: true, value } as never;
    },
    async changePreferences(change) {
      note('preferences', JSON.stringify(change));
      outside.preferences.value = { ...outside.preferences.peek(), ...change };
      return done;
    },
    async copy(text, html) {
      note('copy', text);
      if (html !== undefined) note('copy as HTML', html);
      return done;
    },
    focusDocument: () => note('focusDocument'),
    openPractice: sample => note('openPractice', sample ?? ''),
    reloadPage: () => note('reloadPage'),
    async exportKept() {
      note('export');
      return done;
    },
    importKept: async () => ({ ok: true, value: '3 tags and 2 settings came in.' }),
    async clearKept() {
      note('clear');
      for (const kept of [outside.kept, outside.lenses, outside.reviews, outside.answered]) kept.clear();
      return done;
    },
    async saveFile(name, content) {
      note('save', name, typeof content === 'string' ? content : content.type);
      return done;
    },
    pickFiles: async () => outside.files,
    readPlans: async document => outside.kept.get(document) ?? [],
    async keepPlans(document, plans) {
      outside.kept.set(document, plans);
      return done;
    },
    readLens: async document => outside.lenses.get(document) ?? null,
    async keepLens(document, lens) {
      outside.lenses.set(document, lens);
      return done;
    },
    readHeard: async document => outside.heard.get(document) ?? NOTHING_HEARD,
    async keepHeard(document, heard) {
      outside.heard.set(document, heard);
      return { ok: true, value: null };
    },
    readAnswers: async document => outside.answered.get(document) ?? UNANSWERED,
    async keepAnswers(document, answers) {
      outside.answered.set(document, answers);
      return done;
    },
    readReviews: async document => outside.reviews.get(document) ?? [],
    async keepReviews(document, reviews) {
      outside.reviews.set(document, reviews);
      return done;
    },
    async openPack(pack, ring) {
      note('open pack', pack.title, ring.length > 0 ? 'with a ring' : 'without a ring');
      return done;
    },
    now: () => NOW,
  };
  return outside;
}

/** The page's side: enough of a session for findings to go and come back. */
function page(outside: FakeOutside): PanelToPage {
  const state = (): PageState => {
    const beside = outside.beside.peek();
    if (beside.link !== 'here') throw new Error('No page beside the panel.');
    return beside.state;
  };
  const without = (id: string) => {
    const { review } = state();
    if (review) outside.change({ review: { ...review, findings: review.findings.filter(f => f.id !== id) } });
  };
  return {
    readState: state,
    reveal: () => true,
    applyText(id) {
      without(id);
      return 'applied';
    },
    insertAtCaret: () => 'applied',
    insertAfterAnswer: () => 'applied',
    insertBlocks: () => 'applied',
    undoApply: () => 'applied',
    dismiss: (id, scope) => dismiss(outside, state(), id, scope),
    readGist: () => ({
      headline: 'Riders see their repair',
      problem: ['The phone rings all day.'],
      benefit: ['A rider sees the state of the repair.'],
    }),
    restore: id => outside.change({ dismissed: state().dismissed.filter(entry => entry.id !== id) }),
    setStage(id, stage) {
      const { review } = state();
      const from = stage ? ('writer' as const) : ('suggestion' as const);
      const keyResults = review?.keyResults.map(k =>
        k.id === id ? { ...k, stage: { ...k.stage, set: stage, from } } : k,
      );
      if (review && keyResults) outside.change({ review: { ...review, keyResults } });
    },
    sayVerdict: () => {},
    dismissRewrite: () => {},
    sayNoKeyResult: () => {},
    sayKeyResultHere: () => true,
    sayPartHere: () => true,
    setScope: scope => outside.change({ scope }),
    setOwnership(id, ownership) {
      const { review } = state();
      const keyResults = review?.keyResults.map(k => (k.id === id ? { ...k, ownership } : k));
      if (review && keyResults) outside.change({ review: { ...review, keyResults } });
    },
    switchNote: () => {},
    changeSettings: change => outside.change({ settings: { ...state().settings, ...change } }),
    showMarks: marked => outside.change({ marked }),
    pause: paused => outside.change({ status: paused ? 'paused' : 'read' }),
    takeInHand: () => {},
    reviewAgain: () => {},
  };
}

function dismiss(outside: FakeOutside, state: PageState, id: string, scope: DismissScope): void {
  const { review, dismissed } = state;
  if (!review) return;
  const target = review.findings.find(f => f.id === id);
  const keyResult = review.keyResults.find(k => k.id === id);
  const goes = (f: { id: string; rule: string }) => f.id === id || (scope !== 'this' && f.rule === target?.rule);
  outside.change({
    review: {
      ...review,
      findings: review.findings.filter(f => !goes(f)),
      keyResults: review.keyResults.map(k => (k.id === id ? { ...k, dismissed: true } : k)),
    },
    dismissed: [
      ...dismissed,
      {
        id: `dismissed ${id}`,
        rule: target?.rule ?? 'key-result',
        scope,
        quote: (target ?? keyResult)?.excerpt?.text ?? '',
      },
    ],
  });
}

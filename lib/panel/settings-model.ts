import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DraftKind, ReviewSettings } from '@/lib/engine';
import type { DismissedView, PageState } from '@/lib/messages/protocol';
import { type Deeds, KEY_RESULT } from './deeds';
import type { MarksShown, PanelOutside, Preferences, Theme } from './outside';
import { RULE_GROUPS, type RuleFacts, type RuleGroup, ruleFacts, ruleTitle } from './rule-facts';
import type { ToastModel } from './toast-model';

/** Lists in the settings that open in place. */
export type SettingsFold = 'glossary' | 'dismissed' | 'default-glossary' | 'teams' | `rules-${RuleGroup}` | 'clear';

export interface RuleSwitches {
  readonly group: RuleGroup;
  readonly label: string;
  readonly rules: readonly { readonly facts: RuleFacts; readonly on: boolean }[];
  readonly off: number;
}

export interface DismissedItem {
  readonly entry: DismissedView;
  readonly title: string;
  /** "this one", "in this document", "everywhere". */
  readonly scope: string;
}

export interface SettingsModel {
  /** Of the document beside the panel; null when there is none. */
  readonly document: ReadonlySignal<ReviewSettings | null>;
  /** What the review took the document for, which holds while its kind is left to be found out. */
  readonly foundKind: ReadonlySignal<DraftKind | null>;
  readonly dismissed: ReadonlySignal<readonly DismissedItem[]>;
  readonly preferences: ReadonlySignal<Preferences>;
  readonly rules: ReadonlySignal<readonly RuleSwitches[]>;
  readonly folds: ReadonlySignal<ReadonlySet<SettingsFold>>;
  toggleFold(fold: SettingsFold): void;
  openFold(fold: SettingsFold): void;
  setKind(kind: ReviewSettings['kind']): void;
  setSoldTo(soldTo: ReviewSettings['soldTo']): void;
  setCustomer(customer: string): void;
  addTerms(text: string, where: 'document' | 'defaults'): void;
  removeTerm(term: string, where: 'document' | 'defaults'): void;
  restore(dismissedId: string): void;
  switchRule(id: string, on: boolean): void;
  setMarks(marks: MarksShown): void;
  setTheme(theme: Theme): void;
  setWriteTags(writeTags: boolean): void;
  addTeams(names: string): void;
  removeTeam(name: string): void;
  setDefaults(change: Partial<Preferences['defaults']>): void;
  exportKept(): Promise<void>;
  importKept(): Promise<void>;
  clearKept(): Promise<void>;
}

export function createSettingsModel(
  outside: PanelOutside,
  state: ReadonlySignal<PageState | null>,
  deeds: Deeds,
  toast: ToastModel,
): SettingsModel {
  const folds = signal<ReadonlySet<SettingsFold>>(new Set());
  const { preferences } = outside;
  const document = computed(() => state.value?.settings ?? null);

  const change = async (settings: Partial<ReviewSettings>) =>
    void deeds.tell(await outside.send('changeSettings', settings));
  const prefer = async (preference: Partial<Preferences>) =>
    void deeds.tell(await outside.changePreferences(preference));
  const setGlossary = (glossary: readonly string[], where: 'document' | 'defaults') =>
    void (where === 'document'
      ? change({ glossary })
      : prefer({ defaults: { ...preferences.peek().defaults, glossary } }));
  const glossaryOf = (where: 'document' | 'defaults') =>
    (where === 'document' ? document.peek() : preferences.peek().defaults)?.glossary ?? [];

  return {
    document,
    foundKind: computed(() => state.value?.review?.kind ?? null),
    dismissed: computed(() => (state.value?.dismissed ?? []).map(dismissedItem)),
    preferences,
    rules: computed(() => ruleSwitches(preferences.value.rulesOff)),
    folds,
    toggleFold(fold) {
      const next = new Set(folds.peek());
      if (!next.delete(fold)) next.add(fold);
      folds.value = next;
    },
    openFold(fold) {
      folds.value = new Set(folds.peek()).add(fold);
    },
    setKind: kind => void change({ kind }),
    setSoldTo: soldTo => void change({ soldTo }),
    setCustomer: customer => void change({ customer: customer.trim() }),
    addTerms: (text, where) => setGlossary(withTerms(glossaryOf(where), text), where),
    removeTerm: (term, where) =>
      setGlossary(
        glossaryOf(where).filter(known => known !== term),
        where,
      ),
    restore: id => void deeds.restore(id),
    switchRule(id, on) {
      const others = preferences.peek().rulesOff.filter(off => off !== id);
      void prefer({ rulesOff: on ? others : [...others, id] });
    },
    setMarks: marks => void prefer({ marks }),
    setTheme: theme => void prefer({ theme }),
    addTeams: names => void prefer({ teams: withTerms(preferences.peek().teams, names) }),
    removeTeam: name => void prefer({ teams: preferences.peek().teams.filter(team => team !== name) }),
    setWriteTags: writeTags => void prefer({ writeTags }),
    setDefaults: defaults => void prefer({ defaults: { ...preferences.peek().defaults, ...defaults } }),
    async exportKept() {
      if (deeds.tell(await outside.exportKept())) toast.show('Saved as a file.');
    },
    async importKept() {
      const answer = await outside.importKept();
      if (deeds.tell(answer) && answer.ok && answer.value !== null) toast.show(answer.value);
    },
    async clearKept() {
      const answer = await outside.clearKept();
      folds.value = new Set();
      if (deeds.tell(answer)) toast.show('Cleared. Nothing is kept now.');
    },
  };
}

/** Terms parted by commas, semicolons or lines, added to those that are known already, each once. */
export function withTerms(known: readonly string[], text: string): string[] {
  const terms = [...known];
  for (const term of text.split(/[,;\n]/).map(part => part.trim().replace(/\s+/g, ' ')))
    if (term && !terms.some(other => other.toLowerCase() === term.toLowerCase())) terms.push(term);
  return terms;
}

const SCOPES = { this: 'this one', 'rule-here': 'in this document', 'rule-everywhere': 'everywhere' } as const;

/** What stands there that is no rule's: key results, and what the writer said of lines. */
const SAID: Readonly<Record<string, string>> = {
  [KEY_RESULT]: 'Key result',
  'is-key-result': 'You said: a key result',
  'is-no-key-result': 'You said: not a key result',
  'is-part': 'You said: a part of the release',
  verdict: 'Your answer about a key result',
};

const dismissedItem = (entry: DismissedView): DismissedItem => ({
  entry,
  title: SAID[entry.rule] ?? ruleTitle(entry.rule),
  scope: SCOPES[entry.scope],
});

function ruleSwitches(rulesOff: readonly string[]): RuleSwitches[] {
  const all = [...ruleFacts().values()].map(facts => ({ facts, on: !rulesOff.includes(facts.id) }));
  return (Object.keys(RULE_GROUPS) as RuleGroup[]).flatMap(group => {
    const rules = all.filter(rule => rule.facts.group === group);
    const off = rules.filter(rule => !rule.on).length;
    return rules.length ? [{ group, label: RULE_GROUPS[group], rules, off }] : [];
  });
}

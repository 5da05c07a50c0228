import type { DraftKind } from '@/lib/engine';
import type { PanelModel } from '@/lib/panel/panel-model';
import { counted } from '@/lib/panel/words';
import { Choice } from './Choice';
import { DismissedList } from './DismissedList';
import { FoldRow } from './FoldRow';
import { GlossaryEditor } from './GlossaryEditor';
import { KeptSettings } from './KeptSettings';
import { RuleSwitches } from './RuleSwitches';

const KINDS: Readonly<Record<DraftKind, string>> = {
  prfaq: 'PR/FAQ',
  'key-results': 'Key results',
  mixed: 'PR/FAQ with key results',
  other: 'Neither of them',
};
const SOLD_TO = { unsaid: 'Not said', businesses: 'Businesses', people: 'People' } as const;
const MARKS = { open: 'What is open', all: 'All', none: 'None' } as const;
const WRITE_TAGS = { no: 'Beside the text only', yes: 'In the text, as #loyalty' } as const;
const THEMES = { browser: 'Same as browser', light: 'Light', dark: 'Dark' } as const;

/** What holds in this document, what holds everywhere, and what is kept. */
export function SettingsView({ model }: { model: PanelModel }) {
  return (
    <div class="sets">
      <ThisDocument model={model} />
      <Everywhere model={model} />
      <KeptSettings model={model} />
    </div>
  );
}

const someOf = (count: number, one: string, none: string): string => (count === 0 ? none : counted(count, one));

function ThisDocument({ model }: { model: PanelModel }) {
  const { settings } = model;
  const document = settings.document.value;
  if (!document) return null;
  const found = settings.foundKind.value;
  const dismissed = settings.dismissed.value;
  return (
    <section aria-labelledby="this-document">
      <h2 class="head" id="this-document">
        This document
      </h2>
      <Choice
        id="kind"
        label="Kind"
        value={document.kind}
        options={{ auto: found ? `Found: ${KINDS[found]}` : 'Found by reading', ...KINDS }}
        onChange={settings.setKind}
      />
      <Choice id="sold-to" label="Sold to" value={document.soldTo} options={SOLD_TO} onChange={settings.setSoldTo} />
      <Customer model={model} customer={document.customer} />
      <FoldRow
        model={model}
        fold="glossary"
        label="Glossary"
        summary={someOf(document.glossary.length, 'term', 'Add terms')}
      >
        <p class="meta">Words a reader of this document knows: product names, code names, acronyms.</p>
        <GlossaryEditor
          id="glossary-term"
          terms={document.glossary}
          onAdd={text => settings.addTerms(text, 'document')}
          onRemove={term => settings.removeTerm(term, 'document')}
        />
      </FoldRow>
      <FoldRow
        model={model}
        fold="dismissed"
        label="Dismissed"
        summary={dismissed.length === 0 ? 'none' : String(dismissed.length)}
      >
        <DismissedList model={model} />
      </FoldRow>
    </section>
  );
}

function Customer({ model, customer }: { model: PanelModel; customer: string }) {
  return (
    <div class="row tall">
      <label for="customer">Customer</label>
      <input
        id="customer"
        type="text"
        placeholder="owner-mechanics with one or two stands"
        value={customer}
        onChange={event => model.settings.setCustomer(event.currentTarget.value)}
      />
      <span class="meta">Your own words for them. The review checks the text against these.</span>
    </div>
  );
}

function Everywhere({ model }: { model: PanelModel }) {
  const { settings } = model;
  const { marks, theme, defaults, teams, writeTags } = settings.preferences.value;
  return (
    <section aria-labelledby="everywhere">
      <h2 class="head" id="everywhere">
        Everywhere
      </h2>
      <Choice id="marks" label="Marks in the document" value={marks} options={MARKS} onChange={settings.setMarks} />
      <Choice
        id="write-tags"
        label="Stages you set stand"
        value={writeTags ? 'yes' : 'no'}
        options={WRITE_TAGS}
        onChange={choice => settings.setWriteTags(choice === 'yes')}
      />
      <Choice id="theme" label="Theme" value={theme} options={THEMES} onChange={settings.setTheme} />
      <Choice
        id="default-sold-to"
        label="Sold to, in new documents"
        value={defaults.soldTo}
        options={SOLD_TO}
        onChange={soldTo => settings.setDefaults({ soldTo })}
      />
      <FoldRow
        model={model}
        fold="default-glossary"
        label="Glossary, in new documents"
        summary={someOf(defaults.glossary.length, 'term', 'Add terms')}
      >
        <GlossaryEditor
          id="default-glossary-term"
          terms={defaults.glossary}
          onAdd={text => settings.addTerms(text, 'defaults')}
          onRemove={term => settings.removeTerm(term, 'defaults')}
        />
      </FoldRow>
      <FoldRow model={model} fold="teams" label="Teams" summary={someOf(teams.length, 'team', 'Add teams')}>
        <p class="meta">Who may look after a key result.</p>
        <GlossaryEditor
          id="team"
          terms={teams}
          label="Add teams"
          example="Marketing, Field service"
          onAdd={settings.addTeams}
          onRemove={settings.removeTeam}
        />
      </FoldRow>
      <RuleSwitches model={model} />
    </section>
  );
}

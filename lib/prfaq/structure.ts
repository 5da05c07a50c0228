import type { DraftKind, ReviewSettings, Structure } from '@/lib/engine';
import { customerOf, ownNamesOf } from './facts';
import { entriesOf, isBusinessList } from './faq';
import { kindOf } from './kind';
import { outlineOf } from './outline';
import { isFaq, partsOf, placedOf } from './parts';
import { quotesOf, sidesOf } from './placed-quotes';
import { releasePartsOf } from './release';
import { linesAsSaid, NOTHING_SAID, partsAsSaid, type SaidBlocks } from './said-parts';
import type { Traits } from './traits';

/** The structure of a draft from the traits of its blocks, and from what the writer said of some of them. */
export function structureOf(
  traits: readonly Traits[],
  settings: ReviewSettings,
  said: SaidBlocks = NOTHING_SAID,
): Structure {
  const language = languageOf(traits);
  const names = ownNamesOf(traits);
  const lines = linesAsSaid(outlineOf(traits), said);
  const sides = sidesOf(lines, names);
  const found = partsAsSaid(releasePartsOf(lines, sides, names.products), lines, said);
  const judged = kindOf(traits, lines, found);
  const kind = settings.kind === 'auto' ? judged.kind : settings.kind;
  const facts = { kind, language, ...names, settings };
  if (kind !== 'prfaq' && kind !== 'mixed')
    return unplaced(traits, judged.template, { ...facts, customer: settings.customer });
  const entries = entriesOf(lines);
  const placed = placedOf(lines, found, isBusinessList(lines, entries) ? 'internal_faq' : 'external_faq');
  const customer = customerOf(lines, placed);
  return {
    kind,
    language,
    template: judged.template,
    placed,
    parts: partsOf(lines, placed),
    entries: entries.filter(entry => isFaq(placed[entry.question]?.zone)),
    quotes: quotesOf(lines, placed, sides),
    customer: customer?.place ?? null,
    facts: { ...facts, customer: settings.customer || (customer?.words ?? '') },
  };
}

/** A document that is no PR/FAQ: every block is outside. */
function unplaced(traits: readonly Traits[], template: boolean, facts: Structure['facts']): Structure {
  const { kind, language }: { kind: DraftKind; language: 'en' | 'other' } = facts;
  const placed = traits.map(
    (t, block) => ({ block, span: null, zone: 'outside', role: t.label ? 'label' : 'body' }) as const,
  );
  return { kind, language, template, placed, parts: [], entries: [], quotes: [], customer: null, facts };
}

/** Weighs the blocks that are long enough to tell; a draft that says nothing yet counts as English. */
function languageOf(traits: readonly Traits[]): 'en' | 'other' {
  const sum = traits.reduce((total, t) => total + t.english * t.size, 0);
  return sum < 0 ? 'other' : 'en';
}

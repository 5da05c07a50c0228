import { type ReviewSettings, taggedTerms } from '@/lib/engine';
import { type StageTerm, stageTermsOf } from '@/lib/lifecycle/stage-terms';

/** What is known of a draft when one of its key results is read. */
export interface Background {
  /** Equal exactly when all of it is. */
  readonly key: string;
  /** The customer in the writer's words; empty when unknown. */
  readonly customer: string;
  readonly soldTo: ReviewSettings['soldTo'];
  /** Words of the writer's glossary that stand for a stage. */
  readonly terms: readonly StageTerm[];
  /** Ids of notes that the writer does not want, or has answered. */
  readonly notesOff: ReadonlySet<string>;
}

export function backgroundOf(
  customer: string,
  settings: Pick<ReviewSettings, 'soldTo' | 'glossary' | 'rulesOff'>,
): Background {
  const tagged = taggedTerms(settings);
  const { soldTo } = settings;
  const key = [soldTo, customer, ...tagged.map(({ term, tag }) => `${tag} ${term}`), '', ...settings.rulesOff].join(
    '\n',
  );
  return { key, customer, soldTo, terms: stageTermsOf(tagged), notesOff: new Set(settings.rulesOff) };
}

export const NO_BACKGROUND: Background = { key: '', customer: '', soldTo: 'unsaid', terms: [], notesOff: new Set() };

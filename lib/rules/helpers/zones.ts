import type { PartName, Reading, Zone } from '@/lib/engine';

/** Where the release makes its claims. Word rules are right most often here, and wrong most often in FAQ answers. */
export const CLAIMS: readonly Zone[] = ['headline', 'subheading', 'summary', 'problem', 'solution', 'leader_quote'];

/** The release in the company's own voice: all of it but the customer's quote. */
export const RELEASE: readonly Zone[] = [...CLAIMS, 'how_it_works', 'call_to_action', 'release'];

/** The release without the problem, where words such as ‘easy’ speak of what customers have today. */
export const PROMISES: readonly Zone[] = RELEASE.filter(zone => zone !== 'problem');

export const FAQ: readonly PartName[] = ['external_faq', 'internal_faq'];

/** Whether there is a FAQ to ask more of; without one, another rule asks for the FAQ itself. */
export const hasFaq = ({ entries, parts }: Reading): boolean =>
  entries.length > 0 || parts.some(part => FAQ.includes(part.part));

/** A PR/FAQ in a language we review, past its template: the only drafts that are asked for what they lack. */
export const isReviewed = ({ kind, language, template }: Reading): boolean =>
  (kind === 'prfaq' || kind === 'mixed') && language === 'en' && !template;

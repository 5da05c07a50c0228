import type { ReviewSettings, Structure } from '@/lib/engine';
import type { Traits } from './traits';

/** The structure of a draft from the traits of its blocks. */
export function structureOf(traits: readonly Traits[], settings: ReviewSettings): Structure {
  return {
    kind: 'other',
    language: 'en',
    template: false,
    placed: traits.map((_, block) => ({ block, span: null, zone: 'outside', role: 'body' })),
    parts: [],
    entries: [],
    quotes: [],
    customer: null,
    facts: { kind: 'other', language: 'en', products: [], companies: [], customer: settings.customer, settings },
  };
}

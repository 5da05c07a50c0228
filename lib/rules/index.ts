import type { Rule } from '@/lib/engine';

/** Every rule, by part of the standard and then by name. Kept in order by `npm run new-rule`. */
export const RULES: readonly Rule[] = [];

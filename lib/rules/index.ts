import type { Rule } from '@/lib/engine';

/** Every rule, by part of the standard and then by name. Written by `npm run generate`. */
export const RULES: readonly Rule[] = [
];

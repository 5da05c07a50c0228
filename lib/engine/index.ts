export { defineRule } from './define-rule';
export { shownOf, unmarked } from './examples';
export { commonEnds, Incremental } from './incremental';
export { Piece } from './piece';
export { inReadingOrder, RuleRunner } from './rule-runner';
export { hash } from './sign';
export * from './types';
export { type Hit, WordList } from './word-list';

import type { Cue } from './stage-cues';
import type { Stage } from './stages';
import { tagIn } from './tags';
import { type Term, termsOf } from './terms';

/** A word of the writer's own and the stage it stands for: "SWAU" is customer success. */
export interface StageTerm {
  readonly terms: readonly string[];
  readonly stage: Stage;
}

/** From words with the tags that a writer gave them; tags that name no stage are passed over. */
export function stageTermsOf(tagged: readonly { readonly term: string; readonly tag: string }[]): StageTerm[] {
  return tagged.flatMap(({ term, tag }) => {
    const stage = tagIn(`#${tag}`);
    const terms = termsOf(term).map(({ base }) => base);
    return stage && terms.length > 0 ? [{ terms, stage }] : [];
  });
}

/** What the writer said of a word outweighs anything that could be guessed from it. */
const SAID = 8;

/** Where the writer's words stand among the terms. */
export function saidCues(terms: readonly Term[], said: readonly StageTerm[]): Cue[] {
  return said.flatMap(({ terms: words, stage }) =>
    terms.flatMap((term, at) => {
      const last = terms[at + words.length - 1];
      return last && words.every((word, i) => terms[at + i]?.base === word)
        ? [{ stage, weight: SAID, start: term.start, end: last.end }]
        : [];
    }),
  );
}

import type { Paragraph } from '../model/types.ts';

/** Texts of the footnotes in the order of their numbers. */
export const footnotesOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.flatMap(({ runs }) =>
    runs.flatMap(({ format: { object } }) => (object?.kind === 'footnote' ? [object.text] : [])),
  );

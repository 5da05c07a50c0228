/** A set from words parted by white space; a phrase is written with underscores: `case_study`. */
export const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map(word => word.replaceAll('_', ' ')),
  );

/** So many words are remembered; texts of all kinds share most of theirs. */
const MOST_KEPT = 20_000;

/** Longer words, in UTF-16 units, are rare, and some engines keep the whole text they were cut from with them. */
const LONGEST_KEPT = 12;

/** The same function of a word, which remembers its answers: what it is asked again and again it works out once. */
export function keptByWord<T>(of: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return word => {
    if (word.length > LONGEST_KEPT) return of(word);
    const known = kept.get(word);
    if (known !== undefined || kept.has(word)) return known as T;
    const made = of(word);
    if (kept.size < MOST_KEPT) kept.set(word, made);
    return made;
  };
}

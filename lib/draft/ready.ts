/**
 * Longer than what V8 interprets: a pattern that is asked of this first is compiled once, to machine code. Otherwise it is
 * compiled to bytecode for its first text and again for its second, and the bytecode takes most of the time of a first
 * review (v8/src/regexp/regexp.cc, `kTierUpForSubjectLengthValue`; 2026-11).
 */
const LONG = ' '.repeat(1000);

const ready = new WeakSet<RegExp>();

/** The pattern, made ready for its first text in the way that is quicker where a pattern is asked of many texts. */
export function readied(pattern: RegExp): RegExp {
  if (ready.has(pattern)) return pattern;
  ready.add(pattern);
  const { lastIndex } = pattern;
  pattern.lastIndex = 0;
  pattern.test(LONG);
  pattern.lastIndex = lastIndex;
  return pattern;
}

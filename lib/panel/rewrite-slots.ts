/** A stretch of a rewrite: plain words, or a slot for something that only the writer knows, such as `[target] %`. */
export interface Stretch {
  readonly text: string;
  readonly slot: boolean;
}

const SLOT = /\[[^\][]{1,40}\](?:[ \u00a0]%)?/g;

/** A rewrite cut at its slots; the stretches put together are the rewrite. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), slot: false });
    stretches.push({ text: match[0], slot: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), slot: false });
  return stretches;
}

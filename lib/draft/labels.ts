/** Label of a link or footnote as CommonMark compares it. */
export const labelOf = (label: string): string =>
  label.split(/\s+/).filter(Boolean).join(' ').toLowerCase().toUpperCase();

/** Labels in square brackets that a text may refer to, as written and each once. Linear. */
export function labelsIn(text: string): string[] {
  if (!text.includes('[')) return [];
  const found = new Map<string, string>();
  for (const [, label = ''] of text.matchAll(/\[(\^?[^[\]\\\r\n]{1,200})\]/g)) {
    const key = labelOf(label);
    if (key !== '' && !found.has(key)) found.set(key, label);
  }
  return [...found.values()];
}

/** A passage as a message quotes it: on one line, in single quotes, cut at a word when it is longer than `most` characters. */
export function said(passage: string, most = 32): string {
  const words = passage.replace(/\s+/g, ' ').trim();
  if (words.length <= most) return `‘${words}’`;
  const cut = words.slice(0, most);
  return `‘${cut.slice(0, cut.lastIndexOf(' ') > 8 ? cut.lastIndexOf(' ') : most)} …’`;
}

/** The same, to begin a message with; a name such as ‘iOS’ keeps its small letter. */
export function saidFirst(passage: string, most = 32): string {
  const quoted = said(passage, most);
  if (/^‘\p{Ll}\p{Lu}/u.test(quoted)) return quoted;
  return `‘${quoted.charAt(1).toUpperCase()}${quoted.slice(2)}`;
}

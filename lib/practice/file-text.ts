/** The text of a file, or why it is none, for people. */
export async function textOfFile(file: File, longest: number): Promise<{ text: string } | { reason: string }> {
  if (file.size > longest * 4)
    return { reason: `‘${file.name}’ is larger than this page can hold: a million characters.` };
  const bytes = await file.arrayBuffer();
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { reason: `‘${file.name}’ is not a text file. A .md or .txt would do.` };
    if (text.length > longest)
      return { reason: `‘${file.name}’ is larger than this page can hold: a million characters.` };
    return { text };
  } catch {
    return { reason: `‘${file.name}’ is not a text file. A .md or .txt would do.` };
  }
}

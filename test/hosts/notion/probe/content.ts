import { NotionHost } from '@/lib/hosts/notion/notion-host';

/** Answers the test from the extension's world: what the host reads and does. */
const { signal } = new AbortController();
const host = new NotionHost({ shown: () => {}, signal });

const answers: Readonly<Record<string, (...words: never[]) => unknown>> = {
  async read() {
    const { draft, access, completeness } = await host.read();
    const lines = draft.blocks.map(({ kind, level, marker, text }) => [kind, level, marker, text].join('|'));
    return { lines, access, extent: completeness.extent };
  },
  insertBlocks: blocks => host.insertBlocks(blocks),
  undo: () => host.undo(),
  /** A line behind the one that ends with these words, as a session asks for it. */
  async insertBehind(words: string, after: string) {
    const { draft } = await host.read();
    const block = draft.blocks.find(({ text }) => text.endsWith(words));
    if (!block) return 'not found';
    const passage = { block, start: block.text.length - words.length, end: block.text.length };
    return host.apply({ passage, expected: words, text: words, after });
  },
  async replace(words: string, text: string) {
    const { draft } = await host.read();
    const block = draft.blocks.find(found => found.text.includes(words));
    if (!block) return 'not found';
    const start = block.text.indexOf(words);
    return host.apply({ passage: { block, start, end: start + words.length }, expected: words, text });
  },
};

const heard = new Set<string>();

document.addEventListener('probe-ask', async event => {
  const [id = '', question = ''] = (event as CustomEvent<string>).detail.split(/ (.*)/s);
  // Who gets no answer within a second asks again.
  if (heard.has(id)) return;
  heard.add(id);
  const { name, words } = JSON.parse(question);
  const value = await Promise.resolve(answers[name]?.(...(words as never[]))).catch(fault => ({
    fault: fault.message,
  }));
  document.dispatchEvent(new CustomEvent(`probe-answer-${id}`, { detail: JSON.stringify(value ?? null) }));
});

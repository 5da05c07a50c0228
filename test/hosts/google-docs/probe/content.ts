import { connectBridge } from '@/lib/hosts/google-docs/bridge';
import { DocsReader } from '@/lib/hosts/google-docs/reader';
import { writtenBlocks } from '@/lib/hosts/google-docs/view/insertion';
import { Writer } from '@/lib/hosts/google-docs/view/writer';

/** Answers the test from the extension's world: what the reader reads, and what the bridge does. */
const { signal } = new AbortController();
const bridge = connectBridge(signal);
const reader = new DocsReader({ page: document, bridge, signal });
const writer = new Writer({ bridge, read: () => reader.fresh(), access: () => reader.access() });
const told: string[] = [];
reader.watch(what => told.push(what));

const answers: Readonly<Record<string, (...words: never[]) => unknown>> = {
  async read() {
    const { draft, access, completeness } = await reader.read();
    const lines = draft.blocks.map(({ kind, level, depth, marker, text }) =>
      [kind, level, depth, marker, text].join('|'),
    );
    return { lines, title: draft.title, access, completeness, isEditors: reader.current?.isEditors };
  },
  async insert(blocks) {
    const result = await writer.insertBlocks(blocks);
    await reader.wrote(writtenBlocks(blocks));
    return result;
  },
  takeBack: () => writer.undo(),
  told: () => told.splice(0),
  identify: () => reader.identify(),
  text: async () => (await bridge.text()).text,
  rest: () => bridge.text(),
  select: (start, end) => bridge.select(start, end),
  paste: text => bridge.paste(text),
  undo: () => bridge.undo(),
  replace: (start, end, expected, text) => bridge.replace(start, end, expected, text),
};

/** A test that has not been answered yet asks once more. */
const taken = new Set<string>();

document.addEventListener('probe-ask', async event => {
  const [id = '', question = ''] = (event as CustomEvent<string>).detail.split(/ (.*)/s);
  if (taken.has(id)) return;
  taken.add(id);
  const { name, words } = JSON.parse(question);
  const value = await Promise.resolve(answers[name]?.(...(words as never[]))).catch(fault => ({
    fault: fault.message,
  }));
  document.dispatchEvent(new CustomEvent(`probe-answer-${id}`, { detail: JSON.stringify(value ?? null) }));
});

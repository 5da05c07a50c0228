import type { Nodes, Root } from 'mdast';
import { type Extension, fromMarkdown, type Handle } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { SourceRun } from './types';

const runs = new WeakMap<Nodes, SourceRun[]>();

type Token = Parameters<Handle>[0];

/** Notes that what is now added to a text stands at this token. */
function note(node: Nodes | undefined, token: Token, isOneToOne = true): void {
  if (node?.type !== 'text') return;
  const source = token.start.offset;
  const run = { text: node.value.length, source };
  const list = runs.get(node) ?? [];
  list.push(isOneToOne ? run : { ...run, length: token.end.offset - source });
  runs.set(node, list);
}

/** The parser's own handling of text is reached by the one of its names that stays as it is. */
const enterText: Handle = function (token) {
  this.config.enter.autolinkProtocol?.call(this, token);
};

const PLACES: Extension = {
  enter: {
    data(token) {
      enterText.call(this, token);
      note(this.stack.at(-1) as Nodes, token);
    },
    characterEscapeValue(token) {
      note(this.stack.at(-1) as Nodes, token);
    },
    characterReference(token) {
      enterText.call(this, token);
      note(this.stack.at(-1) as Nodes, token, false);
    },
    lineEnding(token) {
      const parent = this.stack.at(-1);
      if (parent && 'children' in parent) note(parent.children.at(-1) as Nodes, token);
    },
  },
};

/** Without the transforms: they look for more links, and lose the places of what they cut. */
const GFM: Extension[] = gfmFromMarkdown().map(extension => ({ ...extension, transforms: [] }));

const OPTIONS = { extensions: [gfm()], mdastExtensions: [...GFM, PLACES] };

/** The syntax tree of CommonMark with GitHub's tables, strikethrough, task lists, footnotes and bare links. */
export function treeOf(text: string): Root {
  return fromMarkdown(text, OPTIONS);
}

/** Where the stretches of a text node's value stand in the parsed text; in order, the first at 0. */
export function runsOf(node: Nodes): readonly SourceRun[] {
  const start = node.position?.start.offset ?? 0;
  const found = runs.get(node) ?? [];
  // A task's text loses the space behind its box after it was noted.
  const cut = found[0]?.text === 0 ? Math.max(0, start - found[0].source) : 0;
  const moved = cut === 0 ? found : found.map(run => ({ ...run, text: run.text - cut })).filter(run => run.text >= 0);
  return moved[0]?.text === 0 ? moved : [{ text: 0, source: start }, ...moved];
}

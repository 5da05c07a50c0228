import type { Nodes, PhrasingContent, Text } from 'mdast';
import { runsOf } from './mapped-markdown';
import type { SourceRun } from './types';

/** Lines of this length are taken for wrapped text; a shorter or longer one was broken on purpose. */
const WRAPPED = { from: 50, to: 160 };

/** A line that opens with a label, or follows one in bold, was broken on purpose too. */
const LABEL = /^[ \t>]*(?:[*_]{2}|[QA]\d{0,2}[.:)]|(?:question|answer|objective|key result|kr|o)\s?\d{0,2}:)/i;
const LABEL_AFTER_SENTENCE = /^[ \t>]*\p{Lu}[\p{L}’'-]{1,24}(?: [\p{L}’'-]{1,24}){0,3}:[ \t]/u;
const SENTENCE_END = /[.!?:)”"][ \t\r]*$/;
const BOLD_END = /(?:\*\*|__)[ \t\r]*$/;

/** A stretch of a line: a text with its places, or another inline node. */
export type LinePiece = { readonly text: string; readonly runs: readonly SourceRun[] } | PhrasingContent;

/** Cuts a paragraph where its writer broke the line on purpose: a hard break, or a soft one after a short line. */
export function linesOf(nodes: readonly PhrasingContent[], source: string): LinePiece[][] {
  const lines: LinePiece[][] = [[]];
  let lineStart = nodes[0]?.position?.start.offset ?? 0;
  for (const node of nodes) {
    if (isBreak(node)) {
      lines.push([]);
      lineStart = node.position?.end.offset ?? lineStart;
    } else if (node.type !== 'text' || !/[\r\n]/.test(node.value)) lines.at(-1)?.push(node);
    else lineStart = cutText(node, source, lineStart, lines);
  }
  return lines.filter(line => line.length > 0);
}

const isBreak = (node: Nodes): boolean => node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value));

/** Adds a text to the lines, cut where it was broken on purpose. Gives where the last line begins in the source. */
function cutText(node: Text, source: string, start: number, lines: LinePiece[][]): number {
  const runs = runsOf(node);
  let lineStart = start;
  let from = 0;
  for (const { index, 0: feed } of node.value.matchAll(/\r\n?|\n/g)) {
    const at = placeOf(runs, index);
    const next = placeOf(runs, index + feed.length);
    if (isDeliberate(source, lineStart, at, next)) {
      lines.at(-1)?.push(cutOf(node.value, runs, from, index));
      lines.push([]);
      from = index + feed.length;
    }
    lineStart = next;
  }
  lines.at(-1)?.push(cutOf(node.value, runs, from, node.value.length));
  return lineStart;
}

function isDeliberate(source: string, lineStart: number, end: number, next: number): boolean {
  const line = source.slice(lineStart, end);
  const { length } = line.trim();
  if (length < WRAPPED.from || length > WRAPPED.to || BOLD_END.test(line.slice(-8))) return true;
  const after = source.slice(next, next + 120);
  return LABEL.test(after) || (LABEL_AFTER_SENTENCE.test(after) && SENTENCE_END.test(line.slice(-8)));
}

/** Index of the run that an offset of the value is in. */
function runAt(runs: readonly SourceRun[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as SourceRun).text <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a value's offset stands in the source. */
function placeOf(runs: readonly SourceRun[], offset: number): number {
  const run = runs[runAt(runs, offset)];
  return run ? run.source + Math.min(offset - run.text, run.length ?? Number.POSITIVE_INFINITY) : offset;
}

function cutOf(value: string, runs: readonly SourceRun[], from: number, to: number): LinePiece {
  const first = runAt(runs, from);
  const lead = runs[first]?.text === from ? [] : [{ text: from, source: placeOf(runs, from) }];
  const inside: SourceRun[] = [];
  for (let i = lead.length > 0 ? first + 1 : first; i < runs.length && (runs[i] as SourceRun).text < to; i++) {
    inside.push(runs[i] as SourceRun);
  }
  return { text: value.slice(from, to), runs: [...lead, ...inside].map(run => ({ ...run, text: run.text - from })) };
}

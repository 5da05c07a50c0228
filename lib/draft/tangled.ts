import { opensFence, WAVED } from './chunks';
import { blockOf } from './draft';
import { type Piece, piecesOfPlain } from './plain';

/** Parsers of nested markup are not linear in what is larger, deeper or fuller of marks than this. */
const LARGEST_CHUNK = 50_000;
const DEEPEST_INDENT = 60;
const MOST_MARKS = 2_000;

/** Whether a chunk is left to be read line by line: no writer's page is like this. */
export function isTangled(text: string): boolean {
  return isWaved(text) || text.length > LARGEST_CHUNK || marksIn(text) > MOST_MARKS || isDeep(text);
}

/** Reads a chunk without its inline markup: a line is a block, a fence one as a whole; comments are left out. Linear. */
export function piecesOfTangled(text: string): Piece[] {
  const title = WAVED.exec(text.trimEnd())?.[1];
  if (title) return [{ start: text.indexOf(title), block: blockOf({ key: '', kind: 'paragraph', text: title }) }];
  if (opensFence(text)) {
    const start = text.search(/[\r\n]/) + 1;
    const code = text.slice(start).trimEnd();
    return start > 0 && code !== '' ? [{ start, block: blockOf({ key: '', kind: 'code', text: code }) }] : [];
  }
  const shown = text.replace(/<!--[\s\S]*?(?:-->|$)/g, comment => comment.replace(/[^\r\n]/g, ' '));
  return piecesOfPlain(shown, () => '');
}

const isWaved = (text: string): boolean => text.startsWith('~', text.search(/\S/)) && WAVED.test(text.trimEnd());

function marksIn(text: string): number {
  if (text.length < MOST_MARKS) return 0;
  return text.match(/[*_[\]~`<]/g)?.length ?? 0;
}

function isDeep(text: string): boolean {
  if (text.length < DEEPEST_INDENT) return false;
  return text.split(/[\r\n]/).some(line => {
    const markers = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/.exec(line)?.[0].length ?? 0;
    return markers > DEEPEST_INDENT;
  });
}

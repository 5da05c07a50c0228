import { joined, lengthOf, type Title, type TitlePiece } from '../title';

/** What of a leaf's content the editor itself made: marks of a styled run, or the whole of a token that cannot be split. */
const runs = new WeakMap<Node, NonNullable<TitlePiece[1]>>();
const atoms = new WeakMap<Node, TitlePiece>();

export const rememberRun = (node: Node, marks: NonNullable<TitlePiece[1]>): void => void runs.set(node, marks);
export const rememberAtom = (node: Node, piece: TitlePiece): void => void atoms.set(node, piece);

/** The text as it stands in the leaf now. What is not the editor's own counts as plain text. */
export const titleInLeaf = (leaf: Element): Title => joined([...piecesIn(leaf, undefined, leaf)]);

function* piecesIn(node: Node, marks: TitlePiece[1], leaf: Element): Iterable<TitlePiece> {
  for (const child of node.childNodes) {
    const atom = atoms.get(child);
    if (atom) yield atom;
    else if (child instanceof Text) yield marks ? [child.data, marks] : [child.data];
    else if (child instanceof HTMLBRElement) yield isFiller(child, leaf) ? [''] : ['\n'];
    else yield* piecesIn(child, runs.get(child) ?? marks, leaf);
  }
}

/** A break at the very end only gives the last line its height. */
const isFiller = (br: Element, leaf: Element): boolean => {
  for (let node: Node | null = br; node && node !== leaf; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
};

const lengthOfNode = (node: Node, leaf: Element): number => {
  const atom = atoms.get(node);
  if (atom) return atom[0].length;
  if (node instanceof Text) return node.length;
  return node instanceof HTMLBRElement ? Number(!isFiller(node, leaf)) : lengthOf([...piecesIn(node, undefined, leaf)]);
};

/** Where a point of the document is in the leaf's text. A point inside a mention is before or behind it. */
export function offsetInLeaf(leaf: Element, node: Node, offset: number): number {
  if (!leaf.contains(node)) return 0;
  let [parent, before]: [Node, number] = [node, 0];
  if (node instanceof Text) before = offset;
  else for (const child of [...node.childNodes].slice(0, offset)) before += lengthOfNode(child, leaf);
  while (parent !== leaf) {
    const atom = atoms.get(parent);
    if (atom) before = before > 0 ? atom[0].length : 0;
    for (let left = parent.previousSibling; left; left = left.previousSibling) before += lengthOfNode(left, leaf);
    parent = parent.parentNode ?? leaf;
  }
  return before;
}

/** The point of the document at an offset of the leaf's text, in a text node where there is one. */
export function pointInLeaf(leaf: Element, offset: number): { node: Node; offset: number } {
  let rest = offset;
  const visit = (node: Node): { node: Node; offset: number } | null => {
    for (const [index, child] of [...node.childNodes].entries()) {
      const length = lengthOfNode(child, leaf);
      if (rest > length || (rest === length && !(child instanceof Text) && !hasText(child))) {
        rest -= length;
        continue;
      }
      if (child instanceof Text) return { node: child, offset: rest };
      if (atoms.has(child) || child instanceof HTMLBRElement) return { node, offset: index };
      return visit(child) ?? { node, offset: index };
    }
    return null;
  };
  return visit(leaf) ?? { node: leaf, offset: leaf.childNodes.length };
}

const hasText = (node: Node): boolean => !atoms.has(node) && (node.textContent ?? '') !== '';

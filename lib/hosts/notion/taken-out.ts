/** What of a block's children the document shows. */
export interface ShownChildren {
  /** Whether a child was in the document until just now. */
  hasLeft(id: string): boolean;
  isThere(id: string): boolean;
  /** Whether this edge of a child that is there is in the window. */
  isInView(id: string, edge: 'top' | 'bottom'): boolean;
  /** Whether no room is left between two children that are there. */
  areTogether(before: string, after: string): boolean;
  /** Whether the place of all children is in view, and no room is left in it. */
  isEmpty(): boolean;
}

/**
 * Which of a block's children were taken out, of those that have left the document. Blocks leave it also when they are far
 * from the window, and leave room behind. So a child was taken out when its neighbours have come together, or the place
 * where it stood is in view; all were, when no room is left where they stood.
 */
export function takenOut(
  children: readonly string[],
  { hasLeft, isThere, isInView, areTogether, isEmpty }: ShownChildren,
): string[] {
  if (children.length > 0 && children.every(hasLeft)) return isEmpty() ? [...children] : [];
  return children.filter((id, at) => {
    if (!hasLeft(id)) return false;
    const before = children.slice(0, at).findLast(other => !hasLeft(other));
    const after = children.slice(at + 1).find(other => !hasLeft(other));
    const isBefore = before !== undefined && isThere(before);
    const isAfter = after !== undefined && isThere(after);
    if (isBefore && isAfter && areTogether(before, after)) return true;
    return (isBefore && isInView(before, 'bottom')) || (isAfter && isInView(after, 'top'));
  });
}

/**
 * Which of a block's children were taken out, of those that have left the document. What is far from the window leaves it
 * too, and then whole stretches that reach beyond what is there: a child was taken out when both its neighbours are there,
 * or when somebody has just been writing.
 */
export function takenOut(
  children: readonly string[],
  hasLeft: (id: string) => boolean,
  isThere: (id: string) => boolean,
  isEditing: boolean,
): string[] {
  return children.filter((id, at) => {
    if (!hasLeft(id)) return false;
    const before = children.slice(0, at).findLast(other => !hasLeft(other));
    const after = children.slice(at + 1).find(other => !hasLeft(other));
    return isEditing || (before !== undefined && after !== undefined && isThere(before) && isThere(after));
  });
}

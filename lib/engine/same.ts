/** Whether two values of plain data say the same: equal primitives, or objects and lists of what says the same. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every(name => same(Reflect.get(a, name), Reflect.get(b, name)))
  );
}

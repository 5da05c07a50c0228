import { type BlockValue, childrenOf, type Operation } from './records';
import type { Title } from './title';

const FIELDS = ['type', 'alive', 'parent_id', 'format'] as const;

/** The operations that make the block on the server the block here. */
export function operationsFor(before: BlockValue | undefined, now: BlockValue): Operation[] {
  const pointer = { table: 'block', id: now.id, spaceId: now.space_id };
  if (!before) return [{ pointer, path: [], command: 'set', args: now }];
  const operations: Operation[] = [];
  for (const [key, title] of Object.entries(now.properties ?? {})) {
    if (!isEqual(title, before.properties?.[key]))
      operations.push({ pointer, path: ['properties', key], command: 'set', args: title });
  }
  for (const field of FIELDS) {
    if (!isEqual(now[field], before[field]))
      operations.push({ pointer, path: [field], command: 'set', args: now[field] });
  }
  return [...operations, ...listOperations(pointer, before.content ?? [], now.content ?? [])];
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function listOperations(pointer: Operation['pointer'], before: readonly string[], now: readonly string[]): Operation[] {
  if (before.length === now.length && before.every((id, i) => now[i] === id)) return [];
  const [had, has] = [new Set(before), new Set(now)];
  const operations: Operation[] = [];
  for (const id of before)
    if (!has.has(id)) operations.push({ pointer, path: ['content'], command: 'listRemove', args: { id } });
  for (const [index, id] of now.entries()) {
    if (had.has(id)) continue;
    const after = now[index - 1];
    operations.push({ pointer, path: ['content'], command: 'listAfter', args: { id, ...(after && { after }) } });
  }
  return operations;
}

/** The block after one operation; undefined where it is of no known form. */
export function applied(value: BlockValue | undefined, { path, command, args }: Operation): BlockValue | undefined {
  const [field, key] = path;
  if (field === undefined) return command === 'set' ? (args as BlockValue) : undefined;
  if (!value) return undefined;
  switch (command) {
    case 'set':
      if (field === 'properties' && key) {
        return { ...value, properties: { ...value.properties, [key]: args as Title } };
      }
      return { ...value, [field]: args };
    case 'update':
      return { ...value, [field]: { ...(value[field as keyof BlockValue] as object), ...(args as object) } };
    case 'listAfter':
      return { ...value, content: insertedAfter(childrenOf(value), args as { id: string; after?: string }) };
    case 'listRemove':
      return { ...value, content: childrenOf(value).filter(id => id !== (args as { id: string }).id) };
  }
}

function insertedAfter(content: readonly string[], { id, after }: { id: string; after?: string }): string[] {
  const rest = content.filter(other => other !== id);
  const at = after === undefined ? 0 : rest.indexOf(after) + 1 || rest.length;
  return rest.toSpliced(at, 0, id);
}

/** The list `now` with the same taken out and put in as makes `from` into `to`. */
export function mergedContent(now: readonly string[], from: readonly string[], to: readonly string[]): string[] {
  const merged = now.filter(id => to.includes(id) || !from.includes(id));
  for (const [index, id] of to.entries()) {
    if (from.includes(id) || merged.includes(id)) continue;
    const before = index === 0 ? undefined : to[index - 1];
    const at = before === undefined ? 0 : merged.indexOf(before) + 1 || merged.length;
    merged.splice(at, 0, id);
  }
  return merged;
}

/** Two versions of a block that both come from `base`: `own` wins where it is different, lists take both. */
export function mergedValue(base: BlockValue, own: BlockValue, other: BlockValue): BlockValue {
  const properties = { ...other.properties };
  for (const [key, title] of Object.entries(own.properties ?? {})) {
    if (!isEqual(title, base.properties?.[key])) properties[key] = title;
  }
  const fields = Object.fromEntries(
    FIELDS.filter(field => !isEqual(own[field], base[field])).map(field => [field, own[field]]),
  );
  const content = mergedContent(childrenOf(other), childrenOf(base), childrenOf(own));
  return { ...other, ...fields, properties, content };
}

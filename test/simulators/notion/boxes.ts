import type { BlockValue, Boxes, Role } from './records';

export type BoxedRecord = Readonly<Record<string, unknown>>;

/** A record as an answer carries it. `index` decides the form where forms are mixed. A reader without rights gets no value. */
export function boxed(value: BlockValue | undefined, role: Role, boxes: Boxes, index: number): BoxedRecord {
  if (!value || role === 'none') return { role: 'none' };
  const isDouble = boxes === 'double' || (boxes === 'mixed' && index % 2 === 1);
  return isDouble ? { spaceId: value.space_id, value: { value, role } } : { spaceId: value.space_id, role, value };
}

/** Any other record (user, space, collection). */
export const boxedOther = (value: object, boxes: Boxes): BoxedRecord =>
  boxes === 'double' ? { value: { value, role: 'reader' } } : { role: 'reader', value };

/** Several blocks under their ids, as `recordMap.block`. */
export const boxedMap = (values: readonly BlockValue[], role: Role, boxes: Boxes): Record<string, BoxedRecord> =>
  Object.fromEntries(values.map((value, index) => [value.id, boxed(value, role, boxes, index)]));

import { blockIdOf } from './page-address';
import { type Segment, segmentsOf } from './rich-text';

/** One block as Notion's own interface sends it, checked; what we have no use for is left out. */
export interface BlockRecord {
  readonly id: string;
  readonly type: string;
  readonly title: readonly Segment[];
  readonly children: readonly string[];
  /** Texts of a table row by the id of their column. */
  readonly cells: ReadonlyMap<string, readonly Segment[]>;
  /** Ids of a table's columns in order. */
  readonly columns: readonly string[];
  readonly hasHeaderRow: boolean;
  readonly isChecked: boolean;
  /** The number that a numbered list begins with; null where it is not said. */
  readonly listStart: number | null;
  /** The block that this one stands for: a synced block's original, an alias's target. */
  readonly pointsTo: string | null;
  readonly isLocked: boolean;
  readonly space: string | null;
}

/** What an answer holds. A block that is null has been thrown away. */
export interface RecordMap {
  readonly blocks: ReadonlyMap<string, BlockRecord | null>;
  /** Names of people by their id. */
  readonly people: ReadonlyMap<string, string>;
  /** What the reader may do, by the block it is said of. */
  readonly roles: ReadonlyMap<string, string>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Boxes in boxes have been seen twice deep; more is no record. */
const DEEPEST_BOX = 6;
/** A block that names more others than this is no block of a page; the rest is left out. */
const MOST_NAMED = 20_000;

/** The records of an answer, those without the right form left out. */
export function recordsIn(answer: unknown): RecordMap {
  const map = fieldsOf(fieldsOf(answer).recordMap);
  const blocks = new Map<string, BlockRecord | null>();
  const roles = new Map<string, string>();
  for (const box of Object.values(fieldsOf(map.block))) {
    const { value, role } = unboxed(box);
    const id = blockIdOf(value.id);
    if (!id) continue;
    blocks.set(id, value.alive === false ? null : recordOf(id, value));
    if (role !== null) roles.set(id, role);
  }
  const people = new Map<string, string>();
  for (const [id, box] of Object.entries(fieldsOf(map.notion_user))) {
    const { value } = unboxed(box);
    const name = value.name ?? [value.given_name, value.family_name].filter(part => typeof part === 'string').join(' ');
    if (typeof name === 'string' && name !== '') people.set(id, name);
  }
  return { blocks, people, roles };
}

/** Where a page's answer goes on; null at its end. */
export function cursorIn(answer: unknown): { readonly stack: readonly unknown[] } | null {
  const { cursor, cursors } = fieldsOf(answer);
  const { stack } = fieldsOf(Array.isArray(cursors) ? cursors[0] : cursor);
  return Array.isArray(stack) && stack.length > 0 ? { stack } : null;
}

function unboxed(box: unknown): { readonly value: Fields; readonly role: string | null } {
  let value = fieldsOf(box);
  let role: string | null = null;
  for (let depth = 0; depth < DEEPEST_BOX && typeof value.id !== 'string'; depth++) {
    if (typeof value.role === 'string') role = value.role;
    value = fieldsOf(value.value);
  }
  return { value, role };
}

function recordOf(id: string, value: Fields): BlockRecord {
  const properties = fieldsOf(value.properties);
  const format = fieldsOf(value.format);
  const isRow = value.type === 'table_row';
  return {
    id,
    type: typeof value.type === 'string' ? value.type : '',
    title: segmentsOf(properties.title),
    children: idsOf(value.content),
    cells: new Map(isRow ? Object.entries(properties).map(([column, text]) => [column, segmentsOf(text)]) : []),
    columns: listOf(format.table_block_column_order).filter(column => typeof column === 'string'),
    hasHeaderRow: format.table_block_column_header === true,
    isChecked: segmentsOf(properties.checked)[0]?.text === 'Yes',
    listStart: Number.isSafeInteger(format.list_start_index) ? (format.list_start_index as number) : null,
    pointsTo: blockIdOf(fieldsOf(format.transclusion_reference_pointer ?? format.alias_pointer).id),
    isLocked: format.block_locked === true,
    space: typeof value.space_id === 'string' ? value.space_id : null,
  };
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const idsOf = (value: unknown): string[] =>
  listOf(value)
    .slice(0, MOST_NAMED)
    .flatMap(id => blockIdOf(id) ?? []);

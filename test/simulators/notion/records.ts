import type { Title } from './title';

/** A block as Notion's interface gives it out. Only what somebody reads is here. */
export interface BlockValue {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly alive: boolean;
  readonly parent_id: string;
  readonly parent_table: 'block' | 'space' | 'collection';
  readonly space_id: string;
  readonly created_time: number;
  readonly last_edited_time: number;
  readonly properties?: Readonly<Record<string, Title>>;
  readonly content?: readonly string[];
  readonly format?: Readonly<Record<string, unknown>>;
  readonly discussions?: readonly string[];
  readonly collection_id?: string;
  readonly view_ids?: readonly string[];
}

export interface UserValue {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export type Role = 'editor' | 'read_and_write' | 'comment_only' | 'reader' | 'none';

/** How records are wrapped: `{role, value}`, since 2026 also `{value: {value, role}, spaceId}`, or one after the other. */
export type Boxes = 'single' | 'double' | 'mixed';

/** What an editor's save or the server's notice of one says about a block. */
export interface Operation {
  readonly pointer: { readonly table: string; readonly id: string; readonly spaceId?: string };
  readonly path: readonly string[];
  readonly command: 'set' | 'update' | 'listAfter' | 'listRemove';
  readonly args: unknown;
}

export const childrenOf = (value: BlockValue): readonly string[] => value.content ?? [];

export const titleIn = (value: BlockValue | undefined, property: string): Title => value?.properties?.[property] ?? [];

/** The id in the form of addresses: 32 hexadecimal digits. */
export const compact = (id: string): string => id.replaceAll('-', '');

/** The id in the form of records, from either form. */
export const dashed = (id: string): string =>
  compact(id).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Blocks that stand for another page: their content belongs to that page. */
export const isPageOfItsOwn = ({ type }: BlockValue): boolean => type === 'page' || type === 'collection_view_page';

import type { FixtureBlock, FixtureDocument, FixtureText } from '../fixtures/document';
import { titleOf } from './fixture-title';
import { idOf, SPACE_ID } from './ids';
import type { BlockValue, UserValue } from './records';
import { plain, type Title, textOf } from './title';

/** A fixed day, so that two runs give the same records. */
const WRITTEN = Date.UTC(2026, 8, 1, 9);

const TYPES: Readonly<Record<FixtureText['kind'], string>> = {
  title: 'header',
  subtitle: 'text',
  heading: 'header',
  paragraph: 'text',
  bulleted: 'bulleted_list',
  numbered: 'numbered_list',
  'to-do': 'to_do',
  toggle: 'toggle',
  quote: 'quote',
  callout: 'callout',
  code: 'code',
};
const HEADINGS = ['header', 'sub_header', 'sub_sub_header', 'header_4'];

/** The records of a document: the page, and all that is on it. */
export interface PageRecords {
  readonly pageId: string;
  readonly blocks: ReadonlyMap<string, BlockValue>;
  readonly users: ReadonlyMap<string, UserValue>;
}

/** The document as Notion would keep it: its first tab, list items nested by their depth, toggles with their children. */
export const recordsOf = (document: FixtureDocument): PageRecords => new Records(document).records;

export function blockValue(
  id: string,
  type: string,
  parent: string,
  rest: Pick<BlockValue, 'properties' | 'content' | 'format'> & { parent_table?: BlockValue['parent_table'] } = {},
): BlockValue {
  return {
    id,
    type,
    version: 1,
    alive: true,
    parent_id: parent,
    parent_table: 'block',
    space_id: SPACE_ID,
    created_time: WRITTEN,
    last_edited_time: WRITTEN,
    ...rest,
  };
}

class Records {
  readonly #blocks = new Map<string, BlockValue>();
  readonly #users = new Map<string, UserValue>();
  readonly #document: FixtureDocument;
  readonly #pageId: string;
  #count = 0;

  constructor(document: FixtureDocument) {
    this.#document = document;
    this.#pageId = idOf(document.id);
    const content = this.#siblings(document.tabs[0]?.blocks ?? [], this.#pageId);
    const page = blockValue(this.#pageId, 'page', SPACE_ID, {
      parent_table: 'space',
      properties: { title: plain(document.title) },
      content,
    });
    this.#blocks.set(this.#pageId, page);
  }

  get records(): PageRecords {
    return { pageId: this.#pageId, blocks: this.#blocks, users: this.#users };
  }

  #newId = (): string => idOf(this.#document.id, this.#count++);

  #title = (runs: FixtureText['runs']): Title => titleOf(runs, this.#users, name => this.#mentioned(name));

  #mentioned(name: string): string {
    const id = idOf('page', name);
    if (!this.#blocks.has(id)) {
      this.#blocks.set(
        id,
        blockValue(id, 'page', SPACE_ID, { parent_table: 'space', properties: { title: plain(name) } }),
      );
    }
    return id;
  }

  /** The ids of the blocks that stand side by side; deeper list items go into the one before them. */
  #siblings(blocks: readonly FixtureBlock[], parent: string): string[] {
    const ids: string[] = [];
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i];
      if (!block || this.#isPageTitle(block)) continue;
      const nested: FixtureBlock[] = [];
      for (let next = blocks[i + 1]; next && isItem(block) && depthOf(next) > depthOf(block); next = blocks[i + 1]) {
        nested.push(next);
        i++;
      }
      ids.push(this.#add(block, nested, parent));
    }
    return ids;
  }

  #isPageTitle = (block: FixtureBlock): boolean =>
    block.kind === 'title' && textOf(this.#title(block.runs)) === this.#document.title;

  #add(block: FixtureBlock, nested: readonly FixtureBlock[], parent: string): string {
    const id = this.#newId();
    this.#blocks.set(id, this.#valueOf(id, block, nested, parent));
    return id;
  }

  #valueOf(id: string, block: FixtureBlock, nested: readonly FixtureBlock[], parent: string): BlockValue {
    switch (block.kind) {
      case 'rule':
        return blockValue(id, 'divider', parent);
      case 'image':
        return blockValue(id, 'image', parent, {
          properties: { source: plain('attachment:picture.png'), caption: plain(block.alt) },
        });
      case 'columns':
        return blockValue(id, 'column_list', parent, { content: this.#columns(id, block.columns) });
      case 'table':
        return this.#table(id, block, parent);
      default:
        return this.#text(id, block, nested, parent);
    }
  }

  #text(id: string, block: FixtureText, nested: readonly FixtureBlock[], parent: string): BlockValue {
    const type = block.kind === 'heading' ? HEADINGS[Math.min(block.level ?? 1, 4) - 1] : TYPES[block.kind];
    const content = this.#siblings([...(block.children ?? []), ...nested], id);
    const format = {
      ...(block.kind === 'callout' && { page_icon: '💡' }),
      ...(block.direction && { block_direction: block.direction }),
    };
    const properties = {
      title: this.#title(block.runs),
      ...(block.checked && { checked: plain('Yes') }),
      ...(block.kind === 'code' && { language: plain('Plain Text') }),
    };
    return blockValue(id, type ?? 'text', parent, {
      properties,
      ...(content.length > 0 && { content }),
      ...(Object.keys(format).length > 0 && { format }),
    });
  }

  #columns(parent: string, columns: readonly (readonly FixtureBlock[])[]): string[] {
    return columns.map(blocks => {
      const id = this.#newId();
      const format = { column_ratio: 1 / columns.length };
      this.#blocks.set(id, blockValue(id, 'column', parent, { content: this.#siblings(blocks, id), format }));
      return id;
    });
  }

  #table(id: string, { header, rows }: Extract<FixtureBlock, { kind: 'table' }>, parent: string): BlockValue {
    const columns = (rows[0] ?? []).map((_, i) => idOf(id, i).slice(0, 4));
    const content = rows.map(cells => {
      const row = this.#newId();
      const properties = Object.fromEntries(columns.map((column, i) => [column, this.#title(cells[i] ?? [])]));
      this.#blocks.set(row, blockValue(row, 'table_row', id, { properties }));
      return row;
    });
    const format = { table_block_column_order: columns, table_block_column_header: header };
    return blockValue(id, 'table', parent, { content, format });
  }
}

const isItem = (block: FixtureBlock): block is FixtureText =>
  block.kind === 'bulleted' || block.kind === 'numbered' || block.kind === 'to-do';

const depthOf = (block: FixtureBlock): number => (isItem(block) ? (block.depth ?? 0) : 0);

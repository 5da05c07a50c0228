import { blockValue } from './fixture-records';
import { SPACE_ID } from './ids';
import type { Lines } from './lines';
import { type BlockValue, childrenOf, compact, type Operation, titleIn } from './records';
import { type NotionSwitches, USUAL } from './switches';
import { changed, plain, sliced, textOf } from './title';
import type { Workspace } from './workspace';

/** One page of the simulated Notion, and the strings that a test pulls. */
export class NotionPage {
  #switches = USUAL;
  #remaining = Number.POSITIVE_INFINITY;

  constructor(
    readonly workspace: Workspace,
    private readonly lines: Lines,
    readonly pageId: string,
  ) {}

  get switches(): NotionSwitches {
    return this.#switches;
  }

  /** Changes how the page behaves. Editors that have it open follow at once. */
  set(switches: Partial<NotionSwitches>): void {
    this.#switches = { ...this.#switches, ...switches };
    if ('fault' in switches) this.#remaining = switches.fault?.times ?? Number.POSITIVE_INFINITY;
    this.lines.tell(this.pageId, { kind: 'switches', switches: this.#switches });
  }

  /** The fault that this answer is to have, if any; each counts. */
  takeFault(endpoint: string): NotionSwitches['fault'] {
    const { fault } = this.#switches;
    if (!fault || (fault.endpoints && !fault.endpoints.includes(endpoint)) || this.#remaining <= 0) return null;
    this.#remaining--;
    return fault;
  }

  get title(): string {
    return textOf(titleIn(this.workspace.blocks.get(this.pageId), 'title'));
  }

  /** The page's address behind the host, as the editor writes it. */
  get path(): string {
    const slug = this.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
    return `/${slug ? `${encodeURIComponent(slug)}-` : ''}${compact(this.pageId)}`;
  }

  /** The page's blocks in reading order, as the server has them; the page itself is not among them. */
  get blocks(): readonly BlockValue[] {
    return this.workspace.descendants(this.pageId);
  }

  /** The text of each block that has one, as the server has it. */
  get texts(): readonly string[] {
    return this.blocks
      .filter(({ alive, properties }) => alive && properties?.title)
      .map(value => textOf(titleIn(value, 'title')));
  }

  /** The first block with this text in it. Throws where there is none, with the text. */
  find(text: string, property = 'title'): BlockValue {
    const found = this.blocks.find(value => value.alive && textOf(titleIn(value, property)).includes(text));
    if (!found) throw new Error(`No block of ‘${this.title}’ has ‘${text}’ in it.`);
    return found;
  }

  /** What a colleague types: `text` in place of what stands between the offsets. Open editors hear of it. */
  editRemotely(
    id: string,
    { start, end, text }: { start: number; end: number; text: string },
    property = 'title',
  ): void {
    const value = this.workspace.blocks.get(id);
    const before = titleIn(value, property);
    const change = { start, removed: sliced(before, start, end), inserted: plain(text) };
    const after = changed(before, change);
    if (!value || !after) throw new Error(`There is no text from ${start} to ${end} in block ${id}.`);
    this.workspace.apply([
      { pointer: { table: 'block', id }, path: ['properties', property], command: 'set', args: after },
    ]);
    this.lines.tell(this.pageId, { kind: 'text', id, property, before, change });
  }

  /** A block that a colleague adds behind another, or as the first of the page. Gives its id. */
  addRemotely(type: string, text: string, after?: string): string {
    const id = crypto.randomUUID();
    const parent = (after && this.workspace.blocks.get(after)?.parent_id) || this.pageId;
    const value = blockValue(id, type, parent, { properties: { title: plain(text) } });
    this.changeRemotely([
      { pointer: { table: 'block', id, spaceId: SPACE_ID }, path: [], command: 'set', args: value },
      {
        pointer: { table: 'block', id: parent },
        path: ['content'],
        command: 'listAfter',
        args: { id, ...(after && { after }) },
      },
    ]);
    return id;
  }

  /** A block that a colleague deletes. */
  removeRemotely(id: string): void {
    const parent = this.workspace.blocks.get(id)?.parent_id ?? this.pageId;
    this.changeRemotely([
      { pointer: { table: 'block', id: parent }, path: ['content'], command: 'listRemove', args: { id } },
      { pointer: { table: 'block', id }, path: ['alive'], command: 'set', args: false },
    ]);
  }

  /** Any change by somebody else. */
  changeRemotely(operations: readonly Operation[]): void {
    this.lines.tell(this.pageId, { kind: 'records', values: this.workspace.apply(operations) });
  }

  /** The id of each direct child of the page. */
  get children(): readonly string[] {
    return childrenOf(this.workspace.blocks.get(this.pageId) ?? blockValue('', '', ''));
  }
}

import type { UserValue } from './records';
import type { NotionSwitches } from './switches';

/** What a page's script is told when it starts. It reaches the script alone, not the document. */
export interface Load {
  /** Names this load to the server; also what its own requests carry. */
  readonly id: string;
  /** The property of `window` that tests speak to, and the key that opens it. Both are new with every load. */
  readonly control: string;
  readonly key: string;
  readonly pageId: string;
  readonly switches: NotionSwitches;
  readonly user: UserValue;
  readonly spaceId: string;
}

/** The header in which the editor's own requests name their load. */
export const LOAD_HEADER = 'x-notion-load';

import { idOf } from './notion/ids.ts';

export interface DocsPlace {
  /** The account's number, where several are signed in. */
  readonly account?: number;
  /** The tab's own name, such as `t.0`. */
  readonly tab?: string;
}

/** Where a document stands in the simulated Google Docs. */
export function docsUrl(id: string, { account, tab }: DocsPlace = {}): string {
  const slot = account === undefined ? '' : `u/${account}/`;
  return `https://docs.google.com/document/${slot}d/${id}/edit${tab === undefined ? '' : `?tab=${tab}`}`;
}

/** Where the same document stands in the simulated Notion. */
export const notionUrl = (id: string): string =>
  `https://app.notion.com/p/simulated/${id}-${idOf(id).replaceAll('-', '')}`;

/** Which page an address of Notion shows. */
export interface PageAddress {
  /** The page's id with dashes, in lower case. */
  readonly page: string;
  /** Whether the page lies over another one, as a peek at the side or in the middle. */
  readonly isPeek: boolean;
}

const ID = /(?<![0-9a-f])[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}(?![0-9a-f])/gi;

/** The page that an address shows; null for a place without a page, such as the search. */
export function pageAddressOf(href: string): PageAddress | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  const peek = blockIdOf(url.searchParams.get('p'));
  if (peek) return { page: peek, isPeek: true };
  const page = blockIdOf(url.pathname.match(ID)?.at(-1));
  return page ? { page, isPeek: false } : null;
}

/** A block's id as it is compared, with dashes and in lower case; null for anything else. */
export function blockIdOf(text: unknown): string | null {
  if (typeof text !== 'string' || text.length < 32 || text.length > 36) return null;
  const [id] = text.match(ID) ?? [];
  if (id !== text) return null;
  const hex = id.replaceAll('-', '').toLowerCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A block's id as it stands in addresses, without dashes. */
export const bareId = (id: string): string => id.replaceAll('-', '');

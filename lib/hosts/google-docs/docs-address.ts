/** Which document and tab an address shows, and for which of the accounts that are signed in. */
export interface DocsAddress {
  readonly document: string;
  /** `t.0` for the first tab, whether the address names it or not. */
  readonly tab: string;
  /** `/u/1`, or empty for the first account. */
  readonly account: string;
  readonly authuser: string;
}

/** The document of an address of Google Docs; null for its other pages. */
export function docsAddressOf(href: string): DocsAddress | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  const path = /^\/document(\/u\/\d{1,3})?\/d\/([A-Za-z0-9_-]{4,200})(?:\/|$)/.exec(url?.pathname ?? '');
  if (url?.hostname !== 'docs.google.com' || !path?.[2]) return null;
  const tab = url.searchParams.get('tab') ?? '';
  const authuser = url.searchParams.get('authuser') ?? '';
  return {
    document: path[2],
    tab: /^t\.[\w-]{1,100}$/.test(tab) ? tab : 't.0',
    account: path[1] ?? '',
    authuser: /^\d{1,3}$/.test(authuser) ? authuser : '',
  };
}

/** The id of a document's tab, the same for every account and way of looking at it. */
export const documentKey = ({ document, tab }: DocsAddress): string => `google-docs:${document}:${tab}`;

/** Where the editor's server gives a text of a tab, asked as the account that sees the page. */
export function exportPath({ document, tab, account, authuser }: DocsAddress, format: 'md' | 'txt'): string {
  const query = new URLSearchParams({ format, tab, ...(authuser && { authuser }) });
  return `/document${account}/d/${document}/export?${query}`;
}

/** Where it gives a plain page for small screens, of all tabs. */
export function mobilePath({ document, account, authuser }: DocsAddress): string {
  return `/document${account}/d/${document}/mobilebasic${authuser && `?authuser=${authuser}`}`;
}

import { type DocsAddress, exportPath, mobilePath } from './docs-address';
import { looksLikePage } from './export-text';

/**
 * Why an export did not come. `busy` asks for a rest; `unreachable` is no connection, or one that leads to another site's
 * page to sign in, which may not be looked at.
 */
export type ExportTrouble = 'sign-in' | 'refused' | 'missing' | 'busy' | 'silent' | 'unreachable' | 'unreadable';

export type ExportAnswer =
  | { readonly text: string; readonly trouble?: never }
  | { readonly trouble: ExportTrouble /** In milliseconds. */; readonly wait: number };

export type Format = 'md' | 'txt' | 'mobile';

/** Longer than the server takes for a very long document, in milliseconds. */
const PATIENCE = 8_000;
/** An export that is longer, in bytes, is not read; the images in it are counted. */
const MOST = 40_000_000;
/** How long to rest where the server asks for it without saying how long, in milliseconds. */
const REST = 60_000;

/**
 * A text of the tab from the editor's own server, as the account that sees the page. It lags some seconds behind the
 * editor. The server sends the reader on to another host, which must not see the page's cookies: `same-origin`.
 */
export async function exportOf(address: DocsAddress, format: Format, signal: AbortSignal): Promise<ExportAnswer> {
  const path = format === 'mobile' ? mobilePath(address) : exportPath(address, format);
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const answer = await fetch(new URL(path, location.origin), {
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.any([signal, late]),
    });
    return await readAnswer(answer, format);
  } catch {
    return { trouble: late.aborted ? 'silent' : 'unreachable', wait: 0 };
  }
}

async function readAnswer(answer: Response, format: Format): Promise<ExportAnswer> {
  const trouble = troubleOf(answer);
  if (trouble) return { trouble, wait: trouble === 'busy' ? restOf(answer) : 0 };
  const size = Number(answer.headers.get('content-length') ?? 0);
  if (size > MOST) return { trouble: 'unreadable', wait: 0 };
  const text = await answer.text();
  const isPage = looksLikePage(text, answer.headers.get('content-type') ?? '');
  if (format === 'mobile' ? !isPage || !text.includes('doc-content') : isPage) return { trouble: 'sign-in', wait: 0 };
  return { text };
}

function troubleOf({ status, ok, url }: Response): ExportTrouble | null {
  if (status === 401 || url.startsWith('https://accounts.google.com/')) return 'sign-in';
  if (status === 403) return 'refused';
  if (status === 404) return 'missing';
  if (status === 429) return 'busy';
  return ok ? null : 'unreadable';
}

function restOf({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after'));
  return seconds > 0 && seconds <= 3_600 ? seconds * 1_000 : REST;
}

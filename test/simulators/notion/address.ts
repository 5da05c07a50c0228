import { dashed } from './records';

const ID_AT_THE_END = /(?:^|-)([0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** The page that a path leads to: `/p/team/Title-<id>`, `/team/Title-<id>`, `/Title-<id>`, `/<id>`; null for any other. */
export function pageIdIn(path: string): string | null {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const id = ID_AT_THE_END.exec(last)?.[1];
  return id ? dashed(id.toLowerCase()) : null;
}

/** The page that is open over the page, `s` beside it or `c` in the middle; null where none is. */
export function peekIn(query: URLSearchParams): { readonly pageId: string; readonly mode: 's' | 'c' } | null {
  const pageId = pageIdIn(query.get('p') ?? '');
  return pageId === null ? null : { pageId, mode: query.get('pm') === 'c' ? 'c' : 's' };
}

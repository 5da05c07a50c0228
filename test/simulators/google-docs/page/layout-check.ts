import type { DocumentModel } from '../model/document-model.ts';
import { type PageLayout, Pagination } from './page-layout.ts';

/** What differs between pages that were kept up to date and the same pages set anew, in words; empty when nothing does. */
export function layoutFault(kept: Pagination, model: DocumentModel): string {
  const fresh = new Pagination(kept.shape);
  fresh.update(model);
  if (fresh.pages.length !== kept.pages.length) return `${kept.pages.length} pages, not ${fresh.pages.length}`;
  const page = fresh.pages.findIndex((wanted, i) => signature(wanted) !== signature(kept.pages[i]));
  return page < 0 ? '' : `page ${page + 1}: ${signature(kept.pages[page])}, not ${signature(fresh.pages[page])}`;
}

function signature(page: PageLayout | undefined): string {
  if (!page) return 'none';
  const entries = [...page.entries, ...page.extras].map(
    ({ offset, firstLine, lastLine, x, y, paragraph }) =>
      `${offset} ${firstLine}-${lastLine} ${x.toFixed(1)},${y.toFixed(1)} ${paragraph.text.slice(0, 12)}`,
  );
  return `${page.base} ${page.firstLine} ${page.top.toFixed(1)} ${page.footnotesBefore}: ${entries.join('; ')}`;
}

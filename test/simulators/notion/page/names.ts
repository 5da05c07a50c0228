import { compact } from '../records';
import { textOf } from '../title';
import type { Names } from './render-title';
import type { Store } from './store';

/** What mentions say, from the records that have come. */
export const namesFrom = (store: Store): Names => ({
  user: id => store.users.get(id)?.name ?? 'Someone',
  page: id => textOf(store.title(id, 'title')) || 'Untitled',
  pagePath: id => `/${compact(id)}`,
});

import { DEFAULT_SETTINGS } from '@/lib/engine';
import type { PageState } from '@/lib/messages/protocol';

/** A page that is being read for the first time. */
export const pageState = (change: Partial<PageState> = {}): PageState => ({
  host: 'practice',
  document: { id: 'practice:weak', title: 'Weak PR/FAQ' },
  status: 'reading',
  reason: '',
  access: 'write',
  completeness: { extent: 'whole', detail: '' },
  readAt: null,
  revision: 0,
  review: null,
  settings: DEFAULT_SETTINGS,
  marked: true,
  scope: [],
  dismissed: [],
  notices: [],
  chosen: null,
  ...change,
});

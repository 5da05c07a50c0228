import { DEFAULT_SETTINGS } from '@/lib/engine';
import type { Host } from '@/lib/hosts/host';
import type { PageState } from '@/lib/messages/protocol';
import type { Opened } from './opened';

/** How far a session has come with its document. */
export interface Standing {
  readonly status: PageState['status'];
  /** For people; empty when all is well. */
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly readAt: number | null;
  readonly revision: number;
}

export const UNREAD: Standing = { status: 'reading', reason: '', readAt: null, revision: 0 };

/** What a page tells of itself, from what stands in it, what was understood of it and how far its session has come. */
export function pageState(
  host: Host,
  opened: Opened | null,
  standing: Standing & Pick<PageState, 'notices' | 'chosen'>,
): PageState {
  const known = host.identify();
  return {
    ...standing,
    host: host.kind,
    document: { id: known?.id ?? '', title: known?.title ?? '' },
    status: opened?.kept.choices.paused ? 'paused' : standing.status,
    access: opened?.snapshot?.access ?? 'view',
    completeness: opened?.snapshot?.completeness ?? { extent: 'none', detail: '' },
    review: opened?.view ?? null,
    settings: opened?.kept.choices.settings ?? DEFAULT_SETTINGS,
    scope: opened?.kept.choices.scope ?? [],
    marked: opened !== null && opened.marksShown !== 'none',
    dismissed: opened?.kept.dismissed ?? [],
  };
}

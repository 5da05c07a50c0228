import type { Piece, Zone } from '@/lib/engine';

const RELEASE: ReadonlySet<Zone> = new Set<Zone>([
  'headline',
  'subheading',
  'summary',
  'problem',
  'solution',
  'leader_quote',
  'how_it_works',
  'customer_quote',
  'call_to_action',
  'release',
]);

/** Whether a piece stands on the page that is released: everything but the FAQs, the appendix and what is around. */
export const isInRelease = (piece: Piece): boolean => RELEASE.has(piece.zone);

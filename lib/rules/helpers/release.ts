import { PARTS, type Piece, type Zone } from '@/lib/engine';

/** The page that is released, in parts and in what belongs to none of them: everything but the FAQs and what is around. */
export const RELEASE: readonly Zone[] = [...PARTS.filter(part => !part.endsWith('_faq')), 'release'];

const ZONES: ReadonlySet<Zone> = new Set(RELEASE);

/** Whether a piece stands on the page that is released. */
export const isInRelease = (piece: Piece): boolean => ZONES.has(piece.zone);

import type { Host } from '@/lib/hosts/host';
import type { Furniture } from './session';

/** The shapes in the margin and the card of one page. */
export function furnitureOf(
  _host: Host,
  _margin: HTMLElement,
  _signal: AbortSignal,
): Furniture & { openForTagging(id: string): void; lastPlace(): string | null } {
  return { redraw() {}, textChanged() {}, clear() {}, openForTagging() {}, lastPlace: () => null };
}

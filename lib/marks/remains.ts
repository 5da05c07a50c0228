import { type Look, nameOf, PRIORITY } from './highlights';

/**
 * Removes what an earlier version of ours has left in a page. Firefox ends a page's script with its extension, without a
 * chance to tidy up, and starts the new one in the same page.
 */
export function removeRemains(page: Document): void {
  for (const element of page.querySelectorAll('.backcast-layer, .backcast-margin')) element.remove();
  if (!('highlights' in CSS)) return;
  // By name: Firefox does not let a script of an extension go through the registry of the page.
  for (const look of Object.keys(PRIORITY) as Look[]) CSS.highlights.delete(nameOf(look));
}

import { highlightNames } from './highlights';

/**
 * Removes what an earlier version of ours has left in a page. Firefox ends a page's script with its extension, without a
 * chance to tidy up, and starts the new one in the same page.
 */
export function removeRemains(page: Document): void {
  for (const element of page.querySelectorAll('.backcast-layer, .backcast-margin')) element.remove();
  if (!('highlights' in CSS)) return;
  // By their names: Firefox does not let a content script go through the registry.
  for (const name of highlightNames()) CSS.highlights.delete(name);
}

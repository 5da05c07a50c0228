import { blockOf, draftOf } from '@/lib/draft/draft';
import type { Draft } from '@/lib/draft/types';

/**
 * What is painted now, a paragraph a block, from the editor's descriptions of it: the last thing to read where its
 * text and its exports are missing. Seams of pages without borders paint a line twice; it is read once.
 */
export function draftOfVisible(page: Document): { readonly draft: Draft; readonly source: string } {
  const groups = [...page.querySelectorAll('.kix-canvas-tile-content g[role="paragraph"]')];
  const placed = groups.map(group => ({ text: textOf(group), top: group.getBoundingClientRect().top }));
  const ordered = placed.filter(({ text }) => text !== '').sort((a, b) => a.top - b.top);
  const texts = ordered.filter(({ text }, i) => text !== ordered[i - 1]?.text).map(({ text }) => text);
  const blocks = texts.map((text, i) => blockOf({ key: `v${i}`, text }));
  return { draft: draftOf(blocks), source: texts.join('\n') };
}

function textOf(group: Element): string {
  const labels = [...group.querySelectorAll('rect[aria-label]')].map(rect => rect.getAttribute('aria-label') ?? '');
  return labels
    .filter((label, i) => label !== labels[i - 1])
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

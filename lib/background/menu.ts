import { STAGE_FACTS, STAGES, type Stage } from '@/lib/lifecycle/stages';
import { toPage } from '@/lib/messages/requests';
import { browser } from '@/lib/platform/browser';
import { GOOGLE_DOCS_MATCHES, NOTION_MATCHES } from '@/lib/platform/editors';
import { askPage } from './shortcuts';

const ROOT = 'tag';
const ORDER: readonly Stage[] = [...STAGES, 'internal'];

/** Puts "Tag key result as …" into the context menu of pages that can be reviewed. */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => void build());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const stage = ORDER.find(id => id === menuItemId);
    if (stage) void askPage(tab?.id, toPage('tagHere', stage));
  });
}

async function build(): Promise<void> {
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = [browser.runtime.getURL('/practice.html'), ...GOOGLE_DOCS_MATCHES, ...NOTION_MATCHES];
  const contexts = ['editable' as const, 'selection' as const, 'page' as const];
  browser.contextMenus.create({ id: ROOT, title: 'Tag key result as', contexts, documentUrlPatterns });
  for (const id of ORDER) {
    const { key, label } = STAGE_FACTS[id];
    browser.contextMenus.create({ id, parentId: ROOT, title: `${key} ${label}`, contexts, documentUrlPatterns });
  }
}

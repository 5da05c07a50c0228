import '@/lib/marks/highlights.css';
import '@/lib/hosts/notion/themes.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { appStarted } from '@/lib/hosts/notion/app';
import { MarginColumn } from '@/lib/hosts/notion/margin-column';
import { NotionHost } from '@/lib/hosts/notion/notion-host';
import { removeRemains } from '@/lib/marks/remains';
import { askForPanel } from '@/lib/messages/ask-for-panel';
import { NOTION_MATCHES } from '@/lib/platform/editors';
import { whenUsed } from '@/lib/platform/when-used';
import { startSession } from '@/lib/session/start-session';

export default defineContentScript({
  matches: NOTION_MATCHES,
  runAt: 'document_idle',
  async main(context) {
    if (!(await appStarted(document, context.signal))) return;
    removeRemains(document);
    const margin = new MarginColumn(document.body, context.signal);
    const host = new NotionHost({ shown: elements => margin.beside(elements), signal: context.signal });
    startSession({ host, margin: margin.element, openPanel: askForPanel, signal: context.signal });
    whenUsed(window, () => void context.isInvalid, context.signal);
  },
});

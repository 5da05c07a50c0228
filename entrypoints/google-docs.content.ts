import '@/lib/marks/presence.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { GoogleDocsHost } from '@/lib/hosts/google-docs/google-docs-host';
import { removeRemains } from '@/lib/marks/remains';
import { askForPanel } from '@/lib/messages/ask-for-panel';
import { GOOGLE_DOCS_MATCHES } from '@/lib/platform/editors';
import { startSession } from '@/lib/session/start-session';

export default defineContentScript({
  matches: GOOGLE_DOCS_MATCHES,
  runAt: 'document_idle',
  main(context) {
    const { signal } = context;
    removeRemains(document);
    const host = new GoogleDocsHost({ page: document, signal });
    startSession({ host, margin: host.margin, front: host.front, openPanel: askForPanel, signal });
    // Nothing tells a page that the extension has been updated or switched off: asking ends the signal if it has.
    host.onAsked(() => void context.isInvalid);
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { GoogleDocsHost } from '@/lib/hosts/google-docs/google-docs-host';
import { askForPanel } from '@/lib/messages/ask-for-panel';
import { startSession } from '@/lib/session/start-session';

export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  runAt: 'document_idle',
  main({ signal }) {
    const host = new GoogleDocsHost({ page: document, signal });
    startSession({ host, margin: host.margin, front: host.front, openPanel: askForPanel, signal });
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { askForAnnotations, EXTENSION_ID } from '@/lib/hosts/google-docs/annotation-flag';
import { hostBridge } from '@/lib/hosts/google-docs/bridge-main';
import { GOOGLE_DOCS_MATCHES } from '@/lib/platform/editors';

export default defineContentScript({
  matches: GOOGLE_DOCS_MATCHES,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    askForAnnotations(window);
    hostBridge(document, EXTENSION_ID);
  },
});

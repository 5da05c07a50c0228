import { defineContentScript } from 'wxt/utils/define-content-script';
import { askForAnnotations, EXTENSION_ID } from '@/lib/hosts/google-docs/annotation-flag';
import { hostBridge } from '@/lib/hosts/google-docs/bridge-main';

export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    askForAnnotations(window);
    hostBridge(document, EXTENSION_ID);
  },
});

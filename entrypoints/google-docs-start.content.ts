import { defineContentScript } from 'wxt/utils/define-content-script';
import { handSecretOver } from '@/lib/hosts/google-docs/bridge-secret';

export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  runAt: 'document_start',
  main() {
    handSecretOver(document);
  },
});

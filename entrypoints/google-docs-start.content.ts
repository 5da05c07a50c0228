import { defineContentScript } from 'wxt/utils/define-content-script';
import { handSecretOver } from '@/lib/hosts/google-docs/bridge-secret';
import { GOOGLE_DOCS_MATCHES } from '@/lib/platform/editors';

export default defineContentScript({
  matches: GOOGLE_DOCS_MATCHES,
  runAt: 'document_start',
  main() {
    handSecretOver(document);
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { GOOGLE_DOCS_MATCHES } from '@/lib/hosts/addresses';
import { handSecretOver } from '@/lib/hosts/google-docs/bridge-secret';

export default defineContentScript({
  matches: GOOGLE_DOCS_MATCHES,
  runAt: 'document_start',
  main() {
    handSecretOver(document);
  },
});

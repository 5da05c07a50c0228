import { defineConfig } from 'wxt';
import { GOOGLE_DOCS_MATCHES, NOTION_MATCHES } from './lib/platform/editors.ts';
import { withoutHtmlSinks } from './scripts/html-sinks.ts';
import { ruleEditions } from './scripts/rule-editions.ts';

/** Fixes the id of the unpacked extension in Chromium: it is ogojplagbblajmmkkjdbiailgjlkdpkj. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1YpvZRC3IQatPCiBcvsOsN8HJ+5QUireSYbxxFwZkgX6n5gq+LGTvuTuXhD1UjJ4lcg2e+884ZJrgixr45z02DFuN/CKDF7qsE4Ai2GgdH/c9oKfiTm2iFuznbL2pNte2OL4TJ+bZ6xeNoJQkLvRhHNq1iwxcneJg3k4jN0bSA/lkZgzoirJQ08nrHgUjo8V8WQwL+sakIlunVo+DEtuesFI2UCRWt5WM5vT/IfYrfsVTCWtOBO+EfBeP127isCnbWU6YPjB/ALDmFKDYYK9/WYAZYc2m7vpL5wbcMcCqT5tvCKXpz+RctKol+7LHQ8+jWcV8yM5Ta+HoKLr7Xhf/QIDAQAB';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'";

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  alias: { '@': import.meta.dirname },
  manifestVersion: 3,
  vite: () => ({ plugins: [ruleEditions(import.meta.dirname), withoutHtmlSinks()] }),
  manifest: ({ browser, command }) => ({
    name: 'Backcast',
    description: 'A kind editor for working-backwards documents: reviews PR/FAQs and key results beside the draft.',
    permissions: ['storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // So that the panel knows an editor's tab that was open before it, and can offer to reload it.
    host_permissions: [...GOOGLE_DOCS_MATCHES, ...NOTION_MATCHES],
    action: { default_title: 'Open Backcast' },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+Y' }, description: 'Open or focus the panel' },
      'tag-key-result': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Tag the key result at the caret' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Next finding or weak key result' },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: 'Previous finding or weak key result',
      },
    },
    // The server of `npm run dev` needs to be reached; what people install reaches nothing.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backcast@backcast.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: KEY, minimum_chrome_version: '123' }),
  }),
});

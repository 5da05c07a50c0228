import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  alias: { '@': import.meta.dirname },
  manifestVersion: 3,
  manifest: {
    name: 'Backcast',
    description: 'A kind editor for working-backwards documents: reviews PR/FAQs and key results beside the draft.',
    permissions: ['storage', 'sidePanel'],
    browser_specific_settings: { gecko: { id: 'backcast@backcast.example', strict_min_version: '128.0' } },
  },
});

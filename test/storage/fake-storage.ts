import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The browser's storage, in memory. Imported before anything that reads storage, because the library looks only once. */
Object.assign(globalThis, { chrome: fakeBrowser });

/** Where Google Docs shows documents, as a match pattern. */
export const GOOGLE_DOCS_MATCHES = ['https://docs.google.com/document/*'];

/** Where Notion shows pages: its app, its earlier addresses, and published sites. */
export const NOTION_MATCHES = [
  'https://*.notion.so/*',
  'https://notion.so/*',
  'https://*.notion.com/*',
  'https://*.notion.site/*',
];

const DOCS_ADDRESS = /^https:\/\/docs\.google\.com\/document\//;
const NOTION_ADDRESS = /^https:\/\/(?:(?:[\w-]+\.)+notion\.(?:so|com|site)|notion\.so)\//;

/** Whether an address is one of an editor that Backcast reads. */
export const isEditorAddress = (url: string): boolean => DOCS_ADDRESS.test(url) || NOTION_ADDRESS.test(url);

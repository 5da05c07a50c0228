/** Where Google Docs shows documents, as a match pattern. */
export const GOOGLE_DOCS_MATCHES = ['https://docs.google.com/document/*'];

/** Where Notion shows pages: its app, its earlier addresses, and published sites. */
export const NOTION_MATCHES = [
  'https://*.notion.so/*',
  'https://notion.so/*',
  'https://*.notion.com/*',
  'https://*.notion.site/*',
];

const DOCS_ADDRESS = /^https:\/\/docs\.google\.com\/document\/(?:u\/\d+\/)?d\//;
/** Not the pages about Notion: a page of a workspace has its id in the address. */
const NOTION_ADDRESS =
  /^https:\/\/(?:(?:www\.)?notion\.so|app\.notion\.com|[\w-]+\.notion\.site)\/[^?#]*[0-9a-f]{32}(?:[?#]|$)/;

/** Whether an address is that of a document which Backcast reads. */
export const isEditorAddress = (url: string): boolean => DOCS_ADDRESS.test(url) || NOTION_ADDRESS.test(url);

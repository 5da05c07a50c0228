import type { NotionSwitches } from './switches';

/** The document that Notion's editor starts in: next to nothing, the script makes the rest. */
export function editorHtml(script: string, { dark, direction, language }: NotionSwitches): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Notion</title></head>
<body class="notion-body${dark ? ' dark' : ''}"><div id="notion-app"></div><script src="${script}"></script></body>
</html>`;
}

/** What `www.notion.com` shows: a page about Notion, without the editor. */
export const MARKETING_HTML = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Your connected workspace</title></head>
<body><main><h1>One place for your notes, docs and projects</h1>
<p contenteditable="false">We are excited to launch the most powerful platform ever.</p></main></body></html>`;

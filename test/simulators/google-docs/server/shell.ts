import { STYLE } from './style.ts';

export interface ShellParts {
  readonly title: string;
  readonly nonce: string;
  /** The first of the model, as a script of its own. */
  readonly chunk: string;
  readonly script: string;
}

/** What the editor's page may run and load; close to what the real one says. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    `script-src 'report-sample' 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'none'",
    "base-uri 'self'",
    "worker-src 'self' blob:",
    "require-trusted-types-for 'script'",
    'trusted-types docs-static',
  ].join(';');

/** Text in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);

/** The page of the editor before its script has run. */
export const editorPage = ({ title, nonce, chunk, script }: ShellParts): string => `<!DOCTYPE html>
<html lang="en" class="docs-root">
<head>
<meta charset="utf-8">
<title>${escaped(title)} - Google Docs</title>
<meta name="referrer" content="strict-origin-when-cross-origin">
<style>${STYLE}</style>
<script nonce="${nonce}">${chunk}</script>
<script nonce="${nonce}" src="${script}" defer></script>
</head>
<body dir="ltr" itemscope itemtype="http://schema.org/CreativeWork/DocumentObject">
<noscript>JavaScript isn't enabled in your browser, so this file can't be opened. Enable and reload.</noscript>
<div id="docs-chrome">
<div id="docs-titlebar">
<div class="docs-title-outer"><input class="docs-title-input" type="text" value="${escaped(title)}" aria-label="Rename"></div>
<div id="docs-star" class="docs-titlebar-badge" role="button"></div>
<div class="docs-save-indicator-container"></div>
<div id="docs-titlebar-share-client-button" role="button"></div>
</div>
<div id="docs-menubar" role="menubar"></div>
<div id="docs-toolbar-wrapper"><div id="docs-toolbar" role="toolbar"><div id="docs-toolbar-mode-switcher" class="goog-toolbar-menu-button" role="button"></div></div></div>
</div>
<div id="docs-main">
<div class="left-sidebar-container"><div class="chapter-list" role="tree"></div><div class="outline-list"></div></div>
<div id="docs-editor-container"><div id="docs-editor"></div></div>
</div>
<div class="docs-aria-speakable" aria-live="assertive"></div>
<div class="docs-material-aria" aria-live="polite"></div>
<div class="docs-butterbar-live" aria-live="polite"></div>
</body>
</html>
`;

/** A document that can only be looked at, without a script. */
export const readingPage = (title: string, content: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><div class="app-container"><div class="doc-container"><div class="doc"><div class="doc-content">${content}</div></div></div></div></body></html>`;

export const LOGIN_PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in - Google Accounts</title></head><body><form action="/signin" method="post"><h1>Sign in</h1><label>Email or phone <input name="identifier" type="email"></label></form></body></html>';

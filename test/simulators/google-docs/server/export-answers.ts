import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { docxOf } from '../exports/docx.ts';
import { htmlOf } from '../exports/html.ts';
import { markdownOf } from '../exports/markdown.ts';
import { plainTextOf } from '../exports/plain-text.ts';
import type { ExportFault } from './faults.ts';
import { LOGIN_PAGE } from './shell.ts';
import type { StoredDocument } from './stored-document.ts';

interface Ticket {
  readonly document: StoredDocument;
  readonly format: string;
  readonly tab: string | null;
  readonly until: number;
}

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/x-markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** How long an address of the content server can be used, in milliseconds. */
const VALID = 30_000;
export const EXPORT_HOST = 'doc-0k-1s-docstext.googleusercontent.com';

/** Exports: a redirect to the content server with a token that works once, and there the content. */
export class Exports {
  readonly #tickets = new Map<string, Ticket>();

  /** Answers the request for an export on the editor's own host. */
  redirect(document: StoredDocument, url: URL, response: ServerResponse): void {
    const format = url.searchParams.get('format') ?? 'docx';
    const { export: fault } = document.faults;
    if (fault && fault !== 'truncated') return answerFault(fault, response);
    if (!TYPES[format]) return void response.writeHead(400).end();
    const token = randomBytes(12).toString('hex');
    this.#tickets.set(token, { document, format, tab: url.searchParams.get('tab'), until: Date.now() + VALID });
    const path = `/export/${token}/${Math.floor(Date.now() / 1000)}/0/*/${document.id}?format=${format}`;
    response.writeHead(307, { location: `https://${EXPORT_HOST}${path}`, 'cache-control': 'no-cache, no-store' }).end();
  }

  /** Answers the request that the redirect led to. Anyone may read it, but not together with their cookies. */
  content(url: URL, response: ServerResponse): void {
    const token = url.pathname.split('/')[2] ?? '';
    const ticket = this.#tickets.get(token);
    this.#tickets.delete(token);
    const open = { 'access-control-allow-origin': '*' };
    if (!ticket || ticket.until < Date.now()) return void response.writeHead(403, open).end();
    const tabs = ticket.document.tabsBefore(ticket.document.faults.staleness);
    const chosen = ticket.tab === null ? tabs : tabs.filter(({ id }) => id === ticket.tab);
    if (!chosen.length) return void response.writeHead(404, open).end();
    const body = Buffer.from(
      bodyOf(
        ticket.document.title,
        chosen.map(({ paragraphs }) => paragraphs),
        ticket,
      ),
    );
    response.writeHead(200, {
      ...open,
      'content-type': TYPES[ticket.format] ?? '',
      'content-length': body.length,
      'content-disposition': `attachment; filename="document.${ticket.format}"; filename*=UTF-8''${encodeURIComponent(ticket.document.title)}.${ticket.format}`,
    });
    if (ticket.document.faults.export !== 'truncated') return void response.end(body);
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  }
}

function bodyOf(
  title: string,
  tabs: Parameters<typeof markdownOf>[0],
  { format, document }: Ticket,
): string | Uint8Array {
  if (format === 'md') return markdownOf(tabs);
  if (format === 'html') return htmlOf(title, tabs);
  if (format === 'docx') return docxOf(tabs);
  return plainTextOf(
    tabs,
    document.settings.comments.map(({ text }) => text),
  );
}

/** Answers with a fault. A hanging one never ends. */
export function answerFault(fault: Exclude<ExportFault, 'truncated'>, response: ServerResponse): void {
  if (fault === 'hang') return;
  if (fault === 'forbidden') response.writeHead(403).end();
  else if (fault === 'missing') response.writeHead(404).end();
  else if (fault === 'too-many') response.writeHead(429, { 'retry-after': '2' }).end();
  else if (fault === 'login-redirect') sendToLogin(response);
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(LOGIN_PAGE);
}

export function sendToLogin(response: ServerResponse, to = 'https://docs.google.com/'): void {
  const query = new URLSearchParams({ service: 'wise', continue: to });
  response.writeHead(302, { location: `https://accounts.google.com/ServiceLogin?${query}` }).end();
}

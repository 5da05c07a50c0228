import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './switches';

/** Sends this as JSON. */
export function sendJson(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(body));
}

export function sendHtml(response: ServerResponse, html: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
}

/** An answer that names what went wrong, as Notion's interface does. */
export const sendFault = (response: ServerResponse, status: number, name: string): void =>
  sendJson(response, { errorId: crypto.randomUUID(), name, debugMessage: '', message: name }, status);

const LOGIN_PAGE =
  '<!doctype html><html lang="en"><title>Log in</title><body><form>Log in to go on</form></body></html>';

/** Answers as the fault says; `body` is what would have been sent. A hanging answer ends with the connection. */
export function sendWrong(request: IncomingMessage, response: ServerResponse, fault: Fault, body: unknown): void {
  switch (fault.kind) {
    case 'status': {
      const headers: Record<string, string> =
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      return sendJson(response, { name: 'Fault', message: 'Something went wrong.' }, fault.status ?? 500, headers);
    }
    case 'html':
      return sendHtml(response, LOGIN_PAGE);
    case 'truncated': {
      const text = JSON.stringify(body);
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(text.slice(0, text.length / 2));
    }
    case 'instead':
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(fault.text ?? '');
    case 'cut':
      return void request.socket.destroy();
    case 'hang':
      return;
  }
}

export { LOGIN_PAGE };

import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import type { LoggedRequest, Simulators, Site } from '../site';
import { bodyOf, TooLarge } from './body';
import { certificateFor } from './certificate';
import { eitherProtocol } from './either-protocol';
import { addressOf, siteOf } from './hosts';

/** Longer than any pause of a test, so that no connection closes just when a browser takes it up again. */
const KEEP_ALIVE = 120_000;

type Log = { -readonly [K in keyof LoggedRequest]: LoggedRequest[K] };

/**
 * Starts the server that plays the sites' hosts, on this machine's own address only. Every request is noted. A host that
 * no site plays gets no answer: the connection is cut, as if there were nothing there. `port` 0 or left out takes a free
 * one. Rejects when the port is taken.
 */
export async function startSimulators(sites: readonly Site[], { port = 0 } = {}): Promise<Simulators> {
  const requests: Log[] = [];
  const certificate = await certificateFor(sites.flatMap(({ hosts }) => hosts));
  const secure = createSecureServer(certificate, listener('https', sites, requests));
  const plain = createServer(listener('http', sites, requests));
  for (const server of [secure, plain]) server.keepAliveTimeout = KEEP_ALIVE;
  const { server, end } = eitherProtocol(secure, plain, doorkeeper(sites, requests));
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { port: taken, certificate: certificate.cert, requests, close: end };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });
}

/** Lets nobody through to a host that is not played, and notes who asked. */
function doorkeeper(sites: readonly Site[], requests: Log[]): (request: IncomingMessage) => boolean {
  return ({ url: authority = '' }) => {
    const url = addressOf('https', authority, '/');
    if (url && siteOf(sites, url.host)) return true;
    requests.push({ method: 'CONNECT', url: url?.href ?? `https://${authority}`, body: '', refused: true });
    return false;
  };
}

function listener(scheme: 'http' | 'https', sites: readonly Site[], requests: Log[]): RequestListener {
  return (request, response) => {
    const url = addressOf(scheme, request.headers.host, request.url ?? '');
    const site = url ? siteOf(sites, url.host) : undefined;
    const entry: Log = {
      method: request.method ?? '',
      url: url?.href ?? `${scheme}://${request.headers.host ?? ''}`,
      body: '',
      refused: !site,
    };
    requests.push(entry);
    if (!site || !url) return void request.socket.destroy();
    if (scheme === 'http') return redirect(response, url);
    void answer(site, request, response, url, entry);
  };
}

/** To the same address, encrypted, as all the hosts that are played here do. */
function redirect(response: ServerResponse, url: URL): void {
  response.writeHead(301, { location: url.href.replace(/^http:/, 'https:') }).end();
}

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  entry: Log,
): Promise<void> {
  try {
    entry.body = await bodyOf(request);
    if (await site.handle(request, response, url)) return;
    end(response, 404, 'There is nothing at this address.');
  } catch (fault) {
    if (fault instanceof TooLarge) return end(response, 413, 'This is too large.');
    // The sender hung up, which nobody needs to hear of.
    if (request.destroyed && !request.complete) return;
    console.error(`${entry.method} ${entry.url}`, fault);
    end(response, 500, 'The simulated editor did not get through this request.');
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

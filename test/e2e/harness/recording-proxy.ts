import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Where browsers go on errands of their own, whatever runs in them: updates, the time, the state of an account. Everything
 * else that is asked for was asked for by Backcast.
 */
export const OWN_ERRANDS = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
]);

export interface RecordingProxy {
  readonly port: number;
  /** Every address that was asked for, apart from the browser's own errands, in order: a URL, or host and port where it would have been encrypted. */
  readonly requests: readonly string[];
  /** Begins to note anew. */
  forget(): void;
  close(): Promise<void>;
}

/**
 * The only way out of a browser under test, and a closed one: it notes what was asked for and refuses. That makes a
 * request visible wherever it comes from: page, panel, background or the browser itself.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const note = (address: string, host: string) => {
    if (!OWN_ERRANDS.has(host)) requests.push(address);
  };
  const server = createServer(({ url = '' }, response) => {
    note(url, URL.parse(url)?.hostname ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    note(url, url.split(':')[0] ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    forget: () => void requests.splice(0),
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Switches that send all of Chromium through the proxy, this machine's own addresses included. */
export const chromiumProxyArgs = (port: number): string[] => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
  '--disable-component-update',
  '--disable-quic',
];

/** The same for Firefox, with its own errands switched off. */
export const firefoxProxyPreferences = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.failover_direct': false,
});

import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { createServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** The first byte of every TLS connection: a handshake record. */
const HANDSHAKE = 0x16;

/** Says whether somebody may be connected to this place, such as `docs.google.com:443`. */
type Doorkeeper = (request: IncomingMessage) => boolean;

/**
 * One port for encrypted requests, for plain ones, and for those who take it for their proxy and ask to be connected to
 * somewhere: if they may, they are connected to this very server. Gives the listener and a way to end it with all that is
 * connected.
 */
export function eitherProtocol(
  secure: HttpsServer,
  plain: HttpServer,
  mayConnect: Doorkeeper,
): { server: Server; end(): Promise<void> } {
  const sockets = new Set<Socket>();
  const take = (socket: Duplex) =>
    socket.once('data', first => {
      socket.pause();
      socket.unshift(first);
      (first[0] === HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  plain.on('connect', (request: IncomingMessage, socket: Duplex) => {
    if (!mayConnect(request)) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    take(socket);
  });
  const server = createServer(socket => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A browser that ends hangs up in the middle of things.
    socket.on('error', () => socket.destroy());
    take(socket);
  });
  const end = () =>
    new Promise<void>(done => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
  return { server, end };
}

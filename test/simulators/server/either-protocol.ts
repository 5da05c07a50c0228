import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { createServer, type Server, type Socket } from 'node:net';

/** The first byte of every TLS connection: a handshake record. */
const HANDSHAKE = 0x16;

/**
 * One port for both protocols: browsers that send every host and port here also send plain `http:`. Gives the listener and
 * a way to end it with all that is connected.
 */
export function eitherProtocol(secure: HttpsServer, plain: HttpServer): { server: Server; end(): Promise<void> } {
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A browser that ends hangs up in the middle of things.
    socket.on('error', () => socket.destroy());
    socket.once('data', first => {
      socket.pause();
      socket.unshift(first);
      (first[0] === HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  const end = () =>
    new Promise<void>(done => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
  return { server, end };
}

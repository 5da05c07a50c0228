import type { IncomingMessage } from 'node:http';

/** In bytes. The largest that an editor sends is a pasted document. */
const LARGEST_BODY = 4_000_000;

const bodies = new WeakMap<IncomingMessage, Promise<string>>();

/** A request's body is larger than the server reads. */
export class TooLarge extends Error {}

/** The text of a request's body. It may be asked for any number of times. Rejects with `TooLarge`, or when the sender hangs up. */
export function bodyOf(request: IncomingMessage): Promise<string> {
  let body = bodies.get(request);
  if (!body) {
    body = readBody(request);
    bodies.set(request, body);
  }
  return body;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is left is still taken from the wire, so that the sender can hear the answer.
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  if (size > LARGEST_BODY) throw new TooLarge(`A body of ${size} bytes`);
  return Buffer.concat(chunks).toString('utf8');
}

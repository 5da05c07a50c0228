import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { connect as connectPlain, type Socket } from 'node:net';
import { connect } from 'node:tls';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bodyOf } from './server/body';
import { startSimulators } from './server/start';
import type { Simulators, Site } from './site';

let simulators: Simulators | null = null;
afterEach(async () => {
  await simulators?.close();
  simulators = null;
});

/** A site that tells what it was asked, and knows three paths. */
function echo(name: string, hosts: readonly string[]): Site {
  return {
    hosts,
    add() {},
    async handle(incoming, response, url) {
      if (url.pathname === '/nothing') return false;
      if (url.pathname === '/fault') throw new Error('on purpose');
      if (url.pathname === '/hang') return true;
      response.end(`${name} ${incoming.method} ${url.href} ${await bodyOf(incoming)}`);
      return true;
    },
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly location: string | undefined;
}

function ask(
  port: number,
  host: string,
  path = '/',
  { method = 'GET', body = '', secure = true } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const options = {
      port,
      path,
      method,
      headers: { host },
      rejectUnauthorized: false,
      servername: host,
      agent: false,
    };
    const sent = (secure ? request : plainRequest)(options as object, response => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, text, location: response.headers.location }));
    });
    sent.on('error', fail).end(body);
  });
}

/** What is answered to a request that goes through a tunnel of the server; the tunnel's status is told when it does not open. */
async function throughProxy(port: number, place: string, { host, path = '/' }: { host: string; path?: string }) {
  const socket = await new Promise<Socket>((done, fail) => {
    const asked = plainRequest({ port, method: 'CONNECT', path: place });
    asked.on('connect', ({ statusCode }, opened) =>
      statusCode === 200 ? done(opened) : fail(new Error(`${statusCode}`)),
    );
    asked.on('error', fail).end();
  });
  const encrypted = connect({ socket, rejectUnauthorized: false, servername: host });
  return new Promise<string>((done, fail) => {
    const sent = request({ createConnection: () => encrypted, path, headers: { host } }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => done(text));
    });
    sent.on('error', fail).end();
  });
}

const SITES = [echo('docs', ['docs.example', '*.usercontent.example']), echo('notes', ['notes.example'])];

describe('the server of the simulated editors', () => {
  test('routes by the host, at its own name and at any subdomain of a starred one', async () => {
    simulators = await startSimulators(SITES);
    const { port } = simulators;
    expect(await ask(port, 'docs.example', '/a?b=c')).toMatchObject({ text: 'docs GET https://docs.example/a?b=c ' });
    expect((await ask(port, 'notes.example')).text).toMatch(/^notes /);
    expect((await ask(port, 'doc-0k-1s.usercontent.example')).text).toMatch(/^docs /);
    expect((await ask(port, 'deep.er.usercontent.example')).text).toMatch(/^docs /);
  });

  test.each(['usercontent.example', 'elsewhere.example', 'evildocs.example', 'docs.example.evil.example', 'a b'])(
    'cuts the connection for %s, and notes that it was asked for',
    async host => {
      simulators = await startSimulators(SITES);
      await expect(ask(simulators.port, host, '/secret')).rejects.toThrow();
      expect(simulators.requests).toMatchObject([{ method: 'GET', refused: true }]);
      expect(simulators.requests[0]?.url).toContain(host);
    },
  );

  test('notes every request in order, with its body, which the site reads too', async () => {
    simulators = await startSimulators(SITES);
    const { port } = simulators;
    const answer = await ask(port, 'notes.example', '/save', { method: 'POST', body: 'Größe 🙂' });
    expect(answer.text).toBe('notes POST https://notes.example/save Größe 🙂');
    await ask(port, 'docs.example', '/nothing');
    expect(simulators.requests).toEqual([
      { method: 'POST', url: 'https://notes.example/save', body: 'Größe 🙂', refused: false },
      { method: 'GET', url: 'https://docs.example/nothing', body: '', refused: false },
    ]);
  });

  test('answers 404 where the site has nothing, and 413 to what is too large', async () => {
    simulators = await startSimulators(SITES);
    expect(await ask(simulators.port, 'docs.example', '/nothing')).toMatchObject({ status: 404 });
    const huge = { method: 'POST', body: 'x'.repeat(4_000_001) };
    expect(await ask(simulators.port, 'docs.example', '/', huge)).toMatchObject({ status: 413 });
  });

  test('answers 500 when a site does not get through, tells why, and goes on', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    simulators = await startSimulators(SITES);
    expect(await ask(simulators.port, 'docs.example', '/fault')).toMatchObject({ status: 500 });
    expect(told).toHaveBeenCalledWith('GET https://docs.example/fault', new Error('on purpose'));
    expect(await ask(simulators.port, 'docs.example')).toMatchObject({ status: 200 });
    told.mockRestore();
  });

  test('sends what came unencrypted to the same address, encrypted', async () => {
    simulators = await startSimulators(SITES);
    const answer = await ask(simulators.port, 'docs.example', '/d?x=1', { secure: false });
    expect(answer).toMatchObject({ status: 301, location: 'https://docs.example/d?x=1' });
    await expect(ask(simulators.port, 'elsewhere.example', '/', { secure: false })).rejects.toThrow();
    expect(simulators.requests.map(({ refused }) => refused)).toEqual([false, true]);
  });

  test('is a proxy for those who ask it to be one, to its own hosts only', async () => {
    simulators = await startSimulators(SITES);
    const { port } = simulators;
    const connected = await throughProxy(port, 'docs.example:443', { host: 'docs.example', path: '/by/proxy' });
    expect(connected).toBe('docs GET https://docs.example/by/proxy ');
    await expect(throughProxy(port, 'elsewhere.example:443', { host: 'docs.example' })).rejects.toThrow('502');
    await expect(throughProxy(port, 'docs.example:22', { host: 'docs.example' })).rejects.toThrow('502');
    expect(simulators.requests.filter(({ refused }) => refused).map(({ method, url }) => `${method} ${url}`)).toEqual([
      'CONNECT https://elsewhere.example/',
      'CONNECT https://docs.example:22/',
    ]);
  });

  test.each([
    ['nonsense', Buffer.from('\0\0hello\r\n\r\n')],
    ['half of a handshake', Buffer.from([0x16, 0x03, 0x01, 0x00, 0x05, 0x01])],
    ['a request without a host', Buffer.from('GET / HTTP/1.0\r\n\r\n')],
    ['nothing', Buffer.alloc(0)],
  ])('outlives a client that sends %s and hangs up', async (_, bytes) => {
    simulators = await startSimulators(SITES);
    const { port } = simulators;
    await new Promise<void>(done => {
      const socket = connectPlain(port, '127.0.0.1', () => socket.end(bytes));
      socket.on('error', () => {});
      socket.resume().on('close', () => done());
    });
    expect(await ask(port, 'docs.example')).toMatchObject({ status: 200 });
  });

  test('shows a certificate for exactly its hosts', async () => {
    simulators = await startSimulators(SITES);
    const { port } = simulators;
    const names = await new Promise<string | undefined>(done => {
      const socket = connect({ port, rejectUnauthorized: false, servername: 'docs.example' }, () => {
        done(socket.getPeerCertificate().subjectaltname);
        socket.destroy();
      });
    });
    expect(names).toBe('DNS:docs.example, DNS:*.usercontent.example, DNS:notes.example');
  });

  test('closes although a request is still open, and frees its port', async () => {
    const first = await startSimulators(SITES);
    const open = ask(first.port, 'docs.example', '/hang');
    const cut = expect(open).rejects.toThrow();
    await expect.poll(() => first.requests.length).toBe(1);
    await first.close();
    await cut;
    simulators = await startSimulators(SITES, { port: first.port });
    expect(simulators.port).toBe(first.port);
    await expect(startSimulators(SITES, { port: first.port })).rejects.toThrow('EADDRINUSE');
  });
});

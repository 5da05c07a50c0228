import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FixtureDocument } from './fixtures/document';

/** One editor's part of the loopback server: which hosts it plays, and how it answers. */
export interface Site {
  /** Names as in the browser's address; a leading `*.` stands for any subdomain. */
  readonly hosts: readonly string[];
  /** Answers the request; false leaves it to the server's `404`. `url` holds the host that was asked for. */
  handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean>;
  /** Shows this document from now on. A document of the same id is replaced. */
  add(document: FixtureDocument): void;
}

/** A request that reached the server, in order of arrival; `refused` when no site plays its host. */
export interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly refused: boolean;
}

/** The running server. Certificate made at start, loopback only. */
export interface Simulators {
  readonly port: number;
  /** In PEM. Nobody has signed it. */
  readonly certificate: string;
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
}

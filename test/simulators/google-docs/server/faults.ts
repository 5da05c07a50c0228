export type ExportFault =
  /** No right to export. */
  | 'forbidden'
  | 'missing'
  /** 429 with `Retry-After`. */
  | 'too-many'
  /** To `accounts.google.com`. */
  | 'login-redirect'
  /** 200, and a page that asks to sign in. */
  | 'login-page'
  /** Never answered. */
  | 'hang'
  /** The connection ends in the middle of the body. */
  | 'truncated';

/** What goes wrong with a document on the server's side. */
export interface DocsFaults {
  readonly export: ExportFault | null;
  readonly mobileBasic: Exclude<ExportFault, 'truncated'> | null;
  /** How far exports lag behind what was saved, in milliseconds. */
  readonly staleness: number;
  /** Before every answer, in milliseconds. */
  readonly latency: number;
  /** The account that may see the document, as in `/u/1/`; other slots are asked to sign in. Null: every one. */
  readonly account: number | null;
  /** Changes are no longer taken. */
  readonly save: boolean;
  readonly modelChunk: 'array' | 'object';
  /** Whether a service worker of the page's refuses every export that it sees. */
  readonly serviceWorker: boolean;
}

export const NO_FAULTS: DocsFaults = {
  export: null,
  mobileBasic: null,
  staleness: 0,
  latency: 0,
  account: null,
  save: false,
  modelChunk: 'object',
  serviceWorker: false,
};

import { readFileSync } from 'node:fs';

/** A file that cannot be reviewed; the message is one line for people and does not name the file. */
export class UnreadableError extends Error {}

const STANDARD_INPUT = 0;

/** The text of a file, or of standard input for `-`, a byte-order mark kept. Throws an `UnreadableError` with the reason. */
export function textOf(path: string): string {
  const bytes = bytesOf(path);
  if (bytes.subarray(0, 8000).includes(0)) throw new UnreadableError('it is a binary file, not text');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableError('it is not UTF-8 text');
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? STANDARD_INPUT : path);
  } catch (cause) {
    const { code = '', message = String(cause) } = cause as NodeJS.ErrnoException;
    throw new UnreadableError(REASONS[code] ?? message.split('\n')[0]);
  }
}

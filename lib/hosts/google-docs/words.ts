import type { ExportTrouble } from './exports';

/** What stands between the reader and the document, in words for people. */
export const READ_WORDS = {
  reload: 'Reload this tab once so that Backcast can read it as you type.',
  behind: 'Read from an export, some seconds behind what you type.',
  visible: 'Only what is on screen was read. The practice page reviews a whole text you paste.',
  guessed: 'Headings and lists are guessed',
  awaited: 'Headings and lists are still being read.',
  nothing: 'This page shows no text to read. The practice page reviews any text you paste.',
  office: 'This is a Word file. Saved as a Google document, it can be reviewed.',
} as const;

const REASONS: Readonly<Record<ExportTrouble, string>> = {
  'sign-in': 'Google asks to sign in again',
  refused: 'this document gives no export',
  missing: 'Google gives this account no export',
  busy: 'Google asks to wait a little',
  silent: 'the export did not answer',
  unreachable: 'the export could not be reached',
  unreadable: 'the export could not be read',
};

/** That the structure is partial, and why. */
export const guessedBecause = (trouble: ExportTrouble): string => `${READ_WORDS.guessed}: ${REASONS[trouble]}.`;

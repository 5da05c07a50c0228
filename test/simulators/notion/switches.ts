import type { Boxes, Role } from './records';

/** An answer that goes wrong, for whoever asks except the editor itself. */
export interface Fault {
  readonly kind: 'status' | 'html' | 'hang' | 'truncated' | 'cut' | 'instead';
  /** For `status`; 500 when it is left out. */
  readonly status?: number;
  /** For `instead`: what is sent in place of the answer. */
  readonly text?: string;
  /** In seconds, as a header. */
  readonly retryAfter?: number;
  /** Names such as `loadPageChunk`; all when it is left out. */
  readonly endpoints?: readonly string[];
  /** How many answers; all when it is left out. */
  readonly times?: number;
}

/** How the simulated editor behaves on one page. Times in milliseconds. */
export interface NotionSwitches {
  readonly role: Role;
  readonly locked: boolean;
  /** Whether it can be read on `*.notion.site` without an account. */
  readonly published: boolean;
  readonly boxes: Boxes;
  /** How many blocks a page chunk leaves out without saying so: no cursor leads to them. */
  readonly missing: number;
  /** Under which name page chunks of the second kind give their cursor; `null` gives none where nothing is left. */
  readonly cursorForm: 'cursors' | 'cursor' | 'null';
  readonly fault: Fault | null;
  /** Before every answer of the interface. */
  readonly latency: number;
  /** From a keystroke until the editor sends it. */
  readonly saveDelay: number;
  /** From the editor's save until readers see it. */
  readonly serverLag: number;
  /** Input that comes sooner than this after a click, or after a script moved the selection, is taken back. */
  readonly settleTime: number;
  /** When it is taken back: from, to. */
  readonly revertAfter: readonly [number, number];
  /** Whether the settle time also holds for keys that a person presses. */
  readonly settleKeys: boolean;
  /** Whether an `input` event that a script dispatches makes the editor read the leaf again. */
  readonly syntheticInput: boolean;
  /** Whether keys that a script presses count, such as Ctrl+Z. */
  readonly syntheticKeys: boolean;
  /** What becomes of a `paste` event that a script dispatches; of its text, only the lines are taken, with their signs. */
  readonly syntheticPaste: 'ignored' | 'taken' | 'plain text only';
  /** How long after such an event its blocks stand. */
  readonly pasteDelay: number;
  /** Whether the first block that is pasted always goes into the text at the caret, as words without their kind. */
  readonly pasteJoins: boolean;
  /** Whether blocks that are made far from the window are in the document at once, and not only when they come near it. */
  readonly mountsNew: boolean;
  /** Whether blocks that are far from the window leave the document again. */
  readonly unmounting: boolean;
  /** From, to: until the new page stands after a click on a link. */
  readonly navigation: readonly [number, number];
  /** How many notices wait for the person: the tab's name begins with them, as in `(2) Our plan`. */
  readonly unread: number;
  readonly dark: boolean;
  readonly smallText: boolean;
  readonly fullWidth: boolean;
  /** Reading direction of the whole interface. */
  readonly direction: 'ltr' | 'rtl';
  /** Language of the labels and placeholders. */
  readonly language: 'en' | 'de' | 'ja';
}

export const USUAL: NotionSwitches = {
  role: 'editor',
  locked: false,
  published: true,
  boxes: 'single',
  missing: 0,
  cursorForm: 'cursors',
  fault: null,
  latency: 0,
  saveDelay: 300,
  serverLag: 0,
  settleTime: 100,
  revertAfter: [300, 900],
  settleKeys: false,
  syntheticInput: true,
  syntheticKeys: true,
  syntheticPaste: 'ignored',
  pasteDelay: 0,
  pasteJoins: false,
  mountsNew: true,
  unmounting: false,
  navigation: [100, 300],
  unread: 0,
  dark: false,
  smallText: false,
  fullWidth: false,
  direction: 'ltr',
  language: 'en',
};

export const canWrite = ({ role, locked }: Pick<NotionSwitches, 'role' | 'locked'>): boolean =>
  !locked && (role === 'editor' || role === 'read_and_write');

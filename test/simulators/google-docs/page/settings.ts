import type { Mode } from '../model/editing.ts';
import type { Paragraph } from '../model/types.ts';

export type Locale = 'en' | 'de' | 'ja';

/** How a document's page behaves. Read when the page is loaded; what can change afterwards is changed through the page's control. */
export interface DocsSettings {
  readonly mode: Mode;
  readonly isPageless: boolean;
  /** 0.5–2. */
  readonly zoom: number;
  readonly isDark: boolean;
  readonly locale: Locale;
  /** Values of the annotation flag that count; null: every non-empty string does. */
  readonly allowlist: readonly string[] | null;
  /** Of the two things that the flag yields. */
  readonly annotation: 'both' | 'rects' | 'text';
  /** How long after the boot the annotated text appears, in milliseconds; null: never. */
  readonly factoryDelay: number | null;
  /** What an annotated text shows after later edits: itself as it was, itself as it is; `snapshot` is also what every later call gives. */
  readonly factory: 'fresh' | 'live' | 'stale';
  readonly ignoresSetSelection: boolean;
  /** A paste lands where the selection is when it is carried out, not where it was when it was made. */
  readonly lateSelection: boolean;
  /**
   * What becomes of markup in a paste: headings and lists, only its plain text, or all but the empty paragraphs that it
   * begins with.
   */
  readonly markup: 'taken' | 'ignored' | 'trimmed';
  /** Whether text that comes without a key, as from `execCommand('insertText')`, changes the document. */
  readonly takesInput: boolean;
  /** `mangled`: white space in the labels of rectangles is not that of the text. */
  readonly labels: 'exact' | 'mangled';
  /** Which element carries the class of a tile: its wrapper, or wrapper and canvas. */
  readonly tileClass: 'wrapper' | 'both';
  /** Words with a wavy line under them, at which runs are split into rectangles. */
  readonly misspelled: readonly string[];
  /** Whether every third rectangle is there twice. */
  readonly isDoubled: boolean;
  readonly frameDelay: number;
  /** From a paste to the changed text, in milliseconds: at least, at most. */
  readonly pasteDelay: readonly [number, number];
  readonly header: string;
  readonly footer: string;
  /** Margin comments: each stands beside the first occurrence of its quote. */
  readonly comments: readonly { readonly quote: string; readonly text: string }[];
  readonly isOutlineOpen: boolean;
}

export const DEFAULT_SETTINGS: DocsSettings = {
  mode: 'editing',
  isPageless: false,
  zoom: 1,
  isDark: false,
  locale: 'en',
  allowlist: null,
  annotation: 'both',
  factoryDelay: 300,
  factory: 'fresh',
  ignoresSetSelection: false,
  lateSelection: false,
  markup: 'taken',
  takesInput: true,
  labels: 'exact',
  tileClass: 'wrapper',
  misspelled: [],
  isDoubled: false,
  frameDelay: 150,
  pasteDelay: [30, 45],
  header: '',
  footer: '',
  comments: [],
  isOutlineOpen: true,
};

export interface SentTab {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What the page fetches before it starts; JSON. */
export interface SentDocument {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  /** Differs for a document that was put in place of one of the same id. */
  readonly copy: string;
  readonly tabs: readonly SentTab[];
  readonly settings: DocsSettings;
  /** The name under which tests find the page's control. */
  readonly control: string;
  /** A service worker to work under, if there is one. */
  readonly serviceWorker: string | null;
}

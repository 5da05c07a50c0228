import type { Span } from '@/lib/draft/types';
import { BridgeClient } from './bridge-client';
import type { Markup, ReplaceOutcome } from './bridge-protocol';

/** What Google Docs says its text is. All offsets are UTF-16 units of `text`, control characters and all. */
export interface AnnotatedText {
  readonly text: string;
  /** Usually one; empty where nothing is selected and no caret stands in the text. */
  readonly selection: readonly Span[];
  readonly links: readonly Span[];
  /** Where horizontal rules stand. */
  readonly rules: readonly Span[];
}

/**
 * The way into the page's own world, where the editor's interface lives. What comes back is checked in form, but it is
 * the page's word: nothing may be concluded from it but what stands in the document.
 */
export interface DocsBridge {
  /** Whether the text was there the last time it was asked for. */
  readonly available: boolean;
  /** Whether the page came up before the extension did: only a reload brings the text. */
  readonly isAbsent: boolean;
  /** The text as it stands now, never one kept from before. Rejects with a `BridgeTrouble`. */
  text(): Promise<AnnotatedText>;
  /**
   * Selects, which scrolls there unless the pages are to stay `still`; with `from`, only while the caret is there, so that
   * a writer who has moved on since keeps it. False when the editor was not asked; that it listened shows in `text()`.
   */
  select(start: number, end: number, still?: boolean, from?: number): Promise<boolean>;
  /** Pastes at the selection. False when there is no place to paste in; that it was taken shows in `text()`. */
  paste(text: string): Promise<boolean>;
  /** Presses the keys for undo, in the same way. */
  undo(): Promise<boolean>;
  /**
   * Reads anew, and where `expected` stands at `start`, selects it and pastes over it, with nothing in between that the
   * writer could type and without scrolling. Never pastes when the selection did not take. With `markup`, whole blocks are
   * pasted, if the text is still as long as it says.
   */
  replace(start: number, end: number, expected: string, text: string, markup?: Markup): Promise<ReplaceOutcome>;
}

/** The bridge of this page; made once, ends with the signal. */
export function connectBridge(signal: AbortSignal): DocsBridge {
  return new BridgeClient(document, signal);
}

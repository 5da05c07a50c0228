import { DOCUMENT_START, type Paragraph } from '../model/types.ts';
import type { Counters } from './counters.ts';
import type { Kix } from './kix.ts';
import type { DocsSettings } from './settings.ts';

export interface Annotation {
  readonly start: number;
  readonly end: number;
  /** Of a link. */
  readonly url?: string;
}

/** What extensions get who ask for the annotated text. */
export interface AnnotatedText {
  getText(): string;
  getSelection(): Annotation[];
  setSelection(anchor: number, focus: number): void;
  getAnnotations(): Record<string, Annotation[]>;
}

declare global {
  interface Window {
    _docs_annotate_canvas_by_ext?: unknown;
    _docs_annotate_getAnnotatedText?: (requester?: string) => Promise<AnnotatedText>;
  }
}

/** Whether the flag that an extension has set counts. */
export function isAnnotated(flag: unknown, { allowlist }: DocsSettings): boolean {
  return typeof flag === 'string' && flag !== '' && (!allowlist || allowlist.includes(flag));
}

/** Puts the factory of the annotated text on the window, as late as the settings say. */
export function publishAnnotatedText(kix: Kix, settings: DocsSettings, counters: Counters): void {
  let stale: AnnotatedText | null = null;
  const factory = async (): Promise<AnnotatedText> => {
    counters.factoryCalls++;
    await Promise.resolve();
    const made = stale ?? annotatedText(kix, settings, counters, settings.factory !== 'live');
    if (settings.factory === 'stale') stale = made;
    return made;
  };
  if (settings.factoryDelay === null) return;
  setTimeout(() => {
    window._docs_annotate_getAnnotatedText = factory;
  }, settings.factoryDelay);
}

function annotatedText(kix: Kix, settings: DocsSettings, counters: Counters, isSnapshot: boolean): AnnotatedText {
  const { model } = kix.editing;
  const now = { text: model.text(), paragraphs: model.paragraphs.slice() };
  const { start, end } = kix.editing.range;
  return {
    getText() {
      counters.textReads++;
      return isSnapshot ? now.text : kix.editing.model.text();
    },
    getSelection: () => [isSnapshot ? { start, end } : { ...kix.editing.range }],
    setSelection(anchor, focus) {
      counters.setSelections++;
      if (!settings.ignoresSetSelection) kix.selectFromOutside(anchor, focus);
    },
    getAnnotations: () => annotationsOf(isSnapshot ? now.paragraphs : kix.editing.model.paragraphs),
  };
}

/** Links and rules; styles of text and paragraphs are not told. */
function annotationsOf(paragraphs: readonly Paragraph[]): Record<string, Annotation[]> {
  const link: Annotation[] = [];
  const horizontalRule: Annotation[] = [];
  let start = DOCUMENT_START.length;
  for (const { prefix, runs } of paragraphs) {
    start += prefix.length;
    for (const { text, format } of runs) {
      const end = start + text.length;
      if (format.link) link.push({ start, end, url: format.link });
      if (format.object?.kind === 'rule') horizontalRule.push({ start, end });
      start = end;
    }
    start++;
  }
  return { link, horizontalRule };
}

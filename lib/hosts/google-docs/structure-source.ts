import { blockOf } from '@/lib/draft/draft';
import type { Block } from '@/lib/draft/types';
import type { DocsAddress } from './docs-address';
import type { EditorPage } from './editor-page';
import { type Exported, ExportSource } from './export-source';
import { Settling } from './settling';
import { guessedBecause, READ_WORDS } from './words';

/** Where the structure of a document comes from: exports, as often as they are worth it, or the outline beside it. */
export class StructureSource {
  readonly #exports: ExportSource;
  readonly #settling: Settling;

  constructor(
    private readonly page: EditorPage,
    now: () => number,
    signal: AbortSignal,
  ) {
    this.#exports = new ExportSource(now, signal);
    this.#settling = new Settling(now);
  }

  /** What is not known of the structure, and why; empty when all is. */
  get detail(): string {
    const { trouble, hasRead } = this.#exports;
    if (hasRead) return '';
    return trouble ? guessedBecause(trouble) : READ_WORDS.awaited;
  }

  /** Whether there may be something to learn: what was changed is saved, or the last time failed a while ago. */
  get isDue(): boolean {
    const { isDue, trouble } = this.#exports;
    return isDue && (this.#settling.isSettled || (trouble !== null && this.#settling.isResting));
  }

  /** To be told again and again whether the text has changed. */
  saw(changed: boolean): void {
    this.#settling.saw(changed || this.page.isSaving);
  }

  /** The blocks of a new export, of the last one, or the headings of the outline. */
  async learn(address: DocsAddress): Promise<{ readonly blocks: readonly Block[]; readonly isNew: boolean }> {
    this.#settling.asked();
    const exported = await this.#exports.fetch(address);
    const known = exported ?? this.#exports.lastOf(address);
    return { blocks: known?.draft.blocks ?? this.page.outline().map(headingOf), isNew: exported !== null };
  }

  /** The last export, or a new one where there was none; null when there is none to be had. */
  async exportOf(address: DocsAddress): Promise<Exported | null> {
    return this.#exports.lastOf(address) ?? this.#exports.fetch(address);
  }
}

const headingOf = ({ text, level }: { text: string; level: number }, i: number): Block =>
  blockOf({ key: `o${i}`, kind: 'heading', level, text });

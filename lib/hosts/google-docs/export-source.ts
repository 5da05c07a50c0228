import { draftOf } from '@/lib/draft/draft';
import { keyedBlocks } from '@/lib/draft/keys';
import { piecesOfPlain } from '@/lib/draft/plain';
import type { Block, Draft } from '@/lib/draft/types';
import { type DocsAddress, documentKey } from './docs-address';
import { blocksOfLongExport } from './export-blocks';
import { type ExportTrouble, exportOf, type Format } from './exports';
import { blocksOfMobile } from './mobile-page';

/** What the editor's server gave. */
export interface Exported {
  readonly draft: Draft;
  /** The text that the draft's offsets are in. */
  readonly source: string;
}

/** No two exports are asked for within this time, in milliseconds; for a long document, in longer times. */
const LEAST_PAUSE = 10_000;
const MOST_PAUSE = 60_000;
/** So many characters of an export make the pause one `LEAST_PAUSE` longer. */
const LONG = 250_000;
/** After an answer that was none: as long, and twice as long every time, in milliseconds. */
const FIRST_REST = 30_000;
const MOST_REST = 600_000;

/** Exports of the open document: one after the other, not more often than they are worth, less often when they fail. */
export class ExportSource {
  trouble: ExportTrouble | null = null;
  #key = '';
  #last: Exported | null = null;
  #nextKey = 0;
  #notBefore = 0;
  #failures = 0;
  #running: Promise<Exported | null> | null = null;

  constructor(
    private readonly now: () => number,
    private readonly signal: AbortSignal,
  ) {}

  /** Whether an export may be asked for now. */
  get isDue(): boolean {
    return this.#running === null && this.now() >= this.#notBefore;
  }

  /** Whether there is an export of the tab that was last asked for. */
  get hasRead(): boolean {
    return this.#last !== null;
  }

  /** The last export of this tab, if there was one. */
  lastOf(address: DocsAddress): Exported | null {
    return documentKey(address) === this.#key ? this.#last : null;
  }

  /** A new export of the tab, or the one on its way; null when there is none to be had, and then `trouble` says why. */
  fetch(address: DocsAddress): Promise<Exported | null> {
    const key = documentKey(address);
    if (this.#running && key === this.#key) return this.#running;
    if (key !== this.#key) this.#forget(key);
    const running = this.#fetched(address).then(exported => {
      if (this.#running !== running) return null;
      this.#running = null;
      return exported;
    });
    this.#running = running;
    return running;
  }

  #forget(key: string): void {
    this.#key = key;
    this.#last = null;
    this.trouble = null;
    this.#failures = 0;
  }

  async #fetched(address: DocsAddress): Promise<Exported | null> {
    const key = documentKey(address);
    let rest = 0;
    for (const format of FORMATS) {
      const answer = await exportOf(address, format, this.signal);
      if (key !== this.#key) return null;
      if (answer.trouble) {
        // The first one says most; what stands behind it is for when only that one is missing.
        if (format === 'md') this.trouble = answer.trouble;
        rest = Math.max(rest, answer.wait);
        if (answer.trouble === 'busy') break;
        continue;
      }
      const exported = await this.#read(answer.text, format);
      if (key !== this.#key) return null;
      if (!exported) continue;
      this.trouble = null;
      this.#failures = 0;
      this.#last = exported;
      const pause = LEAST_PAUSE * (1 + Math.floor(answer.text.length / LONG));
      this.#notBefore = this.now() + Math.min(MOST_PAUSE, pause);
      return exported;
    }
    const longer = Math.min(MOST_REST, FIRST_REST * 2 ** this.#failures++);
    this.#notBefore = this.now() + Math.max(rest, longer);
    return null;
  }

  /** Blocks that are as they were before are the same objects. */
  async #read(text: string, format: Format): Promise<Exported | null> {
    const found = await READERS[format](text);
    if (found.length === 0 && format !== 'md') return null;
    const blocks = keyedBlocks(this.#last?.draft.blocks ?? [], found, () => `e${this.#nextKey++}`);
    return { draft: draftOf(blocks), source: blocks.map(block => block.text).join('\n') };
  }
}

const READERS: Readonly<Record<Format, (text: string) => readonly Block[] | Promise<readonly Block[]>>> = {
  md: blocksOfLongExport,
  mobile: blocksOfMobile,
  txt: text => piecesOfPlain(text.replace(/^\ufeff/, ''), () => '').map(({ block }) => block),
};

const FORMATS: readonly Format[] = ['md', 'mobile', 'txt'];

import { markdownOf, type NewBlock } from '@/lib/draft/new-blocks';
import { htmlOf } from '@/lib/draft/new-blocks-html';
import type { Passage } from '@/lib/draft/types';
import type { ApplyResult, Edit } from '../host';
import type { Place } from './arrival';
import { Hold } from './hold';
import { Inserted, type InsertedPage } from './inserted';
import { keptScroll } from './kept-scroll';
import type { LeafText } from './leaf-text';
import type { MountedPage } from './mounted-page';
import { BREATH, LATEST, TRIES } from './pace';
import { caretOf } from './page-dom';
import type { PageModel } from './page-model';
import { pasteEventOf } from './paste-event';
import { patience } from './patience';
import { behindBlock, blockLike, endOfPage } from './place';
import type { Located } from './reading';
import { keptSelection, putBack } from './selection';
import type { Turns } from './turns';
import type { TypingWatch } from './typing-watch';
import { isWritable } from './writer';

/** Keeps what is pasted out of the words that it is pasted behind. */
const EMPTY_LINE = { html: '<p><br></p>', text: '\n\n' } as const;

export interface InserterPage extends InsertedPage {
  /** Whether it is known with which block the page ends. */
  isEndKnown(): boolean;
  locate(passage: Passage): Located | null;
}

type PlaceIn = (model: PageModel) => Place | null;

/** A place with the leaf that a paste for it goes into. */
interface Spot {
  readonly page: MountedPage;
  readonly place: Place;
  /** Key of the leaf: the title's where no block comes before. */
  readonly key: string;
  readonly leaf: LeafText;
}

/**
 * Puts whole blocks into a page as a paste: the one way in which Notion itself makes headings and lists of what comes from
 * elsewhere. It is free not to take one that no person made; then nothing has changed.
 */
export class Inserter {
  constructor(
    private readonly page: InserterPage,
    private readonly turns: Turns,
    private readonly typing: TypingWatch,
  ) {}

  /** Puts blocks at the end of the page. */
  insertAtEnd(blocks: readonly NewBlock[]): Promise<ApplyResult> {
    return this.turns.take(async () => (this.page.isEndKnown() ? this.#insert(endOfPage, blocks) : 'refused'));
  }

  /** Puts a line behind the block of a passage, as a block of the same kind, if the passage still reads as it is expected to. */
  insertBehind({ passage, expected }: Edit, line: string): Promise<ApplyResult> {
    return this.turns.take(async () => {
      const isAsExpected = passage.block.text.slice(passage.start, passage.end) === expected;
      const located = this.page.mounted() && isAsExpected ? this.page.locate(passage) : null;
      const model = this.page.model();
      const block = model && located && blockLike(model, located, line);
      const id = located?.placed.parts[0]?.leaf;
      return id && block ? this.#insert(known => behindBlock(known, id), [block]) : 'refused';
    });
  }

  async #insert(placeIn: PlaceIn, given: readonly NewBlock[]): Promise<ApplyResult> {
    const blocks = given.filter(({ text }) => text.trim() !== '');
    if (blocks.some(({ text }) => /[\r\n]/.test(text))) return 'refused';
    const page = this.page.mounted();
    const key = this.#keyIn(placeIn);
    if (blocks.length === 0 || !page || key === null || !this.page.canWrite()) return 'refused';
    const giveScrollBack = keptScroll(page.elements.scroller, this.page.signal);
    try {
      if (key !== this.page.model()?.root && !(await this.page.bring(key))) return 'refused';
      return await this.#tried(placeIn, blocks);
    } finally {
      giveScrollBack();
    }
  }

  async #tried(placeIn: PlaceIn, blocks: readonly NewBlock[]): Promise<ApplyResult> {
    const latest = performance.now() + LATEST;
    for (let attempt = 0; attempt < TRIES && (await this.typing.pause(latest)); attempt++) {
      const result = await this.#paste(placeIn, blocks);
      if (result !== 'disturbed') return result;
      // What disturbs is still going on: a key that is heard now has not been typed yet.
      await patience(BREATH, this.page.signal);
    }
    return 'refused';
  }

  async #paste(placeIn: PlaceIn, blocks: readonly NewBlock[]): Promise<ApplyResult | 'disturbed'> {
    const spot = this.#spotIn(placeIn);
    if (!spot) return 'refused';
    const { page, key, leaf } = spot;
    const giveBack = keptFocus(page);
    const end = leaf.words.text.length;
    const hold = new Hold(page, { leaf: key, start: end, end }, keptSelection(page), this.page.signal);
    const { edits } = this.typing;
    let result: ApplyResult | 'disturbed' = 'disturbed';
    try {
      const isSettled = await hold.settled();
      const now = this.#spotIn(placeIn);
      if (!isSettled || now?.key !== key || now.leaf.words.text.length !== end) return result;
      const inserted = this.#pasted(now, blocks);
      result = await inserted.outcome(() => {
        if (!hold.isDisturbed) giveBack(now.place.isFree ? key : null);
        hold.release();
      });
      if (result === 'applied') this.turns.last = inserted;
      // What was said not to have come is not to come as a surprise.
      if (result === 'refused') void inserted.keepOut(AbortSignal.any([this.turns.untilNext, this.page.signal]));
      return result;
    } finally {
      hold.release();
      if (!hold.isDisturbed && result !== 'applied' && this.typing.edits === edits) giveBack(null);
    }
  }

  #pasted({ place, leaf }: Spot, blocks: readonly NewBlock[]): Inserted {
    const before = place.isFree ? { html: '', text: '' } : EMPTY_LINE;
    const inserted = new Inserted(this.page, place, blocks, this.typing);
    leaf.leaf.dispatchEvent(pasteEventOf(document, before.html + htmlOf(blocks), before.text + markdownOf(blocks)));
    return inserted;
  }

  /** Where a paste is to go now; null where nobody could type there. */
  #spotIn(placeIn: PlaceIn): Spot | null {
    const page = this.page.mounted();
    const model = this.page.model();
    const place = model && placeIn(model);
    if (!page || !place || !this.page.canWrite()) return null;
    const key = keyOf(place);
    const leaf = page.leaves.get(key);
    const block = page.block(key);
    // What is pasted behind a toggle may come into it.
    if (!leaf || !isWritable(page, leaf) || (block && caretOf(block))) return null;
    return { page, place, key, leaf };
  }

  #keyIn(placeIn: PlaceIn): string | null {
    const model = this.page.model();
    const place = model && placeIn(model);
    return place && keyOf(place);
  }
}

const keyOf = ({ before, at, parent }: Place): string => before[at]?.id ?? parent;

/**
 * Notes the selection and the focus; gives what puts them back, as far as they are still there. A caret in a leaf that
 * gave way to other words stays where the editor has put it.
 */
function keptFocus(page: MountedPage): (gone: string | null) => void {
  const kept = keptSelection(page);
  const { root, content } = page.elements;
  const { activeElement: focused, body } = content.ownerDocument;
  return gone => {
    if (kept && (kept.focus.leaf === gone || putBack(page, kept))) return;
    if (focused === root) return;
    content.ownerDocument.getSelection()?.removeAllRanges();
    if (focused instanceof HTMLElement && focused !== body) focused.focus({ preventScroll: true });
    else root?.blur();
  };
}

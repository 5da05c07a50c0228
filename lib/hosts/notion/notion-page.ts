import type { Access, Completeness, Snapshot } from '../host';
import { idleMoment } from '../when-idle';
import { MountedPage } from './mounted-page';
import { ApiFault, type Ask, FAULTS, type FaultKind } from './page-api';
import type { PageElements } from './page-dom';
import { loadedPage } from './page-loader';
import { PageModel } from './page-model';
import { patience } from './patience';
import { piecesOf } from './piece';
import type { Reading } from './reading';
import type { RecordMap } from './records';

/** In milliseconds. A first reading waits this long for Notion's answer, then shows what is visible. */
const FIRST_ANSWER = 2_500;

/** After an answer that failed, the next question waits this long; longer where Notion asked for patience. */
const PAUSE = 30_000;
const LONG_PAUSE = 180_000;

const ON_THE_WAY = 'The rest of the page is still on its way.';
const DATABASE = 'This page is a database. Open one of its pages to have it reviewed.';

export interface NotionPageOptions {
  /** The page's id. */
  readonly id: string;
  readonly ask: Ask;
  /** Other words were sent, or another thing may be done with them: not by anybody's typing here. */
  changed(): void;
  readonly signal: AbortSignal;
}

/** One page of Notion: what was sent of it, with what stands in the document on top. */
export class NotionPage {
  readonly model: PageModel;
  mounted: MountedPage | null = null;
  #records: RecordMap | null = null;
  #fault: FaultKind | null = null;
  #missing = 0;
  #loading: Promise<void> | null = null;
  #askedAt = Number.NEGATIVE_INFINITY;
  #isStale = false;
  /** What was last read from here. */
  #given: Snapshot | null = null;

  constructor(private readonly options: NotionPageOptions) {
    this.model = new PageModel(options.id);
  }

  get id(): string {
    return this.options.id;
  }

  /** The title as far as it is known; empty when it is not. */
  get title(): string {
    return this.model.piece(this.id)?.words.text.trim() ?? '';
  }

  read(): Reading {
    return this.model.read();
  }

  /** Takes the elements that now show the page, or null when there are none any more. */
  show(elements: PageElements | null): boolean {
    this.mounted = elements && new MountedPage(elements, this.model);
    return this.mounted?.readAll() ?? false;
  }

  /**
   * Whether Notion has said which blocks the page consists of, or its end is to be seen: what is in the document may end
   * before the page does.
   */
  get isEndKnown(): boolean {
    return this.#records?.blocks.get(this.id) != null || (this.mounted?.isEndInView ?? false);
  }

  /** Asks Notion for the whole page, unless it has been asked for a moment ago. */
  load(): Promise<void> {
    this.#askedAt = performance.now();
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  /** Has the next reading ask Notion again, whatever is known. */
  refresh(): void {
    this.#isStale = true;
  }

  /** How long ago Notion was last asked, in milliseconds. */
  get age(): number {
    return performance.now() - this.#askedAt;
  }

  /** Reads the page. Rejects when there is nothing to read, with a reason for people. */
  async snapshot(): Promise<Snapshot> {
    if (this.#isStale || !this.#given) {
      this.#isStale = false;
      await Promise.race([this.load(), patience(FIRST_ANSWER, this.options.signal)]);
      // Without any answer there are still the words in the document, as soon as they are there.
      if (!this.#records && !this.mounted) await this.#loading;
      // What has come is one stretch of work, and laying it out as a draft is another.
      await idleMoment();
    } else if (this.#isIncomplete && this.age > this.#pause) void this.load();
    const type = this.#records?.blocks.get(this.id)?.type;
    const { draft } = this.read();
    if (draft.blocks.length === 0 && type?.startsWith('collection_view')) throw new Error(DATABASE);
    if (!this.#records && !this.mounted) throw new Error(`${FAULTS[this.#fault ?? 'unreachable']}.`);
    this.#given = this.#snapshotNow();
    return this.#given;
  }

  /** To be called when something in the document was made editable, or no longer is. */
  accessMayHaveChanged(): void {
    if (!this.#given) return;
    // What was sent earlier may say less than is true by now.
    if (this.#isEditable && this.access !== 'write') void this.load();
    else if (this.access !== this.#given.access) this.options.changed();
  }

  #snapshotNow(): Snapshot {
    return { draft: this.read().draft, access: this.access, completeness: this.#completeness() };
  }

  /** What the writer may do, as the document and Notion's answer together say: the lesser of both. */
  get access(): Access {
    const role = this.#records?.roles.get(this.id);
    if (role === 'comment_only') return 'comment';
    const isAllowed = role === undefined || role === 'editor' || role === 'read_and_write';
    return this.#isEditable && isAllowed && !this.#records?.blocks.get(this.id)?.isLocked ? 'write' : 'view';
  }

  /** Whether the document lets anybody type. */
  get #isEditable(): boolean {
    const elements = this.mounted?.elements;
    const leaf = elements?.content.querySelector('[data-content-editable-leaf="true"]') ?? elements?.title;
    return (
      elements?.root?.getAttribute('contenteditable') === 'true' && leaf?.getAttribute('contenteditable') !== 'false'
    );
  }

  get #isIncomplete(): boolean {
    return !this.#records || this.#missing > 0;
  }

  get #pause(): number {
    return this.#fault === 'busy' ? LONG_PAUSE : PAUSE;
  }

  #completeness(): Completeness {
    if (!this.#records) {
      return { extent: 'visible', detail: this.#loading ? ON_THE_WAY : `${FAULTS[this.#fault ?? 'unreachable']}.` };
    }
    if (this.#missing === 0) return { extent: 'whole', detail: '' };
    const blocks = this.#missing === 1 ? 'One block' : `${this.#missing} blocks`;
    return { extent: 'visible', detail: `${blocks} did not come: ${FAULTS[this.#fault ?? 'refused']}.` };
  }

  async #load(): Promise<void> {
    const { id, ask, signal, changed } = this.options;
    try {
      const { records, fault, missing } = await loadedPage(id, ask, signal);
      if (signal.aborted) return;
      this.#records = records;
      this.#fault = fault;
      this.#missing = missing;
      this.model.load(piecesOf(records));
      this.mounted?.readAll();
      if (this.#given && !isSame(this.#given, this.#snapshotNow())) changed();
    } catch (cause) {
      if (signal.aborted) return;
      this.#fault = cause instanceof ApiFault ? cause.kind : 'unreadable';
      // Until now the rest was on its way.
      if (this.#given && !this.#records) changed();
    }
  }
}

const isSame = (a: Snapshot, b: Snapshot): boolean =>
  a.access === b.access &&
  a.completeness.extent === b.completeness.extent &&
  a.draft.blocks.length === b.draft.blocks.length &&
  a.draft.blocks.every((block, i) => block === b.draft.blocks[i]);

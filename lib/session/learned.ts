import type { Block } from '@/lib/draft/types';
import { orderOf } from '@/lib/key-results/rewrites/order';
import type { Rewrite, RewriteDeed } from '@/lib/key-results/types';
import { storedDeeds } from '@/lib/storage/documents';
import type { Keeping } from './keeping';

/** A rewrite that was put into the document and may still be reworded there. */
interface Applied {
  readonly kind: Rewrite['kind'];
  readonly text: string;
  /** Key of the block it went into. */
  readonly block: string;
}

/** Older deeds than these say nothing about what the writer likes now. */
const MOST = 200;

/** What a writer makes of the rewrites that are offered in one document: kinds they reword or wave away come last. */
export class Learned {
  #history: readonly RewriteDeed[] = [];
  #applied: readonly Applied[] = [];
  readonly #stored;

  constructor(
    document: string,
    private readonly keeping: Keeping,
  ) {
    this.#stored = storedDeeds(document);
  }

  async load(): Promise<void> {
    await this.keeping.open(this.#stored, value => {
      this.#history = value;
    });
  }

  /** The same list as long as nothing was learned. */
  get history(): readonly RewriteDeed[] {
    return this.#history;
  }

  order(rewrites: readonly Rewrite[]): readonly Rewrite[] {
    return orderOf(rewrites, this.#history);
  }

  async dismissed(kind: Rewrite['kind']): Promise<void> {
    await this.#note({ kind, did: 'dismissed' });
  }

  async applied({ kind, text }: Pick<Rewrite, 'kind' | 'text'>, block: string): Promise<void> {
    this.#applied = [...this.#applied, { kind, text, block }];
    await this.#note({ kind, did: 'applied' });
  }

  /** Sees what became of applied rewrites; for when the writer rests. */
  async rest(blocks: readonly Block[]): Promise<void> {
    if (this.#applied.length === 0) return;
    const texts = new Map(blocks.map(({ key, text }) => [key, text]));
    const isReworded = ({ text, block }: Applied): boolean => !isFilledIn(text, texts.get(block) ?? text);
    const reworded = this.#applied.filter(isReworded);
    this.#applied = this.#applied.filter(applied => !isReworded(applied));
    for (const { kind } of reworded) await this.#note({ kind, did: 'edited' });
  }

  async #note(deed: RewriteDeed): Promise<void> {
    const changed = (old: readonly RewriteDeed[]): RewriteDeed[] => [...old, deed].slice(-MOST);
    this.#history = changed(this.#history);
    this.keeping.changed();
    await this.keeping.save(this.#stored, changed);
  }
}

/** Whether a text is a rewrite with something in place of its slots, and no other change. */
function isFilledIn(rewrite: string, text: string): boolean {
  let from = 0;
  for (const part of rewrite.split(/\[[^\]]*\]/)) {
    const at = text.indexOf(part.trim(), from);
    if (at < 0) return false;
    from = at + part.trim().length;
  }
  return true;
}

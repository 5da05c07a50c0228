import { blockOf, sameBlock } from '@/lib/draft/draft';
import { keyedBlocks } from '@/lib/draft/keys';
import type { Block, Draft, Span } from '@/lib/draft/types';
import { inheritedShapes } from './inherited';
import { type Seen, seenIn } from './seen-text';
import { PLAIN, type Shape, shapedBlock } from './shape';
import { type Found, foundIn, shapeFrom, visibleIn, wordsOfChips } from './structure';
import { recut, type Stretch } from './units';

/** One line or row of the text with all that is known of it. */
interface Item {
  readonly seen: Seen;
  readonly shape: Shape;
  readonly block: Block;
  /** Where the block begins in its stretch. */
  readonly start: number;
}

interface Unit extends Stretch {
  readonly items: readonly Item[];
  /** Words of its smart chips, in order; empty for those not known. */
  readonly words: readonly string[];
}

/**
 * The editor's text as a draft, kept up to date. The text says which lines and rows there are; what they are, an export
 * says, or the lines around them until there is one. Work per change is bounded by the changed paragraphs, and blocks of
 * unchanged ones are the same objects.
 */
export class DocsText {
  text = '';
  #units: readonly Unit[] = [];
  #nextKey = 0;
  #hasRules = false;

  /** Takes the text as it stands now, and where its horizontal rules stand, in order. True: most of it is another one. */
  update(text: string, rules: readonly Span[] = []): boolean {
    const { head, tail, fresh } = recut(this.text, this.#units, text);
    this.text = text;
    const old = this.#units.slice(head, this.#units.length - tail);
    if (old.length === 0 && fresh.length === 0) return false;
    const before = this.#units.slice(0, head);
    const after = this.#units.slice(this.#units.length - tail);
    this.#units = [...before, ...this.#edited(old, fresh, before.at(-1), after[0]), ...after];
    this.#placeRules(rules);
    return fresh.length > before.length + after.length;
  }

  /** Takes what an export says of the lines; those it does not have stay what they are. True: some block changed. */
  learn(blocks: readonly Block[]): boolean {
    return this.#shape(foundIn(blocks, this.#lines()));
  }

  /**
   * Takes lines that stand one behind the other, in the words of these blocks, for these blocks; the last such ones.
   * Nothing happens where there are none. True: some block changed.
   */
  learnWritten(blocks: readonly Block[]): boolean {
    const lines = this.#lines().map(visibleIn);
    const words = blocks.map(visibleIn);
    let first = lines.length - words.length;
    while (first >= 0 && words.some((word, i) => lines[first + i] !== word)) first--;
    if (first < 0) return false;
    return this.#shape(
      lines.map((_, i) => (blocks[i - first] ? { block: blocks[i - first] as Block, goesOn: false } : null)),
    );
  }

  #lines(): Seen[] {
    return this.#units.flatMap(linesOf).map(({ seen }) => seen);
  }

  /** Gives each line what was found of it. True: some block changed. */
  #shape(found: readonly (Found | null)[]): boolean {
    let at = 0;
    let changed = false;
    this.#units = this.#units.map(unit => {
      const lines = linesOf(unit).length;
      const mine = found.slice(at, at + lines);
      at += lines;
      const shaped = learntUnit(unit, mine);
      changed ||= shaped !== unit;
      return shaped;
    });
    return changed;
  }

  draft(title: string): Draft {
    const blocks: Block[] = [];
    const starts: number[] = [];
    let at = 0;
    for (const { raw, items } of this.#units) {
      for (const { block, start } of items) {
        blocks.push(block);
        starts.push(at + start);
      }
      at += raw.length;
    }
    return { blocks, starts, title };
  }

  /** Gives the stretches that hold nothing but a rule their block, and takes it from those that no longer do. */
  #placeRules(rules: readonly Span[]): void {
    if (rules.length === 0 && !this.#hasRules) return;
    this.#hasRules = rules.length > 0;
    let at = 0;
    let next = 0;
    this.#units = this.#units.map(unit => {
      const start = at;
      at += unit.raw.length;
      while ((rules[next]?.start ?? at) < start) next++;
      const rule = rules[next];
      if (linesOf(unit).length > 0) return unit;
      const isRule = rule !== undefined && rule.start < at;
      if (isRule === unit.items.length > 0) return unit;
      return { ...unit, items: isRule ? [ruleItem(rule.start - start, `p${this.#nextKey++}`)] : [] };
    });
  }

  #edited(old: readonly Unit[], fresh: readonly Stretch[], before: Unit | undefined, after: Unit | undefined): Unit[] {
    const words = chipWordsOf(old, fresh);
    const seen = fresh.map((stretch, i) => seenIn(stretch, words[i]));
    // With what was typed, so that an export is laid on the text quickly.
    for (const line of seen.flat()) visibleIn(line);
    const oldItems = old.flatMap(linesOf);
    const lines = fresh.map(({ opensTable }, i) => ({ opensTable, seen: seen[i] as Seen[] }));
    const shapes = inheritedShapes(oldItems, lines, shapeOf(before), shapeOf(after));
    const shaped = lines.map(({ seen }, i) => seen.map((line, j) => shapedBlock(line, shapes[i]?.[j] ?? PLAIN)));
    const blocks = keyedBlocks(
      oldItems.map(({ block }) => block),
      shaped.flat().map(({ block }) => block),
      () => `p${this.#nextKey++}`,
    );
    let next = 0;
    return fresh.map((stretch, i) => ({
      ...stretch,
      words: words[i] ?? [],
      items: (seen[i] as Seen[]).map((line, j) => ({
        seen: line,
        shape: shapes[i]?.[j] ?? PLAIN,
        start: shaped[i]?.[j]?.start ?? line.start,
        block: blocks[next++] as Block,
      })),
    }));
  }
}

const NOTHING: Seen = { start: 0, text: '', runs: [], sourceLength: 1, cells: [], chips: [] };

function ruleItem(start: number, key: string): Item {
  const block = blockOf({ key, kind: 'rule', text: '', sourceLength: 1 });
  return { seen: NOTHING, shape: { ...PLAIN, kind: 'rule' }, block, start };
}

/** Rules of a page are items without text. */
const linesOf = ({ items }: Unit): readonly Item[] => (items[0]?.seen.text === '' ? [] : items);

const shapeOf = (unit: Unit | undefined): Shape | null => unit?.items[0]?.shape ?? null;

/** The unit with what an export says of its lines; the same object when that changes nothing. */
function learntUnit(unit: Unit, found: readonly (Found | null)[]): Unit {
  const learnt = unit.items.flatMap((item, i) => {
    const words = found[i] ? wordsOfChips(item.seen, found[i].block) : [];
    return item.seen.chips.map((_, n) => words[n] ?? '');
  });
  const words = learnt.map((word, i) => word || (unit.words[i] ?? ''));
  const hasNewWords = words.some((word, i) => word !== (unit.words[i] ?? ''));
  const lines = hasNewWords ? seenIn(unit, words) : [];
  const items = unit.items.map((item, i) => learntItem(item, lines[i] ?? item.seen, found[i] ?? null));
  return hasNewWords || items.some((item, i) => item !== unit.items[i]) ? { ...unit, words, items } : unit;
}

function learntItem(item: Item, seen: Seen, found: Found | null): Item {
  if (!found && seen === item.seen) return item;
  const shape = found ? shapeFrom(seen, found) : item.shape;
  const { start, block } = shapedBlock(seen, shape);
  const keyed = { ...block, key: item.block.key };
  const isSame = sameBlock(keyed, item.block);
  if (isSame && seen === item.seen) return item;
  return { seen, shape, start, block: isSame ? item.block : keyed };
}

/** Words of the chips of edited stretches: those of before, as long as there are as many chips. */
function chipWordsOf(old: readonly Unit[], fresh: readonly Stretch[]): string[][] {
  const before = old.flatMap(unit => chipsIn(unit).map((_, i) => unit.words[i] ?? ''));
  const counts = fresh.map(stretch => chipsIn(stretch).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let next = 0;
  return counts.map(count => {
    const words = total === before.length ? before.slice(next, next + count) : [];
    next += count;
    return words;
  });
}

const chipsIn = ({ raw }: Stretch): RegExpMatchArray | [] => raw.match(/\p{Co}/gu) ?? [];

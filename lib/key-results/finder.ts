import type { Cells, Section } from './finder-section';
import { tableResults } from './finder-tables';
import type { BlockTraits } from './finder-traits';
import type { LineRole } from './line-role';

/** A line: which block, and which of its lines or cells. */
export interface At {
  readonly block: number;
  readonly line: number;
}

/** A key result that was found, and the objective it stands under. */
export interface Found {
  readonly at: At;
  readonly objective: At | null;
  /** Cells of its row that say more of it. */
  readonly cells?: Cells;
}

/** Where key results are looked for: all of the draft, sections that speak of OKRs, or only under an explicit label. */
export type Scope = 'whole' | 'sections' | 'marked';

/** The key results among the blocks, in order. Looks at traits only; linear in the lines. */
export function foundIn(blocks: readonly BlockTraits[], scope: Scope): Found[] {
  return new Finder(blocks, scope).run();
}

class Finder {
  readonly #found: Found[] = [];
  #sections: Section[];
  /** The objective of a list item, by depth. */
  #items: { depth: number; objective: At | null; isResult: boolean; aside: boolean }[] = [];

  constructor(
    private readonly blocks: readonly BlockTraits[],
    private readonly scope: Scope,
  ) {
    this.#sections = [{ level: 0, active: scope === 'whole', objective: null, expects: false }];
  }

  run(): Found[] {
    for (let at = 0; at < this.blocks.length; at++) {
      const block = this.blocks[at];
      if (!block) continue;
      if (block.kind !== 'item') this.#items = [];
      if (block.kind === 'heading') this.#heading(at, block);
      else if (block.kind === 'row') at = this.#table(at);
      else if (block.kind === 'item') this.#item(at, block);
      else this.#paragraph(at, block);
    }
    return this.#found;
  }

  get #section(): Section {
    return this.#sections.at(-1) ?? { level: 0, active: false, objective: null, expects: false };
  }

  #replace(change: Partial<Section>): void {
    this.#sections[this.#sections.length - 1] = { ...this.#section, ...change };
  }

  #heading(at: number, block: BlockTraits): void {
    const role = block.roles[0] ?? 'empty';
    while (this.#sections.length > 1 && this.#section.level >= block.level) this.#sections.pop();
    const parent = this.#section;
    const here = { block: at, line: 0 };
    if (role === 'kr') {
      this.#found.push({ at: here, objective: parent.objective });
      this.#sections.push({ ...parent, level: block.level, active: true });
    } else if (role === 'objective')
      this.#sections.push({ level: block.level, active: true, objective: here, expects: true, isSaid: true });
    else if (role === 'kr-label' || (role === 'measure-label' && parent.active))
      this.#sections.push({
        level: block.level,
        active: true,
        objective: this.#siblingObjective(at, block) ?? parent.objective,
        expects: true,
      });
    else if (role === 'okr-label')
      this.#sections.push({ level: block.level, active: true, objective: null, expects: false });
    else if (role === 'aside' || role === 'question')
      this.#sections.push({ level: block.level, active: false, objective: null, expects: false });
    else
      this.#sections.push({
        level: block.level,
        active: parent.active,
        objective: parent.active ? here : null,
        expects: parent.active && (role === 'title' || this.#listsFlat(at)),
      });
  }

  #siblingObjective(at: number, block: BlockTraits): At | null {
    const before = this.blocks
      .slice(Math.max(0, at - 6), at)
      .findLastIndex(b => b.kind === 'heading' || b.roles[0] === 'objective');
    const index = Math.max(0, at - 6) + before;
    const found = before >= 0 ? this.blocks[index] : undefined;
    if (found?.roles[0] === 'objective-label')
      return this.blocks[index + 1]?.kind === 'paragraph' ? { block: index + 1, line: 0 } : null;
    return found &&
      (found.kind !== 'heading' || found.level < block.level || found.roles[0] === 'objective') &&
      found.roles[0] !== 'okr-label'
      ? { block: index, line: 0 }
      : null;
  }

  /** Whether the list that follows has no outline of its own: its outermost items are the key results then. */
  #listsFlat(at: number): boolean {
    let nested = 0;
    let flat = 0;
    for (let i = at + 1; i < this.blocks.length && this.blocks[i]?.kind !== 'heading'; i++) {
      const block = this.blocks[i];
      if (block?.kind !== 'item') continue;
      if (block.roles[0] === 'objective' || block.roles.some(role => role === 'kr')) return false;
      if (block.depth === 0) flat++;
      else nested++;
    }
    return flat > 0 && nested <= flat;
  }

  #item(at: number, block: BlockTraits): void {
    while ((this.#items.at(-1)?.depth ?? -1) >= block.depth) this.#items.pop();
    const parent = this.#items.at(-1);
    const section = this.#section;
    const objective = parent?.objective ?? section.objective;
    const first = block.roles[0] ?? 'empty';
    const push = (item: { objective: At | null; isResult: boolean; aside: boolean }): void => {
      this.#items.push({ depth: block.depth, ...item });
    };
    if (block.roles.includes('kr')) {
      const owner = first === 'kr' ? objective : { block: at, line: 0 };
      for (const [line, role] of block.roles.entries())
        if (role === 'kr') this.#found.push({ at: { block: at, line }, objective: owner });
      push({ objective: first === 'kr' ? objective : owner, isResult: first === 'kr', aside: false });
      return;
    }
    if (section.isAside) return push({ objective, isResult: true, aside: true });
    if (first === 'objective') return push({ objective: { block: at, line: 0 }, isResult: false, aside: false });
    if (first === 'kr-label' || first === 'measure-label') return push({ objective, isResult: false, aside: false });
    if (parent?.aside || first === 'aside' || first === 'meta' || first === 'empty')
      return push({ objective, isResult: true, aside: parent?.aside || first !== 'empty' });
    if (!section.active && !parent?.objective) return push({ objective: null, isResult: true, aside: false });
    if (parent?.isResult || first === 'prose' || first === 'question')
      return push({ objective, isResult: true, aside: false });
    const next = this.blocks[at + 1];
    const hasChildren = next?.kind === 'item' && next.depth > block.depth;
    const isObjective = hasChildren && !(section.expects && block.depth === 0 && !this.#isOutline(at));
    if (isObjective) return push({ objective: { block: at, line: 0 }, isResult: false, aside: false });
    const expected = section.expects || parent?.objective || this.scope === 'whole' || section.objective;
    if (expected) this.#found.push({ at: { block: at, line: 0 }, objective });
    push({ objective, isResult: true, aside: false });
  }

  /** An item that is written as a title, or whose children are labelled as key results, is an objective. */
  #isOutline(at: number): boolean {
    const block = this.blocks[at];
    if (block?.roles[0] === 'title' || block?.roles[0] === 'lead-in') return true;
    for (let i = at + 1; i < this.blocks.length; i++) {
      const next = this.blocks[i];
      if (next?.kind !== 'item' || next.depth <= (block?.depth ?? 0)) return false;
      if (next.roles.some(role => role === 'kr' || role === 'kr-label')) return true;
    }
    return false;
  }

  #paragraph(at: number, block: BlockTraits): void {
    for (const [line, role] of block.roles.entries()) {
      const here = { block: at, line };
      if (role !== 'empty' && role !== 'meta')
        this.#replace({ isAside: role === 'aside' && this.blocks[at + 1]?.kind === 'item' });
      if (role === 'kr') this.#found.push({ at: here, objective: this.#section.objective });
      else if (role === 'objective') this.#replace({ objective: here, expects: true, active: true, isSaid: true });
      else if (role === 'kr-label' || (role === 'measure-label' && this.#section.active))
        this.#replace({ expects: true, active: true });
      else if (this.#section.active && this.#leads(at, block, role)) {
        const isLedIn = role === 'lead-in' && this.#section.isSaid === true;
        this.#replace(isLedIn ? { expects: true } : { objective: here, expects: true, isSaid: false });
      }
    }
  }

  /** A short line right before a list, in a section about OKRs, is the objective of that list. */
  #leads(at: number, block: BlockTraits, role: LineRole): boolean {
    const next = this.blocks[at + 1];
    return (
      next?.kind === 'item' &&
      next.depth === 0 &&
      block.roles.length === 1 &&
      (role === 'title' || role === 'statement' || role === 'lead-in')
    );
  }

  #table(at: number): number {
    const { found, to } = tableResults(this.blocks, at, this.#section.objective, this.#section.active);
    this.#found.push(...found);
    return to - 1;
  }
}

import type { Span } from '@/lib/draft/types';
import type { FaqEntry, Role } from '@/lib/engine';
import type { Label } from './labels';
import type { Signals } from './signals';
import type { Traits } from './traits';

export type Container = 'before' | 'release' | 'faq' | 'appendix' | 'outside';

/** The end of a stretch that reaches to the end of its block, however long that grows. */
export const TO_END = Number.MAX_SAFE_INTEGER;

/** A stretch of a block with its place in the outline. */
export interface Line {
  readonly block: number;
  readonly span: Span | null;
  readonly traits: Traits;
  readonly role: Role;
  readonly container: Container;
  /** The label it stands under, and whether it is the first text under it. */
  readonly section: Label | null;
  readonly isFirst: boolean;
  /** The label is a heading or a line of its own, so that it holds for all that follows. */
  readonly isHeaded: boolean;
  /** The signals of the heading above it that is no known label. */
  readonly hint: Signals | null;
  readonly list: FaqEntry['list'];
}

/** Where an outline has got to: the container and the label in force, and the lines so far. */
export class OutlineState {
  readonly lines: Line[] = [];
  container: Container = 'before';
  /** Level of the heading that opened the container, 0 when it was not a heading. */
  level = 0;
  section: Label | null = null;
  list: FaqEntry['list'] = 'undivided';
  /** The label in force is no heading, so that a quotation ends it. */
  isSoft = false;
  sawFaq = false;
  sawQuestion = false;
  /** Whether running text has stood in this container. */
  sawText = false;
  afterRule = false;
  #isHeaded = false;
  #isFirst = false;
  #hint: Signals | null = null;

  open(container: Container, level: number, section: Label | null = null): void {
    this.container = container;
    this.level = level;
    this.sawText = false;
    this.enter(section, false);
    if (container === 'faq') {
      this.sawFaq = true;
      this.list = 'undivided';
    }
  }

  /** Opens a list of questions, or a list within one. `hasExternal` makes a list of technical questions internal. */
  openFaq(traits: Traits, label: 'faq' | 'external_faq' | 'internal_faq', hasExternal: boolean): void {
    const named = label === 'internal_faq' ? 'internal' : label === 'external_faq' ? 'external' : null;
    const isInner = this.container === 'faq' && (traits.level === 0 || traits.level > this.level);
    if (!isInner) this.open('faq', traits.level);
    this.list = named ?? (traits.list === 'technical' && hasExternal ? 'internal' : 'undivided');
  }

  /** Puts a label in force for what follows; `isHeaded` when it is a line of its own. */
  enter(section: Label | null, isHeaded: boolean, hint: Signals | null = null): void {
    this.section = section;
    this.isSoft = false;
    this.#isHeaded = isHeaded;
    this.#isFirst = true;
    this.#hint = hint;
  }

  /** Enters a part of the release; false where its name is only a topic: among questions, or after them. */
  enterPart(traits: Traits, label: Label, hasReleaseLabel: boolean): boolean {
    const isInner = traits.kind !== 'heading' || traits.level > this.level;
    if ((this.container === 'faq' && isInner) || (this.sawFaq && this.container !== 'release')) return false;
    if (this.container !== 'release') this.open('release', hasReleaseLabel ? this.level : 0);
    this.enter(label, true);
    this.isSoft = traits.kind !== 'heading';
    return true;
  }

  /** The label holds for the first text only; what follows may be something else. */
  loosen(): void {
    this.#isHeaded = false;
  }

  push(traits: Traits, block: number, role: Role, span: Span | null = null): void {
    this.lines.push({
      block,
      span,
      traits,
      role,
      container: this.container,
      section: this.section,
      isFirst: this.#isFirst && role === 'body',
      isHeaded: this.#isHeaded,
      hint: this.#hint,
      list: this.list,
    });
    if (role === 'body') this.#isFirst = false;
    if (role === 'question') this.sawQuestion = true;
  }
}

/** Whether a label at the beginning of a paragraph counts where the outline has got to. */
export function takesRunIn({ container, sawFaq }: OutlineState, label: Label): boolean {
  if (label === 'faq' || label === 'external_faq' || label === 'internal_faq' || label === 'appendix') return false;
  return container !== 'faq' && container !== 'appendix' && (container !== 'outside' || !sawFaq);
}

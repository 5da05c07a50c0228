import type { Span } from '@/lib/draft/types';
import type { FaqEntry, Role } from '@/lib/engine';
import type { Label } from './labels';
import {
  firstOfUnlabelledFaq,
  isHeadLabel,
  isRunningQuestion,
  type QuestionStyle,
  questionStyleOf,
} from './outline-marks';
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

/** Cuts the blocks into lines and says for each in which container and under which label it stands. */
export function outlineOf(traits: readonly Traits[]): Line[] {
  return new Outliner(traits).lines();
}

class Outliner {
  readonly #lines: Line[] = [];
  readonly #hasReleaseLabel: boolean;
  readonly #hasExternal: boolean;
  readonly #questions: QuestionStyle;
  readonly #faqFrom: number;
  #container: Container = 'before';
  /** Level of the heading that opened the container, 0 when it was not a heading. */
  #level = 0;
  #section: Label | null = null;
  #isHeaded = false;
  #isFirst = false;
  #hint: Signals | null = null;
  /** The label in force is no heading, so that a quotation ends it. */
  #isSoft = false;
  #list: FaqEntry['list'] = 'undivided';
  #sawFaq = false;
  #sawText = false;
  #afterRule = false;

  constructor(private readonly traits: readonly Traits[]) {
    this.#hasReleaseLabel = traits.some(t => t.label === 'press_release' && isHeadLabel(t));
    this.#hasExternal = traits.some(t => t.label === 'external_faq' && isHeadLabel(t));
    this.#faqFrom = firstOfUnlabelledFaq(traits);
    this.#questions = questionStyleOf(traits, this.#faqFrom);
  }

  lines(): Line[] {
    if (!this.#hasReleaseLabel) this.#container = 'release';
    for (const [block, traits] of this.traits.entries()) this.#block(traits, block);
    return this.#lines;
  }

  #block(traits: Traits, block: number): void {
    if (block === this.#faqFrom && this.#container !== 'faq') this.#open('faq', 0, null);
    if (traits.kind === 'rule') {
      this.#afterRule = true;
      return this.#push(traits, block, null, 'label');
    }
    if (traits.label && isHeadLabel(traits)) this.#label(traits, block, traits.label);
    else if (traits.runIn && this.#takesRunIn(traits.runIn.label)) this.#runIn(traits, block);
    else if (this.#container === 'faq') this.#inFaq(traits, block);
    else if (traits.kind === 'heading') this.#heading(traits, block);
    else this.#text(traits, block);
    this.#afterRule = false;
  }

  #label(traits: Traits, block: number, label: Label): void {
    const inFaqGroup = this.#container === 'faq' && (traits.kind !== 'heading' || traits.level > this.#level);
    switch (label) {
      case 'faq':
      case 'external_faq':
      case 'internal_faq':
        this.#openFaq(traits, label);
        break;
      case 'prfaq':
        if (this.#container === 'faq' || this.#sawText) return this.#heading(traits, block);
        break;
      case 'press_release':
        if (this.#container === 'faq') return this.#inFaq(traits, block);
        this.#open('release', traits.level, null);
        if (traits.rest && isHeadlineRest(traits.rest)) return this.#titled(traits, block, traits.rest);
        break;
      case 'appendix':
        if (inFaqGroup && traits.kind !== 'heading') return this.#inFaq(traits, block);
        this.#open('appendix', traits.level, null);
        break;
      case 'about':
      case 'contact':
        if (this.#container === 'faq') return this.#inFaq(traits, block);
        this.#enter(label, true);
        break;
      case 'key_results':
        this.#open('outside', traits.level, label);
        break;
      case 'plan':
      case 'readme':
      case 'notes':
      case 'guide':
      case 'design':
        if (this.#container === 'faq') return this.#heading(traits, block);
        if (this.#container === 'release' && traits.level > this.#level) this.#enter(label, true);
        else if (this.#container !== 'before') this.#open('outside', traits.level, label);
        break;
      default:
        if (inFaqGroup) return this.#inFaq(traits, block);
        if (this.#sawFaq && this.#container !== 'release') return this.#heading(traits, block);
        if (this.#container !== 'release') this.#open('release', this.#hasReleaseLabel ? this.#level : 0, null);
        this.#enter(label, true);
        this.#isSoft = traits.kind !== 'heading';
    }
    this.#push(traits, block, null, 'label');
  }

  /** "Press release: corner shops are paid the same day": the rest is the headline. */
  #titled(traits: Traits, block: number, rest: Span): void {
    this.#push(traits, block, { start: 0, end: rest.start }, 'label');
    this.#push(traits, block, { start: rest.start, end: TO_END }, 'body');
  }

  #openFaq(traits: Traits, label: 'faq' | 'external_faq' | 'internal_faq'): void {
    const named = label === 'internal_faq' ? 'internal' : label === 'external_faq' ? 'external' : null;
    const list = named ?? (traits.list === 'technical' && this.#hasExternal ? 'internal' : 'undivided');
    const isInner = this.#container === 'faq' && (traits.level === 0 || traits.level > this.#level);
    if (!isInner) this.#open('faq', traits.level, null);
    this.#list = list;
  }

  #open(container: Container, level: number, section: Label | null): void {
    this.#container = container;
    this.#level = level;
    this.#sawText = false;
    this.#enter(section, false);
    if (container === 'faq') {
      this.#sawFaq = true;
      this.#list = 'undivided';
    }
  }

  #enter(section: Label | null, isHeaded: boolean): void {
    this.#section = section;
    this.#hint = null;
    this.#isSoft = false;
    this.#isHeaded = isHeaded;
    this.#isFirst = true;
  }

  #takesRunIn(label: Label): boolean {
    if (label === 'faq' || label === 'external_faq' || label === 'internal_faq' || label === 'appendix') return false;
    if (this.#container === 'faq' || this.#container === 'appendix') return false;
    return this.#container !== 'outside' || !this.#sawFaq;
  }

  #runIn(traits: Traits, block: number): void {
    const { label, span, body } = traits.runIn as NonNullable<Traits['runIn']>;
    if (label === 'press_release' && this.#container !== 'release') this.#open('release', traits.level, null);
    else if (label !== 'prfaq' && label !== 'press_release') {
      this.#enter(label, traits.kind === 'heading');
      this.#isSoft = traits.kind !== 'heading';
    }
    if (span.end > 0) this.#push(traits, block, span, 'label');
    this.#text(traits, block, span.end > 0 ? body : 0);
    if (label !== 'prfaq' && label !== 'press_release') this.#isHeaded = false;
  }

  /** A heading that is no known label. */
  #heading(traits: Traits, block: number): void {
    if (this.#container === 'faq') return this.#inFaq(traits, block);
    if (traits.kind !== 'heading') return this.#text(traits, block);
    if (this.#container === 'release') {
      const ends = this.#hasReleaseLabel && this.#level > 0 && traits.level <= this.#level && this.#sawText;
      if (ends) this.#open('outside', traits.level, null);
      else if (this.#sawText) {
        this.#enter(null, true);
        this.#hint = traits.signals;
      }
    }
    this.#push(traits, block, null, this.#sawText ? 'label' : 'body');
  }

  #inFaq(traits: Traits, block: number): void {
    const isTail = this.#afterRule && traits.kind !== 'heading' && this.#lines.some(line => line.role === 'question');
    if (isRunningQuestion(traits, this.#questions) && !(isTail && traits.speaksOfMethod))
      return this.#question(traits, block);
    if (traits.kind === 'heading') {
      if (traits.level <= this.#level) {
        this.#open('outside', traits.level, traits.label);
        return this.#push(traits, block, null, 'label');
      }
      if (traits.list === 'internal' || traits.list === 'external') this.#list = traits.list;
      else if (traits.list === 'technical' && this.#hasExternal) this.#list = 'internal';
      return this.#push(traits, block, null, 'label');
    }
    if (isTail) this.#open('outside', 6, null);
    const span = traits.answer > 0 ? { start: traits.answer, end: TO_END } : null;
    this.#push(traits, block, span, isTail ? 'body' : 'answer');
  }

  #question(traits: Traits, block: number): void {
    const question = traits.question;
    if (!question?.span) return this.#push(traits, block, null, 'question');
    this.#push(traits, block, question.span, 'question');
    if (question.answer >= 0) this.#push(traits, block, { start: question.answer, end: TO_END }, 'answer');
  }

  /** Running text; a quotation after other words is a line of its own. */
  #text(traits: Traits, block: number, from = 0): void {
    if (this.#sawText && this.#container === 'release' && isBoldHead(traits)) {
      this.#enter(null, true);
      this.#hint = traits.signals;
      return this.#push(traits, block, null, 'label');
    }
    if (traits.isPrompt && !traits.isQuoted) return this.#push(traits, block, null, 'label');
    const quote = traits.utterances.find(u => u.speaker && u.whole.start - from >= FEWEST_BEFORE_QUOTE);
    if (quote && this.#container === 'release') {
      this.#push(traits, block, { start: from, end: quote.whole.start }, 'body');
      this.#push(traits, block, { start: quote.whole.start, end: TO_END }, 'body');
    } else this.#push(traits, block, from > 0 ? { start: from, end: TO_END } : null, 'body');
    if (isRunningText(traits)) this.#sawText = true;
    if (this.#isSoft && traits.isQuoted && !isQuoteLabel(this.#section)) this.#enter(null, false);
  }

  #push(traits: Traits, block: number, span: Span | null, role: Role): void {
    this.#lines.push({
      block,
      span,
      traits,
      role,
      container: this.#container,
      section: this.#section,
      isFirst: this.#isFirst && role === 'body',
      isHeaded: this.#isHeaded,
      hint: this.#hint,
      list: this.#list,
    });
    if (role === 'body') this.#isFirst = false;
  }
}

/** Characters before a quotation in the same paragraph that make it a line of its own. */
const FEWEST_BEFORE_QUOTE = 90;

const isRunningText = ({ kind, size, emphasis, isTitle, isReleaseMarker }: Traits): boolean =>
  kind !== 'heading' && !isReleaseMarker && emphasis === '' && (size >= 4 || (size === 3 && !isTitle));

/** A short bold line in the writer's own words over what follows. */
const isBoldHead = ({ kind, emphasis, size, question, isReleaseMarker }: Traits): boolean =>
  kind === 'paragraph' && emphasis === 'bold' && size >= 1 && size <= 2 && !question && !isReleaseMarker;

const isQuoteLabel = (label: Label | null): boolean => label === 'leader_quote' || label === 'customer_quote';

const isHeadlineRest = ({ start, end }: Span): boolean => start > 0 && end - start >= 25;

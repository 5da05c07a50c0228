import type { Label } from './labels';
import {
  FEWEST_BEFORE_QUOTE,
  firstOfUnlabelledFaq,
  isBoldHead,
  isHeadLabel,
  isHeadlineRest,
  isOutlined,
  isQuoteLabel,
  isRunningQuestion,
  isRunningText,
  type QuestionStyle,
  questionStyleOf,
} from './outline-marks';
import { type Line, OutlineState, TO_END, takesRunIn } from './outline-state';
import type { RunIn } from './run-in';
import type { Traits } from './traits';

export { type Container, type Line, TO_END } from './outline-state';

/** Cuts the blocks into lines and says for each in which container and under which label it stands. */
export function outlineOf(traits: readonly Traits[]): Line[] {
  return new Outliner(traits).lines();
}

class Outliner {
  readonly #at = new OutlineState();
  readonly #hasReleaseLabel: boolean;
  readonly #hasExternal: boolean;
  readonly #questions: QuestionStyle;
  readonly #faqFrom: number;
  readonly #isOutlined: boolean;

  constructor(private readonly traits: readonly Traits[]) {
    this.#hasReleaseLabel = traits.some(t => t.label === 'press_release' && isHeadLabel(t));
    this.#hasExternal = traits.some(t => t.label === 'external_faq' && isHeadLabel(t));
    this.#isOutlined = isOutlined(traits);
    this.#faqFrom = firstOfUnlabelledFaq(traits);
    this.#questions = questionStyleOf(traits, this.#faqFrom);
    if (!this.#hasReleaseLabel) this.#at.container = 'release';
  }

  lines(): Line[] {
    for (const [block, traits] of this.traits.entries()) {
      if (block === this.#faqFrom && this.#at.container !== 'faq') this.#at.open('faq', 0);
      if (traits.kind === 'rule') this.#at.push(traits, block, 'label');
      else if (traits.label && isHeadLabel(traits, this.#isOutlined)) this.#label(traits, block, traits.label);
      else if (traits.runIn && takesRunIn(this.#at, traits.runIn.label)) this.#runIn(traits, block, traits.runIn);
      else this.#plain(traits, block);
      this.#at.afterRule = traits.kind === 'rule';
    }
    return this.#at.lines;
  }

  /** A block that is a label as a whole. */
  #label(traits: Traits, block: number, label: Label): void {
    if (!this.#enters(traits, label)) return this.#plain(traits, block);
    const { rest } = traits;
    if (label !== 'press_release' || !rest || !isHeadlineRest(rest)) return this.#at.push(traits, block, 'label');
    this.#at.push(traits, block, 'label', { start: 0, end: rest.start });
    this.#at.push(traits, block, 'body', { start: rest.start, end: TO_END });
  }

  /** Opens or enters what the label names; false when it does not count where it stands. */
  #enters(traits: Traits, label: Label): boolean {
    const at = this.#at;
    const inFaq = at.container === 'faq';
    switch (label) {
      case 'faq':
      case 'external_faq':
      case 'internal_faq':
        at.openFaq(traits, label, this.#hasExternal);
        return true;
      case 'prfaq':
        return !inFaq && !at.sawText;
      case 'press_release':
        if (!inFaq) at.open('release', traits.level);
        return !inFaq;
      case 'appendix':
        if (inFaq && traits.kind !== 'heading') return false;
        at.open('appendix', traits.level);
        return true;
      case 'about':
      case 'contact':
        if (!inFaq) at.enter(label, true);
        return !inFaq;
      case 'key_results':
        at.open('outside', traits.level, label);
        return true;
      case 'plan':
      case 'readme':
      case 'notes':
      case 'guide':
      case 'design':
        if (inFaq) return false;
        if (at.container === 'release' && traits.level > at.level) at.enter(label, true);
        else if (at.container !== 'before') at.open('outside', traits.level, label);
        return true;
      default:
        return at.enterPart(traits, label, this.#hasReleaseLabel);
    }
  }

  #runIn(traits: Traits, block: number, { label, span, body }: RunIn): void {
    const isTitle = label === 'prfaq' || label === 'press_release';
    if (label === 'press_release' && this.#at.container !== 'release') this.#at.open('release', traits.level);
    if (!isTitle) {
      this.#at.enter(label, traits.kind === 'heading');
      this.#at.isSoft = traits.kind !== 'heading';
    }
    if (span.end > 0) this.#at.push(traits, block, 'label', span);
    this.#text(traits, block, span.end > 0 ? body : 0);
    if (!isTitle) this.#at.loosen();
  }

  /** A block that carries no label that counts here. */
  #plain(traits: Traits, block: number): void {
    if (this.#at.container === 'faq') this.#inFaq(traits, block);
    else if (traits.kind === 'heading') this.#heading(traits, block);
    else this.#text(traits, block);
  }

  /** A heading in the writer's own words. */
  #heading(traits: Traits, block: number): void {
    const at = this.#at;
    if (at.container === 'release' && at.sawText) {
      const ends = this.#hasReleaseLabel && at.level > 0 && traits.level <= at.level;
      if (ends) at.open('outside', traits.level);
      else at.enter(null, true, traits.signals);
      return at.push(traits, block, 'label');
    }
    at.push(traits, block, at.sawText ? 'label' : 'body');
  }

  #inFaq(traits: Traits, block: number): void {
    const at = this.#at;
    const isTail = at.afterRule && traits.kind !== 'heading' && at.sawQuestion;
    if (isRunningQuestion(traits, this.#questions) && !(isTail && traits.speaksOfMethod)) {
      return this.#question(traits, block);
    }
    if (traits.kind === 'heading') {
      if (traits.level <= at.level) at.open('outside', traits.level, traits.label);
      else if (traits.list === 'internal' || traits.list === 'external') at.list = traits.list;
      else if (traits.list === 'technical' && this.#hasExternal) at.list = 'internal';
      return at.push(traits, block, 'label');
    }
    if (isTail) at.open('outside', 6);
    at.push(
      traits,
      block,
      isTail ? 'body' : 'answer',
      traits.answer > 0 ? { start: traits.answer, end: TO_END } : null,
    );
  }

  #question(traits: Traits, block: number): void {
    const { span, answer } = traits.question ?? { span: null, answer: -1 };
    this.#at.push(traits, block, 'question', span);
    if (span && answer >= 0) this.#at.push(traits, block, 'answer', { start: answer, end: TO_END });
  }

  /** Running text. Labels inside it, and a quotation after other words, begin lines of their own. */
  #text(traits: Traits, block: number, after = 0): void {
    const at = this.#at;
    const from = Math.max(after, traits.promptEnd);
    if (from > after) at.push(traits, block, 'label', { start: after, end: from });
    if (at.sawText && at.container === 'release' && isBoldHead(traits)) {
      at.enter(null, true, traits.signals);
      return at.push(traits, block, 'label');
    }
    if (traits.isPrompt && !traits.isQuoted) return at.push(traits, block, 'label');
    if (at.container === 'release') this.#stretches(traits, block, from);
    else at.push(traits, block, 'body', from > 0 ? { start: from, end: TO_END } : null);
    if (isRunningText(traits)) at.sawText = true;
    if (at.isSoft && traits.isQuoted && !isQuoteLabel(at.section)) at.enter(null, false);
  }

  #stretches(traits: Traits, block: number, from: number): void {
    const at = this.#at;
    const quote = traits.utterances.find(u => u.speaker && u.whole.start - from >= FEWEST_BEFORE_QUOTE);
    const cuts: { readonly start: number; readonly inner: RunIn | null }[] = traits.inner.map(inner => ({
      start: inner.span.start,
      inner,
    }));
    if (quote && cuts.length === 0) cuts.push({ start: quote.whole.start, inner: null });
    const whole = from === 0 && cuts.length === 0;
    at.push(traits, block, 'body', whole ? null : { start: from, end: cuts[0]?.start ?? TO_END });
    cuts.forEach(({ start, inner }, i) => {
      const end = cuts[i + 1]?.start ?? TO_END;
      if (inner) {
        at.enter(inner.label, false);
        at.push(traits, block, 'label', inner.span);
      }
      at.push(traits, block, 'body', { start: inner?.body ?? start, end });
    });
  }
}

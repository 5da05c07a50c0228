/** The texts that a paragraph may have; one, unless a result leaves it open. */
export type Allowed = readonly [string, ...string[]];

/**
 * What the text of a document has to be, paragraph by paragraph, kept beside the editor by whoever acts on it. It knows
 * nothing of how Backcast writes: only what was typed, what colleagues did, and what a result says.
 */
export class Reference {
  #allowed: Allowed[];

  constructor(texts: readonly string[]) {
    this.#allowed = texts.map(text => [text]);
  }

  /** The texts as they are; where one is left open, the first that is allowed. */
  get texts(): string[] {
    return this.#allowed.map(([text]) => text);
  }

  /** Where a paragraph of this text stands, if it stands once. */
  only(text: string): number | null {
    const { texts } = this;
    const at = texts.indexOf(text);
    return at < 0 || texts.includes(text, at + 1) ? null : at;
  }

  /** One of these is what stands at this place from now on. */
  expect(index: number, ...allowed: Allowed): void {
    this.#allowed[index] = allowed;
  }

  /** Has these paragraphs stand before the last `tail` ones: in the place of one without words, or behind one that has some. */
  append(tail: number, texts: readonly string[]): void {
    const end = this.#allowed.length - tail;
    const last = this.#allowed[end - 1]?.[0] ?? '';
    const [first = '', ...rest] = texts;
    const put = hasNoWords(last) ? [last.trimEnd() + first, ...rest] : [last, first, ...rest];
    this.#allowed.splice(end - 1, 1, ...put.map((text): Allowed => [text]));
  }

  /** How the text differs from what it has to be, for people; null when it does not. */
  faultOf(actual: readonly string[]): string | null {
    const { length } = this.#allowed;
    const at = this.#allowed.findIndex((allowed, i) => !allowed.includes(actual[i] ?? ''));
    if (at < 0 && actual.length === length) return null;
    const place = at < 0 ? Math.min(length, actual.length) : at;
    const wanted = (this.#allowed[place] ?? []).map(text => JSON.stringify(text)).join(' or ');
    return `paragraph ${place} of ${length} (now ${actual.length}): ${wanted} has become ${JSON.stringify(actual[place])}`;
  }

  /** Takes what stands for what has to stand, once it was found to be allowed. */
  settle(actual: readonly string[]): void {
    this.#allowed = actual.map(text => [text]);
  }
}

/** The signs before a paragraph that no reader sees, such as the end of a table. */
const SIGNS = '\u0003\u0010\u0011\u0012\u001c';

const hasNoWords = (text: string): boolean => [...text].every(sign => sign.trim() === '' || SIGNS.includes(sign));

/** A text with something put in place of a stretch of it. */
export const spliced = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end);

import { asciiPattern, isAscii } from '@/lib/draft/ascii-pattern';
import { keptByWord } from '@/lib/draft/kept-by-word';
import type { Span } from '@/lib/draft/types';
import { singular } from '@/lib/lifecycle/terms';
import { baseVerb } from './verb-forms';

/** A word, a number or a mark of a key result. Offsets are in the text that was cut. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  /** Singular of `lower`, for nouns. */
  readonly base: string;
  /** The base form of the verb that it may be; null when no verb is known. */
  readonly verb: string | null;
  readonly kind: 'word' | 'number' | 'mark';
}

/**
 * Numbers with their currency, grouping and what is glued to them (`$1.5M`, `99.9%`, `3x`, `40k+`, `k8s`), placeholders
 * (`[target]`, `X%`, `$N`), p.m., words with inner hyphens, apostrophes or slashes, then single marks.
 */
const TOKEN = new RegExp(
  [
    String.raw`([$€£¥₹#]?\d[\d,.’']*\d?(?:[%‰]|[\p{L}\p{N}]{1,12})?\+?(?:-[\p{L}\p{N}]+)*|[$€£¥₹](?:[\p{Lu}]\d{0,3}|_{2,9}|\?{1,3})(?![\p{L}])|\[(?:[^\][\n]{0,24}(?:target|baseline|number|date|amount|value|tbd|today|goal|percent|%|xx?|\bn)|[xXyYnN?_.…]{1,6}|\d+)\]%?|(?:X{1,4}|Y{1,3}|Z{1,4}|N{1,3})_?\d{0,3}x?(?![\p{L}\p{N}])[+%]?|_{2,9}%?|\?{2,4}%?)`,
    String.raw`([ap]\.m\.|[\p{L}\p{M}][\p{L}\p{N}\p{M}]*(?:[-'’&][\p{L}\p{N}\p{M}]+)*)`,
    String.raw`(?:->|=>|>=|<=|[^\s\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

const ASCII_TOKEN = asciiPattern(TOKEN);

/** Initials in the plural: PRs, KPIs. */
const INITIALS = /^\p{Lu}{1,6}s$/u;

const formsOf = keptByWord((text: string) => {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return { lower, base: INITIALS.test(text) ? lower.slice(0, -1) : singular(lower), verb: baseVerb(lower) };
});

/** Cuts a text; linear in it. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(from, to);
  const pattern = isAscii(stretch) ? ASCII_TOKEN : TOKEN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const start = from + match.index;
    const raw = match[0];
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    const trimmed = kind === 'number' ? raw.replace(/[,.’']+$/, '') : raw;
    const { lower, base, verb } = formsOf(trimmed);
    tokens.push({ start, end: start + trimmed.length, text: trimmed, lower, base, verb, kind });
    if (trimmed.length < raw.length) {
      const rest = raw.slice(trimmed.length);
      tokens.push({
        start: start + trimmed.length,
        end: start + raw.length,
        text: rest,
        lower: rest,
        base: rest,
        verb: null,
        kind: 'mark',
      });
    }
  }
  return tokens;
}

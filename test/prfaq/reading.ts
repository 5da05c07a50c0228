import { readFileSync } from 'node:fs';
import { draftFromMarkdown, draftFromPlain } from '@/lib/draft/markdown';
import type { Draft } from '@/lib/draft/types';
import { DEFAULT_SETTINGS, type PartName, type Reading, type ReviewSettings } from '@/lib/engine';
import { DraftReader } from '@/lib/prfaq/draft-reader';

export const readDraft = (draft: Draft, settings: ReviewSettings = DEFAULT_SETTINGS): Reading =>
  new DraftReader().read(draft, settings);

export const readMarkdown = (source: string, settings?: ReviewSettings): Reading =>
  readDraft(draftFromMarkdown(source), settings);

export const readPlain = (source: string): Reading => readDraft(draftFromPlain(source));

export const sourceOf = (name: string): string => readFileSync(`${import.meta.dirname}/${name}`, 'utf8');

export const readFile = (name: string): Reading => readMarkdown(sourceOf(name));

export const readSample = (name: string): Reading =>
  readMarkdown(readFileSync(`${import.meta.dirname}/../../assets/samples/${name}`, 'utf8'));

/** The words each part begins with, for those that were found. */
export function openings(reading: Reading, length = 24): Partial<Record<PartName, string>> {
  return Object.fromEntries(
    reading.parts.map(({ part, from, span }) => {
      const piece = reading.pieces[from];
      return [part, piece?.blockText.slice(span?.start ?? piece.span.start).slice(0, length)];
    }),
  );
}

/** Question and answer of each entry, as text. */
export function entriesOf(reading: Reading): { list: string; question: string; answer: string }[] {
  return reading.entries.map(({ list, question, from, to }) => ({
    list,
    question: reading.pieces[question]?.text ?? '',
    answer: reading.pieces
      .slice(from, to)
      .filter(piece => piece.role === 'answer')
      .map(piece => piece.text)
      .join(' '),
  }));
}

/** Side, words and speaker of each quotation. */
export function quotesOf(reading: Reading): { side: string; words: string; by: string | null }[] {
  return reading.quotes.map(({ piece, span, side, speaker }) => ({
    side,
    words: reading.pieces[piece]?.blockText.slice(span.start, span.end) ?? '',
    by: speaker && (reading.pieces[speaker.piece]?.blockText.slice(speaker.span.start, speaker.span.end) ?? null),
  }));
}

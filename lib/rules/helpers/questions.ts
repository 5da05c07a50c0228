import type { FaqEntry, Note, Piece, Reading } from '@/lib/engine';

/** An entry of the FAQ with the notes a rule keeps of its question and of its answer, piece by piece. */
export interface NotedEntry {
  readonly entry: FaqEntry;
  readonly question: Piece;
  readonly asked: Note;
  readonly answers: readonly { readonly piece: Piece; readonly note: Note }[];
}

/** The entries of the draft as a rule has noted them. */
export function notedEntries(reading: Reading, noteOf: (piece: Piece) => Note): NotedEntry[] {
  return reading.entries.flatMap(entry => {
    const question = reading.pieces[entry.question];
    if (!question) return [];
    const answers = reading.pieces
      .slice(entry.from, entry.to)
      .filter(piece => piece !== question && piece.role === 'answer')
      .map(piece => ({ piece, note: noteOf(piece) }));
    return [{ entry, question, asked: noteOf(question), answers }];
  });
}

/** The first words of a piece up to the end of its first sentence, to mark what it says at once. */
export function sentenceOpening(piece: Piece, most = 6): { start: number; end: number } | null {
  const end = piece.sentences[0]?.end ?? 0;
  const first = piece.words[0];
  const last = piece.words.slice(0, most).findLast(word => word.end <= end);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The first words of a piece, to mark where it begins. */
export function openingOf(piece: Piece, most = 6): { start: number; end: number } | null {
  const first = piece.words[0];
  const last = piece.words[Math.min(most, piece.words.length) - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

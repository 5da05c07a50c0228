/** One remark of a saved review, as it can be found again after edits. */
export interface SavedFinding {
  readonly rule: string;
  readonly part: string | null;
  readonly severity: 'fix' | 'suggestion' | 'question';
  /** The words it is about; empty for something missing. */
  readonly quote: string;
  readonly message: string;
}

/** The remarks that stood in a document when its writer saved a review. */
export interface SavedReview {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What the document was called then. */
  readonly title: string;
  readonly findings: readonly SavedFinding[];
}

export interface Progress<F extends SavedFinding> {
  /** Remarks of the saved review that are no longer made, and that nobody put aside. */
  readonly fixed: readonly SavedFinding[];
  /** Those that the writer has put aside since. */
  readonly setAside: readonly SavedFinding[];
  readonly added: readonly F[];
  readonly open: readonly F[];
}

/** How much of two quotes has to be the same, in words, for them to be one passage before and after an edit. */
const ALIKE = 0.5;

/**
 * What became of the remarks of a saved review. Each is paired with one of now: of the same rule, and of the same words
 * in the same part, the same words elsewhere, or words of which at least half are the same; something missing is the same
 * in the same part. `isSetAside` knows what the writer dismissed.
 */
export function progressSince<F extends SavedFinding>(
  saved: readonly SavedFinding[],
  now: readonly F[],
  isSetAside: (finding: SavedFinding) => boolean,
): Progress<F> {
  const left = new Set(saved);
  const open = new Set<F>();
  for (const pass of [isSame, isMoved, isReworded]) {
    for (const finding of now) {
      if (open.has(finding)) continue;
      const before = [...left].find(one => one.rule === finding.rule && pass(one, finding));
      if (!before) continue;
      left.delete(before);
      open.add(finding);
    }
  }
  const gone = [...left];
  return {
    fixed: gone.filter(finding => !isSetAside(finding)),
    setAside: gone.filter(isSetAside),
    added: now.filter(finding => !open.has(finding)),
    open: now.filter(finding => open.has(finding)),
  };
}

const isSame = (a: SavedFinding, b: SavedFinding): boolean => a.part === b.part && plain(a.quote) === plain(b.quote);

const isMoved = (a: SavedFinding, b: SavedFinding): boolean => a.quote !== '' && plain(a.quote) === plain(b.quote);

function isReworded(a: SavedFinding, b: SavedFinding): boolean {
  if (a.part !== b.part || a.quote === '' || b.quote === '') return false;
  const [one, other] = [new Set(plain(a.quote).split(' ')), new Set(plain(b.quote).split(' '))];
  const shared = [...one].filter(word => other.has(word)).length;
  return shared / Math.max(one.size, other.size) >= ALIKE;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%€$£]+/gu, ' ')
    .trim();

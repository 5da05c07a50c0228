import { attempt, type Fault } from './faults';
import { commonEnds } from './incremental';
import type { PlacedFinding } from './reading-order';
import type { PartRule, ReadPart } from './rule';
import { sign } from './sign';
import type { Facts, Finding, Part, Reading, Structure } from './types';

interface Known {
  readonly part: ReadPart;
  /** With the piece each finding is in, counted from the part's first; -1 for what is missing from the part. */
  readonly found: readonly { readonly finding: Finding; readonly piece: number }[];
  readonly faults: readonly Fault[];
}

/** The rules that read a part at once; a part is read again when one of its pieces is another. */
export class RunningPartRules {
  #known: readonly (Known | null)[] = [];
  #places: Structure['placed'] | null = null;
  #placed: readonly PlacedFinding[] = [];

  constructor(private readonly rules: readonly PartRule[]) {}

  /** Findings, unordered; the same list while they and their places are the same. */
  run(reading: Reading): readonly PlacedFinding[] {
    const known = this.#known;
    const now = reading.parts.map((part, i) => this.#read(part, reading, known[i] ?? null));
    const isKept = this.#places === reading.placed && now.every((said, i) => said === known[i]);
    this.#known = now;
    this.#places = reading.placed;
    if (!isKept) this.#placed = now.flatMap((said, i) => placedIn(reading, reading.parts[i] as Part, said));
    return this.#placed;
  }

  get faults(): readonly Fault[] {
    return this.#known.flatMap(said => said?.faults ?? []);
  }

  #read({ part, from, to, span }: Part, reading: Reading, known: Known | null): Known | null {
    const rules = this.rules.filter(rule => rule.parts.includes(part));
    if (rules.length === 0) return null;
    const now: ReadPart = { part, span, pieces: reading.pieces.slice(from, to) };
    return known && isSame(known.part, now) ? known : readAnew(rules, now, reading.facts);
  }
}

function placedIn({ placed }: Reading, { from, to }: Part, said: Known | null): PlacedFinding[] {
  const blockOf = (index: number): number => placed[index]?.block ?? 0;
  return (said?.found ?? []).map(({ finding, piece }) => ({
    finding,
    at: piece >= 0 ? blockOf(from + piece) : blockOf(to - 1) + 0.5,
  }));
}

function readAnew(rules: readonly PartRule[], part: ReadPart, facts: Facts): Known {
  const found: { finding: Finding; piece: number }[] = [];
  const faults: Fault[] = [];
  for (const rule of rules) {
    const problems = attempt(rule.id, () => [...rule.find(part, facts)]);
    if ('fault' in problems) faults.push(problems.fault);
    else
      for (const problem of problems.value) {
        const finding = sign(rule, { part: part.part, ...problem });
        const piece = finding.block && problem.piece ? part.pieces.indexOf(problem.piece) : -1;
        found.push({ finding, piece });
      }
  }
  return { part, found, faults };
}

const isSame = (a: ReadPart, b: ReadPart): boolean =>
  a.part === b.part &&
  a.span?.start === b.span?.start &&
  a.span?.end === b.span?.end &&
  a.pieces.length === b.pieces.length &&
  commonEnds(a.pieces, b.pieces).head === b.pieces.length;

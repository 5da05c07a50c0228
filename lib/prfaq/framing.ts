import type { Facts, Note, Piece, Reading, Zone } from '@/lib/engine';
import { type ProblemTone, problemToneOf } from './problem-tone';
import { solutionToneOf } from './solution-tone';

export type ProblemFraming = 'customer-centric' | 'company-centric' | 'solution-smuggled' | 'missing';
export type SolutionFraming = 'benefit-first' | 'feature-first' | 'missing';

export interface Framing {
  readonly problem: ProblemFraming;
  readonly solution: SolutionFraming;
}

/** From whose side problem and solution are told. */
export function framingOf(reading: Reading): Framing {
  return { problem: problemFraming(reading), solution: solutionFraming(reading) };
}

/** All that a piece adds to the framing, equal exactly while nothing about that changes. */
export function framingNoteOf(piece: Piece, facts: Facts): Note {
  if (piece.role !== 'body') return null;
  if (piece.zone === 'problem') return JSON.stringify(problemToneOf(piece, facts));
  return SOLVING.includes(piece.zone) ? solutionToneOf(piece, facts) : null;
}

const SOLVING: readonly Zone[] = ['solution', 'summary', 'subheading'];

/** The pieces of a part, at most the first few: what a part is about shows early. */
function piecesIn(reading: Reading, zone: Zone): Piece[] {
  const found: Piece[] = [];
  for (const piece of reading.pieces) {
    if (piece.zone === zone && piece.role === 'body') found.push(piece);
    if (found.length === MOST_PIECES) break;
  }
  return found;
}

const MOST_PIECES = 12;

/** As many sentences with nobody in them and hardly a trouble explain a field; that is no problem of anybody. */
const FIELD = 3;

function problemFraming(reading: Reading): ProblemFraming {
  const pieces = piecesIn(reading, 'problem');
  return framingOfTones(pieces.map(piece => problemToneOf(piece, reading.facts)));
}

/** From whose side a problem is told, by the tones of its pieces. */
export function framingOfTones(tones: readonly ProblemTone[]): ProblemFraming {
  const sum = (of: (tone: ProblemTone) => number): number => tones.reduce((total, tone) => total + of(tone), 0);
  const sentences = sum(t => t.sentences);
  const absence = sum(t => t.absence);
  const product = sum(t => t.product);
  const people = sum(t => t.people);
  const company = sum(t => t.company);
  if (sentences === 0 || (sum(t => t.pain) + absence + product + company === 0 && 2 * people < sentences))
    return 'missing';
  const share = (count: number): number => count / sentences;
  const building = sum(t => t.building);
  if (people + company + product + absence + building === 0 && sentences >= FIELD && share(sum(t => t.pain)) <= 0.34)
    return 'missing';
  if (share(product) >= 0.3 || share(absence) >= 0.5 || share(product + absence) >= 0.4) return 'solution-smuggled';
  if (people === 0 && company + building > 0) return 'company-centric';
  if (share(company) >= 0.5 && company > 1.5 * people) return 'company-centric';
  if (share(company) >= 0.8 && people <= company) return 'company-centric';
  return 'customer-centric';
}

function solutionFraming(reading: Reading): SolutionFraming {
  const first = (zone: Zone): Piece[] => piecesIn(reading, zone).slice(0, 1);
  const told = first('solution');
  // Without a paragraph of its own, the solution is what the opening lines promise.
  const pieces = told.length > 0 ? told : [...first('subheading'), ...first('summary')];
  if (pieces.length === 0) return 'missing';
  return pieces.some(piece => solutionToneOf(piece, reading.facts) > 0) ? 'benefit-first' : 'feature-first';
}

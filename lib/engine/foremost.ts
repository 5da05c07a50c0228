import type { Finding } from './types';

/** How many remarks stand open at first. */
export const OPEN_AT_FIRST = 5;

/**
 * What a reviewer would stop a meeting for, by the checks of the standard, the weightiest first: whether there is a
 * problem and whose it is, what contradicts itself, whom it is for, what they gain, who was asked, what is dodged.
 */
const DECISIVE =
  'S08 P02 P04 P03 E06 C01 C02 O03 O04 P01 O01 O02 C03 F16 F12 E01 E04 Q07 P05 S09 E02 F02 F17 F01 C05 P06 P07 E03 Q01 Q03 F04 F10 F06 S10 S02'.split(
    ' ',
  );
const RANK = new Map(DECISIVE.map((check, place) => [check, DECISIVE.length - place]));
const SEVERITY = { fix: 2, suggestion: 1, question: 0 } as const;

/** What the order depends on. */
type Remark = Pick<Finding, 'check' | 'severity' | 'asks'>;

const weightOf = ({ check, severity, asks }: Remark): number =>
  2 * (RANK.get(check ?? '') ?? 0) + SEVERITY[severity] + asks / 100;

/**
 * The few findings that would change the decision, in the order they are given in; one of each check, since the same
 * cause is one remark. All others can wait until these are settled.
 */
export function foremost<F extends Remark>(findings: readonly F[], most = OPEN_AT_FIRST): F[] {
  const first = new Map<string, F>();
  for (const finding of findings) {
    const check = finding.check ?? '';
    const known = first.get(check);
    if (!known || weightOf(finding) > weightOf(known)) first.set(check, finding);
  }
  const chosen = new Set([...first.values()].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, most));
  return findings.filter(finding => chosen.has(finding));
}

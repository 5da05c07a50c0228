/** Readers a draft is looked at for, in the order they are offered. */
export const LENSES = ['customer', 'engineer', 'executive', 'finance', 'legal'] as const;
export type Lens = (typeof LENSES)[number];

/** What each reader stops at, by the checks of the standard; a letter alone stands for its whole family. */
const STOPS: Readonly<Record<Lens, string>> = {
  customer: 'S02 S04 S07 S08 S09 S10 S12 S13 S14 S22 C02 C03 C04 P O Q01 Q02 Q04 Q05 Q07 L F10 F12 F13 F14 F16 F18 E06',
  engineer: 'S21 S22 O02 O05 O06 O08 L10 L12 P09 E04 E06 F02 F05 F07 F12 F13 F14 F15 F19',
  executive:
    'S02 S07 S08 S09 S15 S16 S17 S18 C01 C02 C03 C05 P O01 O03 O04 O05 O09 Q03 E F01 F02 F03 F04 F06 F08 F11 F12 F15 F16 F17 F19 F20',
  finance: 'P01 P07 P09 O09 E02 E03 E04 E06 F02 F03 F04 F05 F06 F10 F12 F15 F17 F19 F20',
  legal: 'O07 O08 L09 L12 P09 Q02 Q07 E02 E03 E04 E06 F02 F09 F12 F14 F16',
};

const LISTS = new Map(LENSES.map(lens => [lens, new Set(STOPS[lens].split(' '))]));

/** Whether this reader would stop at a remark of this check of the standard. */
export function isFor(lens: Lens, check: string | null): boolean {
  const list = LISTS.get(lens);
  return check !== null && list !== undefined && (list.has(check) || list.has(check.charAt(0)));
}

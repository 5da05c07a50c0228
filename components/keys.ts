/** A button to choose with: it takes arrows and the space bar, and nothing that is typed. */
const isChoice = ({ type }: HTMLInputElement): boolean => type === 'radio' || type === 'checkbox';
const NEEDED_TO_CHOOSE = /^(?:Arrow.+| )$/;

/**
 * Whether a key press is meant for a field that is typed or chosen in, not for the list around it. A button to choose with
 * needs only the arrows and the space bar: with its `key` given, the others go to the list.
 */
export const isInField = (target: EventTarget | null, key?: string): boolean =>
  (target instanceof HTMLInputElement && (key === undefined || !isChoice(target) || NEEDED_TO_CHOOSE.test(key))) ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

export const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

/** Runs what belongs to the key and keeps the key from doing anything else. False: the key means nothing here. */
export function act(event: KeyboardEvent, deeds: Readonly<Record<string, (() => void) | undefined>>): boolean {
  const deed = hasModifier(event) ? undefined : deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!deed || event.defaultPrevented) return false;
  event.preventDefault();
  event.stopPropagation();
  deed();
  return true;
}

/** Moves the focus among the elements of a widget; wraps at the ends. */
export function moveFocus(all: readonly (HTMLElement | SVGElement)[], step: number | 'first' | 'last'): void {
  const at = all.indexOf(document.activeElement as HTMLElement);
  const to = step === 'first' ? 0 : step === 'last' ? all.length - 1 : (at + step + all.length) % all.length;
  all[to]?.focus();
}

const FORWARD = { vertical: ['ArrowDown'], horizontal: ['ArrowRight'], both: ['ArrowDown', 'ArrowRight'] } as const;
const BACK = { vertical: ['ArrowUp'], horizontal: ['ArrowLeft'], both: ['ArrowUp', 'ArrowLeft'] } as const;

/** The keys that move the focus among elements, for `act`: arrows along the axis, Home and End. */
export function moves(
  all: () => readonly (HTMLElement | SVGElement)[],
  axis: keyof typeof FORWARD,
): Record<string, () => void> {
  const keys = (names: readonly string[], step: number) => names.map(name => [name, () => moveFocus(all(), step)]);
  return {
    ...Object.fromEntries([...keys(FORWARD[axis], 1), ...keys(BACK[axis], -1)]),
    Home: () => moveFocus(all(), 'first'),
    End: () => moveFocus(all(), 'last'),
  };
}

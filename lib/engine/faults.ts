/** A rule, or another step of the review, that failed. It carries no words of the draft. */
export interface Fault {
  /** Id of the rule, or the name of the step: `key-results`, `framing`, `answered`. */
  readonly rule: string;
  /** What kind of failure, for a bug report: `TypeError`. */
  readonly message: string;
}

/** What `make` gives, or the fault in its place: one step that fails leaves the rest of the review standing. */
export function attempt<T>(rule: string, make: () => T): { readonly value: T } | { readonly fault: Fault } {
  try {
    return { value: make() };
  } catch (cause) {
    return { fault: faultOf(rule, cause) };
  }
}

/** An exception's message may quote the draft, so only its class is kept. */
export function faultOf(rule: string, cause: unknown): Fault {
  return { rule, message: cause instanceof Error ? cause.constructor.name : 'Unknown' };
}

/** One fault for each rule and message, however often it happened. */
export function distinctFaults(faults: readonly Fault[]): Fault[] {
  const known = new Map(faults.map(fault => [`${fault.rule} ${fault.message}`, fault]));
  return [...known.values()].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

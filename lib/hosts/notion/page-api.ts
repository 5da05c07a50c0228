/** Why Notion's own interface gave nothing. The words end a sentence that begins with what was read instead. */
export const FAULTS = {
  refused: 'Notion did not give the rest',
  busy: 'Notion asked for patience with the rest',
  unreachable: 'Notion could not be reached for the rest',
  unreadable: 'Notion sent the rest in a form that cannot be read yet',
} as const;

export type FaultKind = keyof typeof FAULTS;

/** A request that brought no answer that can be used. */
export class ApiFault extends Error {
  constructor(readonly kind: FaultKind) {
    super(FAULTS[kind]);
  }
}

/** A request to Notion's own interface: the name of the endpoint and its body; the answer as parsed JSON. */
export type Ask = (endpoint: string, body: unknown, signal: AbortSignal) => Promise<unknown>;

/** In milliseconds. A page that takes longer is read as far as it is visible. */
const PATIENCE = 10_000;

/** UTF-16 units; a page of 400 sheets has about a tenth of it. */
const LONGEST_ANSWER = 40_000_000;

/**
 * Asks the page's own origin, with the reader's own rights: reading only, and nothing that the open editor does not ask for
 * itself. Rejects with an `ApiFault`.
 */
export const askNotion: Ask = async (endpoint, body, signal) => {
  const text = await answerOf(endpoint, body, signal).catch(faultOfFailure);
  if (text.length > LONGEST_ANSWER) throw new ApiFault('unreadable');
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiFault('unreadable');
  }
};

async function answerOf(endpoint: string, body: unknown, signal: AbortSignal): Promise<string> {
  const response = await fetch(new URL(`/api/v3/${endpoint}`, location.origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'same-origin',
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  });
  if (!response.ok) throw new ApiFault(faultOfStatus(response.status));
  return await response.text();
}

/**
 * What no answer at all came to. To be hung onto promises of ours alone: those of `fetch` are the page's in Firefox, and
 * what is thrown into them comes out as an error of no kind.
 */
function faultOfFailure(cause: unknown): never {
  throw cause instanceof ApiFault ? cause : new ApiFault('unreachable');
}

function faultOfStatus(status: number): FaultKind {
  if (status === 429) return 'busy';
  return status >= 500 ? 'unreachable' : 'refused';
}

import { setOf } from './word-set';

/** Verbs that begin the name of a measure as often as an order, without being counted themselves: support costs, ramp time. */
export const NOUN_VERBS = setOf(`
  support contact ramp cancel forecast call cover search queue load stock supply care help repair transfer transport travel
  invoice waste rent lease mail drop bounce exit entry repeat response claim bid trade crop harvest yield rework scrap fault stop
  start pass fail attempt travel demand request approach reach hire
`);

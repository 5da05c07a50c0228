import type { Clauses } from './clauses';

const DONE = /^(?:made|filed|submitted|placed|booked|paid|sent|renewed|requested|done)$/;
const WAY = /^(?:online|digitally|electronically|themselves|self-service|unaided)$/;

/** "80 % of applications are made online": which way people take. `verb` is the index of the participle. */
export const isChosenWay = (verb: number, { tokens, mainTo }: Clauses): boolean =>
  DONE.test(tokens[verb]?.lower ?? '') && tokens.slice(verb + 1, mainTo).some(({ lower }) => WAY.test(lower));

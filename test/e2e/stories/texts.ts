/** A plan with one outcome, to which the stories add. */
export const PLAN = [
  '# Objective: Workshops order the right part the first time',
  '',
  '- KR1: Wrong orders per workshop fall from 9 to 2 a month by 30 June 2027.',
  '- KR2: Launch the parts finder in May 2027.',
].join('\n');

export const OUTPUT = 'Launch the parts finder in May 2027.';
export const OUTCOME = 'Wrong orders per workshop fall from 9 to 2 a month by 30 June 2027.';

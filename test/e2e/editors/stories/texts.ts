import type { FixtureBlock, FixtureDocument } from '../../../simulators/fixtures/document.ts';

/** A key result that is work, and in no other line of `PLAN`. */
export const OUTPUT = 'Launch the new website';
export const OUTCOME = 'Households that finish their box within five days rise from 54% to 70% by 30 June';

const heading = (text: string): FixtureBlock => ({ kind: 'heading', level: 1, runs: [{ text }] });
const item = (text: string): FixtureBlock => ({ kind: 'bulleted', runs: [{ text }] });

/** A short plan: what every editor shows without scrolling. */
export const PLAN: FixtureDocument = {
  id: 'plan',
  title: 'Objectives of the bakery',
  tabs: [
    {
      title: 'Plan',
      blocks: [
        heading('Objective 1: Subscribers eat the whole loaf'),
        item(`KR1: ${OUTCOME}`),
        item(`KR2: ${OUTPUT} by the end of April`),
        heading('Objective 2: Subscribers bring their neighbours'),
        item('KR1: 40% of the subscribers of January bring a neighbour by June, up from 22%'),
      ],
    },
  ],
};

/** Two key results in the same words, under two objectives. */
export const TWINS: FixtureDocument = {
  id: 'twins',
  title: 'Two shops',
  tabs: [
    {
      title: 'Plan',
      blocks: [
        heading('Objective 1: The shop in Leith is found'),
        item(OUTCOME),
        heading('Objective 2: The shop in Portobello is found'),
        item(OUTCOME),
      ],
    },
  ],
};

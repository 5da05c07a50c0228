import { bullet, heading, paragraph, tab } from '../simulators/fixtures/blocks.ts';
import type { FixtureBlock, FixtureDocument } from '../simulators/fixtures/document.ts';
import { longDocument } from '../simulators/fixtures/long-document.ts';

/** Key results that call for another wording, and words that call for another, so that there is something to apply. */
const WEAK: readonly FixtureBlock[] = [
  heading(1, 'Objective: Guests find the way'),
  bullet('KR1: Launch the new signs by the end of March'),
  bullet('KR2: Publish 12 maps of the old town'),
  paragraph('KR3: Train 40 guides in the new routes'),
  bullet('KR4: Hold 3 open evenings for landlords by June'),
  bullet('KR5: Ship the audio guide to all museums'),
  paragraph('Our seamless platform lets guests utilize every map, and leverages what guides know.'),
  paragraph('We will basically deliver a best-in-class experience in order to delight our guests.'),
];

/** A document that only depends on the seed: a few pages of everything, a second tab, and enough that is weak. */
export function documentFor(seed: number): FixtureDocument {
  const pages = 1 + (seed % 4);
  const long = longDocument(`soak-${seed}`, pages, seed);
  const [first] = long.tabs;
  const [other] = longDocument('other', 1, seed + 1).tabs;
  const blocks = first?.blocks ?? [];
  const middle = Math.floor(blocks.length / 2);
  const title = `${long.title}, number ${seed}`;
  return {
    ...long,
    title,
    tabs: [
      tab('Draft', ...blocks.slice(0, middle), ...WEAK, ...blocks.slice(middle)),
      tab('Notes', ...(other?.blocks ?? [])),
    ],
  };
}

/** Another document, to go to. */
export const otherDocument = (): FixtureDocument => longDocument('soak-other', 1, 9);

import type { PartName, WholeExample } from '@/lib/engine';

type Parts = Readonly<Record<PartName, string>>;

/** Changes to a sample: other words for a part, or null to leave the part out with its label. */
export type Changes = Readonly<Partial<Record<PartName, string | null>>>;

const LABELS: Readonly<Partial<Record<PartName, string>>> = {
  problem: '## The problem',
  solution: '## The solution',
  how_it_works: '## How it works',
  call_to_action: '## Getting started',
  external_faq: '## Customer FAQ',
  internal_faq: '## Internal FAQ',
};

/** A small complete PR/FAQ about bread, to be spoilt in one place for an example. */
const BAKERY: Parts = {
  headline: '# Village bakers sell the last loaf before closing with Crumb',
  subheading: '*Bakers with one shop throw away half as much bread, without lowering a price at noon.*',
  summary:
    'Ghent, 4 May 2027 – Crumb today launched an evening shelf for village bakers in Flanders. A baker sees at three o’clock how many loaves will be left, and neighbours reserve them by message. In the trial, 40 bakers threw away 11 loaves a day instead of 23.',
  problem:
    'A village baker bakes at four in the morning for customers who have not decided yet. On an average Tuesday 23 loaves are left at six, and she pays a farmer to take them. Today she writes a sign, ‘two for one’, and loses the full price of bread she would have sold anyway.',
  solution:
    'With Crumb the baker offers only the loaves that will be left. At three she gets one message with a number; she answers yes, and 30 neighbours who asked for late bread can reserve a loaf until five. Whoever comes in at noon pays the full price as before.',
  leader_quote:
    '“My parents baked for 31 years and never knew at noon what would be left at six,” said Lotte Maes, who founded Crumb.',
  how_it_works:
    'The baker weighs the tray at three and taps yes. A neighbour gets the message, reserves one loaf and pays at the counter before five. What is not reserved by then goes to the food bank at six.',
  customer_quote:
    '“I used to throw away a full crate every night. Last week it was four loaves, and I knew it before I closed,” said Rik Claes, who bakes in Deinze.',
  call_to_action: 'Bakers can start this evening at crumb.example; the first 30 days cost nothing.',
  external_faq: `**How much does it cost?**

Nineteen euros a month, and nothing in a month without a sale.

**What if nobody reserves a loaf?**

Then nothing changes: you close at six with the bread you would have had anyway.

**Do my customers need an app?**

No. They answer a text message.`,
  internal_faq: `**How many bakers have this problem?**

There are 2,900 bakers with one shop in Flanders; 61 of the 80 whom we visited throw away more than 15 loaves a day.

**What is the biggest risk?**

That regulars wait for the evening loaf. If full-price sales fall by more than 3% in a shop, we stop there.

**What would make us stop?**

Fewer than 25 bakers who still use it in week eight, by 30 June 2027.`,
};

/** The same about a clinic, with other words and other ways to say who, when and how. */
const CLINIC: Parts = {
  headline: '# Physiotherapists fill a cancelled hour within ten minutes',
  subheading:
    '*Practices with two to six therapists call the patient who can really come, not the next name on a list.*',
  summary:
    'Porto, 12 October 2026 – Slotline today launched in 18 physiotherapy practices in northern Portugal. When a patient cancels, the receptionist sees the three patients who live near enough and are free, and one of them is in the chair ten minutes later.',
  problem:
    'A practice with four therapists loses nine hours a week to late cancellations. The receptionist works through a paper list while two people wait at her desk, reaches someone on every sixth call, and by then the hour has begun.',
  solution:
    'With Slotline the receptionist taps the empty hour and sees three names. One message goes out, the first patient who answers has the hour, and the other two are told in the same minute. In the trial, practices filled seven of nine lost hours.',
  leader_quote:
    '“An hour that nobody uses is an hour of pain that somebody else still has,” said Inês Duarte, who runs Slotline.',
  how_it_works:
    'First the receptionist taps the hour that was cancelled. Then she chooses whom to ask. After the first yes the calendar is filled in and the list is closed.',
  customer_quote:
    '“On Mondays I dialled until my coffee was cold. Now I tap twice and go back to the people in front of me,” said Marta Pinho, receptionist in Braga.',
  call_to_action: 'Practices can book a half-hour visit at slotline.example or on +351 220 000 000.',
  external_faq: `**What does it cost?**

Two euros for every hour that is filled; nothing for an hour that stays empty.

**What do patients have to install?**

Nothing. They get a text message and answer with one letter.

**What if two patients answer at once?**

The first one has the hour; the other is told so within a minute.`,
  internal_faq: `**What do practices use today?**

Paper lists and the telephone. Two calendar products send reminders; neither fills an hour that is already lost.

**What will it cost us?**

Two engineers and one visitor for seven months, and four cents per message.

**What would make us give up?**

Fewer than four of nine hours filled in half of the practices by March 2027.`,
};

/** A sample by name, with changes, as Markdown. */
export function draftOf(sample: 'bakery' | 'clinic', changes: Changes = {}): string {
  const parts = { ...(sample === 'bakery' ? BAKERY : CLINIC), ...changes };
  return (Object.keys(BAKERY) as PartName[])
    .flatMap(part => (parts[part] === null ? [] : [LABELS[part] ?? [], parts[part]].flat()))
    .join('\n\n')
    .concat('\n');
}

/** A whole example: a sample with changes, of which only the changed words are shown. */
export function sampleWith(sample: 'bakery' | 'clinic', changes: Changes, shown?: string): WholeExample {
  const changed = Object.values(changes).filter(text => text !== null);
  return { draft: draftOf(sample, changes), shown: shown ?? changed.join('\n\n') };
}

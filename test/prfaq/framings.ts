import type { ProblemFraming, SolutionFraming } from '@/lib/prfaq/framing';

/** A passage of a draft from some trade, with the framing that a reviewer would see in it. */
export interface Framed<Framing> {
  readonly trade: string;
  /** Names as the passage has them, so that the draft around it can introduce them. */
  readonly product: string;
  readonly company: string;
  readonly text: string;
  readonly framing: Framing;
}

type Row = readonly [trade: string, product: string, company: string, text: string];

const framed =
  <Framing>(framing: Framing) =>
  ([trade, product, company, text]: Row): Framed<Framing> => ({ trade, product, company, text, framing });

const CUSTOMERS: readonly Row[] = [
  [
    'health',
    'Wardlist',
    'Mira Health',
    'At 6.45 the night nurse reads twenty names to the day nurse from a folded sheet. Two of them have moved beds since midnight. On one ward in five somebody is given breakfast before a blood test, and the test is lost.',
  ],
  [
    'health',
    'Pillbook',
    'Mira Health',
    'People on blood thinners have to be tested every two weeks. Most take half a day off for it, sit in a corridor for an hour, and are called back the next day because the dose was read from the wrong line.',
  ],
  [
    'schools',
    'Rowcall',
    'Fernway',
    'A supply teacher meets 28 children whose names she does not know. The seating plan is in a colleague’s drawer. By the time the register is taken, nine minutes of the lesson are gone.',
  ],
  [
    'schools',
    'Lendwell',
    'Fernway',
    'Parents of children in year seven buy a calculator that costs 90 euros and is used for two terms. One family in four asks the school for help, and the form for that is four pages long.',
  ],
  [
    'logistics',
    'Dockline',
    'Harbour & Co',
    'Lorry drivers queue outside the gate for two hours without knowing whether their ramp is free. Many miss their rest time; the forwarder pays the fine, and the fish is a day older.',
  ],
  [
    'logistics',
    'Palletwise',
    'Harbour & Co',
    'Warehouse clerks count pallets by hand on Friday afternoon. Our visits to eleven sites showed that every second count is wrong, and that nobody finds out before the customer rings on Monday.',
  ],
  [
    'public service',
    'Plainform',
    'City of Arnhem',
    'Whoever moves house has to tell five offices. Older residents come to the desk with a bag of letters and ask which of them still matter. Last year 3,100 people paid a reminder fee for a letter that went to their old flat.',
  ],
  [
    'finance',
    'Evenday',
    'Northbank',
    'Freelance translators are paid 45 days after they deliver. Rent is due on the first. So they put it on a card at 19 percent and hope that the agency pays before the statement does.',
  ],
  [
    'finance',
    'Closebook',
    'Northbank',
    'The controller of a mid-sized company closes the month in nine working days. Six of them go into mails to branch managers who cannot remember what a receipt was for. By then the figures are too old to act on.',
  ],
  [
    'gaming',
    'Squadnight',
    'Larkspur Games',
    'Four friends want to play on Thursday. Each has a different hour, two work shifts, and the chat has 140 messages before anybody says yes. Three weeks out of four they do not play at all.',
  ],
  [
    'infrastructure',
    'Relay',
    'Stackhaven',
    'When a certificate expires at night, the engineer on call learns it from customers. She has no list of what expires when, so she searches four consoles while checkout is down. The last outage cost a shop 40,000 orders.',
  ],
  [
    'infrastructure',
    'Quotaplan',
    'Stackhaven',
    'Platform teams guess how many machines they will need in March. They order too many, since running out is worse, and explain the bill to finance afterwards.',
  ],
  [
    'energy',
    'Warmside',
    'Tarn Energy',
    'Tenants in older houses find out what heating cost them fourteen months later. By then the winter is over, the sum is due in four weeks, and one in six cannot pay it.',
  ],
  [
    'farming',
    'Furrow',
    'Greenacre',
    'Vegetable growers decide in January what the market will pay in July. They look at last year, plant what did well, and so do all their neighbours. In a bad year a third of the lettuce is ploughed under.',
  ],
];

const COMPANYS: readonly Row[] = [
  [
    'health',
    'Wardlist',
    'Mira Health',
    'Mira Health has three products for wards that do not share a login. Our sales people have to explain them one by one, and renewals have slipped for two quarters. We need a single offer.',
  ],
  [
    'schools',
    'Rowcall',
    'Fernway',
    'We are losing schools to a cheaper competitor. Our support costs are twice as high as planned, and our roadmap has not delivered anything new for a year.',
  ],
  [
    'logistics',
    'Dockline',
    'Harbour & Co',
    'Harbour & Co cannot grow with its current terminal system. It is expensive to maintain, our engineers spend half of their time on it, and we have no product for small ports.',
  ],
  [
    'public service',
    'Plainform',
    'City of Arnhem',
    'The department has to cut its budget by eight percent. Our back office still keys in 40,000 forms, and we cannot fill the posts that become vacant.',
  ],
  [
    'finance',
    'Evenday',
    'Northbank',
    'Northbank earns too little with private accounts. Our share of customers under 30 has fallen to nine percent, and our brand is seen as old-fashioned.',
  ],
  [
    'gaming',
    'Squadnight',
    'Larkspur Games',
    'Our monthly active players have been flat since spring. We depend on one title for most of our revenue, and the studio needs a second one before the contract ends.',
  ],
  [
    'infrastructure',
    'Relay',
    'Stackhaven',
    'Our code is spread over nine repositories, the tests are slow, and releases are risky. The team cannot ship more than once a month.',
  ],
  [
    'energy',
    'Warmside',
    'Tarn Energy',
    'As we grew, our billing became hard to run. We lack the people to maintain it, and our auditors have asked for better controls.',
  ],
];

const SMUGGLED: readonly Row[] = [
  ['health', 'Wardlist', 'Mira Health', 'There is no single place where a ward can see who lies in which bed.'],
  [
    'health',
    'Pillbook',
    'Mira Health',
    'Patients lack a tool that reminds them of their tests. Pillbook was built to close this gap.',
  ],
  [
    'schools',
    'Rowcall',
    'Fernway',
    'Teachers need a modern platform for attendance. Paper registers do not offer analytics, and no existing app works offline.',
  ],
  [
    'logistics',
    'Dockline',
    'Harbour & Co',
    'Drivers wait at the gate. Dockline solves this by giving every lorry a slot, so that the queue disappears.',
  ],
  [
    'public service',
    'Plainform',
    'City of Arnhem',
    'There is currently no easy way for residents to tell the city that they have moved. What is needed is one form that reaches all offices.',
  ],
  [
    'finance',
    'Evenday',
    'Northbank',
    'Banks do not offer an account that pays freelancers at once. With Evenday, we close that gap.',
  ],
  [
    'gaming',
    'Squadnight',
    'Larkspur Games',
    'Players want to find an evening together. Squadnight lets them vote, and the calendar does the rest.',
  ],
  [
    'infrastructure',
    'Relay',
    'Stackhaven',
    'No tool on the market brings certificates, domains and secrets together. Teams need a unified inventory.',
  ],
  [
    'energy',
    'Warmside',
    'Tarn Energy',
    'Tenants have no app that shows what they use. This service addresses that with a weekly message.',
  ],
  [
    'farming',
    'Furrow',
    'Greenacre',
    'The market is missing a solution that combines weather, soil and prices. Furrow fills this gap for growers.',
  ],
];

const NOBODYS: readonly Row[] = [
  [
    'infrastructure',
    'Relay',
    'Stackhaven',
    'Certificates are a basic means of trust on the internet. Rotation is a classical topic of operations. Automation is the common form of it.',
  ],
  [
    'finance',
    'Closebook',
    'Northbank',
    'Double entry goes back to the fifteenth century. Accruals assign income to a period. The general ledger is the sum of its journals.',
  ],
];

const BENEFITS: readonly Row[] = [
  [
    'health',
    'Wardlist',
    'Mira Health',
    'The day nurse walks onto the ward and knows who lies where. Nobody is given breakfast before a blood test any more.',
  ],
  [
    'health',
    'Pillbook',
    'Mira Health',
    'With Pillbook, patients test themselves at the kitchen table and have their dose before the coffee is cold.',
  ],
  ['schools', 'Rowcall', 'Fernway', 'A supply teacher can now call every child by name in the first minute.'],
  ['schools', 'Lendwell', 'Fernway', 'Families borrow the calculator for a term and no longer fill in a form.'],
  [
    'logistics',
    'Dockline',
    'Harbour & Co',
    'A driver arrives when the ramp is free and is back on the road in 25 minutes instead of two hours.',
  ],
  [
    'public service',
    'Plainform',
    'City of Arnhem',
    'Residents say once that they have moved. All five offices know it the same evening.',
  ],
  [
    'finance',
    'Evenday',
    'Northbank',
    'Translators get their money on the day they deliver, and pay the rent without a card.',
  ],
  [
    'finance',
    'Closebook',
    'Northbank',
    'Controllers close the month in three days and spend the other six on what the figures mean.',
  ],
  [
    'gaming',
    'Squadnight',
    'Larkspur Games',
    'The four of them play every Thursday again, and it takes one question a week.',
  ],
  [
    'infrastructure',
    'Relay',
    'Stackhaven',
    'Engineers sleep through the night: no certificate expires without somebody having said yes or no to it three weeks earlier.',
  ],
  [
    'energy',
    'Warmside',
    'Tarn Energy',
    'With Warmside, a tenant knows on the first of every month what the last one cost and what the bill will be in spring.',
  ],
  [
    'farming',
    'Furrow',
    'Greenacre',
    'Growers see in January what their neighbours are going to plant, and change their minds while it is cheap.',
  ],
];

const FEATURES: readonly Row[] = [
  [
    'health',
    'Wardlist',
    'Mira Health',
    'Wardlist is a cloud-based bed board with role-based access, an audit trail and interfaces to all major hospital systems.',
  ],
  [
    'health',
    'Pillbook',
    'Mira Health',
    'The kit consists of a reader, 50 strips and an app that connects over Bluetooth and stores the results.',
  ],
  [
    'schools',
    'Rowcall',
    'Fernway',
    'Rowcall combines a photo register with a seating plan editor and exports to the school database.',
  ],
  [
    'schools',
    'Lendwell',
    'Fernway',
    'We built a lending catalogue with barcodes, reminders and a reporting module for the office.',
  ],
  [
    'logistics',
    'Dockline',
    'Harbour & Co',
    'Dockline uses machine learning to predict arrivals and assigns each lorry to a slot in the yard plan.',
  ],
  [
    'public service',
    'Plainform',
    'City of Arnhem',
    'Plainform is built on the city’s identity service. It validates addresses, routes the form and writes to five registers.',
  ],
  [
    'finance',
    'Evenday',
    'Northbank',
    'The account offers instant transfers, a virtual card, invoice scanning and multi-currency wallets.',
  ],
  [
    'finance',
    'Closebook',
    'Northbank',
    'Closebook introduces an AI agent that reads receipts, matches them against card statements and posts the entries.',
  ],
  [
    'gaming',
    'Squadnight',
    'Larkspur Games',
    'Squadnight adds polls, shared calendars and voice rooms to the launcher.',
  ],
  [
    'infrastructure',
    'Relay',
    'Stackhaven',
    'Relay scans clusters, keeps an inventory in Postgres and exposes a REST API with webhooks.',
  ],
  [
    'energy',
    'Warmside',
    'Tarn Energy',
    'Our solution includes a sensor for each radiator, a gateway in the cellar and a portal with charts.',
  ],
  [
    'farming',
    'Furrow',
    'Greenacre',
    'To use it, a grower opens the map, selects a field and uploads the last soil report.',
  ],
];

export const PROBLEMS: readonly Framed<ProblemFraming>[] = [
  ...CUSTOMERS.map(framed<ProblemFraming>('customer-centric')),
  ...COMPANYS.map(framed<ProblemFraming>('company-centric')),
  ...SMUGGLED.map(framed<ProblemFraming>('solution-smuggled')),
  ...NOBODYS.map(framed<ProblemFraming>('missing')),
];

export const SOLUTIONS: readonly Framed<SolutionFraming>[] = [
  ...BENEFITS.map(framed<SolutionFraming>('benefit-first')),
  ...FEATURES.map(framed<SolutionFraming>('feature-first')),
];

import type { ProblemFraming, SolutionFraming } from '@/lib/prfaq/framing';

/** Product, company, and what is told of them: how the trades of the world begin a problem or a solution. */
export type Told = readonly [product: string, company: string, text: string];

export const TOLD_PROBLEMS: Readonly<Record<ProblemFraming, readonly Told[]>> = {
  'customer-centric': [
    [
      'Kettle',
      'Brightside',
      'Every carer we rode along with kept a notebook in her coat. She writes down who ate, who fell, who was sad. At the end of the shift she types it into a phone at a bus stop, and the family reads three words.',
    ],
    [
      'Beacon',
      'Brightside',
      'Small charities apply for grants at night, after the work is done. An application takes 31 hours on average, two out of three are refused, and the refusal gives no reason.',
    ],
    [
      'Halt',
      'Metroline',
      'Wheelchair users plan every trip around lifts that may be out of order. They learn of it on the platform. Then they go back home, or ask four strangers to carry them.',
    ],
    [
      'Ledgerly',
      'Coinfold',
      'Restaurant owners see their card takings three days later as one sum. Which day was good, which dish paid for itself, they find out in a spreadsheet on Sunday night, if at all.',
    ],
    [
      'Parcelfox',
      'Coinfold',
      'A florist ships 40 orders before Mother’s Day. Eleven arrive wilted because the van stood in the sun, and she refunds all eleven out of her own pocket.',
    ],
    [
      'Mesh',
      'Ironbridge',
      'Site reliability engineers are paged 30 times a week. Most of the pages mean nothing. The two that matter are acknowledged half asleep and forgotten by morning.',
    ],
    [
      'Guildhall',
      'Oakfort',
      'New players quit in the first hour. They die four times in the same swamp, do not understand why, and the only ones who could explain it are level 60 and elsewhere.',
    ],
    [
      'Scribe',
      'Lexhall',
      'Junior lawyers copy clauses from old contracts. Last month an apprentice left another client’s name in three places, and the partner found it in court.',
    ],
    [
      'Tapwater',
      'Provence',
      'Families in the hill villages boil their water from June to September. The test results come by post when the week is over.',
    ],
    [
      'Sortly',
      'Provence',
      'Today, procurement teams compare suppliers in spreadsheets that were right last spring. Prices change weekly, the sheet does not, and buyers pay 6% too much without knowing it (audit of 14 firms, 2026).',
    ],
    [
      'Nestbox',
      'Hearthly',
      'First-time buyers see a house for twelve minutes and then sign for thirty years. They do not know what the damp on the north wall means, and the agent is not going to tell them.',
    ],
    [
      'Cuecard',
      'Hearthly',
      'Patients forget half of what the doctor said before they reach the car park. Their daughters call the practice. Receptionists read notes they are not allowed to explain.',
    ],
    [
      'Shiftly',
      'Corvus',
      'Hospital porters walk 18 kilometres a shift. Half of that is to find out where they are needed next. Patients wait on trolleys outside the scanner, and the scanner stands idle.',
    ],
    [
      'Reefnet',
      'Corvus',
      'Despite stricter rules, small dive schools still log their air fills on paper. The sheets get wet. When the inspector comes, instructors spend a weekend copying numbers they can no longer read.',
    ],
    [
      'Tallybook',
      'Ostara',
      'Most housing co-operatives have a treasurer who does the books unpaid, after dinner. She answers the same question by mail nine times a month: has my rent arrived?',
    ],
    [
      'Boothside',
      'Ostara',
      'Trade fair visitors collect 60 leaflets and read none. Exhibitors pay 14,000 euros for a stand and go home with a bowl of business cards, a third of them from competitors.',
    ],
    [
      'Hearsay',
      'Vantage',
      'Our interviews with 22 customer support leads made one thing plain: agents spend their first three minutes on every call asking what the customer has already typed into a form. Callers hate it. So do agents.',
    ],
    [
      'Nightowl',
      'Vantage',
      'If you run a small bakery, you hire for four in the morning. Nobody applies. You bake yourself, for the third year, and your doctor has started to ask questions.',
    ],
    [
      'Portside',
      'Keel',
      'Truckers, forwarders and terminals all keep their own version of when a box is ready. The trucker comes, the box is not, and no one pays for the trip.',
    ],
    [
      'Linewatch',
      'Keel',
      'Data engineers hear that a pipeline broke from an angry analyst. They read logs from nine services to find the one column that changed, while the board looks at yesterday’s numbers.',
    ],
    [
      'Clearcut',
      'Keel',
      'Legacy underwriting tools were built for paper. Brokers re-key each application into three systems, and a small business waits 11 days for a quote it could have had over lunch.',
    ],
    [
      'Playmark',
      'Lumen',
      'Parents have no idea how long their child really plays. They fight about it at dinner. Two hours, says the mother; twenty minutes, says the boy.',
    ],
  ],
  'company-centric': [
    [
      'Kettle',
      'Brightside',
      'Brightside spends 400,000 euros a year on paper and our managers have no figures for the board. We must reduce the cost of documentation.',
    ],
    [
      'Halt',
      'Metroline',
      'Our ticket system was bought in 2009. The vendor has ended support, our two specialists retire next year, and we cannot add new fares without a project.',
    ],
    [
      'Ledgerly',
      'Coinfold',
      'Coinfold needs a second source of revenue. Margins on payments are shrinking and our investors expect growth in software.',
    ],
    [
      'Mesh',
      'Ironbridge',
      'The monolith is hard to test. Builds take an hour, our deployment pipeline is fragile, and technical debt slows us down.',
    ],
    [
      'Guildhall',
      'Oakfort',
      'Retention of our title fell below the target. We have to give the live-ops team something to sell in the autumn.',
    ],
    [
      'Scribe',
      'Lexhall',
      'We do not have a foothold in the legal market. Our strategy calls for two new verticals by 2028.',
    ],
    [
      'Shiftly',
      'Corvus',
      'Corvus has lost three tenders in a row because it could not show a mobile product. The board wants one by spring.',
    ],
    [
      'Tallybook',
      'Ostara',
      'Ostara maintains two accounting products that overlap. Our developers fix every bug twice, and our documentation is never up to date.',
    ],
    [
      'Hearsay',
      'Vantage',
      'We currently have low adoption of our voice features. Only 4% of our accounts have switched them on, far below our goal for the year.',
    ],
    [
      'Playmark',
      'Lumen',
      'The company wants to enter the family market but our brand is unknown there and our app has poor reviews.',
    ],
  ],
  'solution-smuggled': [
    [
      'Kettle',
      'Brightside',
      'Carers need an app that lets them speak their notes. Kettle turns speech into a report and sends it to the family.',
    ],
    ['Beacon', 'Brightside', 'There is no central platform where charities and funders meet.'],
    [
      'Halt',
      'Metroline',
      'Passengers have no real-time information about lifts. Halt provides it on every phone and replaces the signs at the station.',
    ],
    [
      'Ledgerly',
      'Coinfold',
      'Existing tools are not integrated. Ledgerly solves this problem by bringing takings, stock and staff into one dashboard.',
    ],
    ['Mesh', 'Ironbridge', 'A unified alerting layer is missing. Without one, teams have to build their own.'],
    [
      'Guildhall',
      'Oakfort',
      'Games lack a built-in way to find a mentor. Our service matches newcomers with experienced players.',
    ],
    [
      'Scribe',
      'Lexhall',
      'Law firms do not have a tool to check contracts automatically. Scribe is the first to do so.',
    ],
    ['Sortly', 'Provence', 'Why compare suppliers by hand? Sortly does it for you, every week, with live prices.'],
    [
      'Shiftly',
      'Corvus',
      'What hospitals need is a single dispatch system for all porters. Spreadsheets and radios cannot provide this.',
    ],
    ['Reefnet', 'Corvus', 'There are no good digital logbooks for dive schools, and generic tools do not fit.'],
    [
      'Boothside',
      'Ostara',
      'Exhibitors struggle with leads. Boothside makes lead capture effortless with badge scanning and instant follow-up.',
    ],
    ['Portside', 'Keel', 'No standard way exists to share when a container is ready. Portside establishes one.'],
    [
      'Clearcut',
      'Keel',
      'Brokers lack a modern quoting tool. Our platform was designed to give them one that works in minutes.',
    ],
    ['Nightowl', 'Vantage', 'Small bakeries do not have access to an affordable staffing marketplace.'],
  ],
  missing: [
    [
      'Mesh',
      'Ironbridge',
      'Observability consists of logs, metrics and traces. Alerting is the active part of it. Service meshes have become the standard architecture for large systems.',
    ],
    [
      'Portside',
      'Keel',
      'Containers were introduced in 1956. A container terminal consists of quay, yard and gate. Digital twins are a current trend in port logistics.',
    ],
  ],
};

export const TOLD_SOLUTIONS: Readonly<Record<Exclude<SolutionFraming, 'missing'>, readonly Told[]>> = {
  'benefit-first': [
    ['Kettle', 'Brightside', 'Now the family reads at six what the day was like, and the carer has gone home on time.'],
    [
      'Beacon',
      'Brightside',
      'A charity answers nine questions once and hears within two weeks why it got the money or did not.',
    ],
    [
      'Halt',
      'Metroline',
      'Wheelchair users know before they leave home which lifts work. If one fails on the way, a taxi is waiting.',
    ],
    ['Ledgerly', 'Coinfold', 'On Monday morning the owner knows which dish earned its place on the menu.'],
    [
      'Parcelfox',
      'Coinfold',
      'Flowers arrive as they left the shop. If the van gets too warm, the florist hears of it while there is time to turn around.',
    ],
    ['Mesh', 'Ironbridge', 'On-call engineers get two pages a week, and both of them matter.'],
    [
      'Guildhall',
      'Oakfort',
      'New players get through the swamp on the second try, because somebody who knows it walks with them.',
    ],
    [
      'Scribe',
      'Lexhall',
      'A junior lawyer hands in a contract without another client’s name in it, and can say so before the partner asks.',
    ],
    ['Tapwater', 'Provence', 'Villagers know by seven in the morning whether they have to boil the water today.'],
    [
      'Sortly',
      'Provence',
      'Buyers stop paying last spring’s prices: in the pilot, 14 firms saved 6% in the first quarter.',
    ],
    [
      'Shiftly',
      'Corvus',
      'A porter sees the next patient on her wrist, and walks eleven kilometres instead of eighteen.',
    ],
    ['Reefnet', 'Corvus', 'Dive instructors hand the inspector a clean log and keep their weekend.'],
    [
      'Tallybook',
      'Ostara',
      'The treasurer gets her evenings back. Whoever wants to know whether the rent arrived looks it up in ten seconds.',
    ],
    ['Boothside', 'Ostara', 'Exhibitors leave the fair with forty conversations they can pick up the next morning.'],
    [
      'Hearsay',
      'Vantage',
      'Callers say it once. The agent already knows the order number and can begin with the answer.',
    ],
    ['Nightowl', 'Vantage', 'You sleep until six, three days a week.'],
    [
      'Portside',
      'Keel',
      'Truckers drive to the port only when the box is ready; in the trial, wasted trips fell from 31 to 4 a week.',
    ],
    [
      'Linewatch',
      'Keel',
      'When a column changes, the engineer who owns it knows within a minute, and the analyst never has to ask.',
    ],
    ['Clearcut', 'Keel', 'A bakery that asks at noon has its quote by one.'],
    ['Playmark', 'Lumen', 'Dinner is quiet again: parent and child look at the same number, and argue about football.'],
  ],
  'feature-first': [
    [
      'Kettle',
      'Brightside',
      'Kettle is a voice assistant for care providers that transcribes, structures and stores notes in compliance with national standards.',
    ],
    [
      'Beacon',
      'Brightside',
      'The platform offers profiles, matching, a document store and status tracking for both sides.',
    ],
    [
      'Halt',
      'Metroline',
      'Halt pulls status data from 212 lifts every minute and publishes it through an open interface.',
    ],
    [
      'Ledgerly',
      'Coinfold',
      'Ledgerly connects to tills and card terminals, aggregates the data and visualises it in configurable charts.',
    ],
    ['Mesh', 'Ironbridge', 'Our engine deduplicates alerts with a graph model and routes them by service ownership.'],
    [
      'Guildhall',
      'Oakfort',
      'Guildhall features a matchmaking queue, mentor badges, seasonal rewards and an in-game chat.',
    ],
    [
      'Scribe',
      'Lexhall',
      'Scribe leverages large language models to analyse clauses and flag deviations from your playbook.',
    ],
    [
      'Tapwater',
      'Provence',
      'Sensors measure turbidity and chlorine; a gateway sends the values to a cloud service, where rules decide which message goes out.',
    ],
    ['Sortly', 'Provence', 'With Sortly, teams can upload supplier lists, configure thresholds and export reports.'],
    ['Shiftly', 'Corvus', 'Shiftly is an AI-powered dispatching solution with smartwatch support and a rules engine.'],
    ['Reefnet', 'Corvus', 'The app stores fills offline, syncs to the cloud and generates PDF reports.'],
    ['Tallybook', 'Ostara', 'It has a bank feed, automatic matching, reminder templates and a member portal.'],
    [
      'Boothside',
      'Ostara',
      'Boothside scans badges with the phone camera, enriches contacts from public sources and pushes them to the CRM.',
    ],
    [
      'Hearsay',
      'Vantage',
      'Hearsay combines speech recognition with a retrieval pipeline over tickets, forms and orders.',
    ],
    [
      'Portside',
      'Keel',
      'Terminals publish readiness events via webhook, and subscribers receive them through a normalised feed.',
    ],
    ['Linewatch', 'Keel', 'Linewatch parses SQL, builds column-level lineage and evaluates contracts on every merge.'],
    ['Clearcut', 'Keel', 'The new quoting workspace lets brokers create, compare and bind quotes in one screen.'],
    ['Playmark', 'Lumen', 'We created a parental dashboard with schedules, limits and weekly summaries.'],
  ],
};

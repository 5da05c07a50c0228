import type { StandardQuestion } from '@/lib/prfaq/standard-questions';

export const ROLES = ['customer', 'finance', 'engineering', 'legal', 'support', 'sales', 'executive'] as const;
export type Role = (typeof ROLES)[number];

type Text = readonly [question: string, standard: StandardQuestion | null];

/** What each role asks of a plan, the hardest first. */
export const TEXTS: Readonly<Record<Role, readonly Text[]>> = {
  customer: [
    ['What does it cost me?', 'price'],
    ['What would make you stay with it for years?', null],
    ['What would make you loyal, and how would you measure it?', null],
    ['How is it better than what I use today?', 'alternatives_named'],
    ['What will it not do for me?', 'limits_stated'],
    ['What happens to my data?', 'legal_privacy_security'],
    ['When can I have it?', 'launch_date'],
    ['How long until I notice a difference?', 'benefit_quantified'],
    ['How do I get started on the first day?', null],
    ['What do I have to give up to switch?', null],
    ['How do I leave, and what can I take with me?', null],
    ['What if it goes wrong on my busiest day?', null],
  ],
  finance: [
    ['What does it cost us to build and to run?', 'cost_or_resources'],
    ['How many customers have this problem?', 'market_or_demand_number'],
    ['Who pays, how often, and from which budget?', 'price'],
    ['What does one more customer cost us?', null],
    ['When does it pay back what we put in?', null],
    ['Which of our own products loses revenue to it?', null],
    ['At which number would we stop?', 'stop_condition'],
    ['Which assumption moves the forecast most?', null],
    ['What do we not fund if we fund this?', null],
  ],
  engineering: [
    ['What is the hardest thing to build here?', 'risks'],
    ['Which part have we never built before?', null],
    ['How many people need how many weeks?', 'cost_or_resources'],
    ['What is left out of the first version?', 'limits_stated'],
    ['What breaks first with ten times the customers?', null],
    ['Which other teams or suppliers do we depend on?', null],
    ['Why build it rather than buy it?', 'alternatives_named'],
    ['How do we turn it off if it does harm?', null],
    ['What do we look after for years once it is live?', null],
  ],
  legal: [
    ['Which personal data do we keep, where, and for how long?', 'legal_privacy_security'],
    ['Which rules apply in the countries where we begin?', 'legal_privacy_security'],
    ['Who is liable when it gives a wrong answer?', null],
    ['Which promise in the release could be held against us?', null],
    ['Do we own all that goes into it?', null],
    ['What do customers agree to, and can they take it back?', null],
    ['Which contracts with partners have to change?', null],
    ['How do we delete what a customer wants deleted?', null],
  ],
  support: [
    ['What will customers call about in the first week?', null],
    ['Who answers at night and at weekends?', null],
    ['What can a customer put right without us?', null],
    ['How do we notice a fault before customers do?', null],
    ['What do we say when it cannot do what was hoped for?', 'limits_stated'],
    ['Which requests of today go away with it?', 'problem_quantified'],
    ['What does an agent need to see to help?', null],
    ['How do customers who use it today move over?', null],
  ],
  sales: [
    ['Which customer buys it first, and why?', null],
    ['What do they use instead today?', 'alternatives_named'],
    ['Which number makes a buyer listen?', 'benefit_quantified'],
    ['Which objection ends most conversations?', null],
    ['Who has to say yes besides the user?', null],
    ['What can a customer try before paying?', null],
    ['Why would a customer buy now and not next year?', 'why_now'],
    ['Which customers said they would pay, and how much?', 'evidence_of_listening'],
  ],
  executive: [
    ['Why would this fail?', 'risks'],
    ['Why is now the time?', 'why_now'],
    ['How do we know that customers want this?', 'evidence_of_listening'],
    ['Which number tells us that it worked?', 'metric_with_target'],
    ['What would make us stop?', 'stop_condition'],
    ['Why are we the ones to do it?', null],
    ['What did customers say that surprised us?', null],
    ['What does a competitor do the day after?', null],
    ['Which decision do you need from us today?', null],
  ],
};

import type { Stage } from './stages';
import type { Term, TermForm } from './terms';

/*
 * Words that tell a stage, in the singular, with how much they tell (1 a hint, 3 nearly certain). A trailing star stands
 * for any ending. Longest phrase first; a word that a phrase has used up is not read again.
 */
const CUES: Readonly<Record<Stage, readonly (readonly [weight: number, phrases: string])[]>> = {
  awareness: [
    [
      3,
      'awareness|share of voice|share of search|brand recall|brand recognition|branded search|impression|hear of|heard of|hear about|heard about|unaided|aided recall|backlink|word of mouth|journalist|know that|knows that|known that|know about|knows about|know of|name us|names us|named us|github star|ad seen|seen by|media reach|reach of|reach household|reach people|reach reader',
    ],
    [
      2.5,
      'press|media|hacker news|thought leader|thought leadership|influencer|influential|tweet*|publicity|mention*|podcast|news story|link back|linking back|linked by|social media|top 5|viral|social post|byline|youtube|through a friend|from a friend|newspaper|radio|magazine|television|leaflet|poster|readership|first page|page one|search ranking|watched',
    ],
    [
      2,
      'brand|follower|recogni*|reputation|billboard|conference|trade fair|trade show|keynote|blog|article|case study|advert*|campaign|visibility|public relation|coverage|meetup|talk|evangelist|launch event|know us|know that we|publish',
    ],
  ],
  engagement: [
    [
      3,
      'referral traffic|signup|sign up|signs up|sign ups|trial|lead|mql|sql|sal|sao|pql|pipeline|prospect|demo request|waitlist|waiting list|qualified opportunity|sales accepted|inquiry|enquiry|website traffic|inbound|search ads|paid ads|in trial|first pull request|first contribution|first time contributor|outside contributor|wish list|leave their phone|leave their email|leave their number|call back|rfp|rfps|beta tester|test drive|request a quote|quote request|viewing|open a free account|first visitor|first time visitor|apply to|consultation|intake interview|callback|discovery call|whose pull request|their pull request|docker pull|installs|quickstart',
    ],
    [
      2.5,
      'visitor|visit|traffic|demo|poc|proof of concept|opportunity|opp|webinar|newsletter|landing page|free account|download|contributor|contribution|registration|register*|attend*|pre sale|click through|top of the funnel|qualified|outbound|open house|tour|sample|leave an address|leave their address|ask a question|ask for a quote|join|joins|joined|enrol*|open day|taster|evaluate',
    ],
    [
      2,
      'website|unique|subscriber|engaged|interested|interest|subscribe*|reader|listen*|view|funnel|nurture|evaluat*|community|facebook|content|seo|contact form|web form|lead form|ad',
    ],
  ],
  acquisition: [
    [
      3,
      'new customer|new client|new logo|logo|new arr|new iarr|new mrr|arr|iarr|mrr|closed won|win rate|sales cycle|booking|convert to paid|paid conversion|paid plan|to paid|to a paid|paying customer|first order|first purchase|first sale|acquisition|cac|checkout|new business|annual recurring revenue|recurring revenue|trial to paid|new account|new deal|acquir*|cost of acquiring|new donor|new sponsor|new patron|new policy|new tenant|licence sales|license sales|ticket sales|unit sales|online sales|sales of|sales in|sales from|sales to|order intake|tender won|tenders won|proposal won|deal won|bid won|contract won|pay for|pays for|paid for|take the paid|first season ticket|first contract|first booking|first payment|first fee|first invoice|first donation|first gift|first licence|first license|first subscription|first item|first seat|complete checkout|finish checkout|complete the checkout|from trial to paid',
    ],
    [
      2.5,
      'market share|framework contract|framework agreement|deal|close rate|sell|sold|sale|purchase*|buy*|bought|contract value|deal size|quota|conversion rate|negotiation|customers with sale|land|win|cart|order',
    ],
    [1.5, 'revenue|close|order value|contract|pricing|subscription|convert*|price|packaging|commercial'],
  ],
  success: [
    [
      3,
      'active user|weekly active|monthly active|daily active|mau|wau|dau|swau|active member|active publisher|swaus|waus|maus|csat|customer satisfaction|satisfaction score|user satisfaction|time to value|first value|uptime|availability|latency|load time|resolution time|first response|support ticket|support issue|support request|support question|support contact|task success|feature adoption|product usage|customer support|their goal|reached their|get value|activation|in use every day|solve their problem|solved their problem|solves their problem|run it in production|runs it in production|use it in production|uses it in production|paying member|paying user|active account|session per active',
    ],
    [
      2.5,
      'usage|adopt*|used by|satisf*|support|ticket|downtime|outage|incident|timeout|error|instability|onboard* customer|customer onboard*|reliab*|self service|loading|response time|user can|customer can|admin can|workload|accuracy|p1|time to resolution|percentile|happiness|complete their|succeed|on time|arrive late|arrive on|as described|first contact|first try|without a mistake|without help|order to delivery|delivery time|wait time|waiting time|lead time|processing time|filed online|file online|apply online|online application|complaint|building permit|backlog of permit|backlog of application|backlog of claim|backlog of case|call abandoned|abandoned call|answered within|issued within|processed within|decided within|arrive in|in range|grade level|without pain|one visit|seen within|recover*|go live|goes live|went live|their answer|their passport|their permit|their claim|claims are|seats are used|are used|help article|help centre|help center|single sign|felt welcome',
    ],
    [
      2,
      'onboarding|use|user|customer|client|patient|student|learner|resident|citizen|veteran|claimant|taxpayer|pupil|family|household|passenger|farmer|tenant|guest|claim|ridership|graduation|crime|death|readmission|waiting list|literacy|instance|member can|run*|feature|upgrade|query|search|performance|fast|faster|speed|ease|easier|easy|quality|wait|bug|deployment|help|plugin|integration|app|experience|pickup|driver|chatbot|counter|appointment',
    ],
  ],
  loyalty: [
    [
      3,
      'retention|retain*|churn*|renew*|nrr|grr|net revenue retention|expansion|upsell*|cross sell*|nps|net promoter|referral|refer|referred|repeat purchase|repeat order|repeat customer|second order|second purchase|returning customer|come back|came back|return within|reorder*|order again|buy again|bought again|loyal*|lifetime value|clv|ltv|win back|advisory board|advocate|reactivat*|user conference|re enrol*|lapse|lapsed|sign up again|signs up again|customer leave|customers leave|customer leaves|extra seat|more seat|additional seat|tell a friend|friend again|recommend the|extend their|extends their|to a friend|existing customer|existing account|buy more|buys more|bought more|in a row|year after year|every season|another year|another season|bring a colleague|brings a colleague|bring new guest|new guest|churned mrr|churned arr|churned revenue|lost mrr|expansion mrr|expansion iarr|renewal arr|or more product|more than one product|second product|speak for us|speaks for us|speak about their|stay with us|stays with us|leave us|leaves us|subscriber leave|subscribers leave|give again|gives again|lapsed donor|recurring donor|season ticket renew*|second visit|detractor|promoter',
    ],
    [
      2.5,
      'recommend*|testimonial|champion|repeat|returning|reference customer|referenceable|customer reference|expand|invite*|regular|cancel*|downgrad*|store review|app review|review site|rating|ambassador|bring a friend|advocacy|again|health score|success plan|business review|gross arr retention|arr retention|pass it on',
    ],
    [1.5, 'review|share of wallet|tenure|community event|membership'],
  ],
  internal: [
    [
      3,
      'hire*|hiring|applicant|wellbeing|employee|teammate|team mate|staff|candidate|recruit*|headcount|handbook|new hire|onboarding new|test coverage|code coverage|refactor*|tech debt|technical debt|story point|velocity|sprint|career|compensation|culture|vacation|pto|devex|developer experience|dora|accounting|pull request|merge request|direct report|one on one|internal*|enps|job|structured interview|interview plan|interview training|values interview|interviewer|interviewing|manager|month end|new ce|code review|design review|review cycle|company wide|working group|workgroup|design team|web team|mentor|coach|compa|all hand|offsite|okr|performance review|unit test|e2e|flaky|burndown|cross functional|tech ops|compliance|soc 2|payroll|hr|talent|people op|audit|intern|internship|employer brand|payroll run|sales productivity|rep productivity|staff turnover|sickness|sick day|absenteeism|overtime|shift|rota|meeting hour|no meeting|time to merge|deploy lead time|deployment lead time|lead time for change|lead time of change|lead time to production|bus factor|maintainer|close the book|month close|gross margin|operating margin|first aid|scrap rate|procurement|stocktake|inventory|succession|pay gap|accident|lost time|near miss|trustee|volunteer hour|rewrite the|our supplier|caseworker|civil servant|days sales outstanding|ramp time|rep ramp|within budget|on budget|csm hire|new csm|lead routing|steward|cash conversion|opex|capex|energy use|emission',
    ],
    [
      2.5,
      'team member|engineer|engineering team|sales team|product team|design team|our team|sdr|ae|bdr|ic|vp|executive|leadership|department|generalist|full stack|production|qa|backend|committee|ces|swes|pms|ems|ceo|cto|course|management|enablement|decide|decision|fund|funding|development time|offer letter|hris|certification|budget|finance|legal|policy|training|train|ci|staging|migrat*|infrastructure|release process|time to first review|time to review|deploy frequency|tooling|roadmap|process|forecast|rfc|diversity|dei|board|salesforce|hubspot|crm|dashboard|kpi|sop|playbook|vendor|practice|norm|workflow|automat*|monitoring|data warehouse|variance|learn|supplier|meeting hours',
    ],
    [
      1.5,
      'team|engineering|github|repo|repository|plan|interview|document*|test|metric|cost|code|system|database|structured log|build minute|comp plan|ordinance|specification|data standard|call centre|measure|tracking|track|define|framework|guideline|template|checklist|standard|security|architecture|tool|project|implement|establish|review|meeting|strategy|work|staffing|reporting|report|research|persona|survey|migration|owner|prioritiz*|prioritis*|spec|design|release',
    ],
  ],
};

/** Words of work that is done for customers as often as for the house: they lean to internal, and never decide it. */
export const NEVER_INTERNAL_ALONE =
  /^(?:launch|survey|vendor|meeting|release|review|project|work|plan|design|research|persona|implement|track|tracking|report|interview)/;

/** Words that only say who they are: what they do tells more. */
export const WHO =
  /^(?:visitor|prospect|subscriber|reader|listener|viewer|customer|user|client|patient|student|learner|buyer|shopper|member|developer|contributor|resident|citizen|veteran|claimant|taxpayer|pupil|family|families|household|passenger|farmer|tenant|guest)s?$/;

export interface Cue {
  readonly stage: Stage;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

export interface Entry {
  readonly terms: readonly string[];
  readonly stage: Stage;
  readonly weight: number;
}

const byFirst = new Map<string, Entry[]>();
/** Entries that begin with a stem, by the first two letters of it. */
const starred = new Map<string, Entry[]>();
for (const [stage, groups] of Object.entries(CUES) as [Stage, (typeof CUES)[Stage]][])
  for (const [weight, phrases] of groups)
    for (const phrase of phrases.split('|')) {
      const terms = phrase.split(' ');
      const first = terms[0] ?? '';
      if (first.endsWith('*')) {
        const letters = first.slice(0, 2);
        starred.set(letters, [...(starred.get(letters) ?? []), { terms, stage, weight }]);
      } else byFirst.set(first, [...(byFirst.get(first) ?? []), { terms, stage, weight }]);
    }
for (const entries of byFirst.values()) entries.sort((a, b) => b.terms.length - a.terms.length || b.weight - a.weight);

/** The words of the terms that tell a stage. Linear in the terms. */
export function cuesIn(terms: readonly Term[]): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < terms.length; ) {
    const entries = entriesAt(terms, at);
    if (entries.length === 0) {
      at++;
      continue;
    }
    const longest = entries[0]?.terms.length ?? 1;
    for (const entry of entries.filter(e => e.terms.length === longest))
      found.push({
        stage: entry.stage,
        weight: entry.weight,
        start: terms[at]?.start ?? 0,
        end: terms[at + longest - 1]?.end ?? 0,
      });
    at += longest;
  }
  return found;
}

const NONE: readonly Entry[] = [];

/** Entries that may begin with a word or its singular, and those that may begin with a stem of it. */
export interface CandidateCues {
  readonly plain: readonly Entry[];
  readonly stems: readonly Entry[];
}

function candidatesFor({ lower, base }: TermForm): CandidateCues {
  const asWritten = byFirst.get(lower) ?? NONE;
  const asOne = lower === base ? NONE : (byFirst.get(base) ?? NONE);
  const stems = starred.get(lower.slice(0, 2)) ?? NONE;
  return {
    plain: [...asOne, ...asWritten],
    stems: stems.filter(({ terms }) => lower.startsWith((terms[0] ?? '').slice(0, -1))),
  };
}

function entriesAt(terms: readonly Term[], at: number): readonly Entry[] {
  const form = terms[at]?.form;
  if (!form) return NONE;
  form.cues ??= candidatesFor(form);
  const plain = fitting(form.cues.plain, terms, at);
  return plain.length > 0 ? plain : fitting(form.cues.stems, terms, at);
}

const fitting = (entries: readonly Entry[], terms: readonly Term[], at: number): readonly Entry[] =>
  entries.length === 0 ? NONE : entries.filter(entry => fits(entry, terms, at));

const fits = (entry: Entry, terms: readonly Term[], at: number): boolean =>
  entry.terms.every((word, i) => {
    const term = terms[at + i];
    if (!term) return false;
    return word.endsWith('*') ? term.lower.startsWith(word.slice(0, -1)) : term.base === word || term.lower === word;
  });

import type { Stage } from '@/lib/lifecycle/stages';
import { setOf } from '../lexicon/word-set';
import { kindOf, type Thing } from '../things';
import type { Token } from '../tokens';
import type { Made } from './nameable';
import type { Work } from './templates';

const NOUNS: readonly (readonly [Work, ReadonlySet<string>])[] = [
  [
    'partnership',
    setOf('partnership relationship alliance collaboration influencer sponsorship ambassadorship affiliation'),
  ],
  [
    'measuring',
    setOf(
      'dashboard metric metrics kpi kpis report reporting scorecard baseline benchmark tracking measurement measure analytics attribution instrumentation',
    ),
  ],
  ['listening', setOf('interview survey feedback research study questionnaire poll insight assessment usability')],
  ['advocacy', setOf('referral advocate ambassador champion testimonial loyalty')],
  [
    'event',
    setOf('event webinar workshop conference meetup ama hackathon booth summit stream roadshow dinner talk keynote'),
  ],
  ['talk', setOf('meeting call conversation talk demo')],
  ['place', setOf('page website site homepage portal storefront shop microsite')],
  [
    'training',
    setOf(
      'training course certification bootcamp curriculum coaching mentoring masterclass lesson onboarding enablement',
    ),
  ],
  [
    'content',
    setOf(
      'sequence email mail message post article blog video podcast episode newsletter campaign content whitepaper ebook press case story ad announcement tutorial byline brand photo story',
    ),
  ],
  [
    'guidance',
    setOf(
      'documentation doc guide handbook manual faq runbook playbook readme wiki guideline guidelines how-to knowledge help checklist',
    ),
  ],
  [
    'selling',
    setOf(
      'pricing pitch deck prospect proposal demo sales deal partnership partner outbound quote packaging trial poc',
    ),
  ],
  [
    'hiring',
    setOf(
      'hire hires engineer manager designer recruiter sdr ae ce csm pm developer director head vp headcount candidate team recruiting hiring marketer analyst specialist intern evangelist',
    ),
  ],
  [
    'process',
    setOf(
      'process policy workflow practice procedure review standard system ritual cadence check-in retro norm compensation career level guideline criteria prioritization triage governance rota handover',
    ),
  ],
  [
    'plan',
    setOf(
      'persona narrative positioning messaging plan roadmap strategy vision okr budget charter goal target proposal framework mission principle model forecast rfc decision',
    ),
  ],
  [
    'plumbing',
    setOf(
      'migration test coverage infrastructure pipeline refactoring database monitoring alert automation security compliance deployment server cluster code debt backup ci api build upgrade audit schema architecture rewrite',
    ),
  ],
  [
    'product',
    setOf(
      'software feature product app application tool platform page website portal integration plugin release version beta mvp prototype search button flow module widget design component dashboard extension site library sdk support functionality service account interface',
    ),
  ],
];

const DEED_NOUNS: Readonly<Record<string, Work>> = {
  integration: 'product',
  connection: 'product',
  move: 'plumbing',
  documentation: 'guidance',
  automation: 'process',
  localisation: 'product',
  localization: 'product',
  translation: 'product',
};

/** What kind of work it is, a name for the thing given or not; finding out and hiring are told by their verbs alone. */
export function workOf(made: Made | null, verb: string, stage: Stage | null): Work {
  if (/^(?:identify|understand|determine|discover|learn|investigate|find)$/.test(verb) && stage !== 'internal')
    return 'finding';
  if (/^(?:hire|recruit)$/.test(verb)) return 'hiring';
  if (!made) return 'nameless';
  if (/^(?:give|provide|offer|share)$/.test(verb) && /^(?:feedback|insight)$/.test(made.tokens.at(-1)?.base ?? ''))
    return 'other';
  const bad = made.tokens.at(-1);
  if (bad && BAD.has(bad.base) && !/^(?:track|document|log|report|create|write|list|file)$/.test(verb)) return 'fixing';
  return workIn(made.tokens, verb, made.thing, stage);
}

const BAD = setOf('issue bug fault problem error blocker defect vulnerability complaint crash failure');

/** What kind of work it is: its verb tells for teaching and measuring, otherwise the last nouns of what is made. */
function workIn(tokens: readonly Token[], verb: string, thing: Thing, stage: Stage | null): Work {
  const isOurs = stage === 'internal';
  if (tokens.some(({ base }) => ASSURED.has(base))) return 'assurance';
  if (thing === 'level') return isOurs && tokens.at(-1)?.base === 'pipeline' ? 'plumbing' : 'level';
  if (/^(?:train|certify|coach|teach|upskill|educate)$/.test(verb)) return 'training';
  if (/^(?:measure|track|instrument|benchmark|monitor)$/.test(verb) && thing === 'deeds') return 'measuring';
  if (thing === 'staff' || (/^(?:hire|recruit)$/.test(verb) && thing === 'unknown')) return 'hiring';
  const last = tokens.at(-1);
  const isKnown = last !== undefined && kindOf(last) !== null;
  const only = tokens[0];
  if (tokens.length === 1 && only && DEED_NOUNS[only.base]) return DEED_NOUNS[only.base] ?? 'other';
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - 3); at--) {
    const token = tokens[at];
    const pair = `${tokens[at - 1]?.base ?? ''} ${token?.base ?? ''}`;
    if (/^(?:career|job|recruiting) (?:page|site|portal)$/.test(pair)) return 'place';
    if (/^(?:value|business|selling) (?:prop|proposition|value|point|case)$/.test(pair)) return 'message';
    if (pair === 'case study') return stage === 'internal' ? 'guidance' : 'content';
    if (/^(?:user|usability|customer) test(?:ing)?$/.test(pair)) return 'listening';
    const found = token && NOUNS.find(([, words]) => words.has(token.base) || words.has(token.lower));
    if (found?.[0] === 'event' && token?.base === 'workshop' && !HELD.test(verb)) continue;
    if (found && (LAST_ONLY.has(found[0]) || (found[0] === 'plumbing' && !isKnown)) && at < tokens.length - 1) continue;
    if (/^(?:plan|process)$/.test(found?.[0] ?? '') && !isOurs && stage !== null) return 'other';
    if (isOurs && token?.base === 'interview') return 'other';
    if (found?.[0] === 'plumbing' && stage !== null && !isOurs) return 'product';
    if (found) return stage === 'internal' ? (IN_THE_HOUSE[found[0]] ?? found[0]) : found[0];
  }
  if (/^(?:program|programme|scheme|initiative)$/.test(last?.base ?? '') && isOurs) return 'process';
  if (stage === 'internal') return 'other';
  return stage === 'success' || /^(?:launch|release|ship)$/.test(verb) ? 'product' : 'other';
}

/** What is done with a workshop that people come to, and not with one where things are made. */
const HELD =
  /^(?:|run|host|hold|organise|organize|attend|give|conduct|join|sponsor|plan|schedule|deliver|present|facilitate|launch|complete|do|lead|participate|offer|prepare|design|create|develop|teach|pilot|repeat)$/;

/** What buyers ask to see. */
const ASSURED = setOf('soc soc2 hipaa gdpr iso fedramp pci accreditation attestation');

/** Told by the head alone: demo scripts are no demo. */
const LAST_ONLY: ReadonlySet<Work> = new Set(['talk', 'place', 'hiring', 'content', 'partnership']);

/** What becomes of work that no customer sees. */
const IN_THE_HOUSE: Partial<Record<Work, Work>> = {
  selling: 'other',
  product: 'tool',
  place: 'tool',
  content: 'guidance',
  event: 'training',
  talk: 'other',
  advocacy: 'process',
};

import { readied } from '@/lib/draft/ready';
import type { PartName } from '@/lib/engine';

/**
 * What a heading, a run-in head or a line such as "Problem:" says of the text under it: a part of the standard, a
 * container of parts, or something that other kinds of documents have.
 */
export type Label =
  | PartName
  /** "Getting started": how it works or a call to action, its text decides. */
  | 'start'
  /** "Key features": the place of how it works when nothing better is there. */
  | 'features'
  | 'prfaq'
  | 'press_release'
  | 'faq'
  | 'about'
  | 'contact'
  | 'appendix'
  | 'objective'
  | 'key_results'
  /** Goals, roadmap, next steps: of the project, not of the release. */
  | 'plan'
  | 'readme'
  | 'notes'
  | 'guide'
  | 'design';

const VOCABULARY: readonly (readonly [Label, RegExp])[] = [
  ['headline', /^(?:heading|headline|title|header|product name|(?:press release|release) (?:title|headline|heading))$/],
  ['subheading', /^(?:sub-? ?(?:heading|head|header|headline|title)|tag ?line|strap ?line|deck)s?$/],
  [
    'summary',
    /^(?:(?:the |short |executive |opening |lead |intro |introductory |first |summary )?(?:summary|intro|introduction|opening|lead|lede|synopsis)(?: paragraph)?|(?:opening|first|intro|introductory|summary|lead) paragraph)$/,
  ],
  [
    'problem',
    /^(?:(?:the|our|a) )?(?:(?:customer|customers'|customer's|user|users'|business|core|current|main|key|big|underlying|market) )?(?:problems?|pains?|pain ?points?|challenges?|opportunity|problem statement|problem paragraph|problem (?:and|or|\/|&) opportunity|problem ?\/ ?opportunity|problems? today|problem we(?:'re| are) solving|status quo|situation today|why (?:it|this) matters|need|unmet need)(?: today| paragraph| statement)?$/,
  ],
  [
    'solution',
    /^(?:(?:the|our|a|proposed|product) )*(?:[\p{L}\d'-]+ ){0,2}(?:solutions?|answer|proposal)(?: paragraph| overview)?$|^(?:the |our |proposed )?approach$|^what (?:it|this) is$|^what we(?:'re| are) (?:building|launching|announcing)$|^(?:the )?(?:customer |key |main )?benefits?$/u,
  ],
  [
    'leader_quote',
    /^(?:a |the )?quotes? (?:from|by) (?:you|us|(?:a |the |our |your )?(?:(?:company|internal|business|product|team|executive) )?(?:leader|leadership|company|spokesperson|spokesman|spokeswoman|executive|exec|ceo|founder|founders|team|vp|president|director|manager))(?: in your company)?$|^(?:(?:the|a|our|company|business|internal|product|executive|team|senior) )*(?:leader|leader's|leaders'|leadership|company|spokesperson|spokesperson's|executive|exec|ceo|ceo's|founder|founder's|internal|team|vp|your) (?:quote|quotation|statement)s?$/,
  ],
  [
    'customer_quote',
    /^(?:a |the )?quotes? (?:from|by) (?:(?:a|the|our|your|hypothetical|real|happy) )*(?:customer|customers|user|users|client|member|members|early adopter|partner|beta tester)$|^(?:(?:the|a|our|hypothetical|fictional|imagined|early|beta) )*(?:customer|customer's|customers'|user|user's|users'|client|client's|member|member's|adopter|partner|tester|consumer|stakeholder) (?:quote|quotation|testimonial|story|voice)s?$|^testimonials?$|^what (?:our )?(?:customers|users|people) (?:say|are saying)$/,
  ],
  [
    'how_it_works',
    /^how (?:it|this|[\p{L}\d'-]+) works?(?: in practice| for (?:you|customers))?$|^how (?:to use|you use|customers use|do(?:es)? (?:it|customers|i) (?:use|work))(?: (?:it|this|[\p{L}\d'-]+))?$|^(?:the )?(?:customer|user|product|day-one|new) (?:experience|journey|flow|walkthrough)$|^(?:the )?experience$|^(?:the )?walkthrough$|^(?:the )?customer's job-to-be-done$|^a day (?:in the life|with .{1,30})$|^in practice$/u,
  ],
  [
    'start',
    /^(?:how to |how do (?:i|you|we|customers) )?(?:get|getting) started(?: .{1,30})?$|^how to (?:start|begin|join|try it|buy|order)$|^quick ?start$/,
  ],
  [
    'features',
    /^(?:(?:the|key|core|main|top|product|new) )*(?:features?|capabilities|highlights|key details)(?: and benefits| & benefits| overview)?$|^benefits and features$/,
  ],
  [
    'call_to_action',
    /^(?:the )?(?:closing|close|call[- ]to[- ]action|cta|wrap[- ]?up|closing (?:and|&|\/) call[- ]to[- ]action|closing (?:paragraph|statement|line)|availability|pricing (?:and|&) availability|availability (?:and|&) pricing|price and availability|learn more|find out more|where to (?:get|buy|find) it|try it(?: now| today| yourself)?|get it(?: now| today)?|sign up|order now)$/,
  ],
  [
    'prfaq',
    /^(?:(?:the|our|an?|amazon|style|amazon-style|draft|internal|sample|example) )*(?:pr ?[/&+-]? ?faqs?|prfaqs?)(?:$|[ :—–-])|(?:^|[ (—–:-])(?:pr ?[/&+-]? ?faqs?|prfaqs?)$|^working[- ]backwards(?: document| doc| draft)?$|\bpress release (?:and|&|\+|\/) (?:faqs?|frequently)/,
  ],
  [
    'press_release',
    /^(?:(?:the|internal|draft|mock|future|product|launch|v\d+(?:\.\d+)?|hypothetical|fictional) )*(?:press[- ]?release|news release|media release|release draft)(?: .{0,30}| ?[-–—:(].{0,80})?$|^pr$|^press$/,
  ],
  [
    'about',
    /^about (?!this|the (?:problem|author))\S.{0,60}$|^boilerplate$|^company (?:background|description|overview)$/,
  ],
  [
    'contact',
    /^(?:(?:media|press|pr|sales|investor|public) )+(?:contacts?|inquiries|enquiries|relations)(?: .{0,30})?$|^contacts?(?: information| details| info)?$|^for (?:more|further) information$|^notes? (?:to|for) editors?$/,
  ],
  [
    'appendix',
    /^(?:appendi(?:x|ces)\b.{0,60}|references|sources|citations|footnotes|glossary|visuals|mock-?ups?|wireframes|sketches|change ?log|(?:revision|document|version) history|related(?: (?:documents?|work|docs|reading|links))?|see also|further reading|acknowledgements?|notes)$/,
  ],
  [
    'key_results',
    /^(?:(?:our|the|team|company|annual|quarterly|top|product|sample|example|draft) )*(?:objectives? (?:and|&|\/) key results?|okrs?|key results?|krs?|objectives?(?: \d{1,2})?)(?: .{0,40})?$|^(?!what|why|how|writing|about).{2,30}\b(?:okrs?|key results)(?: (?:plan|draft|\d{4}|q[1-4]).{0,20})?$/,
  ],
  [
    'plan',
    /^(?:(?:the|our|key|primary|secondary|main|project|product|next|high-level|v\d|phase \d) )*(?:goals?|non-?goals?|objectives|tenets|roadmap|road map|milestones|timeline|next steps?|success metrics|metrics|kpis?|leading indicators|success criteria|open questions|open issues|risks?(?: and mitigations?)?|assumptions|dependencies|launch plan|rollout(?: plan)?|project plan|to ?dos?|action items|what changed.{0,40}|decisions?|status|technical challenges?|(?:key )?technical challenges?|extension opportunities|future (?:work|plans|improvements?.{0,20})|roll-?out|scope|out of scope|team|resources|budget)(?: .{0,40})?$/,
  ],
  [
    'readme',
    /^(?:(?:the|quick|local|from) )*(?:install(?:ation|ing)?|usage|licen[sc]e|contributing|contributors|development|building|build from source|requirements|prerequisites|documentation|docs|api(?: reference)?|configuration|deployment|tests?|running.{0,20}|badges|screenshots?|demo|project structure|tech(?:nology)? stack|built with|table of contents|contents|examples?|features list|security|support|why [\p{L}\d'-]+)$/u,
  ],
  [
    'notes',
    /^(?:attendees|participants|present|apologies|agenda|minutes|meeting notes.{0,40}|discussion|action items|decisions made|what went (?:well|wrong)|what could.{0,30}|root cause|timeline of events|impact|lessons learn(?:ed|t)|looking forward|retrospective|retro|post-?mortem.{0,40}|summary of incident|keep doing|start doing|stop doing|shout-?outs?|updates?)$/,
  ],
  [
    'guide',
    /^(?:(?:your|the) (?:role|task|job)|instructions?.{0,40}|how to (?:write|use this|fill).{0,60}|template.{0,40}|checklist.{0,40}|(?:final|revision|review) checklist.{0,40}|format(?:ting)?(?: .{0,30})?|length (?:and|&) format|required sections?|core principles|tips.{0,40}|best practices.{0,30}|common (?:mistakes|pitfalls).{0,30}|(?:tone|style|voice).{0,40}guidelines?|guidelines|what is (?:a|the) (?:pr ?\/? ?faq|press release|working backwards).{0,40}|why (?:write|use) (?:a )?(?:pr ?\/? ?faq).{0,40}|when to use.{0,40}|the process|expected process|output(?: format)?|examples? of.{0,40}|do'?s and don'?ts)$/,
  ],
  [
    'design',
    /^(?:motivation|detailed design|design(?: overview| details)?|architecture|(?:functional|non-?functional|product|technical|business) requirements|user stories|user story|acceptance criteria|personas?|use cases?|api design|data model|schema|implementation(?: plan| details)?|alternatives(?: considered)?|drawbacks|rationale|prior art|unresolved questions|proposal|specification|test plan|security considerations|abstract|wireframes and flows|problem definition)$/,
  ],
];

const EXTERNAL =
  /\b(?:external|customers?|users?|public|consumers?|buyers?|adopters?|clients?|members?|press|media|recruiters?|hiring managers|patients?|parents|teachers|developers'?|guests?|visitors?|subscribers?|shoppers?)\b/;
const INTERNAL =
  /\b(?:internal|stakeholders?|business|strateg(?:y|ic)|leadership|executives?|company|investors?|finance|reviewers?|team|engineering|management|board|operations)\b/;
/** A heading that says for whom the questions under it are, and not what they are about. */
const ADDRESSED =
  /\b(?:faqs?|questions?|q ?& ?a)\b|^(?:for|internal|external|stakeholders?|customers?|users?|business|leadership)\b/;
const TECHNICAL = /\b(?:technical|technology|implementation|architecture|product)\b/;
const FAQ = /\b(?:faqs?|f\.a\.q\.?|frequently asked questions?|questions? (?:and|&) answers?|q ?(?:&|and) ?a|q\/a)\b/;
const QUESTIONS = /\bquestions\b/;

/** What a list of questions is called: for whom it is. `technical` is internal only beside an external list. */
export function listOf(text: string): 'external' | 'internal' | 'technical' | null {
  const name = nameOf(text);
  if (!ADDRESSED.test(name)) return null;
  if (INTERNAL.test(name)) return 'internal';
  if (EXTERNAL.test(name)) return 'external';
  return TECHNICAL.test(name) ? 'technical' : null;
}

/** "About Rowan Foods", and not "About two seats stay empty." */
const NAMES_SOMEBODY =
  /^\P{L}*(?:(?:boilerplate|company)\b|about (?:the |our )?\p{Lu}|About (?:the |our )?\p{Lu}|ABOUT |Boilerplate|Company|COMPANY)/u;

/** The label that a heading's or a line's whole text is, if any. */
export function labelOf(text: string): Label | null {
  if (text.length > 120 || text.includes('://')) return null;
  const name = nameOf(text);
  if (name === '') return null;
  if (text.trimEnd().endsWith('?') && !FAQ.test(name)) return null;
  const words = name.split(' ').length;
  const bare = name.replace(/ ?\([^)]*\)$/, '');
  for (const [label, pattern] of VOCABULARY) {
    if (label === 'prfaq' && isFaqList(name, words)) return faqLabel(name);
    readied(pattern);
    if (!pattern.test(bare) && (bare === name || !pattern.test(name))) continue;
    if (label !== 'about' || NAMES_SOMEBODY.test(text)) return label;
  }
  return null;
}

function isFaqList(name: string, words: number): boolean {
  if (words > 9 || /\bpr ?[/&+-]? ?faqs?\b|\bprfaqs?\b|press release/.test(name)) return false;
  return (
    FAQ.test(name) ||
    (words <= 4 &&
      QUESTIONS.test(name) &&
      /^(?:customer|external|internal|stakeholder|user|business|hard|tough|questions (?:from|for|of) )/.test(name))
  );
}

function faqLabel(name: string): Label {
  if (INTERNAL.test(name)) return 'internal_faq';
  return EXTERNAL.test(name) ? 'external_faq' : 'faq';
}

/** Lower case, without numbering, emoji, decoration and closing punctuation. */
export function nameOf(text: string): string {
  return text
    .slice(0, 160)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(
      /^(?:(?:part|section|chapter) (?:\d{1,2}|[ivx]{1,4}|one|two|three|four)|\d{1,2}(?:\.\d{1,2})?)(?: ?[-–—:.)]+ ?| )/,
      '',
    )
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N})&]+$/u, '');
}

import { DEFAULT_SETTINGS } from '@/lib/engine';
import type { FindingView, KeyResultView, PageState, SentenceView } from '@/lib/messages/protocol';
import type { Beside } from '@/lib/panel/outside';
import { excerpt, finding, keyResult, page, partsWith, review, stage } from '../panel/states';
import { ASKED } from './heard';

const FINDINGS: readonly FindingView[] = [
  finding('f-wide', 'subheading', 'so ‹workshops of all sizes› get their hands back', {
    rule: 'customer-too-broad',
    severity: 'question',
    message: '‘Workshops of all sizes’ is wide. Which one did you picture?',
  }),
  finding('f-seamless', 'summary', '‹a seamless› status service for bicycle workshops', {
    rule: 'hype-adjective',
    message: 'Would a mechanic say ‘seamless’? The sentence stands without it.',
    replacements: ['a'],
  }),
  finding('f-problem', 'problem', 'Today ‹there is no tool that shows riders› the state of their repair.', {
    rule: 'problem-is-absence-of-our-product',
    message: 'This names a missing tool. What does the mechanic lose while it is missing?',
    others: 1,
  }),
  finding('f-calls', 'problem', 'the phone ‹rings all day›', {
    rule: 'problem-unquantified',
    severity: 'question',
    message: 'How many calls on one Saturday? One counted scene is enough.',
  }),
  finding(
    'f-workings',
    'solution',
    'Bellhook uses ‹coded tags and an event-driven state engine› to publish each repair',
    {
      rule: 'technology-first',
      message: 'The workings come first. What can the mechanic do now?',
    },
  ),
  finding('f-excited', 'leader_quote', '“We are ‹excited› to bring this to workshops”', {
    rule: 'leader-quote-empty',
    message: '‘Excited’ is how we feel. Why does Imke care about this problem?',
    replacements: ['relieved', 'glad'],
  }),
  finding('f-price', 'how_it_works', 'It costs ‹€19› a month', {
    rule: 'facts-contradict',
    severity: 'fix',
    message: '€19 here, €24 in the customer FAQ. Which one holds?',
  }),
  finding('f-quote', 'customer_quote', null, {
    rule: 'customer-quote-missing',
    severity: 'question',
    message: 'What would Ana tell another mechanic over coffee?',
    asks: 60,
  }),
  finding('f-next', 'call_to_action', 'Find out ‹more›', {
    rule: 'call-to-action-not-actionable',
    message: 'Where does a workshop go next? An address would do.',
  }),
  finding('f-dodge', 'internal_faq', '‹We are confident that they will.›', {
    rule: 'answer-dodges',
    message: 'This answer agrees with itself. Which fact would a doubter accept?',
  }),
  finding('f-stop', 'internal_faq', null, {
    rule: 'no-stop-condition',
    severity: 'question',
    message: 'What would make us stop? No answer says so yet.',
    asks: 40,
  }),
];

const RIDERS = 'Riders come back and bring a neighbour';
const found = (who: string, what: string, from: string, to: string, by: string | null): KeyResultView['parts'] => [
  { slot: 'who', text: who },
  { slot: 'what', text: what },
  { slot: 'from', text: from },
  { slot: 'to', text: to },
  { slot: 'by', text: by },
];

const KEY_RESULTS: readonly KeyResultView[] = [
  keyResult('k-launch', 'output', '‹Launch the rider status page› by 30 June', {
    reason: 'a thing delivered',
    rewrites: [
      {
        text: 'Mechanics take [target] status calls on a Saturday, down from [baseline], by 30 June',
        verdict: 'outcome',
        metric: null,
        kind: 'behaviour',
      },
      {
        text: '[target] % of riders look at the status page instead of calling, by 30 June',
        verdict: 'outcome',
        metric: null,
        kind: 'result',
      },
      {
        text: 'We know how many status calls a workshop takes on a Saturday, counted in [number] workshops, by [date]',
        verdict: 'outcome',
        metric: null,
        kind: 'measure-first',
      },
    ],
  }),
  keyResult('k-calls', 'outcome', 'Saturday ‹status calls per workshop fall from 22 to 8› by 30 June', {
    stage: stage('success', 'success'),
    parts: found('workshops', 'status calls', '22', '8', '30 June'),
    notes: [
      {
        id: 'monday',
        severity: 'question',
        message: 'What will a mechanic do differently on Monday?',
        why: 'A number that changes nobody’s week is noise.',
      },
      { id: 'counted', severity: 'question', message: 'Who counts the calls, and how?', why: '' },
    ],
    pairs: [
      {
        metric: 'wrong-statuses',
        name: 'Wrong statuses per 100 repairs',
        because: 'so that fewer calls does not mean riders gave up',
      },
      { metric: 'tags-moved', name: 'Tags moved within an hour', because: 'moves weeks earlier' },
    ],
  }),
  keyResult('k-reachable', 'guardrail', '‹Keep› the status page ‹reachable 99.9 %› of the time', {
    reason: '43 minutes a month',
    stage: stage('success', 'success'),
  }),
  keyResult('k-weekly', 'activity', '‹Hold a weekly call› with each of the 12 pilot workshops', {
    objective: RIDERS,
    reason: 'something we do',
    stage: stage('engagement', 'engagement'),
  }),
  keyResult('k-return', 'outcome', 'Riders who ‹return for a second repair› within a year ‹rise from 34 % to 45 %›', {
    objective: RIDERS,
    stage: stage('loyalty', 'loyalty'),
  }),
  keyResult(
    'k-neighbour',
    'outcome',
    'Share of riders whom a neighbour sent: ‹from not known to [baseline]› by 30 June',
    {
      objective: RIDERS,
      shown: 'learning',
      reason: 'a level to be measured first',
      stage: stage(null, 'loyalty'),
    },
  ),
  keyResult('k-happier', 'unclear', 'Make workshop owners ‹happier› with Bellhook', {
    question: {
      ask: 'Who would notice first?',
      answers: [
        { label: 'The workshop owners', verdict: 'outcome' },
        { label: 'Only we, in our own work', verdict: 'activity' },
      ],
    },
    objective: RIDERS,
    reason: 'happier, seen how?',
  }),
];

const MANY = {
  id: 'many-key-results',
  severity: 'question',
  message: 'One of seven under this objective. Which three would tell you most?',
  why: 'Where everything counts, nothing comes first. What is left out can still be watched.',
} as const;
const IMPOSSIBLE = {
  id: 'impossible-value',
  severity: 'fix',
  message: 'Net Promoter Score stops at 100. Which measure is meant?',
  why: 'A value that cannot be reached hides what is measured; a reader takes the rest for a slip too.',
} as const;
const AGAIN = {
  id: 'objective-again',
  severity: 'question',
  message: 'This says the objective again. What would show that it is reached?',
  why: 'A key result tells how one would know.',
} as const;

const OPEN = partsWith({ headline: 'there', customer_quote: 'missing', external_faq: 'there' }, 'open');
const NOTICES = [
  { id: 'loyalty-without-acquisition', message: 'Loyalty stands on acquisition. Nothing says who signs up.' },
];

const SIDES = 'product customer company company customer other product company company customer product company'.split(
  ' ',
);
const BALANCE = SIDES.map((side, i) => ({
  id: `sentence ${i}`,
  side: side as SentenceView['side'],
  text: i % 2 ? 'We are opening our event-driven platform to workshops of all sizes today.' : 'A mechanic sees it.',
}));

const full = review({ balance: BALANCE, kind: 'mixed', parts: OPEN, findings: FINDINGS, keyResults: KEY_RESULTS });
const REVIEW = { ...full, lifecycle: { ...full.lifecycle, notices: NOTICES } };

const MISSING_MUCH = review({
  customer: null,
  words: 212,
  parts: partsWith({ headline: 'there', summary: 'open' }, 'missing'),
  findings: [
    ...(
      ['subheading', 'problem', 'solution', 'leader_quote', 'how_it_works', 'customer_quote', 'call_to_action'] as const
    ).map((part, i) =>
      finding(`m-${part}`, part, null, {
        rule: `${part.replaceAll('_', '-')}-missing`,
        severity: 'question',
        message: 'What would a reader look for here?',
        asks: 90 - i * 8,
      }),
    ),
    finding('m-everyone', 'summary', 'a service for ‹everyone› who rides', {
      rule: 'customer-too-broad',
      severity: 'question',
      message: '‘Everyone’ is wide. Which one did you picture?',
    }),
  ],
});

/** A benefit that no key result measures, a key result that no promise explains, and two counts that disagree. */
const UNMEASURED = [
  finding('u-benefit', 'solution', '‹Riders see at once› whether the bell at the stop works', {
    rule: 'benefit-without-key-result',
    severity: 'question',
    message: 'How will you see this? None of the 4 key results speaks of it.',
  }),
  finding('u-count', 'summary', 'started with ‹28 workshops› in Ghent', {
    rule: 'figures-disagree',
    severity: 'question',
    message: '‘28 workshops’ here, ‘29 workshops’ in an answer. Which one holds?',
  }),
  finding('u-asked', 'problem', '‹Riders tell us› that they hear nothing', {
    rule: 'vague-evidence',
    severity: 'suggestion',
    message: '‘Riders tell us’: who, how many, in which words?',
  }),
  finding('u-key-result', null, '‹Publish 12 engineering articles› by June', {
    rule: 'key-result-without-benefit',
    severity: 'question',
    message: 'Which promise of the release does this measure?',
  }),
];

const here = (state: Partial<PageState>): Beside => ({ link: 'here', state: page(state) });
const unread = { review: null, readAt: null } as const;

const EMPTY = { review: review({ words: 0, kind: 'other' }) } as const;

/** What the panel can stand beside; every view and state can be seen from these. */
export const BESIDES = {
  review: here({ review: REVIEW }),
  reviewed: here({ review: REVIEW, document: { id: 'reviewed', title: 'Bellhook: PR/FAQ, draft 4' } }),
  heard: here({ review: { ...REVIEW, asked: ASKED }, document: { id: 'heard', title: 'Bellhook: PR/FAQ, draft 4' } }),
  'read-only': here({ review: REVIEW, access: 'view', host: 'google-docs' }),
  partial: here({
    host: 'notion',
    completeness: { extent: 'visible', detail: 'Notion has shown pages 1 to 3.' },
    review: {
      ...REVIEW,
      parts: [...OPEN.slice(0, 5), ...partsWith({}, 'unseen').slice(5)],
      findings: FINDINGS.slice(0, 5),
      keyResults: [],
    },
  }),
  unmeasured: here({ review: { ...REVIEW, findings: UNMEASURED } }),
  missing: here({ review: MISSING_MUCH }),
  gone: here({ review: { ...REVIEW, findings: FINDINGS.map(f => ({ ...f, placed: f.excerpt === null })) } }),
  fine: here({
    review: review({ keyResults: KEY_RESULTS.slice(1, 2) }),
    dismissed: [
      { id: 'd1', rule: 'hype-adjective', scope: 'this', quote: 'a seamless status service' },
      { id: 'd2', rule: 'weasel-word', scope: 'rule-here', quote: '' },
      { id: 'd3', rule: 'undefined-acronym', scope: 'rule-everywhere', quote: '' },
    ],
    settings: {
      ...DEFAULT_SETTINGS,
      customer: 'owner-mechanics with one or two stands',
      glossary: ['SLA', 'Bellhook'],
    },
  }),
  teams: here({
    document: { id: 'teams', title: 'Workshops, third quarter' },
    review: review({
      kind: 'key-results',
      customer: null,
      keyResults: ['Customer success', 'Support', 'Support', 'Ilse', '', ''].map((owner, i) =>
        keyResult(`k${i}`, 'outcome', `Owners ‹open the board ${i + 3} times a week›`, {
          objective: RIDERS,
          stage: stage('success', null),
          ownership: { owner, proposedBy: (['lead', 'front-line', 'lead', 'executive'] as const)[i] ?? null },
        }),
      ),
    }),
  }),
  okrs: here({
    document: { id: 'okrs', title: 'Workshops, third quarter' },
    review: review({
      kind: 'key-results',
      customer: null,
      acronyms: [
        { acronym: 'SWAU', count: 2, decides: true },
        { acronym: 'TTFR', count: 1, decides: false },
      ],
      keyResults: Array.from({ length: 11 }, (_, i) =>
        keyResult(`k${i}`, i % 3 ? 'outcome' : 'output', `Owners ‹open the board ${i + 3} times a week›`, {
          objective: i < 6 ? null : RIDERS,
          stage: stage(i < 9 ? 'success' : i === 9 ? 'internal' : 'awareness', null),
        }),
      ),
    }),
  }),
  notes: here({
    document: { id: 'notes', title: 'Workshops, third quarter' },
    review: review({
      kind: 'key-results',
      customer: null,
      keyResults: Array.from({ length: 7 }, (_, i) =>
        keyResult(
          `k${i}`,
          'outcome',
          i === 2 ? '‹NPS› of 140 among riders' : `Owners ‹open the board ${i + 3} times a week›`,
          {
            objective: RIDERS,
            stage: stage('success', null),
            notes: [...(i === 5 ? [MANY] : []), ...(i === 2 ? [IMPOSSIBLE] : []), ...(i === 0 ? [AGAIN] : [])],
          },
        ),
      ),
    }),
  }),
  'no-key-results': here({ review: review({ kind: 'key-results', keyResults: [] }) }),
  empty: here(EMPTY),
  pasting: here({ ...EMPTY, host: 'notion', document: { id: 'pasting', title: 'Bellhook' } }),
  'empty-read-only': here({ ...EMPTY, host: 'google-docs', access: 'view' }),
  other: here({ review: review({ kind: 'other', words: 620 }) }),
  quiet: here({
    review: review({ kind: 'other', words: 620 }),
    settings: { ...DEFAULT_SETTINGS, kind: 'other' },
  }),
  language: here({ review: review({ kind: 'other', language: 'other', words: 480 }) }),
  template: here({ review: review({ template: true, customer: null, parts: partsWith({}, 'missing') }) }),
  notices: here({ review: REVIEW, notices: ['One setting could not be read and was put aside. The default holds.'] }),
  loading: here({ status: 'reading', ...unread }),
  looking: { link: 'looking' },
  'first-run': { link: 'none' },
  silent: { link: 'silent', reason: 'It was open before Backcast was installed, so its text is out of reach.' },
  'cannot-read': here({
    host: 'google-docs',
    status: 'cannot-read',
    reason: 'The document is in Office file mode, which Docs shows in another way.',
    completeness: { extent: 'none', detail: '' },
    ...unread,
  }),
  failed: here({
    status: 'failed',
    reason: 'The rule ‘facts-contradict’ ran longer than two seconds and was ended.',
    ...unread,
  }),
  paused: here({ status: 'paused', review: null }),
  'right-to-left': here({
    review: review({
      findings: [
        {
          ...finding('rtl', 'problem', null),
          excerpt: excerpt('הטלפון ‹מצלצל כל היום› בסדנה'),
          message: 'How often? One counted scene is enough.',
        },
      ],
      parts: partsWith({ problem: 'open' }),
    }),
  }),
} as const satisfies Record<string, Beside>;

export type BesideName = keyof typeof BESIDES;

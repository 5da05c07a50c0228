/** Questions that the standard wants answered somewhere in a PR/FAQ. */
export const STANDARD_QUESTIONS = [
  'launch_date',
  'price',
  'metric_with_target',
  'risks',
  'alternatives_named',
  'evidence_of_listening',
  'limits_stated',
  'why_now',
  'cost_or_resources',
  'market_or_demand_number',
  'legal_privacy_security',
  'stop_condition',
  'benefit_quantified',
  'problem_quantified',
] as const;
export type StandardQuestion = (typeof STANDARD_QUESTIONS)[number];

/** Where words answer a question by themselves. */
export type Place = 'problem' | 'promise' | 'release' | 'faq' | 'elsewhere';

export interface Telling {
  readonly question: StandardQuestion;
  readonly in: readonly Place[];
  readonly words: RegExp;
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter';
const DATE = new RegExp(
  `\\b(?:(?:${MONTHS})\\.?,?\\s(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?20\\d\\d|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTHS})\\.?,?\\s20\\d\\d|20\\d\\d-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]20\\d\\d|(?:q[1-4]|h[12])[\\s-]20\\d\\d)\\b`,
  'i',
);
const UNIT =
  '%|percent|seconds?|minutes?|hours?|days?|weeks?|months?|times|x\\b|trips?|clicks?|steps?|euros?|dollars?|pounds?|kb|mb|gb|ms';
const COUNT = '\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half';
const QUANTITY = new RegExp(
  `(?:\\b(?:${COUNT})[\\s-]?(?:to[\\s-]\\d+[\\s-]?|-\\d+[\\s-]?)?(?:${UNIT})|[$€£]\\s?\\d|\\bfrom\\s\\S{1,14}\\sto\\s\\S)`,
  'i',
);

/** Words that answer a question wherever they stand in one of these places. */
export const TELLING: readonly Telling[] = [
  { question: 'launch_date', in: ['release', 'promise', 'problem'], words: DATE },
  {
    question: 'price',
    in: ['release', 'promise', 'faq'],
    words:
      /[$€£]\s?\d[\d.,]*\s?(?:\/|a |per |each|one-time|for )|\b\d[\d.,]*\s?(?:euros?|dollars?|pounds?|usd|eur|gbp|cents)\s(?:\/|a |per |each|for )|\b(?:for free|free (?:tier|plan|version|of charge|and open|under|download|to (?:use|try|download|join))|(?:is|are|completely|entirely|available|permanently|always|it's|it’s) free\b|no (?:cost|charge) (?:to|for)|costs? nothing|pays? nothing)/i,
  },
  {
    question: 'metric_with_target',
    in: ['faq', 'elsewhere'],
    words:
      /\bfrom (?:[$€£]\s?)?\d[\d.,]*\s?(?:%|\w+)? to (?:under |over |below |above )?(?:[$€£]\s?)?\d[\d.,]*.{0,80}\b(?:by|within|in|before|after)\b|\btargets? (?:is|are|of|for)\b.{0,60}\d/i,
  },
  {
    question: 'risks',
    in: ['faq', 'elsewhere'],
    words: /\b(?:biggest|main|key|top|primary|greatest|major) (?:risks?|unknowns?|threats?)\b|\briskiest\b/i,
  },
  {
    question: 'alternatives_named',
    in: ['problem', 'release', 'promise', 'faq'],
    words:
      /\b(?:spreadsheets?|excel|google (?:docs|sheets|forms|maps)|paper (?:lists?|forms?|maps?|notes)|the paper list|whiteboards?|notebooks|note-taking|sticky notes|whats ?app|facebook|craigslist|phone calls|by phone|e-?mail threads?|word of mouth|pen and paper|by hand|do nothing|phone (?:each other|around|round))\b/i,
  },
  {
    question: 'evidence_of_listening',
    in: ['problem', 'release', 'promise', 'faq', 'elsewhere'],
    words:
      /\b(?:interview(?:ed|s)|spoke (?:to|with)|talked (?:to|with)|surveyed|survey of|visited|observed|sat with|shadowed|watched|beta[- ]test(?:ing|ed)?|pilot(?:ed|s)?|usability tests?|customer discovery)\b.{0,60}\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\b|\b(?:\d+|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ ){0,3}(?:told us|said|asked us|we (?:spoke|talked|interviewed))\b/i,
  },
  {
    question: 'limits_stated',
    in: ['release', 'promise', 'faq', 'elsewhere'],
    words:
      /\b(?:(?:does|do|will|can|is|are)(?:n['’]t| not) (?:yet |currently |directly )?(?:support|include|included|replace|capture|handle|protect|available|supported|cover|monitor|work|file|propagat\w+|migrat\w+|scheduled|compatible|prevent|score|solve)|not (?:yet|currently|directly) \w+|not always\b|we give up\b|cannot (?:be|book|guarantee|recover|verify|schedule)|out of scope|non-?goals?|limited to|only (?:supports?|works?|available|applies)|currently optimi[sz]ed|no (?:replies|plans? to|payment|booking)|left out|not in (?:the first version|version one|v1)|not being built|what it does not|yes, but|but you (?:have|need) to|you will (?:feel|notice|still)|still (?:takes?|needs?) (?:an?|one|two|\d))\b/i,
  },
  {
    question: 'why_now',
    in: ['problem', 'release', 'promise', 'faq'],
    words:
      /\bwhy now\b|\b(?:since|from) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?20\d\d\b|\bover the (?:past|last) (?:\w+ )?(?:years?|months|decade)|\bpandemic\b|\b(?:is|are) (?:growing|starting to|shifting|moving to)\b.{0,80}\b(?:and|as|because)\b|\bnew (?:law|regulation|rule|standard)s?\b|\brecent (?:hiring |market |survey )?(?:data|changes?|advances|law|study)\b/i,
  },
  {
    question: 'cost_or_resources',
    in: ['faq', 'elsewhere'],
    words:
      /\b(?:\d+|one|two|three|four|five|six|small) (?:\w+ )?(?:engineers?|developers?|designers?|people full[- ]time|ftes?)\b|\bbudget of\b|\bcosts? us\b|\b(?:development|operating|infrastructure|marketing|sales and marketing) costs\b|\bengineer-(?:weeks|months)\b|(?:[$€£]\s?\d[\d.,]*k?|\b\d[\d.,]*k? (?:euros?|dollars?|pounds?)) (?:to (?:build|develop|run)|for (?:the|a|an|our|two|three|six) (?:mou?lds?|tooling|pilot|build|team|prototype|first|people|engineers?|months))\b/i,
  },
  {
    question: 'market_or_demand_number',
    in: ['problem', 'release', 'promise', 'faq', 'elsewhere'],
    words:
      /\b(?:tam|sam|som|addressable market|market (?:size|of|is|worth))\b.{0,60}\d|\b\d[\d.,]*\s?(?:k|m|million|billion|thousand)?\s(?:\w+ ){0,3}(?:households|homes|houses|wards|shops|businesses|clinics|schools) (?:in|have|with|per)\b/i,
  },
  {
    question: 'legal_privacy_security',
    in: ['release', 'promise', 'faq'],
    words:
      /\b(?:gdpr|ccpa|hipaa|coppa|privacy|legal(?:ly)?|lawyers?|liab(?:le|ility)|complian(?:ce|t)|regulat(?:ion|ions|ory|ors?)|encrypt(?:ed|ion)|security|consent|data protection|confidential(?:ity)?|least-privilege|data deletion|deletes? (?:your|the|all) data)\b/i,
  },
  {
    question: 'stop_condition',
    in: ['release', 'faq', 'elsewhere'],
    words:
      /\b(?:if|unless|below|under|fewer than|less than)\b[^.?!]{0,140}\b(?:we|we['’]ll|we will|we would|i|the team) (?:\w+ )?(?:stop|close|kill|end|shut|cancel|drop|abandon|sunset|pull|go back|return to|give up|withdraw)\b|\b(?:we|we['’]ll|we will) (?:stop|close|kill|end|shut|cancel|drop|abandon|sunset)\b[^.?!]{0,80}\b(?:if|when|unless|should)\b/i,
  },
  { question: 'benefit_quantified', in: ['promise'], words: QUANTITY },
  {
    question: 'problem_quantified',
    in: ['problem'],
    words: new RegExp(
      `${QUANTITY.source}|\\b\\d[\\d.,]*\\s(?:million|billion|of|[a-z]{4,}s)\\b|\\b(?:billions|thousands|hundreds) of\\b`,
      'i',
    ),
  },
];

export interface Topic {
  readonly question: StandardQuestion;
  /** Whether a question asks for it. */
  readonly asked: RegExp;
  /** What an answer needs besides words: a number, or nothing. */
  readonly needs: 'number' | 'words';
  /** Only among the questions of those who build it. */
  readonly isOurs?: boolean;
}

/** Questions by which a draft answers when it asks them and their answers say something. */
export const TOPICS: readonly Topic[] = [
  { question: 'launch_date', asked: /\bwhen (?:will|is|can|does|do)\b|\blaunch date\b/, needs: 'number' },
  {
    question: 'price',
    asked:
      /\b(?:what (?:does|will|would) (?:it|this|[\p{L}]+) cost|how much|pric(?:e|es|ing)|is (?:it|this) free|cost (?:me|to use))\b/u,
    needs: 'number',
  },
  {
    question: 'metric_with_target',
    asked:
      /\b(?:success|metrics?|measure|kpis?|know (?:that )?(?:it|this|we)(?: is)? (?:work|succeed)\w*|goals?|targets?)\b/,
    needs: 'number',
  },
  {
    question: 'risks',
    asked:
      /\b(?:risks?|riskiest|go(?:es)? wrong|fail(?:s|ure)?|worst|compromised|kills?|assumptions?|stands between|failed in)\b/,
    needs: 'words',
  },
  {
    question: 'alternatives_named',
    asked:
      /\b(?:differen(?:t|ce)|instead of|compared? (?:to|with)|versus|vs\.?|why not|better than|alternatives?|similar products|compet\w+|why (?:\w+ ){1,6}(?:over|and not|rather than)|replace|why build|already use)\b/,
    needs: 'words',
  },
  {
    question: 'limits_stated',
    asked:
      /\b(?:not (?:being )?(?:built|included|support)|out of scope|limits?|limitations?|disappoint\w*|left out|what is(?:n't| not)|not in)\b/,
    needs: 'words',
  },
  { question: 'why_now', asked: /\bwhy now\b|\bwhat (?:has )?changed\b|\bwhy today\b/, needs: 'words' },
  {
    question: 'cost_or_resources',
    asked:
      /\b(?:cost (?:us|to (?:build|operate|run))|resources?|headcount|how many (?:people|engineers)|budget|team(?:'s)? requirements?|team requirement|how much time|costs and challenges|unit economics|investment|who would pay)\b/,
    needs: 'words',
  },
  {
    question: 'cost_or_resources',
    asked: /\bwhat (?:does|will|would) (?:it|this) cost\b/,
    needs: 'number',
    isOurs: true,
  },
  {
    question: 'risks',
    asked: /\b(?:what if|not know how|do it themselves|would (?:a|an|the|our) [\p{L} ]{3,30} do\b)/u,
    needs: 'words',
    isOurs: true,
  },
  {
    question: 'market_or_demand_number',
    asked:
      /\b(?:tam|market|demand|how many (?:are there|customers|people|users|houses|companies|homes|shops|households|of them|[a-z-]{3,20} (?:[a-z-]{2,20} )?(?:have|face|suffer|need|want|there are)))\b/,
    needs: 'number',
  },
  {
    question: 'legal_privacy_security',
    asked: /\b(?:legal|privacy|private|secur\w+|safe|data|gdpr|complian\w+|surveillance|monitoring)\b/,
    needs: 'words',
  },
  {
    question: 'evidence_of_listening',
    asked: /\bhow do (?:we|you) know\b|\bwho (?:did|have) (?:we|you) (?:ask|talk|speak|listen)/,
    needs: 'number',
  },
  {
    question: 'stop_condition',
    asked:
      /\b(?:when (?:do|would|will) we stop|make us stop|stop condition|give up|shut (?:it )?down|kill (?:it|this))\b/,
    needs: 'number',
  },
];

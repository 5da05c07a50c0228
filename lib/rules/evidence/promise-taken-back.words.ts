/** Something that a release promises, by the words that make the promise and those that take it back. */
export interface Pledge {
  readonly key: string;
  /** How the release promises it. */
  readonly made: RegExp;
  /** How it is taken back; within one sentence. */
  readonly undone: RegExp;
  /** Where it may be taken back besides answers: in plans behind the FAQ, or in the release itself. */
  readonly also?: 'plans' | 'release';
}

/** Words that put a thing off: it is not there on launch day. */
export const LATER = String.raw`(?:to be determined|tbd|not yet|not (?:be )?(?:support\w*|includ\w*|availab\w*)|isn't (?:support\w*|includ\w*|availab\w*)|does(?:n't| not) (?:support|include|have|work)|planned|coming|roadmap|v2|phase (?:2|two)|version two|future|later|only afterwards|follow(?:s|ing)? in)`;
const putOff = (words: string): RegExp =>
  new RegExp(String.raw`\b${words}\b[^.?!]{0,60}\b${LATER}\b|\b${LATER}\b[^.?!]{0,40}\b${words}\b`, 'gi');

export const PROMISES: readonly Pledge[] = [
  {
    key: 'local',
    made: /\bnever (?:leaves?|touch(?:es)?) (?:it|our servers?|your \w+|the (?:device|building|machine|laptop|phone))\b|\b(?:runs?|stays?|stored|processed|works?) (?:entirely|only|fully|completely) on (?:your|the|their) (?:own )?(?:machine|device|laptop|phone|computer)\b|\bwithout (?:ever )?giving up (?:their|your) data\b/gi,
    undone:
      /\b(?:calls?|sends?|sent|goes?|go|uploads?|uploaded|forwards?|traces?|passed|transmitted)\b[^.?!]{0,40}\bto (?:openai|claude|anthropic|google|gemini|chatgpt|aws|azure|the cloud|our (?:servers?|cloud|backend)|an? (?:third party|cloud|external)|third parties)\b/gi,
    also: 'release',
  },
  { key: 'real-time', made: /\bin real[- ]time\b|\breal-time\b/gi, undone: putOff('real[- ]time'), also: 'plans' },
  {
    key: 'offline',
    made: /\b(?:works?|usable|available) offline\b/gi,
    undone: new RegExp(
      String.raw`\b(?:needs?|requires?) (?:an? )?(?:internet )?connection\b|\bconnection is (?:needed|required)\b|\bnot (?:work )?offline\b|\bonline only\b|\boffline(?: \w+)? (?:is|are|will be|comes?) ${LATER}\b`,
      'gi',
    ),
  },
  {
    key: 'android',
    made: /\b(?:iOS|iPhone) and Android\b|\bAndroid and (?:iOS|iPhone)\b/gi,
    undone: new RegExp(
      String.raw`\b(?:iOS|iPhone|Android)(?: app)?[ -](?:only|first)\b|\b(?:Android|iOS) (?:\d+|two|three|six) (?:days|weeks|months) later\b|\b(?:Android|iOS)\b[^.?!]{0,30}\b${LATER}\b`,
      'gi',
    ),
    also: 'plans',
  },
  {
    key: 'no-account',
    made: /\b(?:no|without(?: an?)?|needs? no) (?:account|sign-?ups?|registration|log-?in)s?\b/gi,
    undone:
      /\b(?:sign(?:s|ed|ing)? up|creat(?:e|es|ing) an account|log(?:s|ged)? in(?:to)?|sign(?:s|ed)? in|register(?:s|ed)?) (?:for|with|to|on|using|at|via)\b/gi,
    also: 'release',
  },
  {
    key: 'unchanged',
    made: /\b(?:no|zero|without(?: any)?) (?:code |configuration |further )?changes? (?:to|in|needed|required)\b|\bno migration\b/gi,
    undone:
      /\b(?:(?:needs?|ha(?:s|ve)|must) (?:to )?(?:be )?(?:re-?(?:register|writ|build|design|implement|creat)\w*|migrat\w*|chang\w*)|requires? (?:deleting|re-?\w+ing|migrat\w+|chang\w+)|cannot be (?:converted|migrated))\b/gi,
  },
  {
    key: 'free',
    made: /\b(?:completely|entirely|always|forever) free\b|\bfree (?:forever|of charge|for everyone)\b/gi,
    undone: /[$€£]\s?\d|\b\d+ (?:euros?|dollars?|pounds?) (?:a|per)\b|\bpaid (?:plan|tier|version)\b/gi,
  },
  {
    key: 'costless',
    made: /\b(?:is|are|stays?|remains?) (?:completely |always |entirely )?free for (?:all |every )?[\p{L}-]{3,20}s(?=[.,;!]|$| and )|\b(?:app|application|service|tool|platform|account|software|everything) (?:is|stays|remains) (?:completely |always |entirely )?free(?=[.,;!]|$)/giu,
    undone:
      /\b(?:pays?|(?:is|are) charged|costs? (?:you|them|a customer)|the price is)\b[^.?!]{0,30}(?:[$€£]\s?\d[\d.,]*|\d[\d.,]* (?:euros?|dollars?|pounds?)) ?(?:\/|a\b|an\b|per\b|each\b)/gi,
  },
  {
    key: 'no-more',
    made: /\b(?:no (?:longer|more)|never again) (?:needs? )?(?:tickets?|forms?|calls?|paperwork|queues?|spreadsheets?|meetings?|passwords?)\b/gi,
    undone:
      /\bstill (?:be )?(?:needs?|requires?|takes?|fills? in|writes?|sends?) (?:an? |one |the )?(?:tickets?|forms?|calls?|paperwork|queues?|spreadsheets?|meetings?|passwords?)\b/gi,
  },
  {
    key: 'unlimited',
    made: /\b(?:unlimited|no limits?|without limits?)\b/gi,
    undone: /\b(?:limited to|up to|at most|a maximum of|no more than) \d/gi,
  },
];

import { defineRule, type Note, type Piece } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { firstMatch } from '../helpers/matches';
import { said, saidFirst } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

interface Pledge {
  readonly key: string;
  /** How the release promises it. */
  readonly made: RegExp;
  /** How it is taken back; within one sentence. */
  readonly undone: RegExp;
  /** Where it may be taken back besides answers: in plans behind the FAQ, or in the release itself. */
  readonly also?: 'plans' | 'release';
}

/** Words that put a thing off: it is not there on launch day. */
const LATER = String.raw`(?:to be determined|tbd|not yet|not (?:be )?(?:support\w*|includ\w*|availab\w*)|isn't (?:support\w*|includ\w*|availab\w*)|does(?:n't| not) (?:support|include|have|work)|planned|coming|roadmap|v2|phase (?:2|two)|version two|future|later|only afterwards|follow(?:s|ing)? in)`;
const putOff = (words: string): RegExp =>
  new RegExp(String.raw`\b${words}\b[^.?!]{0,60}\b${LATER}\b|\b${LATER}\b[^.?!]{0,40}\b${words}\b`, 'gi');

const PROMISES: readonly Pledge[] = [
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
    undone: /\b(?:needs?|requires?) (?:an? )?(?:internet )?connection\b|\bnot (?:work )?offline\b|\bonline only\b/gi,
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
    made: /\b(?:is|are|stays?|remains?) (?:completely |always |entirely )?free for (?:all |every )?[\p{L}-]{3,20}s(?=[.,;!]|$)|\b(?:app|application|service|tool|platform|account|software|everything) (?:is|stays|remains) (?:completely |always |entirely )?free(?=[.,;!]|$)/giu,
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

export default defineRule({
  id: 'promise-taken-back',
  check: 'E06',
  each: 'draft',
  parts: [
    'headline',
    'subheading',
    'summary',
    'solution',
    'how_it_works',
    'call_to_action',
    'external_faq',
    'internal_faq',
  ],
  severity: 'question',
  title: 'The FAQ takes back what the release promises',
  why: 'A contradiction is the first thing a reviewer finds, and from then on every other sentence is checked too.',
  sources: [SOURCES.drafts],
  bad: [
    sampleWith('bakery', {
      solution: 'The list of loaves ‹never leaves your phone›. At three the baker gets one message with a number.',
      external_faq: '**Where is the list kept?**\n\nA copy is sent to our servers every night.',
    }),
    sampleWith('clinic', {
      solution: 'The receptionist sees ‹in real time› who has answered.',
      internal_faq: '**What is not in the first version?**\n\nReal-time answers are planned for May.',
    }),
    sampleWith('clinic', {
      how_it_works: 'The desk sends the list. Slotline ‹is free for patients›.',
      external_faq: '**What does it cost?**\n\nA patient pays 2 euros a month after the first three months.',
    }),
    sampleWith('clinic', {
      how_it_works: 'The patient taps yes, and there are ‹no more forms› at the desk.',
      external_faq: '**What do new patients do?**\n\nA new patient still fills in a form at the first visit.',
    }),
    sampleWith('clinic', {
      how_it_works: 'Slotline ‹works offline› at the desk.',
      external_faq: '**What do we need?**\n\nA computer. Slotline needs a connection when it starts.',
    }),
  ],
  good: [
    sampleWith('clinic', {
      how_it_works: 'Slotline is free for practices with one chair.',
      external_faq: '**What does it cost?**\n\nNothing for one chair. With two, the practice pays 9 euros a month.',
    }),
    sampleWith('clinic', {
      how_it_works: 'Slotline is free for patients.',
      internal_faq: '**What does it cost?**\n\nA message costs us 4 cents.',
    }),
    sampleWith('bakery', {
      solution: 'The list of loaves never leaves your phone.',
      external_faq: '**Where is the list kept?**\n\nOn the phone; a copy lies on the counter if you print one.',
    }),
    sampleWith('clinic', {
      solution: 'The receptionist sees who has answered.',
      internal_faq: '**What is not in the first version?**\n\nReal-time answers are planned for May.',
    }),
    sampleWith('clinic', {}, 'A release and a FAQ that say the same.'),
  ],
  note: noteOf,
  *find(reading, noteFor) {
    if (!isReviewed(reading)) return;
    const notes = reading.pieces.map(piece => ({ piece, note: String(noteFor(piece) ?? '') }));
    for (const { key } of PROMISES) {
      const there = notes.find(({ note }) => note.includes(`-${key}:`));
      const here = there && notes.find(({ note }) => note.includes(`+${key}:`));
      if (!here) continue;
      const [start = 0, end = 0] = placeIn(here.note, `+${key}`);
      const made = saidFirst(here.piece.blockText.slice(start, end), 26);
      const [from = 0, to = 0] = placeIn(there.note, `-${key}`);
      const undone = said(there.piece.blockText.slice(from, to), 28);
      yield { piece: here.piece, span: { start, end }, message: `${made} here, ${undone} further on. Which holds?` };
    }
  },
});

/** What a piece promises, as `+key:start:end;`, and what it takes back, as `-key:start:end;`. */
function noteOf(piece: Piece): Note {
  if (!isProse(piece) || piece.role === 'question') return null;
  const found = PROMISES.flatMap(({ key, made, undone, also }) => {
    const match = (sign: string, pattern: RegExp): string[] => {
      const first = firstMatch(piece, [pattern]);
      return first ? [`${sign}${key}:${first.start}:${first.end};`] : [];
    };
    if (piece.zone.endsWith('_faq')) return match('-', undone);
    if (piece.zone === 'outside' || piece.zone === 'appendix') return also === 'plans' ? match('-', undone) : [];
    return [...match('+', made), ...(also === 'release' ? match('-', undone) : [])];
  });
  return found.join('') || null;
}

/** Start and end behind a key in a note. */
function placeIn(note: string, key: string): number[] {
  const from = note.indexOf(`${key}:`) + key.length + 1;
  return note.slice(from, note.indexOf(';', from)).split(':').map(Number);
}

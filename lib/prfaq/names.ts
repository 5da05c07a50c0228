import { readied } from '@/lib/draft/ready';

/** What a title or an announcement calls things: the product, the company that announces it. */
export interface Naming {
  readonly product: string;
  readonly company: string;
}

const NAME = "(?:(?:Inc|Ltd|Co|Corp)\\.|[\\p{Lu}\\d](?:[\\p{L}\\p{N}&+'’-]|\\.(?=[\\p{L}\\p{N}])){0,24})";
const SEQUENCE = `${NAME}(?: (?:(?:of|the|for|and|&|de|in) (?=\\p{Lu}))?${NAME}){0,5}`;
const eitherCase = (words: string): string =>
  words.replace(/(^|\|)([a-z])/g, (_, bar, first) => `${bar}[${first.toUpperCase()}${first}]`);
const ANNOUNCE = eitherCase(
  'announce(?:s|d)|launch(?:es|ed)|introduc(?:es|ed)|unveil(?:s|ed)|releas(?:es|ed)|debut(?:s|ed)|present(?:s|ed)|open(?:s|ed)|publish(?:es|ed)|brings|reveal(?:s|ed)|ship(?:s|ped)',
);
const DOING = eitherCase(
  'lets?|helps?|gives?|turns?|makes?|brings?|takes?|puts?|allows?|enables?|saves?|cuts?|connects?|tells?|shows?|keeps?|reduces?|ends?|stops?|replaces?|empowers?|delivers?|transforms?|is an?|is the|now|ensures?|finds?|pays?|matches|reminds?|simplifies|automates?|protects?',
);
const FILLER =
  '(?:(?:the|its|their|a|an|our|new|all-new|free|first|brand-new|enhanced|launch|release|public|beta|general|availability|preview|of|for|to|today|formally|officially|today,) )*';
/** A name is not over where its word goes on, or in "Lisbon to Porto Express". */
const COMPLETE = '(?![\\p{L}\\p{N}]| to \\p{Lu})';
const COMPANY_FIRST = new RegExp(
  `(?:^|[\\s*—–-])(${SEQUENCE})(?:,[^,]{3,90},)? (?:today |proudly |officially |formally |is (?:pleased|proud|excited|thrilled) to )*(?:${ANNOUNCE}|announce|launch|introduce)(?: today)?,? ${FILLER}(?:(${SEQUENCE})${COMPLETE})?`,
  'u',
);
const INTRODUCING = new RegExp(
  `\\b(?:[Ii]ntroducing|[Aa]nnouncing|Meet|[Ll]aunch of|introduces?|announces?|launched|[Ss]ay hello to|[Ww]elcome to|availability of|[Rr]elease of) ${FILLER}(${SEQUENCE})${COMPLETE}`,
  'u',
);
const DOES = new RegExp(`^(${SEQUENCE}) (?:${DOING})\\b`, 'u');
const TITLED = new RegExp(`^(${SEQUENCE}) ?(?::|—|–|\\||\\s-\\s|,) ?\\S`, 'u');
const APPOSITION = new RegExp(
  `(?:^|[.!?—–-] |\\b[Ww]ith |\\bof |\\bcalled |\\bnamed )(${SEQUENCE}),? (?:\\([^)]{2,40}\\),? ?)?(?:is )?(?:a|an|the) (?:[\\p{L}\\d-]+ ){0,5}(?:app|application|platform|tool|service|library|product|website|site|system|software|solution|plugin|extension|framework|device|subscription|programme|program|assistant|bot|marketplace|hub|web app|database|catalog|workspace|server|board|kit|box|bag|lock|scheme|club|network)\\b`,
  'u',
);

/** Words that stand before or after a name and are no part of it. */
const AROUND = new Set(
  `the a an our we it this that these those they you your i he she my his her their its there here today now new with without for from in on at by to of and or but if when while as after
   before because so how why what who where which is are was were can will do does did not no yes all any every most many some more less both each until since under over last next first
   january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
   imagine introducing announcing meet let let's it's we're here's made easy just only also please`.split(/\s+/),
);
/** Words that are nobody's name by themselves. */
const COMMON = new Set(
  `two three people users customers teams team company companies businesses design product products press release faq question answer problem solution summary draft free get make help use using
   early access beta version status date author note internal external customer user ceo cto cfo coo vp pm ai api sdk url pdf us uk eu usa saas b2b b2c ios android english app web platform service
   tool title heading headline subtitle subheading project name quote quotes started success metrics cases installation extension cli feature features key step steps section context background goals
   closing role part example sample available best better pr prfaq pr/faq q`.split(/\s+/),
);

/** The names in a title or an announcing sentence; null when it gives none. */
export function namingOf(text: string, isTitle: boolean): Naming | null {
  const head = text
    .slice(0, 400)
    .replaceAll(/[*_`~]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const announced = readied(COMPANY_FIRST).exec(head);
  const product =
    clean(announced?.[2]) ||
    clean(readied(INTRODUCING).exec(head)?.[1]) ||
    clean(readied(APPOSITION).exec(head)?.[1]) ||
    (isTitle ? titleName(head) : '');
  const company = clean(announced?.[1]);
  return product || company ? { product, company: company === product ? '' : company } : null;
}

function titleName(head: string): string {
  const named = clean(readied(DOES).exec(head)?.[1]) || clean(readied(TITLED).exec(head)?.[1]);
  if (named) return named;
  const words = head.split(' ');
  return words.length <= 4 && /^[\p{Lu}\d¿]/u.test(head) ? clean(head.replace(/[^\p{L}\p{N}]+$/u, '')) : '';
}

/** Without articles and other common words at its ends; empty when nothing else is left, or too long to be a name. */
function clean(name: string | undefined): string {
  const words = (name ?? '')
    .replace(/['’]s$/, '')
    .replace(/[.,:]+$/, '')
    .split(' ')
    .filter(Boolean);
  while (words[0] && AROUND.has(words[0].toLowerCase())) words.shift();
  while (words.length > 0 && AROUND.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  const result = words.join(' ');
  const isCommon = words.every(word => COMMON.has(word.toLowerCase()) || AROUND.has(word.toLowerCase()));
  return isCommon || result.length < 2 || words.length > 5 || /^[\d.,-]+$/.test(result) ? '' : result;
}

const MID_NAME = new RegExp(`(?<=[\\p{Ll}\\d,;:)] )${SEQUENCE}|\\b[\\p{L}]*\\p{Ll}\\p{Lu}[\\p{L}\\d]*\\b`, 'gu');

/** Names in running text, where a capital is not the beginning of a sentence. At most eight, each once. */
export function namesIn(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.slice(0, 3000).matchAll(readied(MID_NAME))) {
    const name = clean(match[0]);
    if (name) found.add(name);
    if (found.size === 8) break;
  }
  return [...found].sort();
}

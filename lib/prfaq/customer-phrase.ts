import type { Span } from '@/lib/draft/types';
import type { Word } from '@/lib/draft/words';

/** A phrase that names people: where it stands and whether it says more than "users". */
export interface CustomerPhrase extends Span {
  readonly words: string;
  readonly specific: boolean;
  /** Introduced as the one it is for: "for …", "lets …", "helps …". */
  readonly addressed: boolean;
}

const GENERIC = new Set(
  'users user people customers customer everyone anyone everybody individuals members consumers clients organizations organisations companies businesses teams enterprises person someone'.split(
    ' ',
  ),
);

const HEADS = new Set(
  `users people customers members consumers clients organizations organisations companies businesses teams enterprises individuals families parents kids children students
   pupils nurses doctors patients clinics hospitals schools shops stores restaurants cafes bakeries freelancers solopreneurs hobbyists households men women adults seniors
   nonprofits charities municipalities cities towns communities agencies startups start-ups firms merchants staff hosts guests athletes coaches couples fans brides grooms
   professionals practitioners neighbours neighbors newcomers citizens residents tenants landlords farmers developers groups musicians artists clubs libraries pharmacies practices`
    .split(/\s+/)
    .filter(Boolean),
);
/** Plural agent nouns: drivers, editors, pharmacists, librarians, accountants, employees. */
const AGENT =
  /^[a-z-]{2,}(?:ers|ors|ists|ians|ants|ees|eurs|yers|wives|(?:room|flat|class|team|work)mates|mums|dads|folk)$/;
const NOT_AGENT = new Set(
  `others numbers orders offers papers servers computers letters errors factors sectors doors floors colors colours behaviors behaviours hours favors favours vectors monitors
   sensors containers headers footers folders layers matters drivers' quarters filters counters printers routers parameters characters chapters centers centres members' wonders
   answers powers towers flowers dinners corners borders barriers carriers offers' registers buffers pointers triggers helpers plants assistants variants grants accidents restaurants
   fees trees degrees committees guarantees lists costs tests posts interests requests exists persists assists consists insists dollars customers' meters triers connectors indicators vendors`
    .split(/\s+/)
    .filter(Boolean),
);

const DETERMINERS = new Set(
  'the a an our your their its all any every most many some more these those such both other'.split(' '),
);
const STOP = new Set(
  `and or but to of in on at by with from as is are was were be that which who so if when while than then it this we you they can will now not no for into about lets let helps help gives give
   allows allow enables enable makes make brings bring between where how why what also just only has have had do does did there here out up over under your our their its his her my during until
   find empower empowers authenticate connect connects reach meet support supports attract protect notify alert tell teach train hire join follow keep get bring take see before after first three two four five both each
   hundreds thousands millions via per across among even often usually still never always said says say`
    .split(/\s+/)
    .filter(Boolean),
);
const ADDRESSING = new Set(
  'for lets let helps help gives give allows allow enables enable to by serve serves serving empower empowers letting helping giving allowing enabling'.split(
    ' ',
  ),
);
/** What may follow a head and still belong to it. */
const TAIL = new Set(
  "who who've with in at on of moving managing running working living using selling renting caring looking".split(' '),
);
const LONGEST_TAIL = 9;
/** Words that end a tail: the phrase is over and its verb begins, or the sentence goes on. */
const AFTER_TAIL = new Set(
  `can will now to that and so by because is are was were no never finally stop stops start starts get gets see sees find finds pay pays save saves lose loses keep keeps make makes know knows
   need needs learn receive receives book books spend spends finish cut cuts have has do does go goes without before after when while`.split(
    /\s+/,
  ),
);
/** "who", a verb and what it is done to: less is a torn clause. */
const FEWEST_OF_CLAUSE = 3;
const TRAILING = new Set('in at on of with who to for'.split(' '));

/** The first phrase in these words that names people, the addressed and specific before others. */
export function customerPhraseIn(text: string, words: readonly Word[], most = 60): CustomerPhrase | null {
  let best: CustomerPhrase | null = null;
  let bestRank = 0;
  for (let i = 0; i < Math.min(words.length, most); i++) {
    const word = words[i];
    if (!word || !isHead(word.lower)) continue;
    const phrase = phraseAt(text, words, i);
    const rank = (phrase.specific ? 2 : 0) + (phrase.addressed ? 1 : 0) + 1;
    if (rank > bestRank) [best, bestRank] = [phrase, rank];
  }
  return best;
}

const isHead = (word: string): boolean =>
  HEADS.has(word) || GENERIC.has(word) || (AGENT.test(word) && !NOT_AGENT.has(word) && word.length > 5);

function phraseAt(text: string, words: readonly Word[], at: number): CustomerPhrase {
  let first = at;
  while (first > 0 && at - first < 4) {
    const before = words[first - 1];
    const here = words[first];
    if (
      !before ||
      !here ||
      text.slice(before.end, here.start).trim() !== '' ||
      STOP.has(before.lower) ||
      /ly$/.test(before.lower)
    )
      break;
    if (DETERMINERS.has(before.lower) || words[first - 2]?.lower === 'to') break;
    first--;
  }
  const lead = words[first - 1];
  const isJoined = text[(words[first]?.start ?? 0) - 1] === '&' && first > 0;
  const start = words[isJoined ? first - 1 : first]?.start ?? 0;
  const introduced =
    lead && ADDRESSING.has(lead.lower) ? lead : lead && DETERMINERS.has(lead.lower) ? words[first - 2] : undefined;
  const end = tailEnd(text, words, joinedHead(text, words, at));
  const head = words[at];
  const specific = first < at || end > (head?.end ?? 0) || !GENERIC.has(head?.lower ?? '');
  return {
    start,
    end,
    words: text.slice(start, end),
    specific,
    addressed: introduced !== undefined && ADDRESSING.has(introduced.lower),
  };
}

/** "shop owners and their staff": the last head of those that "and" or "or" joins. */
function joinedHead(text: string, words: readonly Word[], at: number): number {
  const joint = words[at + 1];
  const head = words[at];
  if (!joint || !head || !/^(?:and|or)$/.test(joint.lower) || text.slice(head.end, joint.start) !== ' ') return at;
  for (let i = at + 2; i < Math.min(words.length, at + 6); i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word || text.slice(before.end, word.start).trim() !== '') return at;
    if (isHead(word.lower)) return i;
    if (STOP.has(word.lower) && !DETERMINERS.has(word.lower)) return at;
  }
  return at;
}

function tailEnd(text: string, words: readonly Word[], at: number): number {
  const head = words[at];
  const next = words[at + 1];
  const end = head?.end ?? 0;
  if (!head || !next || !TAIL.has(next.lower) || text.slice(head.end, next.start) !== ' ') return end;
  let last = at + 1;
  while (last - at < LONGEST_TAIL) {
    const here = words[last];
    const after = words[last + 1];
    if (!here || !after || text.slice(here.end, after.start).trim() !== '' || AFTER_TAIL.has(after.lower)) break;
    last++;
    if (!/^wh/.test(next.lower) && /[^s]s$/.test(after.lower) && after.lower.length > 3) break;
  }
  while (last > at && TRAILING.has(words[last]?.lower ?? '')) last--;
  if (next.lower.startsWith('who') && last - at < FEWEST_OF_CLAUSE) return end;
  return words[last]?.end ?? end;
}

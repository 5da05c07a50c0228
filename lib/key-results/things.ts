import { COMPOUNDS } from './lexicon/compounds';
import { DEEDS, LEVELS, MADE, OUTSIDERS, STAFF, TIME_UNITS } from './lexicon/nouns';
import type { Token } from './tokens';

/** What the head of a noun phrase stands for. */
export type Thing = 'outsiders' | 'staff' | 'deeds' | 'level' | 'made' | 'money' | 'time' | 'unknown';

export const isNoun = (token: Token): boolean => {
  const thing = THINGS.get(token.base) ?? THINGS.get(token.lower);
  return thing !== undefined && thing !== 'time';
};

/** Whether a noun stands in the plural. */
export const isPlural = (token: Token): boolean =>
  token.base !== token.lower
    ? !/^(?:sales|analytics|series)$/.test(token.lower)
    : /^(?:people|children|women|men|staff|smes)$/.test(token.lower);

const THINGS: ReadonlyMap<string, Thing> = new Map(
  (
    [
      [TIME_UNITS, 'time'],
      [DEEDS, 'deeds'],
      [OUTSIDERS, 'outsiders'],
      [STAFF, 'staff'],
      [MADE, 'made'],
      [LEVELS, 'level'],
    ] as const
  ).flatMap(([words, thing]) => [...words].map(word => [word, thing] as const)),
);

/** What a single noun stands for; null when it is not known. */
export function kindOf(token: Token): Thing | null {
  const known = THINGS.get(token.base) ?? THINGS.get(token.lower);
  if (known) return known;
  const hyphen = token.base.lastIndexOf('-');
  return hyphen < 0 ? null : (THINGS.get(token.base.slice(hyphen + 1)) ?? null);
}

/** The first words of names of two. */
const PAIR_FIRST: ReadonlySet<string> = new Set(
  [...COMPOUNDS.keys(), ...THINGS.keys()].filter(name => name.includes(' ')).map(name => name.split(' ')[0] ?? ''),
);

/** What two words stand for together, where the last alone would mislead; null when the pair is not known. */
export const kindOfPair = (first: Token | undefined, second: Token): Thing | null => {
  if (!first || !PAIR_FIRST.has(first.base)) return null;
  const pair = `${first.base} ${second.base}`;
  return COMPOUNDS.get(pair) ?? THINGS.get(pair) ?? null;
};

/** Words in -er, -or, -ist and the like that are no people. */
const NO_AGENT =
  /(?:^|-)(?:server|container|folder|filter|header|footer|layer|order|number|router|letter|paper|error|vector|sensor|editor|factor|center|centre|parameter|identifier|trigger|computer|printer|browser|adapter|connector|cluster|register|buffer|offer|answer|power|color|floor|minor|major|matter|order|quarter|semester|winter|summer|september|october|november|december|chapter|poster|banner|carrier|character|corner|counter|cover|danger|disorder|driver|effort|either|ever|frontier|gender|glacier|her|other|over|under|per|peer|pointer|prior|proper|rather|river|scanner|shutter|slider|spider|sticker|super|tender|tiger|timer|water|weather|whether|wonder|wrapper|dinner|monitor|mirror|motor|decor|door|behavior|behaviour|favor|labor|harbor|humor|interior|exterior|indicator|calculator|generator|simulator|emulator|operator|elevator|tractor|reactor|checklist|list|twist|assist|exist|resist|meridian|guardian|ian|fee|tree|degree|coffee|committee|guarantee|knee|three|free|agree|handler|compiler|parser|linter|builder|loader|launcher|installer|scheduler|tracker|controller|explorer|finder|helper|ladder|hammer|laser|lever|locker|manner|marker|meter|number|newsletter|shelter|shower|silver|soccer|tower|transfer|user-guide|planner|converter|blocker|pillar|flyer|disclaimer|barrier|starter|primer|datacenter)$/;

/** Whether a word that no set knows names people by what they do: curators, beekeepers, trainees. */
export const isAgent = (token: Token): boolean =>
  token.kind === 'word' &&
  token.base.length > 4 &&
  /(?:er|or|ist|ian|ee)$/.test(token.base) &&
  token.base !== token.lower &&
  !NO_AGENT.test(token.base);

import type { Word } from '@/lib/draft/words';
import { hasAmount } from '@/lib/prfaq/amounts';

/** Words that tell what changes for somebody. */
const OUTCOMES = new Set(
  (
    'save saves saving saved cut cuts cutting reduce reduces reducing reduced lower lowers halve halves double doubles ' +
    'gain gains avoid avoids avoiding stop stops stopping without instead faster sooner earlier less fewer more quicker ' +
    'cheaper safer easier easily better best longer never always again can cannot let lets letting help helps helping get gets getting ' +
    'keep keeps find finds know knows understand understands understand see sees spend spends sleep sleeps finish finishes ' +
    'earn earns pay pays paid protect protects prevent prevents prevent share shares learn learns make makes give gives ' +
    'gives turn turns bring brings free frees eat eats catch catches meet meets reach reaches enjoy enjoys feel feels ' +
    'win wins grow grows improve improves improving eliminate eliminates end ends replace replaces skip skips choose ' +
    'simplify simplifies speed speeds unlock unlocks empower empowers enable enables enabling allow allows allowing ' +
    'own remain build builds deliver delivers tell tells alert alerts warn warns work works read reads buy buys sell sells ' +
    'book books ship ships order orders write writes run runs plan plans track tracks think heard trust arrive arrives ' +
    'ready same-day on-time private privately secure securely confidently confidence transforms transform take takes home stay ' +
    'stays return returns hear hears talk talks send sends open opens close closes pick picks points'
  ).split(' '),
);

/** Whether the words say what somebody gains or can do: an outcome verb, a comparison or an amount. Wide on purpose. */
export const showsOutcome = (words: readonly Word[]): boolean =>
  words.some(word => OUTCOMES.has(word.lower)) || hasAmount(words);

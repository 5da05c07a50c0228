import type { Quote } from '@/lib/engine';
import type { Utterance } from './quotes';

const MAKER =
  /\b(?:ceo|cto|cfo|coo|cpo|cmo|chief|co-?founders?|founders?|president|vp|svp|evp|vice[- ]president|director|head of|general manager|gm|creators?|maintainers?|product manager|product lead|lead|leader|spokes\w+|project lead|chair\w*|managing|partner at|author|inventor|builder|our|architect)\b/;
const USER =
  /\b(?:customers?|users?|testers?|adopters?|clients?|members?|teachers?|nurses?|mother|father|mom|dad|mum|parents?|students?|freelancers?|persons?|residents?|patients?|drivers?|shoppers?|subscribers?|readers?|players?|owns|owner of|who (?:runs|uses|owns|works|teaches|lives|drives|manages|has|bought|moved)|homeowner|tenants?|landlords?|pharmacist|farmer|chef|baker|runner|pilot|guest|visitor|volunteer|analyst|engineer at|developer at|principal engineer|lead database|one of our|a [\p{L}-]+ (?:at|from|in) )\b/u;
/** ‘who runs transport for the association’, where an association announces. */
const isMeant = (name: string, by: string): boolean => {
  const kind =
    /\b(?:association|foundation|city|council|company|university|hospital|trust|bank|library|museum|cooperative|society|agency|network|project)\b/i.exec(
      name,
    )?.[0];
  return kind !== undefined && by.includes(`for the ${kind.toLowerCase()}`);
};

const CLEAR = 0.6;

export type Side = Quote['side'];

/** Who speaks, from the attribution and the words, given the names of the company and its product. */
export function sideOf(
  { by, organisation, leaning }: Pick<Utterance, 'by' | 'organisation' | 'leaning'>,
  own: readonly string[],
  isTaken: (side: Side) => boolean,
): Side {
  const isOwn = own.some(name => name.length > 2 && (by.includes(name.toLowerCase()) || isMeant(name, by)));
  const isOther = !isOwn && organisation !== '' && own.length > 0;
  let maker = (MAKER.test(by) ? 1.2 : 0) - (USER.test(by) ? 1.6 : 0) - 0.6 * leaning;
  if (isOwn) maker += 2.2;
  if (isOther) maker -= 2;
  if (isOther && maker < CLEAR) return 'customer';
  if (maker > CLEAR) return isTaken('leader') && maker < 1.8 && !isOwn ? 'customer' : 'leader';
  if (maker < -CLEAR) return 'customer';
  if (by === '' && leaning === 0) return 'unknown';
  return isTaken('leader') ? 'customer' : 'leader';
}

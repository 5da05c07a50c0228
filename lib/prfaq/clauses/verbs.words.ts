/** Helping verbs, with what they make of the time of a sentence. */
export const AUXILIARIES: Readonly<Record<string, 'past' | 'present' | 'future' | 'modal'>> = {
  is: 'present',
  are: 'present',
  am: 'present',
  has: 'present',
  have: 'present',
  do: 'present',
  does: 'present',
  was: 'past',
  were: 'past',
  had: 'past',
  did: 'past',
  will: 'future',
  shall: 'future',
  "won't": 'future',
  can: 'modal',
  could: 'modal',
  may: 'modal',
  might: 'modal',
  would: 'modal',
  must: 'modal',
  should: 'modal',
  cannot: 'modal',
  "can't": 'modal',
  "couldn't": 'modal',
  "wouldn't": 'modal',
  "shouldn't": 'modal',
  "isn't": 'present',
  "aren't": 'present',
  "hasn't": 'present',
  "haven't": 'present',
  "don't": 'present',
  "doesn't": 'present',
  "wasn't": 'past',
  "weren't": 'past',
  "hadn't": 'past',
  "didn't": 'past',
};

/** Pronouns that are written together with their verb. */
export const CONTRACTED: Readonly<Record<string, 'past' | 'present' | 'future' | 'modal'>> = {
  "it's": 'present',
  "that's": 'present',
  "he's": 'present',
  "she's": 'present',
  "who's": 'present',
  "there's": 'present',
  "we're": 'present',
  "they're": 'present',
  "you're": 'present',
  "i'm": 'present',
  "we've": 'present',
  "they've": 'present',
  "you've": 'present',
  "i've": 'present',
  "we'll": 'future',
  "they'll": 'future',
  "you'll": 'future',
  "it'll": 'future',
  "i'll": 'future',
  "we'd": 'modal',
  "they'd": 'modal',
  "you'd": 'modal',
  "i'd": 'modal',
};

/** Verbs of the trade and of daily life, in their base form: what people, companies and products do in such documents. */
export const VERBS =
  'accept access achieve act add address adopt aggregate aim align allow analyse analyze announce answer appear apply approach ' +
  'arrive ask assign attend automate avoid bake become begin believe benefit bind book bring build buy call cancel capture care ' +
  'carry catch change charge check choose claim close collaborate collect combine come communicate compare complete comply ' +
  'connect consider consist contain continue control convert copy cost count cover create cut deal decide delay deliver depend ' +
  'deploy describe design detect determine develop dial discover display do download draw drive drop earn eat edit eliminate ' +
  'employ enable encourage end enforce enjoy ensure enter erase evaluate exist expand expect experience explain explore export ' +
  'express face fail fall feature feel fetch fight fill find finish fit fix focus follow force forget forward free gain gather ' +
  'generate get give go grow guarantee guess guide hand handle happen hate hear help hide hit hold hope host identify ignore implement ' +
  'import improve include increase inform insist install integrate introduce invest invite involve join jump keep know lack ' +
  'land last launch lead learn leave let leverage lie like limit link list listen live load log look lose love maintain make ' +
  'manage map match matter mean measure meet mention migrate miss monitor move name need notice notify occur offer open ' +
  'operate order organise organize own park pass pay perform phone pick place plan play point post prefer prepare present preserve ' +
  'press prevent print process produce promise propose protect prove provide publish pull push put raise reach read realise realize ' +
  'receive recognise recognize recommend record reduce refer release rely remain remember remind remove render rent replace reply ' +
  'report represent request require reserve resolve respond rest restore result retain retrieve return reveal review run save say ' +
  'scale scan search see seek seem select sell send serve set share ship show sign simplify sit skip sleep solve sort speak spend ' +
  'split spot stand start state stay step stop store streamline strengthen struggle study submit succeed suffer suggest supply ' +
  'support surface switch sync take talk tap teach tell test think track train transfer transform translate travel treat trigger ' +
  'trust try turn type understand unlock update upload use validate value vary verify view visit wait walk want warn waste watch ' +
  'weigh win wish wonder work worry wrangle write';

/** Past forms that no rule gives. */
export const PAST =
  'became began bought brought built came caught chose cut drew drove ate fell felt found fought forgot got gave went grew heard ' +
  'hid hit held kept knew led left lost made meant met paid put ran read said saw sent set showed slept sold spent spoke stood ' +
  'stopped took taught told thought understood won wore wrote';

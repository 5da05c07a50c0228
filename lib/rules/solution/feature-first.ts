import type { Word } from '@/lib/draft/words';
import { defineRule, type Facts } from '@/lib/engine';
import { type People, peopleIn } from '@/lib/prfaq/people';
import { isQuoted } from '../helpers/matches';
import { said } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { type WordedSentence, wordedSentences } from '../helpers/sentences';
import { SOURCES } from '../helpers/sources';

/** What a product does by itself. */
const WORKINGS =
  /^(?:provides?|features?|includes?|offers?|supports?|enables?|consists?|combines?|comprises?|integrates?|uses?|applies|contains?|generates?|automates?|leverages?|utili[sz]es?|delivers?|implements?|incorporates?|preserves?|introduces?|creates?|collects?|connects?|extracts?|monitors?|scans?|rebuilds?|manages?|stores?|runs?|builds?|adds?|analy[sz]es?|processes|displays?|comes)$/;
/** Words by which a sentence about a product is about what somebody gains after all. */
const GAINS =
  /\b(?:so that|without|instead of|no longer|no more|never again|less|fewer|faster|sooner|earlier|cheaper|safer|saves?|saving|reduc\p{L}+|cuts?|you|your|can now|anyone|everyone)\b|\d ?%|\b(?:seconds?|minutes?|hours?|days?)\b|[€$£]\d/iu;
const SUBJECT_WORDS = 8;

/** "Users" and "a nurse", but not the "user" of "user interface". */
const isSomebody = ({ word, named }: People): boolean => named || word.lower.endsWith('s') || word.lower === 'people';

/** ‘A mobile app that lets …’ in the place of a sentence: the thing comes first, and nobody does anything. */
const THING =
  /^an? (?:[\p{L}-]+ ){0,3}(?:app|application|platform|tool|website|site|web app|dashboard|portal|plugin|library),? (?:that|which|where)\b/iu;

/** The verb by which the first sentence tells of the product's workings; null when it tells of people or of a gain. */
function workingsIn(sentence: WordedSentence, { products }: Facts): Word | null {
  const { words } = sentence;
  if (GAINS.test(sentence.text) || peopleIn(words).some(isSomebody)) return null;
  const at = words.slice(0, SUBJECT_WORDS).findIndex(({ lower }) => WORKINGS.test(lower));
  const verb = words[at];
  const subject = words[0];
  if (!verb || !subject || at === 0) return null;
  const byName = products.some(name => sentence.text.toLowerCase().startsWith(name.toLowerCase()));
  return byName || /^(?:the|this|our|it|its|a|an)$/.test(subject.lower) || /^\p{Lu}/u.test(subject.text) ? verb : null;
}

export default defineRule({
  id: 'feature-first',
  check: 'O01',
  each: 'part',
  parts: ['solution', 'summary'],
  severity: 'suggestion',
  title: 'The workings come before the benefit',
  why: 'Customers want what changes for them. A list of features makes the reader work out why any of it matters.',
  sources: [SOURCES.mcAllister, SOURCES.podcast],
  bad: [
    'Tidewise ‹provides› maps, chat and analytics.',
    'The harbour kit ‹combines› radar, radio and a tide table in one screen.',
    'It ‹consists› of a scale, a till and a screen.',
    sampleWith('bakery', {
      summary: '## Summary\n\n‹A mobile app that› lists the loaves of the evening on a map with filters.',
    }),
  ],
  good: [
    'Drivers finish 40 minutes earlier because RoutePad orders the stops.',
    'Tidewise lets a skipper choose the hour in which the bar is calm.',
    'The kit offers one thing: no more waiting at the lock.',
    'With one tap the receptionist sees three names.',
    sampleWith('bakery', { summary: 'A village baker gets an app that sells the last loaves for her.' }),
    'Tidewise uses the harbour’s own radar, so that the skipper need not buy one.',
  ],
  *find({ part, pieces }, facts) {
    const first = pieces.find(piece => piece.sentences.length > 0);
    const sentence = first && wordedSentences(first)[0];
    if (!first || !sentence || isQuoted(first.block, sentence)) return;
    if (part === 'summary') {
      const thing = THING.exec(sentence.text)?.[0];
      if (thing === undefined) return;
      const span = { start: sentence.start, end: sentence.start + thing.length };
      yield { piece: first, span, message: `${said(thing)}: the thing comes first. Who can do what now?` };
      return;
    }
    const verb = workingsIn(sentence, facts);
    if (!verb) return;
    const span = { start: verb.start, end: verb.end };
    yield { piece: first, span, message: `${said(verb.text)}: the workings come first. What can the customer do now?` };
  },
});

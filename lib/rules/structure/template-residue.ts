import { defineRule } from '@/lib/engine';
import { matchesIn } from '../helpers/matches';
import { RELEASE } from '../helpers/release';
import { SOURCES } from '../helpers/sources';

/** Instructions of a template: an order to the author about a part of the document or about what it has to say. */
const INSTRUCTION =
  /(?:^|[\n(.:] {0,3})(?:describe|summari[sz]e|explain|provide|give|write|state|list|include|insert|name|quote|add|start with|end with|tell the reader|keep it to)\b(?=[^\n.]{0,90}\b(?:your|the|a|one) (?:product|customers?|readers?|problem|solution|benefits?|press release|release|headline|sub-?heading|title|heading|spokesperson|paragraph|sentence|target|market|faqs?|quote|summary|company|hypothetical)\b)[^\n.]{1,60}/gimu;
const EXPLAINED =
  /\b(?:PR\s?\/?\s?FAQs?|press release \/ FAQ|working backwards)(?: document)? (?:is|are) (?:an? |the )?[^\n.]{0,60}\b(?:technique|method|process|tool|document|format|approach|practice|way)\b/giu;
const ONE_SENTENCE =
  /\b(?:one|two|1|2|3-4|two or three|a few) (?:sentence|paragraph|line)s? (?:only|max(?:imum)?|long)\b/giu;
const MERGE = /^(?:<{7}|>{7}|={7})[^\n]{0,40}/gmu;

export default defineRule({
  id: 'template-residue',
  check: 'S19',
  each: 'piece',
  parts: [...RELEASE, 'outside'],
  roles: ['body', 'answer', 'label'],
  severity: 'fix',
  title: 'A template’s words are still here',
  why: 'Instructions to the author read as the author’s own text, and a reviewer doubts the rest.',
  sources: [SOURCES.mcAllister, SOURCES.drafts],
  bad: [
    '‹Describe the problem your product solves for the keepers of hives›.',
    '‹Provide a quote from a spokesperson in your company›.',
    'The customer and the gain, ‹one sentence only›.',
    'A ‹PRFAQ is a planning technique› that begins with the customer.',
  ],
  good: [
    'Bee keepers describe the problem in their own words at the monthly meeting.',
    'List the hives you keep, choose a day, and we come by.',
    'Give your dog a name and choose the first walk.',
    'Explain once to the till which breads keep overnight; it remembers.',
    'The keeper reads one sentence and closes the hive.',
  ],
  *find(piece) {
    for (const pattern of [INSTRUCTION, EXPLAINED, ONE_SENTENCE, MERGE]) {
      for (const match of matchesIn(piece, pattern)) {
        const lead = /^[\s(.:]*/.exec(match.text)?.[0].length ?? 0;
        const tail = /\s*$/.exec(match.text)?.[0].length ?? 0;
        const span = { start: match.start + lead, end: match.end - tail };
        yield { span, message: 'This speaks to the author. What would the customer read here?' };
        return;
      }
    }
  },
});

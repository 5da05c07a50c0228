import { defineRule } from '@/lib/engine';
import { matchesOfAny } from '../helpers/matches';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

/** Says that whoever builds it is whom it is for. */
const OURSELVES: readonly RegExp[] = [
  /\b(?:scratch(?:es|ed|ing)?|scratched) (?:my|our) own itch\b/giu,
  /\bI (?:built|made|created|wrote|designed|started|needed|wanted) (?:\p{L}+ ){1,6}(?:because I|for myself|I could)\b/gu,
  /\b(?:built|made|designed|created) (?:it |this )?(?:for|by and for) (?:myself|ourselves|our own (?:team|use|needs))\b/giu,
  /\b(?:our own (?:tooling gaps|needs|workflow|use case)|our (?:team|engineers|developers) (?:will|can) (?:now |finally )?(?:overcome|save|stop|ship|focus))\b/giu,
  /\bfits? (?:the |this )?(?:hackathon|course|assignment|contest|challenge)\b/gu,
  /\b(?:hackathon (?:judges|jury)|for (?:the|our) (?:jury|judges|graders|class project|final project))\b/giu,
];

export default defineRule({
  id: 'author-is-the-customer',
  check: 'C05',
  each: 'piece',
  parts: ['summary', 'problem', 'solution', 'release', 'external_faq', 'internal_faq'],
  roles: ['body', 'answer', 'question'],
  severity: 'question',
  title: 'The author is the customer',
  why: 'What the builder needs is the one need nobody had to listen for. A reader wants to meet somebody else who has it.',
  sources: [SOURCES.roberts, SOURCES.mcAllister],
  bad: [
    'With it ‹our engineers can finally ship› on Fridays.',
    'It was ‹built for ourselves› and then put online.',
    'The idea ‹scratches our own itch› at the quay.',
  ],
  good: [
    'Store managers wait for the platform team; now they need not.',
    'We built it for skippers who wait at the bar.',
    'Our engineers can be reached on Fridays.',
    'I built boats before I built this.',
  ],
  *find(piece) {
    const [first] = matchesOfAny(piece, OURSELVES);
    if (first) yield { span: first, message: `${saidFirst(first.text)}: who outside the team has this need too?` };
  },
});

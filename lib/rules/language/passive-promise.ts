import { defineRule } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { matchesIn } from '../helpers/matches';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';
import { CLAIMS } from '../helpers/zones';

/** A commitment that nobody makes: ‘will be improved’, ‘automatically get released’. Not with ‘by’, nor what a customer is told. */
const PROMISE =
  /\b(?:(?:will|would|shall) be (?:\p{L}+ly )?(?:made|achieved|improved|addressed|ensured|implemented|resolved|handled|taken|explored|added|provided|introduced|expanded|enhanced|optimi[sz]ed|considered|updated|monitored|reviewed|supported|maintained|delivered|reduced|powered)|(?:is|are) (?:currently |now )?being (?:\p{L}+ly )?(?:explored|considered|developed|improved|built|worked on|evaluated|planned|implemented)|(?:automatically|regularly) gets? \p{L}+ed)\b(?! (?:by|from|to (?:you|them|her|him)|at|on|within|in \d))/giu;

export default defineRule({
  id: 'passive-promise',
  check: 'L05',
  each: 'piece',
  parts: ['solution', ...CLAIMS.filter(zone => zone !== 'solution'), 'how_it_works', 'release'],
  severity: 'suggestion',
  title: 'A promise that nobody makes',
  why: 'When nobody does it, nobody answers for it. A reader asks who, and by when, and finds no name.',
  sources: [SOURCES.amazonian, SOURCES.greenSoftware],
  bad: [
    'The berth list ‹will be improved› over time.',
    'New tide tables ‹automatically get released›.',
    'A link to the lock ‹is being explored›.',
  ],
  good: [
    'We refund within a day.',
    'The list is read at three.',
    'The berth will be reviewed by the harbour master.',
    'Names will be deleted at midnight.',
    'The bread was baked at four.',
  ],
  *find(piece) {
    if (!isProse(piece)) return;
    for (const match of matchesIn(piece, PROMISE))
      yield { span: match, message: `${saidFirst(match.text)}: who does it, and by when?` };
  },
});

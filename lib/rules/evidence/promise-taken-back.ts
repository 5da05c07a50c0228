import type { Span } from '@/lib/draft/types';
import { defineRule, type Note, type Piece } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { firstMatch } from '../helpers/matches';
import { PLATFORM_KEYS, platformsIn } from '../helpers/platforms';
import { isInRelease } from '../helpers/release';
import { said, saidFirst } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';
import { PROMISES } from './promise-taken-back.words';

export default defineRule({
  id: 'promise-taken-back',
  check: 'E06',
  each: 'draft',
  parts: [
    'headline',
    'subheading',
    'summary',
    'solution',
    'how_it_works',
    'call_to_action',
    'external_faq',
    'internal_faq',
  ],
  severity: 'question',
  title: 'The FAQ takes back what the release promises',
  why: 'A contradiction is the first thing a reviewer finds, and from then on every other sentence is checked too.',
  sources: [SOURCES.drafts],
  bad: [
    sampleWith('bakery', {
      solution: 'The list of loaves ‹never leaves your phone›. At three the baker gets one message with a number.',
      external_faq: '**Where is the list kept?**\n\nA copy is sent to our servers every night.',
    }),
    sampleWith('clinic', {
      solution: 'The receptionist sees ‹in real time› who has answered.',
      internal_faq: '**What is not in the first version?**\n\nReal-time answers are planned for May.',
    }),
    sampleWith('clinic', {
      how_it_works: 'The desk sends the list. Slotline ‹is free for patients›.',
      external_faq: '**What does it cost?**\n\nA patient pays 2 euros a month after the first three months.',
    }),
    sampleWith('clinic', {
      how_it_works: 'The patient taps yes, and there are ‹no more forms› at the desk.',
      external_faq: '**What do new patients do?**\n\nA new patient still fills in a form at the first visit.',
    }),
    sampleWith('clinic', {
      how_it_works: 'Slotline ‹works offline› at the desk.',
      external_faq: '**What do we need?**\n\nA computer. Slotline needs a connection when it starts.',
    }),
    sampleWith('bakery', {
      solution: 'The list of loaves ‹never leaves your phone›. At three the baker gets one message with a number.',
      how_it_works: 'The tray is weighed at three, and the number is ‹sent to our servers› until five.',
    }),
    sampleWith('clinic', {
      how_it_works: 'Slotline ‹is free for practices› and fills their hours.',
      external_faq: '**What does it cost?**\n\nPractices pay €19 a month after the trial.',
    }),
    sampleWith('clinic', {
      how_it_works: 'The desk works in ‹Outlook› and Gmail.',
      internal_faq: '**What is left out?**\n\nGmail is there on day one, Outlook support is planned for May.',
    }),
  ],
  good: [
    sampleWith('clinic', {
      how_it_works: 'The desk works in Gmail.',
      internal_faq: '**What is left out?**\n\nOutlook support is planned for May.',
    }),
    sampleWith('clinic', {
      how_it_works: 'Slotline is free for practices with one chair.',
      external_faq: '**What does it cost?**\n\nNothing for one chair. With two, the practice pays 9 euros a month.',
    }),
    sampleWith('clinic', {
      how_it_works: 'Slotline is free for patients.',
      internal_faq: '**What does it cost?**\n\nA message costs us 4 cents.',
    }),
    sampleWith('bakery', {
      solution: 'The list of loaves never leaves your phone.',
      external_faq: '**Where is the list kept?**\n\nOn the phone; a copy lies on the counter if you print one.',
    }),
    sampleWith('clinic', {
      solution: 'The receptionist sees who has answered.',
      internal_faq: '**What is not in the first version?**\n\nReal-time answers are planned for May.',
    }),
    sampleWith('clinic', {}, 'A release and a FAQ that say the same.'),
  ],
  note: noteOf,
  *find(reading, noteFor) {
    if (!isReviewed(reading)) return;
    const notes = reading.pieces.map(piece => ({ piece, note: String(noteFor(piece) ?? '') }));
    for (const key of KEYS) {
      const there = notes.find(({ note }) => note.includes(`-${key}:`));
      const here = there && notes.find(({ note }) => note.includes(`+${key}:`));
      if (!here) continue;
      const made = placeIn(here.note, `+${key}`);
      const undone = placeIn(there.note, `-${key}`);
      const [madeText, undoneText] = [textAt(here.piece, made), textAt(there.piece, undone)];
      const isBack = reading.pieces.indexOf(there.piece) < reading.pieces.indexOf(here.piece);
      yield {
        piece: here.piece,
        span: made,
        message: `${saidFirst(madeText, 26)} here, ${said(undoneText, 28)} ${isBack ? 'before' : 'further on'}. Which holds?`,
      };
      // An answer that owns up to a limit is right to do so: only the release promised too much.
      if (!isInRelease(there.piece)) continue;
      yield {
        piece: there.piece,
        span: undone,
        message: `${saidFirst(undoneText, 26)} here, ${said(madeText, 28)} ${isBack ? 'further on' : 'before'}. Which holds?`,
      };
    }
  },
});

/** What a piece promises, as `+key:start:end;`, and what it takes back, as `-key:start:end;`. */
function noteOf(piece: Piece): Note {
  if (!isProse(piece) || piece.role === 'question') return null;
  const found = PROMISES.flatMap(({ key, made, undone, also }) => {
    const match = (sign: string, pattern: RegExp): string[] => {
      const first = firstMatch(piece, [pattern]);
      return first ? [`${sign}${key}:${first.start}:${first.end};`] : [];
    };
    if (piece.zone.endsWith('_faq')) return match('-', undone);
    if (piece.zone === 'outside' || piece.zone === 'appendix') return also === 'plans' ? match('-', undone) : [];
    return [...match('+', made), ...(also === 'release' ? match('-', undone) : [])];
  });
  return [...found, ...platformNotes(piece)].join('') || null;
}

/** What a piece promises for a platform by name, or puts off for it, in the form of the other notes. */
function platformNotes(piece: Piece): string[] {
  const sign = (isPutOff: boolean): string => {
    if (isPutOff) return piece.zone.endsWith('_faq') || !isInRelease(piece) ? '-' : '';
    return isInRelease(piece) ? '+' : '';
  };
  return platformsIn(piece).flatMap(({ name, isPutOff, start, end }) => {
    const as = sign(isPutOff);
    return as ? [`${as}${name}:${start}:${end};`] : [];
  });
}

const KEYS = [...PROMISES.map(({ key }) => key), ...PLATFORM_KEYS];

const textAt = ({ blockText }: Piece, { start, end }: Span): string => blockText.slice(start, end);

/** The place behind a key in a note. */
function placeIn(note: string, key: string): Span {
  const from = note.indexOf(`${key}:`) + key.length + 1;
  const [start = 0, end = 0] = note.slice(from, note.indexOf(';', from)).split(':').map(Number);
  return { start, end };
}

import { describe, expect, test } from 'vitest';
import { readingLine, since } from '@/lib/panel/reading-line';
import { stretchesOf } from '@/lib/panel/rewrite-slots';
import { beadPlaces, MOST_BEADS, RING, stageArc } from '@/lib/panel/ring-geometry';
import { ruleFacts, ruleTitle } from '@/lib/panel/rule-facts';
import { withTerms } from '@/lib/panel/settings-model';
import { counted, countedSeverities, inWords, listed, shortened, unbroken } from '@/lib/panel/words';
import { RULES } from '@/lib/rules';
import { NOW, page, review } from './states';

describe('words', () => {
  test('counts', () => {
    expect([counted(1, 'word'), counted(1140, 'word'), counted(0, 'term')]).toEqual([
      '1 word',
      '1,140 words',
      '0 terms',
    ]);
    expect([inWords(2), inWords(12), inWords(13)]).toEqual(['two', 'twelve', '13']);
    expect(countedSeverities(['question', 'fix', 'suggestion', 'suggestion'])).toBe(
      '1 to fix, 2 suggestions, 1 question',
    );
    expect(countedSeverities([])).toBe('');
  });

  test('lists', () => expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']));

  test('a number keeps its unit, and the text its length', () => {
    const text = 'from 34 % to 45 % by 30 June, in 12 pilot workshops';
    expect(unbroken(text)).toBe('from 34\u00a0% to 45\u00a0% by 30\u00a0June, in 12 pilot workshops');
    expect(unbroken(text)).toHaveLength(text.length);
  });

  test('a long text is cut between words, a long word within', () => {
    expect(shortened('Launch the rider status page by 30 June', 20)).toBe('Launch the rider…');
    expect(shortened('a'.repeat(30), 10)).toBe(`${'a'.repeat(10)}…`);
    expect(shortened('short', 20)).toBe('short');
  });
});

describe('the reading state', () => {
  const line = (state: Parameters<typeof page>[0], later = 0) => {
    const { state: said, detail } = readingLine(page(state), NOW + later);
    return `${said}, ${detail}`;
  };

  test.each([
    [{}, 'Whole document read, 1,140 words, just now'],
    [{ access: 'view' }, 'Whole document read, view only'],
    [{ access: 'comment' }, 'Whole document read, comments only'],
    [{ review: review({ words: 0 }) }, 'Whole document read, no words yet'],
    [{ completeness: { extent: 'visible', detail: '3 of about 9 pages' } }, 'Visible part read, 3 of about 9 pages'],
    [{ status: 'paused' }, 'Paused, last read 14:06'],
    [{ status: 'cannot-read' }, 'Not read, '],
    [{ status: 'failed' }, 'Not read, '],
    [{ review: null, readAt: null }, 'Reading the document, '],
  ] as const)('%#', (state, said) => expect(line(state)).toBe(said));

  test('time passes in words', () => {
    expect([30, 60, 59 * 60, 60 * 60].map(seconds => since(NOW, NOW + seconds * 1000))).toEqual([
      'just now',
      '1 minute ago',
      '59 minutes ago',
      'at 14:06',
    ]);
  });
});

test('a rewrite is cut at its slots and is whole again put together', () => {
  const text = '[target] % of riders come back, up from [baseline] by [date]';
  const stretches = stretchesOf(text);
  expect(stretches.filter(s => s.slot).map(s => s.text)).toEqual(['[target] %', '[baseline]', '[date]']);
  expect(stretches.map(s => s.text).join('')).toBe(text);
  expect(stretchesOf('[[[[')).toEqual([{ text: '[[[[', slot: false }]);
});

describe('rules as the panel knows them', () => {
  test('every rule has its facts, with plain examples', () => {
    expect(ruleFacts().size).toBe(RULES.length);
    for (const { weak, strong, title, why } of ruleFacts().values()) {
      expect([weak, strong, title, why].every(text => text.trim() !== '')).toBe(true);
      expect(`${weak}${strong}`).not.toMatch(/[‹›]/);
    }
  });

  test('a rule of another version is named by its id', () =>
    expect(ruleTitle('facts-run-away')).toBe('facts run away'));
});

test('terms come one by one or many at once, each once', () => {
  expect(withTerms(['SLA'], 'Bellhook, sla;  tag   engine \n,')).toEqual(['SLA', 'Bellhook', 'tag engine']);
});

describe('the ring', () => {
  test('arcs start at the top, go round clockwise and never touch', () => {
    const ends = [0, 1, 2, 3, 4].map(i => {
      const [, x1, y1, x2, y2] = stageArc(i).match(/M([\d.]+) ([\d.]+)A.* ([\d.]+) ([\d.]+)$/) ?? [];
      return { from: { x: Number(x1), y: Number(y1) }, to: { x: Number(x2), y: Number(y2) } };
    });
    expect(ends[0]?.from.y).toBeLessThan(RING.y - RING.radius + 2);
    expect(ends[0]?.to.x).toBeGreaterThan(RING.x);
    ends.forEach(({ to }, i) => {
      const next = ends[(i + 1) % 5]?.from ?? to;
      const apart = Math.hypot(to.x - next.x, to.y - next.y);
      expect(apart).toBeGreaterThan(8);
      expect(apart).toBeLessThan(11);
    });
  });

  test('beads stand inside, apart from one another', () => {
    const places = beadPlaces(3, MOST_BEADS);
    for (const { x, y } of places) expect(Math.hypot(x - RING.x, y - RING.y)).toBeLessThan(RING.radius - 10);
    places.slice(1).forEach((place, i) => {
      const before = places[i] ?? place;
      expect(Math.hypot(place.x - before.x, place.y - before.y)).toBeGreaterThan(14);
    });
    expect(beadPlaces(0, 0)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { alignRuns } from '@/lib/hosts/google-docs/view/alignment';
import { partsOf } from '@/lib/hosts/google-docs/view/runs';
import { VisibleText, visibleOf } from '@/lib/hosts/google-docs/view/visible-text';

/** What of the painted runs shows a phrase of the text, run by run. */
function shown(labels: readonly string[], text: string, phrase: string, near = 0, occurrence = 0): string[] {
  const visible = new VisibleText(text, { start: 0, end: text.length });
  const placements = alignRuns(labels.map(visibleOf), visible, near);
  let at = -1;
  for (let i = 0; i <= occurrence; i++) at = text.indexOf(phrase, at + 1);
  if (at < 0) throw new Error(`‘${phrase}’ does not stand in the text`);
  const span = { start: visible.indexOf(at), end: visible.indexOf(at + phrase.length) };
  return partsOf(labels, placements, span).map(({ run, start, end }) => `${run}:${labels[run]?.slice(start, end)}`);
}

const LINES = [
  'Riders see the state of their bike on one page, so',
  'workshops of all sizes get their hands back.',
  'On a Saturday in spring the phone rings all day.',
];
const TEXT = `\u0003${LINES[0]} ${LINES[1]}\n${LINES[2]}\n\u0003\n`;

describe('painted runs', () => {
  it('show a passage within one line', () => {
    expect(shown(LINES, TEXT, 'rings all day')).toEqual(['2:rings all day']);
  });

  it('show a passage over two lines', () => {
    expect(shown(LINES, TEXT, 'on one page, so workshops of')).toEqual(['0:on one page, so', '1:workshops of']);
  });

  it('are told from list markers, headers and page numbers', () => {
    const labels = ['Bellhook, draft 3', '1.', 'Launch it', '2.', '2.5 million riders', '●', 'Launch it', '3'];
    const text = '\u0003Launch it\n2.5 million riders\nLaunch it\n';
    expect(shown(labels, text, 'Launch it')).toEqual(['2:Launch it']);
    expect(shown(labels, text, '2.5')).toEqual(['4:2.5']);
    expect(shown(labels, text, 'Launch it', 0, 1)).toEqual(['6:Launch it']);
  });

  it('differ from the text in spaces, chips and zero-width characters', () => {
    const labels = ['It  costs 30', '\u00a0', '% more for', 'Ana Lima', 'to ship'];
    const text = 'It costs 30\u00a0%\u200b more for \ue907 to  ship\n';
    expect(shown(labels, text, '30\u00a0%')).toEqual(['0:30', '2:%']);
    expect(shown(labels, text, 'for \ue907 to  ship')).toEqual(['2:for', '4:to ship']);
  });

  it('come column by column in a table', () => {
    const text =
      '\u0010\u0012\u001cMetric\n\u001cOwner\n\u0012\u001cNPS from 31 to 45\n\u001cAna\n\u0012\u001cChurn\n\u001cAna\n\u0011After it\n';
    const labels = ['Metric', 'NPS from 31', 'to 45', 'Churn', 'Owner', 'Ana', 'Ana', 'After it'];
    expect(shown(labels, text, 'from 31 to 45')).toEqual(['1:from 31', '2:to 45']);
    expect(shown(labels, text, 'Churn')).toEqual(['3:Churn']);
    expect(shown(labels, text, 'After it')).toEqual(['7:After it']);
  });

  it('are small cells that say the same', () => {
    const rows = [
      ['Key result', 'Owner', 'From', 'To'],
      ['Boats left on the quay fall from 61 to 10', 'Ana', '61', '10'],
      ['Visitors come back', 'Ben', '52%', '80%'],
      ['Visitors come back', 'Ana', '61', '80%'],
    ];
    const text = `\u0010${rows.map(row => `\u0012${row.map(cell => `\u001c${cell}\n`).join('')}`).join('')}\u0011After\n`;
    const labels = [0, 1, 2, 3].flatMap(column => rows.map(row => row[column] as string));
    expect(shown([...labels, 'After'], text, 'Ana', 0, 1)).toEqual(['7:Ana']);
    expect(shown([...labels, 'After'], text, '61', 0, 2)).toEqual(['11:61']);
    expect(shown([...labels, 'After'], text, '10\n', 0, 1)).toEqual(['13:10']);
    expect(shown([...labels, 'After'], text, 'Visitors', 0, 1)).toEqual(['3:Visitors']);
  });

  it('are told from a header that says what the next line does', () => {
    expect(shown([LINES[0] as string, ...LINES], TEXT, 'Riders see')).toEqual(['1:Riders see']);
  });

  it('may be painted twice where two tiles meet', () => {
    expect(shown([LINES[0] as string, LINES[1] as string, ...LINES.slice(1)], TEXT, 'all sizes')).toHaveLength(1);
  });

  it('are told apart by their neighbours when lines repeat', () => {
    const text = Array.from({ length: 300 }, (_, i) => `Chapter ${i}\nWe ship it every week.\n`).join('');
    const at = text.indexOf('Chapter 217');
    const labels = ['We ship it every week.', 'Chapter 217', 'We ship it', ' every week.', 'Chapter 218'];
    const second = text.indexOf('ship it', at);
    const visible = new VisibleText(text, { start: 0, end: text.length });
    const placements = alignRuns(labels.map(visibleOf), visible, 0);
    const span = { start: visible.indexOf(second), end: visible.indexOf(second + 'ship it every'.length) };
    expect(partsOf(labels, placements, span)).toMatchObject([
      { run: 2, start: 3, end: 10 },
      { run: 3, start: 1, end: 6 },
    ]);
    const before = visible.indexOf(at - 10);
    expect(partsOf(labels, placements, { start: before, end: before + 4 })).toMatchObject([{ run: 0 }]);
  });

  it('of a passage far from the screen are none', () => {
    const text = `Bellhook\n${'Filler that nobody sees. '.repeat(400)}\n${TEXT}`;
    expect(shown(['Bellhook', ...LINES], text, 'Bellhook')).toEqual([]);
  });
});

describe('a line that is being typed', () => {
  const typed = (before: string, after: string): string[] => [`${before}${after}`];

  it('keeps what stands before and behind the new words', () => {
    const labels = [LINES[0], 'workshops of all shapes and sizes get their hands back.', LINES[2]] as string[];
    expect(shown(labels, TEXT, 'workshops of')).toEqual(['1:workshops of']);
    expect(shown(labels, TEXT, 'hands back')).toEqual(['1:hands back']);
  });

  it('keeps its marks beside a list marker', () => {
    const labels = [
      LINES[0] as string,
      '●',
      ...typed('workshops of all sizes', ' and kinds get their hands back.'),
      LINES[2] as string,
    ];
    expect(shown(labels, TEXT, 'all sizes')).toEqual(['2:all sizes']);
  });

  it('keeps them at the end of what is painted', () => {
    expect(shown(['On a Saturday in spring the phone rings all day. Most'], TEXT, 'rings all')).toEqual([]);
    expect(shown([...LINES.slice(0, 2), `${LINES[2]} Most`], TEXT, 'rings all')).toEqual(['2:rings all']);
  });

  it('keeps them when it wraps anew', () => {
    const labels = [LINES[0], 'workshops of all very different', 'sizes get their hands back.', LINES[2]] as string[];
    expect(shown(labels, TEXT, 'all sizes get')).toEqual(['1:all', '2:sizes get']);
  });
});

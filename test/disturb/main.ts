// `npm run disturb`: what writing in an editor is like alone, with the text of Google Docs described, and with
// Backcast, side by side; in Chromium, which tells.
import { buildBoth } from '../../scripts/build.ts';
import { type Beside, DESKS, type EditorName } from './desks.ts';
import { TYPED } from './keystrokes.ts';
import { type Figures, figuresOf, IDLE, openingOf } from './measure.ts';

const { ok, output } = await buildBoth({ ifNeeded: true });
if (!ok) throw new Error(output);

const BESIDE: readonly Beside[] = ['nothing', 'descriptions', 'backcast'];

const row = (name: string, ...values: readonly (string | number)[]): void =>
  console.log(`  ${name.padEnd(58)}${values.map(value => String(value).padStart(14)).join('')}`);
const ms = (time: number): string => `${time.toFixed(1)} ms`;

for (const editor of Object.keys(DESKS) as EditorName[]) {
  console.log(`\n${editor}, 300 characters typed into 60 pages`);
  row('', ...BESIDE);
  const figures: Figures[] = [];
  for (const beside of BESIDE) figures.push(await figuresOf(editor, beside));
  show(figures);
  for (const id of ['sixty-pages', 'two-hundred-pages'] as const) {
    const [alone, beside] = [await openingOf(editor, id, 'descriptions'), await openingOf(editor, id, 'backcast')];
    row(`opening ${id}: tasks over 50 ms, whoever’s`, '', alone.longTasks.length, beside.longTasks.length);
    row(
      `opening ${id}: the longest of them`,
      '',
      ms(Math.max(0, ...alone.longTasks)),
      ms(Math.max(0, ...beside.longTasks)),
    );
    row(`opening ${id}: our own work in all`, '', '', ms(beside.own.total));
    row(`opening ${id}: our own work at one go, at most`, '', '', ms(beside.own.longest));
  }
}

function show(figures: readonly Figures[]): void {
  const own = ({ typing }: Figures): string[] => [ms(typing.total / TYPED.length), ms(typing.longest)];
  row('a keystroke, median', ...figures.map(({ keystroke }) => ms(keystroke)));
  row('a keystroke, 95 of 100 within', ...figures.map(({ slowKeystroke }) => ms(slowKeystroke)));
  row('tasks over 50 ms while typing, whoever’s', ...figures.map(({ longTasks }) => longTasks));
  row('our own work for each keystroke, on average', ...figures.map(each => own(each)[0] ?? ''));
  row('our own work at one go while typing, at most', ...figures.map(each => own(each)[1] ?? ''));
  for (const name of new Set(figures.flatMap(({ counts }) => Object.keys(counts))))
    row(`while typing: ${name}`, ...figures.map(({ counts }) => counts[name] ?? 0));
  row(`timers of ours in ${IDLE / 1_000} s of rest`, ...figures.map(({ idle }) => idle.timers));
  row('how often our code was woken in it', ...figures.map(({ idle }) => idle.calls));
  row('how often the text was asked for in it', ...figures.map(({ idle }) => idle.polls));
  row(`how often in ${IDLE / 2_000} s behind another tab`, ...figures.map(({ hiddenPolls }) => hiddenPolls));
}

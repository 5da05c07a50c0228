// `npm run disturb`: what writing in an editor is like with Backcast and without, side by side; in Chromium, which tells.
import { buildBoth } from '../../scripts/build.ts';
import { DESKS, type EditorName } from './desks.ts';
import { type Figures, figuresOf, openingOf } from './measure.ts';

const { ok, output } = await buildBoth({ ifNeeded: true });
if (!ok) throw new Error(output);

const row = (name: string, without: string | number, with_: string | number): void =>
  console.log(`  ${name.padEnd(58)}${String(without).padStart(12)}${String(with_).padStart(12)}`);
const ms = (time: number): string => `${time.toFixed(1)} ms`;

for (const editor of Object.keys(DESKS) as EditorName[]) {
  console.log(`\n${editor}, 300 characters typed into 60 pages`);
  row('', 'without', 'with');
  const [without, with_] = [await figuresOf(editor, false), await figuresOf(editor, true)];
  show(without, with_);
  for (const id of ['sixty-pages', 'two-hundred-pages'] as const) {
    const [alone, beside] = [await openingOf(editor, id, false), await openingOf(editor, id, true)];
    row(`opening ${id}: tasks over 50 ms, whoever’s`, alone.longTasks.length, beside.longTasks.length);
    row(
      `opening ${id}: the longest of them`,
      ms(Math.max(0, ...alone.longTasks)),
      ms(Math.max(0, ...beside.longTasks)),
    );
    row(`opening ${id}: our own work in all`, '', ms(beside.own.total));
    row(`opening ${id}: our own work at one go, at most`, '', ms(beside.own.longest));
  }
}

function show(without: Figures, with_: Figures): void {
  row('a keystroke, median', ms(without.keystroke), ms(with_.keystroke));
  row('a keystroke, 95 of 100 within', ms(without.slowKeystroke), ms(with_.slowKeystroke));
  row('tasks over 50 ms while typing, whoever’s', without.longTasks, with_.longTasks);
  row('our own work for each keystroke, on average', '', ms(with_.typing.total / 300));
  row('our own work at one go while typing, at most', '', ms(with_.typing.longest));
  for (const name of new Set([...Object.keys(without.counts), ...Object.keys(with_.counts)]))
    row(`while typing: ${name}`, without.counts[name] ?? 0, with_.counts[name] ?? 0);
  row(`timers of ours in ${with_.idle.time / 1_000} s of rest`, without.idle.timers, with_.idle.timers);
  row('how often our code was woken in it', without.idle.calls, with_.idle.calls);
  row('how often the text was asked for in it', without.idle.polls, with_.idle.polls);
  row(`how often in ${with_.idle.time / 2_000} s behind another tab`, without.hiddenPolls, with_.hiddenPolls);
}

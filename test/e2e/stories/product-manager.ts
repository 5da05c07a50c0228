import { expect } from 'vitest';
import type { Screen } from '../harness/screen.ts';
import { until } from '../harness/until.ts';
import { ANSWER, ANSWERS, APPLIED, DOUBT, DOUBTER, LEFT_OPEN, TASKS } from './product-manager.texts.ts';

/** The document that the manager writes in, whatever the editor. */
export interface Manuscript {
  /** Where its keys go. */
  readonly screen: Screen;
  /** What is typed to begin a new paragraph. */
  readonly betweenParagraphs: string;
  text(): Promise<string>;
  placeCaret(behind: string): Promise<void>;
  /** Selects words, where a writer can do so faster than by deleting them. */
  select?(words: string): Promise<void>;
  shows(words: string): Promise<boolean>;
}

/** Types the five answers into the panel. */
export async function answerFive(panel: Screen, answers = ANSWERS): Promise<void> {
  for (const [question, answer] of answers) {
    const field = await panel.find('textbox', question);
    await field.focus();
    await panel.type(answer);
  }
}

/** The panel has what was answered, field by field. */
export async function hasAnswers(panel: Screen, answers = ANSWERS): Promise<void> {
  for (const [question, answer] of answers) {
    const field = await panel.find('textbox', question);
    await until(`the answer to ‘${question}’`, () =>
      field.evaluate((element, wanted) => (element as HTMLTextAreaElement).value === wanted, answer),
    );
  }
}

/** Every line that the manager has answered stands in the text. */
export async function holdsAnswers(manuscript: Manuscript): Promise<void> {
  await until('every answer in the text', async () => {
    const text = await manuscript.text();
    return ANSWERS.every(([, answer]) => answer.split('\n').every(line => text.includes(line)));
  });
}

/** How many remarks stand in the panel, those that were folded too. */
async function unfolded(panel: Screen): Promise<number> {
  await panel.click('button', /smaller remarks$/);
  await panel.gone('button', /smaller remarks$/);
  return panel.count('article');
}

/** Works off one remark after another; each is seen, its passage shown, and there is one remark less when it is settled. */
export async function workOff(panel: Screen, manuscript: Manuscript): Promise<void> {
  let count = await unfolded(panel);
  const oneLess = (remark: RegExp): Promise<boolean> =>
    until(`one remark less than ${count} without ${remark}`, async () => {
      const isGone = (await panel.count('button', remark)) === 0;
      return isGone && (await panel.count('article')) === count - 1;
    });
  for (const { remark, typed } of TASKS) {
    await panel.click('button', remark);
    const [first] = typed;
    if (first && remark.source.includes('\\['))
      await until(`‘${first[0]}’ in sight`, () => manuscript.shows(first[0].slice(0, 12)));
    for (const [gap, words] of typed) await typeOver(manuscript, gap, words);
    await oneLess(remark);
    count--;
  }
  const { remark, words, instead } = APPLIED;
  await panel.click('button', remark);
  await panel.click('button', /^Apply/);
  await until(`‘${instead}’ in the text`, async () => (await manuscript.text()).includes(instead));
  expect(await manuscript.text()).not.toContain(words);
  await oneLess(remark);
}

/** Takes words out and types others in their place; `¶` begins a new paragraph. */
async function typeOver(manuscript: Manuscript, gap: string, words: string): Promise<void> {
  const { screen } = manuscript;
  const kept = words.startsWith(gap) ? gap : '';
  if (manuscript.select && kept === '') await manuscript.select(gap);
  else {
    await manuscript.placeCaret(gap);
    for (let i = kept.length; i < gap.length; i++) await screen.press('Backspace');
  }
  await screen.type(words.slice(kept.length).replaceAll('¶', manuscript.betweenParagraphs));
}

/** A doubt is noted, waits for its answer, and has one once the draft says it; another one is left for the meeting. */
export async function answerDoubt(panel: Screen, manuscript: Manuscript): Promise<void> {
  await panel.click('tab', 'Listening');
  await note(panel, DOUBT, DOUBTER);
  await panel.reads('One objection is still waiting for an answer.');
  await typeOver(manuscript, ...ANSWER);
  await panel.reads('Every objection has an answer in the draft.');
  await panel.reads(`${DOUBTER} · internal FAQ`);
  await note(panel, LEFT_OPEN, 'The library of Kampen');
  await panel.reads('One objection is still waiting for an answer.');
}

async function note(panel: Screen, doubt: string, doubter: string): Promise<void> {
  await panel.click('button', 'Add an objection');
  for (const [label, words] of [
    ['In their words', doubt],
    ['Who raised it', doubter],
  ] as const) {
    const field = await panel.find('textbox', label);
    await field.focus();
    await panel.type(words);
  }
  await panel.click('button', 'Keep');
}

const QUOTED = /^(?:> (.+)|- (.+?)(?: \([^()]*\))?)$/;

/** What a pack quotes, section by section, its escapes taken away. A line that quotes nobody fails. */
function quotedIn(pack: string): string[] {
  const lines = pack.slice(pack.indexOf('\n## ')).split('\n');
  return lines
    .filter(line => line !== '' && line !== '>' && !line.startsWith('## '))
    .map(line => {
      const quote = QUOTED.exec(line)?.slice(1).find(Boolean);
      if (quote === undefined) throw new Error(`‘${line}’ is neither the draft’s nor the ledger’s.`);
      return plain(quote.replaceAll(/\\([^\w\s])/g, '$1'));
    });
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The pack for the meeting, of which every line stands in the draft or the ledger. `saved` gives the file with an ending. */
export async function takePack(
  panel: Screen,
  manuscript: Manuscript,
  saved: (ending: string) => Promise<Buffer>,
): Promise<void> {
  await panel.click('tab', 'Draft');
  await panel.click('button', 'Save as a file');
  const pack = (await saved('.md')).toString('utf8');
  for (const heading of ['Customer', 'Problem', 'Benefit', 'Open objections']) expect(pack).toContain(`## ${heading}`);
  const text = plain(await manuscript.text());
  const quoted = quotedIn(pack);
  expect(quoted.length).toBeGreaterThan(4);
  expect(quoted.filter(line => !text.includes(line))).toEqual([LEFT_OPEN]);
}

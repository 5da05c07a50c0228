import { Damage, type Episode } from './episode.ts';
import { insertInPeace, insertWhileColleagueTypes, insertWhileTyping } from './inserting.ts';
import { changeRemotely, typingIn } from './others.ts';
import type { Target } from './targets.ts';

/** Something that is done to a document. Gives what it was in words, or null when there was nothing to do it to. */
export interface Operation {
  readonly name: string;
  /** How often it comes, next to the others. */
  readonly weight: number;
  run(episode: Episode): Promise<string | null>;
}

export const OPERATIONS: readonly Operation[] = [
  { name: 'type', weight: 12, run: type },
  { name: 'remote edit', weight: 10, run: editRemotely },
  { name: 'scroll', weight: 5, run: scroll },
  { name: 'befall', weight: 6, run: befall },
  { name: 'go away and back', weight: 1, run: goAwayAndBack },
  { name: 'apply', weight: 22, run: applyInPeace },
  { name: 'apply while typing', weight: 16, run: applyWhileTyping },
  { name: 'apply while a colleague types', weight: 8, run: applyWhileColleagueTypes },
  { name: 'apply while scrolling', weight: 4, run: applyWhileScrolling },
  { name: 'apply where a colleague types', weight: 3, run: applyInRace },
  { name: 'apply while something happens', weight: 4, run: applyWhileBefallen },
  { name: 'apply while going away', weight: 1, run: applyWhileGoing },
  { name: 'undo', weight: 8, run: undo },
  { name: 'insert blocks', weight: 2, run: insertInPeace },
  { name: 'insert blocks while typing', weight: 3, run: insertWhileTyping },
  { name: 'insert blocks while a colleague types', weight: 2, run: insertWhileColleagueTypes },
];

async function type(episode: Episode): Promise<string | null> {
  const typing = await typingIn(episode, null);
  if (!typing) return null;
  await typing.run();
  return typing.told;
}

async function editRemotely(episode: Episode): Promise<string | null> {
  return changeRemotely(episode, null);
}

async function scroll({ editor, random }: Episode): Promise<string> {
  const share = random.next();
  await editor.scroll(share);
  return `to ${share.toFixed(2)}`;
}

async function befall({ editor, random }: Episode): Promise<string> {
  return editor.befall(random);
}

async function goAwayAndBack({ editor, random }: Episode): Promise<string> {
  await editor.goAwayAndBack(random.between(0, 800));
  return '';
}

const told = ({ at, text }: Target, more: string): string => `‘${text}’ in paragraph ${at}${more && `, ${more}`}`;

/** With nobody else about: the caret stays, and one undo brings back all of it. */
async function applyInPeace(episode: Episode): Promise<string | null> {
  const { editor, random } = episode;
  const target = await episode.target();
  if (!target) return null;
  const place = episode.place(target.at);
  const hasCaret = place !== null && (await editor.putCaret(place.text, place.offset));
  const before = await editor.texts();
  const result = await episode.apply(target);
  await episode.settle();
  if (result !== 'applied' || !hasCaret || random.next() < 0.4) return told(target, '');
  await caretStays(episode, place);
  await editor.pressUndo();
  for (const [index, text] of before.entries()) episode.reference.expect(index, text);
  await episode.settle();
  return told(target, 'and Ctrl+Z');
}

async function caretStays({ editor }: Episode, { text, offset }: { text: string; offset: number }): Promise<void> {
  const end = performance.now() + 1_500;
  for (;;) {
    const caret = await editor.caret();
    if (caret?.paragraph === text && caret.offset === offset) return;
    if (performance.now() > end)
      throw new Damage(`The caret was at ${offset} of ‘${text}’ and is at ${JSON.stringify(caret)}.`);
    await new Promise(done => setTimeout(done, 50));
  }
}

async function applyWhileTyping(episode: Episode): Promise<string | null> {
  const target = await episode.target();
  const typing = target && (await typingIn(episode, target.at));
  if (!typing) return null;
  const lead = episode.random.of([0, 0, 20, 60, 120, 250]);
  await episode.apply(target, async () => {
    await new Promise(done => setTimeout(done, lead));
    await typing.run();
  });
  return told(target, `${lead} ms later ${typing.told}`);
}

async function applyWhileColleagueTypes(episode: Episode): Promise<string | null> {
  const target = await episode.target();
  if (!target) return null;
  let change: string | null = null;
  const lead = episode.random.of([0, 10, 40, 150]);
  await episode.apply(target, async () => {
    await new Promise(done => setTimeout(done, lead));
    change = await changeRemotely(episode, target.at);
  });
  return told(target, `${lead} ms later ${change}`);
}

async function applyWhileScrolling(episode: Episode): Promise<string | null> {
  const target = await episode.target();
  if (!target) return null;
  await episode.apply(target, async () => {
    for (let i = 0; i < 4; i++) await episode.editor.scroll(episode.random.next());
  });
  return told(target, '');
}

/** In the target itself nothing is foretold; around it all the more. */
async function applyInRace(episode: Episode): Promise<string | null> {
  const target = await episode.target();
  if (!target) return null;
  const { before, at } = target;
  const start = episode.random.between(0, before.length);
  const lead = episode.random.of([0, 0, 30, 100]);
  await episode.apply(target, async () => {
    await new Promise(done => setTimeout(done, lead));
    await episode.editor.editRemotely({ paragraph: before, start, end: start, text: '#' });
  });
  episode.last = null;
  episode.leaveOpen(at);
  return told(target, `${lead} ms later a colleague’s ‘#’ at ${start} of it`);
}

async function applyWhileBefallen(episode: Episode): Promise<string | null> {
  const target = await episode.target();
  if (!target) return null;
  let what = '';
  await episode.apply(target, async () => {
    what = await episode.editor.befall(episode.random);
  });
  return told(target, what);
}

async function applyWhileGoing(episode: Episode): Promise<string | null> {
  const target = await episode.target();
  if (!target) return null;
  await episode.apply(target, () => episode.editor.goAwayAndBack(episode.random.between(0, 400)));
  return told(target, '');
}

async function undo(episode: Episode): Promise<string | null> {
  const { last } = episode;
  // Words that stand elsewhere too, or were changed since, have no one place to go back to.
  const count = last ? (episode.reference.texts[last.target.at] ?? '').split(last.target.text).length : 0;
  if (!last || count !== 2) return null;
  await episode.undo(last);
  return told(last.target, '');
}

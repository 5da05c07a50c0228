import type { NewBlock } from '../../lib/draft/new-blocks.ts';
import type { Episode } from './episode.ts';
import { changeRemotely, typingIn } from './others.ts';

/** Blocks that are in no document yet. */
function blocksFor({ random }: Episode): NewBlock[] {
  const number = random.between(1, 1_000_000);
  return [
    { kind: 'heading', level: random.of([1, 2, 3] as const), text: `Questions, number ${number}` },
    { kind: 'paragraph', text: `What [a guide] asks & <answers> in "${number}"` },
    ...['first', 'second'].map((which): NewBlock => {
      return { kind: 'item', isNumbered: random.next() < 0.5, text: `The ${which} of ${number}: [number]` };
    }),
  ];
}

/** With nobody else about they are one step, which the panel or the keys take back. */
export async function insertInPeace(episode: Episode): Promise<string | null> {
  const { editor, random } = episode;
  if (editor.tail === null) return null;
  const before = await editor.texts();
  const result = await episode.insert(blocksFor(episode), async () => {});
  await episode.settle();
  const isIn = result === 'applied' || result === 'applied-as-suggestion';
  if (!isIn || random.next() < 0.4) return result;
  await episode.takeOut(before);
  return 'and out again';
}

export async function insertWhileTyping(episode: Episode): Promise<string | null> {
  const typing = episode.editor.tail === null ? null : await typingIn(episode, null);
  if (!typing) return null;
  const lead = episode.random.of([0, 0, 20, 60, 120, 250]);
  await episode.insert(blocksFor(episode), async () => {
    await new Promise(done => setTimeout(done, lead));
    await typing.run();
  });
  return `${lead} ms later ${typing.told}`;
}

export async function insertWhileColleagueTypes(episode: Episode): Promise<string | null> {
  if (episode.editor.tail === null) return null;
  let change: string | null = null;
  const lead = episode.random.of([0, 10, 40, 150]);
  await episode.insert(blocksFor(episode), async () => {
    await new Promise(done => setTimeout(done, lead));
    change = await changeRemotely(episode, null);
  });
  return `${lead} ms later ${change}`;
}

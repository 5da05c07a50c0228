import type { KeyResult } from '@/lib/key-results/types';
import type { Stage } from '@/lib/lifecycle/stages';
import { tagEdit } from '@/lib/lifecycle/tags';
import { lineAround } from './line-around';
import type { Session } from './session';

/**
 * Sets the stage of a key result, or takes it away with null. Where the writer wants it in the text, or a tag stands there
 * already, the tag in the text is changed; otherwise, and where the text cannot be changed, it is kept beside it.
 */
export async function setStage(session: Session, keyResult: KeyResult, stage: Stage | null): Promise<void> {
  const { opened } = session;
  if (!opened) return;
  const { kept } = opened;
  const isInText = keyResult.stage.tagged !== null;
  if (!isInText && !(stage && kept.choices.preferences.writeTags)) return kept.setStage(keyResult, stage);
  if (await isWritten(session, keyResult, stage)) {
    if (kept.stageOf(keyResult)) await kept.setStage(keyResult, null);
    return;
  }
  await kept.setStage(keyResult, stage);
  if (session.opened === opened) session.notice('The tag could not be written into the text. It is kept beside it.');
}

async function isWritten(session: Session, { passage }: KeyResult, stage: Stage | null): Promise<boolean> {
  const { block } = passage;
  const line = lineAround(block.text, passage.start, passage.end);
  const edit = tagEdit(block.text.slice(line.start, line.end), stage);
  if (!edit) return true;
  const start = line.start + edit.start;
  const end = line.start + edit.end;
  const expected = block.text.slice(start, end);
  const result = await session.host.apply({ passage: { block, start, end }, expected, text: edit.text });
  return result === 'applied' || result === 'applied-as-suggestion';
}

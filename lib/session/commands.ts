import type { Passage } from '@/lib/draft/types';
import type { PageHandlers } from '@/lib/messages/page-channel';
import type { ToPage } from '@/lib/messages/protocol';
import { KEY_RESULT_RULE } from './kept';
import type { Opened } from './opened';
import type { Session } from './session';
import { setStage } from './set-stage';

/** What a session does when a panel asks. */
export function commandsOf(session: Session): PageHandlers {
  const opened = (): Opened => {
    if (!session.opened) throw new Error('No document has been read yet.');
    return session.opened;
  };
  return {
    readState: () => session.state(),
    async reveal(id) {
      const passage = session.opened?.passageOf(id);
      return passage ? session.host.reveal(passage) : false;
    },
    applyText: (id, index, keepInitiative, shown) => applied(session, id, index, keepInitiative, shown),
    insertAtCaret: text => inserted(session, opened().lineAt(session.host.caret()), text),
    insertAfterAnswer: (id, text) => inserted(session, opened().endOfAnswer(id), text),
    insertBlocks: blocks => session.host.insertBlocks(blocks),
    undoApply: () => session.host.undo(),
    dismiss: (id, scope) => dismiss(opened(), id, scope),
    restore: id => opened().kept.restore(id),
    readGist: () => opened().gist,
    async setStage(id, stage) {
      const keyResult = opened().keyResult(id);
      if (keyResult) await setStage(session, keyResult, stage);
    },
    async sayVerdict(id, verdict) {
      const keyResult = opened().keyResult(id);
      if (keyResult) await opened().kept.rule(keyResult.passage, verdict);
    },
    async dismissRewrite(id, index) {
      const shown = opened().rewritesOf(id)[index];
      if (shown && shown.kind !== 'completion') await opened().kept.learned.dismissed(shown.kind);
    },
    async sayNoKeyResult(id) {
      const keyResult = opened().keyResult(id);
      if (keyResult) await opened().kept.rule(keyResult.passage, 'is-not');
    },
    async sayKeyResultHere() {
      const passage = opened().lineAt(session.host.caret());
      if (passage) await opened().kept.rule(passage, 'is');
      return passage !== null;
    },
    async sayPartHere(part) {
      const passage = opened().lineAt(session.host.caret());
      if (passage) await opened().kept.rule(passage, part);
      return passage !== null;
    },
    setScope: stages => opened().kept.choices.setScope(stages),
    async setOwnership(id, ownership) {
      const keyResult = opened().keyResult(id);
      if (keyResult) await opened().kept.setOwnership(keyResult, ownership);
    },
    switchNote: (id, on) => opened().kept.choices.switchRule(id, on, 'here'),
    changeSettings: change => opened().kept.choices.changeSettings(change),
    showMarks: shown => opened().kept.choices.showMarks(shown),
    async pause(paused) {
      await opened().kept.choices.pause(paused);
    },
    takeInHand: id => session.takeInHand(id),
    reviewAgain: () => session.reviewAnew(),
  };
}

/** The last word of a line is written again, with the new line after it: one change, and one step of undo. */
async function inserted({ host }: Session, line: Passage | null, after: string): ReturnType<Session['host']['apply']> {
  const word = line && /\S{1,80}\s*$/.exec(line.block.text.slice(line.start, line.end));
  if (!line || !word) return 'refused';
  const start = line.start + word.index;
  const expected = word[0].trimEnd();
  return host.apply({ passage: { ...line, start, end: start + expected.length }, expected, text: expected, after });
}

const NOT_KEPT = 'This editor takes no line below in the same step. Undo brings the old words back.';

async function applied(
  session: Session,
  id: string,
  index: number,
  keepInitiative: boolean,
  shown: string | undefined,
): ReturnType<Session['host']['apply']> {
  const passage = session.opened?.passageOf(id);
  const keyResult = session.opened?.keyResult(id);
  const text = keyResult
    ? session.opened?.rewritesOf(id)[index]?.text
    : session.opened?.finding(id)?.replacements[index];
  if (!passage || text === undefined || (shown !== undefined && shown !== text)) return 'refused';
  const expected = passage.block.text.slice(passage.start, passage.end);
  const rewrite = keyResult?.rewrites.find(one => one.text === text);
  const below = keyResult && keepInitiative ? { below: `Initiative: ${keyResult.text}` } : {};
  const result = await session.host.apply({ passage, expected, text, ...below });
  if (rewrite && result === 'applied') await session.opened?.kept.learned.applied(rewrite, passage.block.key);
  if (result === 'applied' && 'below' in below && session.host.keepsBelow === false) session.notice(NOT_KEPT);
  return result;
}

async function dismiss(opened: Opened, id: string, scope: 'this' | 'rule-here' | 'rule-everywhere'): Promise<void> {
  const finding = opened.finding(id);
  const rule = finding?.rule ?? KEY_RESULT_RULE;
  if (finding && scope !== 'this')
    return opened.kept.choices.switchRule(rule, false, scope === 'rule-here' ? 'here' : 'everywhere');
  if (finding || opened.keyResult(id)) await opened.kept.dismiss(rule, finding?.part ?? null, opened.passageOf(id));
}

/** What a session does when a shortcut or the context menu asks. */
export function shortcutsOf(
  session: Session,
  card: { openForTagging(id: string): void; lastPlace(): string | null },
): ToPage {
  const keyResultHere = (): string | null => {
    const caret = session.host.caret();
    return (caret && session.opened?.keyResultAt(caret)?.id) ?? null;
  };
  return {
    step: by => step(session, by),
    async tagAtCaret() {
      if (session.host.hear) await session.host.hear();
      const id = keyResultHere();
      if (id) card.openForTagging(id);
    },
    tagHere(stage) {
      const keyResult = session.opened?.keyResult(card.lastPlace() ?? keyResultHere() ?? '');
      if (keyResult) void setStage(session, keyResult, stage);
    },
  };
}

/** Goes to the next place that the review has something to say about, or the one before; around at the ends. */
function step(session: Session, by: 1 | -1): void {
  const stops = session.opened?.stops ?? [];
  const from = stops.indexOf(session.state().chosen ?? session.inHand ?? '');
  const to = stops.at((from < 0 && by < 0 ? 0 : from) + by) ?? stops[0];
  const passage = to && session.opened?.passageOf(to);
  if (!to || !passage) return;
  session.choose(to);
  session.takeInHand(to);
  void session.host.reveal(passage);
}

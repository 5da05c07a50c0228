import type { Notice } from '../lines';
import type { Load } from '../load';
import type { BlockValue } from '../records';
import type { NotionSwitches } from '../switches';
import { changeBetween, changed, movedBy } from '../title';
import type { Editor } from './editor';
import type { Saving } from './saving';

/** Follows what the server says of other people's changes, and of the switches that tests turn. */
export function followNotices(
  editor: Editor,
  saving: Saving,
  load: Load,
  switched: (pageId: string, now: NotionSwitches) => void,
): void {
  const hear = ({ data }: MessageEvent): void => {
    const { pageId, notice } = JSON.parse(String(data)) as { pageId: string; notice: Notice };
    switch (notice.kind) {
      case 'switches':
        return switched(pageId, notice.switches);
      case 'text':
        return takeText(editor, saving, notice);
      case 'records':
        return takeRecords(editor, saving, notice.values);
    }
  };
  let source: EventSource | null = null;
  const listen = (): void => {
    source = new EventSource(`/_lines/${load.id}`);
    source.addEventListener('message', hear);
  };
  // A page that waits in the browser's history would keep its line, of which there are only few.
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listen();
  });
  listen();
}

/** The change is told for the server's text; here it goes where it belongs beside what has not been sent. */
function takeText(editor: Editor, saving: Saving, notice: Extract<Notice, { kind: 'text' }>): void {
  const { id, property, before, change } = notice;
  if (!editor.store.isLoaded(id)) return;
  const own = changeBetween(before, editor.store.title(id, property));
  const moved = own ? movedBy(change, own) : change;
  if (moved) editor.takeRemoteText(id, property, moved);
  saving.knowText(id, property, changed(before, change) ?? before);
}

/** Whole records: what this editor has not sent yet stays as it is here. */
function takeRecords(editor: Editor, saving: Saving, values: readonly BlockValue[]): void {
  const taken = saving.merge(values).map(value => {
    const isKnown = editor.store.isLoaded(value.id);
    return isKnown ? withTextsTaken(editor, value) : value;
  });
  editor.store.put(taken, 'remote');
  editor.log.add('remote', values.map(({ id }) => id).join(' '));
}

/** Takes the texts one by one, so that carets and steps move along; gives the record with the texts as they are then. */
function withTextsTaken(editor: Editor, value: BlockValue): BlockValue {
  const { id, properties = {} } = value;
  for (const [property, title] of Object.entries(properties)) {
    const change = changeBetween(editor.store.title(id, property), title);
    if (change) editor.takeRemoteText(id, property, change);
  }
  return { ...value, properties: { ...properties, ...editor.store.get(id)?.properties } };
}

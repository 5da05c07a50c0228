import { LOAD_HEADER, type Load } from '../load';
import type { NotionSwitches } from '../switches';

/** Asks the interface as the editor does. Rejects when the answer is not a good one. */
export async function ask(load: Load, endpoint: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`/api/v3/${endpoint}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'notion-audit-log-platform': 'web',
      'x-notion-active-user-header': load.user.id,
      'x-notion-space-id': load.spaceId,
      [LOAD_HEADER]: load.id,
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${endpoint} was answered with ${response.status}.`);
  return (await response.json()) as Record<string, unknown>;
}

/** How the editor is to behave on a page that it goes to. */
export async function switchesOf(load: Load, pageId: string): Promise<NotionSwitches> {
  return (await (await fetch(`/_switches/${load.id}/${pageId}`)).json()) as NotionSwitches;
}

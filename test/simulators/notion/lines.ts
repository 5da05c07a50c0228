import type { ServerResponse } from 'node:http';
import type { BlockValue } from './records';
import type { NotionSwitches } from './switches';
import type { Title, TitleChange } from './title';

/** What the server tells the open editors. */
export type Notice =
  | { readonly kind: 'records'; readonly values: readonly BlockValue[] }
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly property: string;
      /** The text that the change was made to. */
      readonly before: Title;
      readonly change: TitleChange;
    }
  | { readonly kind: 'switches'; readonly switches: NotionSwitches };

/** The lines on which open editors hear of each other. Every editor hears of every page: it may go to any. */
export class Lines {
  readonly #open = new Map<string, ServerResponse>();

  /** Keeps the answer open as the line of this load. */
  open(load: string, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    this.#open.set(load, response);
    response.on('close', () => {
      if (this.#open.get(load) === response) this.#open.delete(load);
    });
  }

  /** Tells everybody, except the load that it comes from. */
  tell(pageId: string, notice: Notice, from?: string): void {
    for (const [load, response] of this.#open) {
      if (load !== from) response.write(`data: ${JSON.stringify({ pageId, notice })}\n\n`);
    }
  }
}

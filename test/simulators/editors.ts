import { FIXTURE_IDS, type FixtureId, fixture } from './fixtures/index.ts';
import { type GoogleDocsSite, googleDocsSite } from './google-docs/google-docs-site.ts';
import { type NotionSite, notionSite } from './notion/notion-site.ts';
import { startSimulators } from './server/start.ts';
import type { Simulators } from './site.ts';

/** Both simulated editors on one server. */
export interface Editors extends Simulators {
  readonly docs: GoogleDocsSite;
  readonly notion: NotionSite;
}

export interface EditorsWishes {
  readonly port?: number;
  /** Which documents both editors show; all of them unless said otherwise. */
  readonly documents?: readonly FixtureId[];
}

/** Starts both editors with the same documents. Rejects when the port is taken. */
export async function startEditors({ port = 0, documents = FIXTURE_IDS }: EditorsWishes = {}): Promise<Editors> {
  const docs = googleDocsSite();
  const notion = notionSite();
  for (const document of documents.map(fixture)) for (const site of [docs, notion]) site.add(document);
  return { ...(await startSimulators([docs, notion], { port })), docs, notion };
}

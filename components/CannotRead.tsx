import type { HostKind } from '@/lib/hosts/host';
import type { PanelModel } from '@/lib/panel/panel-model';

const EDITORS: Readonly<Record<HostKind, { name: string; site: string }>> = {
  'google-docs': { name: 'Docs', site: 'docs.google.com' },
  notion: { name: 'Notion', site: 'notion.so' },
  practice: { name: 'The practice page', site: '' },
};

/** The page is one that can be read, and is not. */
export function CannotRead({ model, reason, host }: { model: PanelModel; reason: string; host: HostKind | null }) {
  const editor = host && EDITORS[host];
  return (
    <section class="state" aria-labelledby="cannot-read">
      <h2 id="cannot-read">This page cannot be read yet</h2>
      <p>{reason} Your document is untouched.</p>
      <ol class="facts">
        <Step number={1} title="Reload the page">
          {editor ? `${editor.name} keeps your words as you type; nothing is lost.` : 'Editors save as you type.'}
        </Step>
        {editor?.site && (
          <Step number={2} title="Still nothing?">
            Check that {editor.site} is allowed for Backcast.
          </Step>
        )}
        <Step number={editor?.site ? 3 : 2} title="Or paste the text">
          The practice page reviews any text, offline.
        </Step>
      </ol>
      <div class="acts">
        <button type="button" class="btn solid" onClick={model.outside.reloadPage}>
          Reload the page
        </button>
        <button type="button" class="btn" onClick={() => model.outside.openPractice()}>
          Practice page
        </button>
      </div>
    </section>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: preact.ComponentChildren }) {
  return (
    <li>
      <span class="num">{number}</span>
      <span>
        <b>{title}</b>
        {children}
      </span>
    </li>
  );
}

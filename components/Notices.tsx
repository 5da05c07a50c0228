import type { PanelModel } from '@/lib/panel/panel-model';
import { Glyph, type GlyphName } from './Glyph';

/** Facts that hold for every view: access, how much was seen, language, what was put aside. */
export function Notices({ model }: { model: PanelModel }) {
  const state = model.state.value;
  const { access, completeness, review } = state ?? {};
  const readOnly = access === 'view' || access === 'comment';
  return (
    <>
      {model.notices.value.map(notice => (
        <Notice key={notice} glyph="fix" action={{ label: 'Close', run: () => model.waveAway(notice) }}>
          {notice}
        </Notice>
      ))}
      {readOnly && model.scene.value.name === 'review' && (
        <Notice glyph="lock">
          You can <b>{access === 'view' ? 'view' : 'comment on'}</b> this document. Wordings are offered as <b>Copy</b>,
          and your stages stay in this browser.
        </Notice>
      )}
      {completeness?.extent === 'visible' && model.scene.value.name === 'review' && (
        <Notice glyph="eye-part">
          {completeness.detail} <b>What is below is not judged</b>, so nothing is called missing there.
        </Notice>
      )}
      {review?.language === 'other' && model.scene.value.name === 'review' && (
        <Notice glyph="question">
          This reads like <b>another language</b>. The review knows English only, so it stays quiet.
        </Notice>
      )}
    </>
  );
}

interface Props {
  glyph: GlyphName;
  action?: { readonly label: string; run(): void };
  children: preact.ComponentChildren;
}

function Notice({ glyph, action, children }: Props) {
  return (
    <div class="notice" role="note">
      <Glyph name={glyph} />
      <p>{children}</p>
      {action && (
        <div class="acts">
          <button type="button" class="btn plain" onClick={action.run}>
            {action.label}
          </button>
        </div>
      )}
    </div>
  );
}

import type { PanelModel } from '@/lib/panel/panel-model';
import { Glyph, type GlyphName } from './Glyph';

const FACTS: readonly { glyph: GlyphName; title: string; text: string }[] = [
  { glyph: 'eye', title: 'It reads beside you', text: 'Your draft, as you write it, and nothing else.' },
  { glyph: 'lock', title: 'Your text stays in this browser', text: 'No account, no server, no counting.' },
  { glyph: 'suggestion', title: 'It asks; you decide', text: 'No score. What you dismiss stays dismissed.' },
];

/** Where the tab holds no document to review. */
export function FirstRun({ model }: { model: PanelModel }) {
  return (
    <section class="state" aria-labelledby="first-run">
      <h2 id="first-run">A second pair of eyes for the draft in front of you</h2>
      <div class="fig">
        <p>
          <mark class="decides d-output">Launch the new booking form</mark> in May
        </p>
        <p class="meta">
          <Glyph name="output" class="g-s c-output" />
          <span>
            <b class="c-output">Output</b> Who notices, and what do they do then?
          </span>
        </p>
      </div>
      <ul class="facts">
        {FACTS.map(({ glyph, title, text }) => (
          <li key={title}>
            <Glyph name={glyph} />
            <span>
              <b>{title}</b>
              {text}
            </span>
          </li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class="btn solid" onClick={() => model.outside.openPractice('weak')}>
          Try it on a sample
        </button>
        <button type="button" class="btn" onClick={() => model.outside.openPractice()}>
          Paste my draft
        </button>
      </div>
    </section>
  );
}

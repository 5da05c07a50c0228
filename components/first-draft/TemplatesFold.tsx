import type { PanelModel } from '@/lib/panel/panel-model';
import { Glyph } from '../Glyph';
import { TemplateList } from './TemplateList';

/** The templates for a document that has words already, out of the way until they are asked for. */
export function TemplatesFold({ model }: { model: PanelModel }) {
  return (
    <details class="foot why templates-fold">
      <summary>
        <Glyph name="right" />
        Add a template at the end
      </summary>
      <TemplateList model={model} />
    </details>
  );
}

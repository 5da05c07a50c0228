import type { PanelModel } from '@/lib/panel/panel-model';
import { CopyButton } from '../CopyButton';
import { LedeLine } from '../LedeLine';
import { Ledger } from './Ledger';
import { QuestionBank } from './QuestionBank';
import { Talks } from './Talks';

/** Who was listened to: objections, customer talks, and the questions to be ready for. */
export function ListeningView({ model }: { model: PanelModel }) {
  const { listening } = model;
  const { objections, talks } = listening.heard.value;
  return (
    <>
      <LedeLine model={model} lede={listening.lede.value} />
      <Ledger model={model} />
      <Talks model={model} />
      {objections.length + talks.length > 0 && (
        <section class="block" aria-labelledby="heard">
          <h2 class="head" id="heard">
            What we heard
          </h2>
          <div class="acts">
            <CopyButton model={model} of="heard" look="line" label="Copy as Markdown" onCopy={listening.copyHeard} />
            <button type="button" class="btn" onClick={listening.saveHeard}>
              Save as a file
            </button>
          </div>
        </section>
      )}
      <QuestionBank model={model} />
    </>
  );
}

import '@/assets/tokens.css';
import '@/assets/panel.css';
import { render } from 'preact';
import { Panel } from '@/components/Panel';
import { createPanelModel, type PanelModel, type View } from '@/lib/panel/panel-model';
import { planFile } from '@/lib/storage/plans';
import { fakeOutside } from '../panel/fake-outside';
import { BESIDES, type BesideName } from './fixtures';
import { HEARD } from './heard';
import { misfits, settled } from './misfits';
import { OTHER_PLANS } from './plans';
import { EARLIER } from './reviews';

let last = new AbortController();

/** Puts a panel beside one of the fixtures on the page, in place of the one before. */
function mount(name: BesideName, view: View | 'settings' | null): PanelModel {
  last.abort();
  last = new AbortController();
  const root = document.getElementById('root');
  if (!root) throw new Error('The gallery needs an element to stand in.');
  render(null, root);
  const outside = fakeOutside(BESIDES[name]);
  outside.files = OTHER_PLANS.map(planFile);
  outside.reviews.set('reviewed', EARLIER);
  outside.heard.set('heard', HEARD);
  if (name === 'pasting') outside.answers.insertBlocks = { ok: true, value: 'refused' };
  const model = createPanelModel(outside, last.signal);
  if (view === 'settings') model.openSettings();
  else if (view) model.openView(view);
  render(<Panel model={model} />, root);
  return model;
}

/** What the check calls in the page. */
export const gallery = { mount, misfits, settled };
export type Gallery = typeof gallery;
Object.assign(globalThis, { gallery });

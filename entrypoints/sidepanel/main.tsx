import '@/assets/tokens.css';
import '@/assets/panel.css';
import { render } from 'preact';
import { Panel } from '@/components/Panel';
import { createPanelModel } from '@/lib/panel/panel-model';
import { browserOutside } from '@/lib/sidepanel/outside';
import { watchTheme } from '@/lib/storage/theme';

const { signal } = new AbortController();
const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
watchTheme(theme => document.documentElement.setAttribute('data-theme', theme), signal);
const model = createPanelModel(browserOutside(Number.isNaN(tab) ? null : tab, signal), signal);
render(<Panel model={model} />, document.getElementById('panel') as HTMLElement);

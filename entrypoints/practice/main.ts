import '@/assets/tokens.css';
import '@/lib/marks/highlights.css';
import '@/assets/practice.css';
import { PracticeHost } from '@/lib/hosts/practice/practice-host';
import { panelOpener } from '@/lib/practice/open-panel';
import { Workbench } from '@/lib/practice/workbench';
import { startSession } from '@/lib/session/start-session';
import { watchTheme } from '@/lib/storage/theme';

const { signal } = new AbortController();
const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

watchTheme(theme => document.documentElement.setAttribute('data-theme', theme), signal);
const openPanel = panelOpener();
element('open-panel').addEventListener('click', openPanel);
const bench = new Workbench(element('editor'), signal);
await bench.open(location.hash);
const host = new PracticeHost({ editor: bench.editor, identify: () => bench.identity, signal });
bench.onOpened = () => host.documentChanged();
startSession({ host, margin: element('margin'), openPanel, signal });

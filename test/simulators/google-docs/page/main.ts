import { followAddress, visitTab } from './address.ts';
import { isAnnotated, publishAnnotatedText } from './annotated-text.ts';
import { Chrome } from './chrome.ts';
import { Comments } from './comments.ts';
import { Control, publishControl } from './control.ts';
import { Counters } from './counters.ts';
import { byId, element, ownNodes } from './dom.ts';
import { EventLog } from './event-log.ts';
import { FindDialog } from './find-dialog.ts';
import { connectInput } from './input.ts';
import { Kix, type KixParts } from './kix.ts';
import { connectPointer } from './pointer.ts';
import { installServiceWorker } from './service-worker.ts';
import type { SentDocument } from './settings.ts';
import { Sync } from './sync.ts';
import { connectToolbar } from './toolbar.ts';

// Read once, before anything is waited for: a flag that comes later changes nothing until the page is loaded anew.
const script = document.currentScript;
const flag = window._docs_annotate_canvas_by_ext;

void start();

async function start(): Promise<void> {
  const sent = await fetchDocument();
  const { settings } = sent;
  if (sent.serviceWorker) await installServiceWorker(sent.serviceWorker);
  for (const node of document.querySelectorAll('body, body *')) ownNodes.add(node);
  const counters = new Counters();
  const annotated = isAnnotated(flag, settings);
  const hasRects = annotated && settings.annotation !== 'text';
  const log = new EventLog();
  const kix = new Kix(sent, settings, { ...editorElements(), isAnnotated: hasRects, counters, log });
  const chrome = new Chrome(kix, settings, sent.title);
  const sync = new Sync(kix, chrome, sent.copy);
  const frame = connectInput(kix, settings, counters);
  connectPointer(kix);
  connectToolbar(kix, chrome);
  new FindDialog(kix);
  counters.watch(byId('docs-editor-container'));
  kix.refresh();
  const comments = new Comments(kix);
  keepInStep(kix, chrome, comments);
  followAddress(kix);
  if (annotated && settings.annotation !== 'rects') publishAnnotatedText(kix, settings, counters);
  publishControl(sent.control, new Control({ kix, chrome, frame, sync, comments, counters }));
}

async function fetchDocument(): Promise<SentDocument> {
  const load = encodeURIComponent(script?.nonce ?? '');
  const [, folder, page] = /^(.*)\/([^/]*)$/.exec(location.pathname) ?? [];
  const answer = await fetch(`${folder}/bind?load=${load}&page=${page}`);
  return (await answer.json()) as SentDocument;
}

/** What stands around the pages follows what happens on them, and the other way round. */
function keepInStep(kix: Kix, chrome: Chrome, comments: Comments): void {
  chrome.onTabClick = id => visitTab(kix, id);
  chrome.onHeadingClick = offset => kix.selectFromOutside(offset, offset);
  kix.onTab = () => {
    chrome.showTabs();
    chrome.updateOutline();
  };
  kix.onRest = () => {
    chrome.updateOutline();
    comments.place();
  };
  addEventListener('resize', () => {
    kix.refresh();
    comments.place();
  });
}

function editorElements(): Pick<KixParts, 'scroller' | 'content'> {
  const content = element('div', { class: 'kix-rotatingtilemanager-content' });
  const manager = element('div', { class: 'kix-rotatingtilemanager' }, [content]);
  const scroller = element('div', { class: 'kix-appview-editor' }, [manager]);
  byId('docs-editor').append(element('div', { class: 'kix-appview-editor-container' }, [scroller]));
  return { scroller, content };
}

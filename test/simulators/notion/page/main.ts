import type { Load } from '../load';
import { App } from './app';
import { Control, exposeControl } from './control';
import { element } from './dom';
import { STYLES } from './styles';

/** Put before this script by the server, in a block of its own. */
declare const LOAD: Load;

document.head.append(element('style', {}, STYLES));
const holder = document.getElementById('notion-app');
if (holder) {
  const app = new App(holder, LOAD);
  exposeControl(new Control(app), LOAD.control, LOAD.key);
  void app.start();
}

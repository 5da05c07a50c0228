import { backgroundRequest } from '@/lib/messages/requests';
import { browser, type Runtime } from '@/lib/platform/browser';
import { openPanel } from './panel';
import { openPractice } from './welcome';

/** Does what pages and panels ask of the background. */
export function answerRequests(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return;
    const request = backgroundRequest(message);
    if (request === 'openPanel') return openPanel(sender.tab);
    if (request === 'openPractice') return openPractice();
    return;
  });
}

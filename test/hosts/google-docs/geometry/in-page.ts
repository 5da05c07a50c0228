import type { Span } from '@/lib/draft/types';
import type { Line } from '@/lib/hosts/google-docs/view/lines';
import { Measure } from '@/lib/hosts/google-docs/view/measure';
import { Screen } from '@/lib/hosts/google-docs/view/screen';

declare global {
  interface Window {
    /** Where each of these spans of the text is painted, line by line, in the window. */
    linesOf(text: string, spans: readonly Span[]): readonly (readonly Line[])[];
  }
}

const room = document.createElement('div').attachShadow({ mode: 'closed' });
document.body.append(room.host);
const screen = new Screen(new Measure(room));

window.linesOf = (text, spans) => {
  screen.text = text;
  screen.look(document.querySelector('.kix-appview-editor') as HTMLElement);
  return spans.map(span => screen.linesOf(span, { left: 0, top: 0 }));
};

import type { Span } from '@/lib/draft/types';

/** What a run says, and which part of it is asked for. */
export interface Words {
  readonly label: string;
  readonly part: Span;
}

/** A stretch of a run's width, both as a share of it, from its left edge. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]|\ud802[\udc00-\udfff]|\ud83a[\udc00-\udfff]/;

/** By how much another form of a run's words has to fit better, in pixels: a space weighs the same at either end. */
const CLEARLY = 0.5;

/**
 * Says which share of a painted run's width a part of its text takes. Widths are measured with the run's own font and
 * used only against each other, so that neither zoom nor the resolution of the screen matters.
 */
export class Measure {
  readonly #pen = document.createElement('canvas').getContext('2d');
  readonly #ruler = document.createElement('span');

  /** `room` is a place of ours in the page where nothing is seen. */
  constructor(room: ShadowRoot) {
    this.#ruler.style.cssText = 'position:fixed;inset:0 auto auto 0;visibility:hidden;white-space:pre';
    this.#ruler.setAttribute('aria-hidden', 'true');
    room.append(this.#ruler);
  }

  /**
   * `width` is the run's own, before zoom. Of several forms of the words, which differ in spaces, the first counts that is
   * as wide.
   */
  sharesOf(forms: readonly Words[], font: string, width: number): readonly Share[] {
    const pen = this.#pen;
    if (!pen) return [];
    pen.font = font;
    const measured = forms.flatMap(({ label, part }) =>
      [...new Set([label, label.trimEnd(), `${label.trimEnd()} `])].map(text => ({
        label: text,
        part: { start: Math.min(part.start, text.length), end: Math.min(part.end, text.length) },
        total: pen.measureText(text).width,
      })),
    );
    const { label, part, total } = measured.reduce((best, next) =>
      Math.abs(next.total - width) < Math.abs(best.total - width) - CLEARLY ? next : best,
    );
    if (RIGHT_TO_LEFT.test(label)) return this.#sharesByLayout(label, font, part);
    const from = pen.measureText(label.slice(0, part.start)).width / total;
    const to = pen.measureText(label.slice(0, part.end)).width / total;
    return total > 0 ? [{ from: Math.min(1, from), to: Math.min(1, to) }] : [];
  }

  /** How far the letters of a font reach above and below their line, as shares of the two together. */
  ascentOf(font: string): { readonly ascent: number; readonly height: number } {
    const pen = this.#pen;
    if (!pen) return { ascent: 0, height: 0 };
    pen.font = font;
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = pen.measureText('x');
    return { ascent, height: ascent + descent };
  }

  /** Letters of both directions in one run stand in an order that only a layout knows: the browser lays the label out. */
  #sharesByLayout(label: string, font: string, part: Span): readonly Share[] {
    const ruler = this.#ruler;
    ruler.dir = 'auto';
    ruler.style.font = font;
    ruler.textContent = label;
    const text = ruler.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, part.start);
    range.setEnd(text, part.end);
    const whole = ruler.getBoundingClientRect();
    const shares = [...range.getClientRects()].map(({ left, right }) => ({
      from: (left - whole.left) / whole.width,
      to: (right - whole.left) / whole.width,
    }));
    ruler.textContent = '';
    return whole.width > 0 ? shares : [];
  }
}

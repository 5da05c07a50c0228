import type { Screen } from './screen.ts';
import { until } from './until.ts';

/** The practice page's editor, as a writer uses it. */
export class Editor {
  constructor(private readonly screen: Screen) {}

  /** The whole text, a line per line. */
  async text(): Promise<string> {
    const editor = await this.screen.find('textbox', /draft/i);
    const lines = await editor.evaluate(element => [...element.childNodes].map(line => line.textContent ?? ''));
    return lines.map(line => line.replace(/\n$/, '')).join('\n');
  }

  /** Waits until the text is this. */
  async reads(expected: string): Promise<void> {
    await until(`the text ‘${expected}’`, async () => (await this.text()) === expected);
  }

  /** Clicks right behind the first occurrence of these words, so that the caret stands there. */
  async clickAfter(words: string): Promise<void> {
    const editor = await this.screen.find('textbox', /draft/i);
    const place = await editor.evaluate(placeOf, words);
    if (!place) throw new Error(`‘${words}’ does not stand in the editor.`);
    await this.screen.page.bringToFront();
    await this.screen.page.mouse.click(place.x, place.y);
  }

  /** Selects the first occurrence of these words, from their end to their beginning, as a hand does with the mouse. */
  async select(words: string): Promise<void> {
    await this.clickAfter(words);
    const { page } = this.screen;
    const editor = await this.screen.find('textbox', /draft/i);
    const place = await editor.evaluate(placeOf, words, 'start' as const, false);
    if (!place) throw new Error(`‘${words}’ does not stand in the editor.`);
    await page.keyboard.down('Shift');
    await page.mouse.click(place.x, place.y);
    await page.keyboard.up('Shift');
  }

  /** Words that are washed or underlined by highlights whose name has this in it. */
  async highlighted(look: string): Promise<string[]> {
    return this.screen.page.evaluate(wanted => {
      const names = [...CSS.highlights.keys()].filter(name => name.includes(wanted));
      const ranges = names.flatMap(name => [...(CSS.highlights.get(name) ?? [])]);
      return ranges.map(range => (range as Range).toString());
    }, look);
  }

  /** Whether the first occurrence of these words is inside the window. */
  async shows(words: string): Promise<boolean> {
    const editor = await this.screen.find('textbox', /draft/i);
    const place = await editor.evaluate(placeOf, words, 'end' as const, false);
    const height = await this.screen.page.evaluate(() => innerHeight);
    return place !== null && place.y > 0 && place.y < height;
  }
}

/** Runs in the page: the point at an edge of these words, scrolled into view unless told otherwise. */
function placeOf(
  editor: HTMLElement,
  words: string,
  edge: 'start' | 'end' = 'end',
  scroll = true,
): { x: number; y: number } | null {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at < 0) continue;
    if (scroll) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    const letter = edge === 'end' ? at + words.length - 1 : at;
    range.setStart(node, letter);
    range.setEnd(node, letter + 1);
    // Where many lines are one element, its middle may be far from the words.
    const far = range.getBoundingClientRect().top - innerHeight / 2;
    if (scroll && Math.abs(far) > innerHeight / 3) scrollBy({ top: far, behavior: 'instant' });
    const { left, right, top, height } = range.getBoundingClientRect();
    return { x: edge === 'end' ? right - 0.5 : left + 0.5, y: top + height / 2 };
  }
  return null;
}

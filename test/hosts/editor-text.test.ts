// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { EditorText } from '@/lib/hosts/practice/editor-text';

const ended = new AbortController();
afterEach(() => document.body.replaceChildren());

/** What browsers make of an editor: a div per line, line feeds and breaks within. */
function editor(html: string): { root: HTMLElement; text: EditorText } {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  return { root, text: new EditorText(root, () => undefined, ended.signal) };
}

describe('the text of an editor', () => {
  it('tells of a change also when it was read before anybody was told', async () => {
    let told = 0;
    const root = document.createElement('div');
    root.textContent = 'one';
    const text = new EditorText(root, () => void told++, ended.signal);
    text.read();
    root.append(document.createElement('br'), 'two');
    expect(text.read()).toBe('one\ntwo');
    await Promise.resolve();
    expect(told).toBe(1);
    text.read();
    await Promise.resolve();
    expect(told).toBe(1);
  });

  it.each([
    ['lines that are elements', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['an empty line', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['line feeds within an element', '<div>one\ntwo</div><div>three</div>', 'one\ntwo\nthree'],
    ['a line feed that only holds the last line open', '<div>one\n\n</div><div>two</div>', 'one\n\ntwo'],
    ['a break that only holds the last line open', '<div>one\n<br></div>', 'one\n'],
    ['text beside elements', 'one<div>two</div>three', 'one\ntwo\nthree'],
    ['breaks between text', 'one<br>two', 'one\ntwo'],
    ['one line in pieces', '<div>on<b>e tw</b>o</div>', 'one two'],
    ['nothing', '', ''],
    ['an emptied editor', '<br>', ''],
  ])('reads %s', (_, html, expected) => {
    expect(editor(html).text.read()).toBe(expected);
  });

  it.each([
    '<div>one</div><div>two</div>',
    '<div>one\ntwo\n\nx</div><div><br></div><div>three</div>',
    'one<br>two<div>x<i>y</i>z</div>',
  ])('leads from every offset to a place and back: %s', html => {
    const { text } = editor(html);
    const length = text.read().length;
    for (let offset = 0; offset <= length; offset++) {
      const { node, offset: at } = text.pointAt(offset);
      expect(text.offsetAt(node, at), `offset ${offset}`).toBe(offset);
    }
  });

  it('gives the range of a span', () => {
    const { text } = editor('<div>one two</div><div>three</div>');
    const start = text.read().indexOf('two');
    expect(text.rangeOf(start, start + 3).toString()).toBe('two');
  });

  it('reads again only what has changed', async () => {
    const { root, text } = editor('<div>one</div><div>two</div>');
    text.read();
    (root.lastChild?.firstChild as Text).data = 'three';
    root.append(document.createElement('div'));
    (root.lastChild as HTMLElement).textContent = 'four';
    expect(text.read()).toBe('one\nthree\nfour');
    root.firstChild?.remove();
    expect(text.read()).toBe('three\nfour');
  });

  it('knows no offset outside', () => {
    const { text } = editor('<div>one</div>');
    expect(text.offsetAt(document.body, 0)).toBeNull();
  });
});

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { textOf } from '../model/runs.ts';
import { piecesOfNodes } from './markup.ts';

/** Each piece as `style|text`; `–` for words that belong into the paragraph that is there. */
function linesOf(html: string): string[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  return piecesOfNodes(root).map(({ runs, style }) => {
    const list = style?.list ? ` ${style.list}` : '';
    return `${style ? `${style.kind} ${style.level}${list}` : '–'}|${textOf(runs)}`;
  });
}

describe('the markup of a paste', () => {
  test.each([
    ['<h1>One</h1><h3>Three</h3><h6>Six</h6>', ['heading 1|One', 'heading 3|Three', 'heading 6|Six']],
    ['<p>One</p><p>Two</p>', ['normal 0|One', 'normal 0|Two']],
    ['<ul><li>a</li><li>b</li></ul>', ['item 0 bulleted|a', 'item 0 bulleted|b']],
    ['<ol><li>a</li></ol><ul><li>b</li></ul>', ['item 0 numbered|a', 'item 0 bulleted|b']],
    [
      '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
      ['item 0 bulleted|a', 'item 1 numbered|b', 'item 0 bulleted|c'],
    ],
    ['<ul><li><p>a</p></li><li><p>b</p></li></ul>', ['item 0 bulleted|a', 'item 0 bulleted|b']],
    ['<ul><li>a</li></ul><p>after</p>', ['item 0 bulleted|a', 'normal 0|after']],
    ['bold <b>words</b>', ['–|bold words']],
    ['<b>words</b><p>then</p>', ['–|words', 'normal 0|then']],
    ['<p>one</p>loose', ['normal 0|one', 'normal 0|loose']],
    ['<div><p>one</p></div><div>two</div>', ['normal 0|one', 'normal 0|two']],
    ['<p><br></p><p>one</p>', ['normal 0|', 'normal 0|one']],
    ['<p>one<br>two</p>', ['normal 0|one\u000btwo']],
    ['\n <p>\n one \n two </p>\n ', ['normal 0|one two']],
    ['<p>a &lt;b&gt; &amp;amp;</p>', ['normal 0|a <b> &amp;']],
    ['', []],
  ])('%s', (html, expected) => {
    expect(linesOf(html)).toEqual(expected);
  });

  test('keeps the formats of its words', () => {
    const root = document.createElement('div');
    root.innerHTML = '<p>a <b>b <i>c</i></b></p><ul><li><a href="https://a.example/">d</a></li></ul>';
    expect(piecesOfNodes(root).map(({ runs }) => runs)).toEqual([
      [
        { text: 'a ', format: {} },
        { text: 'b ', format: { bold: true } },
        { text: 'c', format: { bold: true, italic: true } },
      ],
      [{ text: 'd', format: { link: 'https://a.example/' } }],
    ]);
  });

  test('gives every heading an address of its own', () => {
    const root = document.createElement('div');
    root.innerHTML = '<h1>One</h1><h2>Two</h2>';
    const ids = piecesOfNodes(root).map(({ style }) => style?.headingId);
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(undefined);
  });
});

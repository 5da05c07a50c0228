/** Puts a text into the editor, a line to an element, so that a keystroke costs one line however long the text is. */
export function putLines(editor: HTMLElement, text: string): void {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const page = editor.ownerDocument;
  editor.replaceChildren(
    ...lines.map(line => {
      const element = page.createElement('div');
      element.append(line === '' ? page.createElement('br') : line);
      return element;
    }),
  );
}

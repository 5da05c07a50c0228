/** An element with a class, and children in it. Text is set as text: nothing of a document is ever read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A button of the card. It is for the pointer: the keyboard stays in the editor, and the panel has the same actions. */
export function button(className: string, run: () => void, ...children: readonly (Node | string)[]): HTMLButtonElement {
  const made = element('button', className, ...children);
  made.type = 'button';
  made.tabIndex = -1;
  made.addEventListener('click', run);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Every node that the editor made itself; all others in its content are foreign. */
export const ownNodes = new WeakSet<Node>();

const ownValues = new WeakMap<Element, Map<string, string | null>>();

/** Notes that the editor itself has just written this attribute. */
export function noteOwn(target: Element, name: string): void {
  const values = ownValues.get(target) ?? new Map<string, string | null>();
  ownValues.set(target, values.set(name, target.getAttribute(name)));
}

/** Whether an attribute of an element is as the editor wrote it. */
export const isAsWritten = (target: Element, name: string): boolean =>
  target.getAttribute(name) === (ownValues.get(target)?.get(name) ?? null);

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A new element of the editor's own. An attribute that is false or undefined is left out, `true` is an empty one. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  ownNodes.add(made);
  setAttributes(made, attributes);
  for (const child of children) made.append(child);
  for (const child of made.childNodes) ownNodes.add(child);
  return made;
}

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  ownNodes.add(made);
  setAttributes(made, attributes);
  return made;
}

/** Writes attributes that differ only, so that an unchanged line causes no mutation. */
export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) {
      if (target.hasAttribute(name)) target.removeAttribute(name);
      noteOwn(target, name);
      continue;
    }
    const text = value === true ? '' : String(value);
    if (target.getAttribute(name) !== text) target.setAttribute(name, text);
    noteOwn(target, name);
  }
}

/** Sets a style that differs only. */
export function setStyle(target: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) {
    if (target.style.getPropertyValue(name) !== value) target.style.setProperty(name, value);
  }
  noteOwn(target, 'style');
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing from the page.`);
  return found;
}

/** A text node of the editor's own in place of what an element holds. */
export function setText(target: Element, text: string): void {
  if (target.textContent === text && target.childElementCount === 0) return;
  const node = document.createTextNode(text);
  ownNodes.add(node);
  target.replaceChildren(node);
}

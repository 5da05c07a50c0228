type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ownAttributes = new WeakMap<Element, Map<string, string>>();

/** An element of the editor's own. What it carries is noted: everything else on it is foreign. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  ownAttributes.set(made, new Map());
  for (const [name, value] of Object.entries(attributes)) setOwn(made, name, value);
  made.append(...children);
  return made;
}

/** Attributes that are true by being there; all others say `true` or `false`. */
const BY_PRESENCE = new Set(['checked', 'hidden']);

/** Sets an attribute as the editor does; undefined takes it off. */
export function setOwn(target: Element, name: string, value: string | number | boolean | undefined): void {
  const own = ownAttributes.get(target) ?? new Map<string, string>();
  ownAttributes.set(target, own);
  if (value === undefined || (value === false && BY_PRESENCE.has(name))) {
    own.delete(name);
    return target.removeAttribute(name);
  }
  const text = BY_PRESENCE.has(name) ? '' : String(value);
  own.set(name, text);
  target.setAttribute(name, text);
}

/** Whether the editor made this element. */
export const isOwn = (target: Element): boolean => ownAttributes.has(target);

/** Puts attributes of the editor's own element back as they were; gives the names of those that were foreign or changed. */
export function restoreAttributes(target: Element): string[] {
  const own = ownAttributes.get(target);
  if (!own) return [];
  const wrong: string[] = [];
  for (const { name, value } of [...target.attributes]) {
    if (own.get(name) === value) continue;
    wrong.push(name);
    const before = own.get(name);
    if (before === undefined) target.removeAttribute(name);
    else target.setAttribute(name, before);
  }
  for (const [name, value] of own) {
    if (target.hasAttribute(name)) continue;
    wrong.push(name);
    target.setAttribute(name, value);
  }
  return wrong;
}

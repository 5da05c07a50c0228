import { type Title, textOf } from '../title';
import type { Commands } from './commands';
import { element } from './dom';
import type { Editor } from './editor';
import { type Leaf, selectionIn } from './leaf';

interface Choice {
  readonly label: string;
  choose(leaf: Leaf, start: number, end: number): void;
}

interface Open {
  readonly leaf: Leaf;
  /** Where the sign that opened it stands. */
  readonly start: number;
  readonly sign: string;
  readonly box: HTMLElement;
  choices: readonly Choice[];
  selected: number;
}

const KINDS: readonly (readonly [label: string, type: string])[] = [
  ['Text', 'text'],
  ['Heading 1', 'header'],
  ['Heading 2', 'sub_header'],
  ['Heading 3', 'sub_sub_header'],
  ['Bulleted list', 'bulleted_list'],
  ['Numbered list', 'numbered_list'],
  ['To-do list', 'to_do'],
  ['Toggle list', 'toggle'],
  ['Quote', 'quote'],
  ['Callout', 'callout'],
  ['Code', 'code'],
];

/** The menus that `/`, `@` and `[[` open over the page. They take the keys while they are open. */
export class Menus {
  #open: Open | null = null;

  constructor(
    private readonly editor: Editor,
    private readonly commands: Commands,
    private readonly overlay: HTMLElement,
  ) {}

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Something was typed: opens the menu, narrows it, or closes it. */
  typed(leaf: Leaf, data: string): void {
    const caret = selectionIn(leaf)?.end ?? 0;
    const before = textOf(this.editor.store.title(leaf.id, leaf.property)).slice(0, caret);
    if (this.#open && this.#open.leaf === leaf) return this.#narrow(before);
    this.close();
    const sign = /(?:^|\s)([/@]|\[\[)$/.exec(before)?.[1];
    if (sign && data && sign.endsWith(data)) this.#show(leaf, before.length - sign.length, sign);
  }

  /** A key for an open menu; true when it was for the menu alone. */
  key(key: string): boolean {
    const open = this.#open;
    if (!open) return false;
    if (key === 'Escape') this.close();
    else if (key === 'ArrowDown' || key === 'ArrowUp') this.#step(open, key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' || key === 'Tab') this.#choose(open);
    else return false;
    return true;
  }

  close(): void {
    const open = this.#open;
    this.#open = null;
    if (open) this.editor.lock.own(() => open.box.remove());
  }

  #show(leaf: Leaf, start: number, sign: string): void {
    const { left, bottom } = leaf.element.getBoundingClientRect();
    const style = `position:fixed;left:${left}px;top:${bottom}px;z-index:10;background:Canvas;border:1px solid;padding:6px;`;
    const box = element('div', { role: 'listbox', class: 'notion-overlay-menu', style });
    const open = { leaf, start, sign, box, choices: this.#choicesOf(sign, ''), selected: 0 };
    this.#open = open;
    this.editor.lock.own(() => this.overlay.append(box));
    this.#draw(open);
  }

  #narrow(before: string): void {
    const open = this.#open;
    if (!open) return;
    const typed = before.slice(open.start);
    const choices = typed.startsWith(open.sign) ? this.#choicesOf(open.sign, typed.slice(open.sign.length)) : [];
    if (choices.length === 0) return this.close();
    open.choices = choices;
    open.selected = 0;
    this.#draw(open);
  }

  #step(open: Open, by: 1 | -1): void {
    open.selected = (open.selected + by + open.choices.length) % open.choices.length;
    this.#draw(open);
  }

  #choose(open: Open): void {
    const end = selectionIn(open.leaf)?.end ?? open.start;
    this.close();
    open.choices[open.selected]?.choose(open.leaf, open.start, end);
  }

  #choicesOf(sign: string, typed: string): Choice[] {
    const all = sign === '/' ? this.#kinds() : this.#mentions();
    return all.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
  }

  #kinds = (): Choice[] =>
    KINDS.map(([label, type]) => ({
      label,
      choose: (leaf, start, end) => {
        this.commands.replace(leaf, start, end, []);
        this.commands.turnInto(leaf, type, 0);
      },
    }));

  #mentions(): Choice[] {
    const mention = (label: string, title: Title): Choice => ({
      label,
      choose: (leaf, start, end) => this.commands.replace(leaf, start, end, title),
    });
    const today = new Date().toISOString().slice(0, 10);
    const users = [...this.editor.store.users.values()];
    return [
      mention('Today', [['‣', [['d', { type: 'date', start_date: today }]]]]),
      ...users.map(({ id, name }) => mention(name, [['‣', [['u', id]]]])),
    ];
  }

  #draw({ box, choices, selected }: Open): void {
    const items = choices.map(({ label }, index) =>
      element(
        'div',
        { role: 'option', 'aria-selected': index === selected, style: index === selected ? 'font-weight:600;' : '' },
        label,
      ),
    );
    this.editor.lock.own(() => box.replaceChildren(...items));
  }
}

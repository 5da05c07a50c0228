import type { Mode } from '../model/editing.ts';
import { byId, element, setAttributes, setText } from './dom.ts';
import type { Kix } from './kix.ts';
import { type Words, wordsIn } from './locale.ts';
import type { DocsSettings } from './settings.ts';

type SaveState = 'saving' | 'saved' | 'offline';

/** Everything around the pages: title, mode, rights, save state, tabs and outline. */
export class Chrome {
  readonly #kix: Kix;
  readonly #words: Words;
  readonly #sidebar: HTMLElement;
  #outline = '';
  #saving: SaveState | null = null;

  constructor(kix: Kix, settings: DocsSettings, title: string) {
    this.#kix = kix;
    this.#words = wordsIn(settings.locale);
    this.#sidebar = document.querySelector<HTMLElement>('.left-sidebar-container') ?? document.body;
    document.documentElement.lang = settings.locale;
    document.body.classList.toggle('docs-body-pageless', settings.isPageless);
    document.body.classList.toggle('docs-dark', settings.isDark);
    this.#words.menus.forEach((name, i) => {
      const ids = [
        'docs-file-menu',
        'docs-edit-menu',
        'docs-view-menu',
        'docs-insert-menu',
        'docs-format-menu',
        'docs-tools-menu',
      ];
      byId('docs-menubar').append(element('div', { id: ids[i], class: 'menu-button', role: 'menuitem' }, [name]));
    });
    byId('docs-titlebar-share-client-button').textContent = this.#words.share;
    byId('docs-star').setAttribute('aria-label', this.#words.star);
    this.setTitle(title);
    const input = document.querySelector<HTMLInputElement>('input.docs-title-input');
    input?.addEventListener('change', () => this.setTitle(input.value));
    this.showSaving('saved');
    this.showOutline(settings.isOutlineOpen);
    this.showTabs();
    // The mode's class comes once the icon of the switcher is there.
    setTimeout(() => this.showMode(settings.mode), 120);
  }

  setTitle(title: string): void {
    const input = document.querySelector<HTMLInputElement>('input.docs-title-input');
    if (input) input.value = title;
    document.title = title + this.#words.suffix;
  }

  showMode(mode: Mode): void {
    const switcher = byId('docs-toolbar-mode-switcher');
    switcher.classList.toggle('edit-mode', mode === 'editing' || mode === 'office');
    switcher.classList.toggle('suggest-mode', mode === 'suggesting');
    setAttributes(switcher, { 'aria-label': this.#words.modes[mode], 'data-tooltip': this.#words.modes[mode] });
    const isReadOnly = mode === 'viewing' || mode === 'request-access';
    this.#toggle('.docs-titlebar-badge:not(#docs-star)', isReadOnly, () =>
      element('div', { class: 'docs-titlebar-badge' }, [this.#words.viewOnly]),
    );
    this.#toggle('.titlebar-request-access-button', mode === 'request-access', () =>
      element('div', { class: 'titlebar-request-access-button', role: 'button' }, [this.#words.requestAccess]),
    );
    this.#toggle('#office-editing-file-extension', mode === 'office', () =>
      element('div', { id: 'office-editing-file-extension' }, ['.docx']),
    );
  }

  showSaving(state: SaveState): void {
    if (state === this.#saving) return;
    this.#saving = state;
    const container = document.querySelector('.docs-save-indicator-container');
    if (!container) return;
    const icon = element('div', { class: state === 'saving' ? 'docs-icon-sync docs-sync-20' : 'docs-icon-cloud' });
    container.replaceChildren(icon, element('span', { class: 'docs-save-indicator-caption' }, [this.#words[state]]));
  }

  showTabs(): void {
    const list = this.#sidebar.querySelector('.chapter-list');
    list?.replaceChildren(
      ...this.#kix.tabs.map(({ id, title }) => {
        const isOpen = id === this.#kix.tab.id;
        const label = element('div', { class: 'chapter-label-content' }, [title]);
        const row = element(
          'div',
          {
            class: `chapter-item-label-and-buttons-container${isOpen ? ' chapter-item-label-and-buttons-container-selected' : ''}`,
          },
          [label],
        );
        const item = element('div', { class: 'chapter-item', role: 'treeitem', 'aria-selected': String(isOpen) }, [
          row,
        ]);
        item.addEventListener('click', () => this.onTabClick(id));
        return item;
      }),
    );
  }
  onTabClick: (id: string) => void = () => {};
  onHeadingClick: (offset: number) => void = () => {};

  showOutline(isOpen: boolean): void {
    document.body.classList.toggle('outline-closed', !isOpen);
    this.updateOutline();
  }

  /** Lists the headings of the open tab, if they are not listed already. */
  updateOutline(): void {
    const { model } = this.#kix.editing;
    const headings = model.paragraphs.flatMap(({ style, text }, i) =>
      (style.kind === 'heading' || style.kind === 'title') && text
        ? [{ level: Math.max(0, style.level - 1), text, i }]
        : [],
    );
    const key = JSON.stringify(headings.map(({ level, text }) => [level, text]));
    if (key === this.#outline) return;
    this.#outline = key;
    this.#sidebar.querySelector('.outline-list')?.replaceChildren(
      ...headings.map(({ level, text, i }) => {
        const content = element('div', { class: 'navigation-item-content' }, [text]);
        const item = element(
          'div',
          { class: `navigation-item navigation-item-level-${level}`, 'data-tooltip': text, role: 'menuitem' },
          [content],
        );
        item.addEventListener('click', () => this.onHeadingClick(model.textStart(i)));
        return item;
      }),
    );
  }

  #toggle(selector: string, isThere: boolean, make: () => HTMLElement): void {
    const found = document.querySelector(selector);
    if (!isThere) found?.remove();
    else if (!found) byId('docs-titlebar').append(make());
  }
}

/** Says something to screen readers, as the editor does when it moves or types. */
export function announce(text: string): void {
  const region = document.querySelector('.docs-aria-speakable');
  if (region) setText(region, text);
}

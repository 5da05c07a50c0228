import type { Access } from '../host';

/** What the page around the document shows of it, by the names that Google Docs gives its elements. */
export class EditorPage {
  constructor(private readonly page: Document) {}

  /** The document's name; where its field is not there yet, the page's own title without the editor's name. */
  get title(): string {
    const name = this.page.querySelector<HTMLInputElement>('input.docs-title-input')?.value.trim();
    return name || this.page.title.replace(/ [-–] [^-–]*$/, '').trim();
  }

  /** Viewing until the page says more: what may be written is not known when it comes up. */
  get access(): Access {
    if (this.page.querySelector('.titlebar-request-access-button')) return 'view';
    const { classList } = this.page.querySelector('#docs-toolbar-mode-switcher') ?? {};
    if (classList?.contains('edit-mode')) return 'write';
    return classList?.contains('suggest-mode') ? 'suggest' : 'view';
  }

  /** Whether a Word file is open, which is edited as it is and has none of the editor's interfaces. */
  get isOfficeFile(): boolean {
    return /docx?/i.test(this.page.querySelector('#office-editing-file-extension')?.textContent ?? '');
  }

  /** Whether the editor is sending changes to its server. */
  get isSaving(): boolean {
    return this.page.querySelector('.docs-save-indicator-container :is(.docs-icon-sync, .docs-sync-20)') !== null;
  }

  /** The headings that the outline beside the document lists; empty when it is not open. */
  outline(): { readonly text: string; readonly level: number }[] {
    return [...this.page.querySelectorAll<HTMLElement>('.navigation-item')].flatMap(item => {
      const level = /navigation-item-level-(\d)/.exec(item.className)?.[1];
      const text = (item.dataset.tooltip || item.textContent || '').trim();
      return level && text ? [{ text, level: Math.min(6, Number(level) + 1) }] : [];
    });
  }
}

import { type Title, textOf } from '../title';
import type { App } from './app';
import type { LogEntry, LogKind } from './log';

/** A block's text, as the editor has it. */
export interface EditorText {
  readonly id: string;
  readonly type: string;
  readonly property: string;
  readonly text: string;
}

/** What tests ask of the editor in the page. Answers are plain data. */
export class Control {
  /** How often somebody knocked without the key. */
  strangers = 0;

  constructor(private readonly app: App) {}

  /** All texts of the page in reading order, its title first. */
  texts(): readonly EditorText[] {
    const { store } = this.app.editor;
    const texts: EditorText[] = [];
    const visit = (id: string): void => {
      const value = store.get(id);
      if (!value) return;
      const columns = store.get(value.parent_id)?.format?.table_block_column_order as readonly string[] | undefined;
      for (const property of columns ?? Object.keys(value.properties ?? {})) {
        texts.push({ id, type: value.type, property, text: textOf(store.title(id, property)) });
      }
      if (id === this.app.main?.pageId || value.type !== 'page') for (const child of store.children(id)) visit(child);
    };
    visit(this.app.main?.pageId ?? '');
    return texts;
  }

  title(id: string, property = 'title'): Title {
    return this.app.editor.store.title(id, property);
  }

  log(...kinds: LogKind[]): readonly LogEntry[] {
    return this.app.editor.log.entries(...kinds);
  }

  counts(): Readonly<Partial<Record<LogKind, number>>> {
    return this.app.editor.log.counts;
  }

  /** How many steps can be taken back. */
  undoDepth(): number {
    return this.app.editor.history.depth;
  }

  isLoaded(): boolean {
    const { main, editor } = this.app;
    return main !== null && editor.store.children(main.pageId).every(id => editor.store.isLoaded(id));
  }

  /** Mounts every block, as if somebody had scrolled all the way. */
  mountAll(): void {
    for (const view of this.app.editor.views) view.top.mountAll();
  }

  /** Opens every toggle, those inside others as well. */
  openAll(): void {
    for (const view of this.app.editor.views) {
      for (const { id } of this.texts()) if (!view.isOpen(id)) view.toggle(id);
    }
  }

  navigate(path: string): void {
    this.app.navigate(path);
  }
}

/** Puts the control where only those find it who were told its name, and opens it only to those who have the key. */
export function exposeControl(control: Control, name: string, key: string): void {
  const open = (with_: unknown): Control | null => {
    if (with_ === key) return control;
    control.strangers++;
    return null;
  };
  Object.defineProperty(window, name, { value: open, enumerable: false, configurable: false });
}

import type { NotionSwitches } from '../switches';

interface Labels {
  readonly newPage: string;
  readonly leaf: string;
  readonly heading: string;
  readonly list: string;
  readonly toDo: string;
  readonly toggle: string;
  readonly quote: string;
  readonly callout: string;
  readonly caption: string;
  readonly share: string;
  readonly open: string;
  readonly close: string;
}

/** What the editor says in the person's language. Nobody can rely on a word of it. */
export const LABELS: Readonly<Record<NotionSwitches['language'], Labels>> = {
  en: {
    newPage: 'New page',
    leaf: 'Start typing to edit text',
    heading: 'Heading',
    list: 'List',
    toDo: 'To-do',
    toggle: 'Toggle',
    quote: 'Empty quote',
    callout: 'Type something…',
    caption: 'Write a caption…',
    share: 'Share',
    open: 'Open',
    close: 'Close',
  },
  de: {
    newPage: 'Neue Seite',
    leaf: 'Tippe, um Text zu bearbeiten',
    heading: 'Überschrift',
    list: 'Liste',
    toDo: 'Aufgabe',
    toggle: 'Umschalter',
    quote: 'Leeres Zitat',
    callout: 'Schreibe etwas …',
    caption: 'Beschreibe das Bild …',
    share: 'Teilen',
    open: 'Öffnen',
    close: 'Schließen',
  },
  ja: {
    newPage: '新規ページ',
    leaf: '入力してテキストを編集',
    heading: '見出し',
    list: 'リスト',
    toDo: 'ToDo',
    toggle: 'トグル',
    quote: '引用',
    callout: '入力…',
    caption: 'キャプション…',
    share: '共有',
    open: '開く',
    close: '閉じる',
  },
};

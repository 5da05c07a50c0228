import type { Mode } from '../model/editing.ts';
import type { Locale } from './settings.ts';

export interface Words {
  readonly suffix: string;
  readonly content: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly viewOnly: string;
  readonly requestAccess: string;
  readonly saving: string;
  readonly saved: string;
  readonly offline: string;
  readonly menus: readonly string[];
  readonly share: string;
  readonly find: string;
  readonly replaceWith: string;
  readonly close: string;
  readonly of: string;
  readonly outline: string;
  readonly star: string;
}

const EN: Words = {
  suffix: ' - Google Docs',
  content: 'Document content',
  modes: {
    editing: 'Editing mode',
    suggesting: 'Suggesting mode',
    viewing: 'Viewing mode',
    commenting: 'Commenting mode',
    'request-access': 'Viewing mode',
    office: 'Editing mode',
  },
  viewOnly: 'View only',
  requestAccess: 'Request edit access',
  saving: 'Saving…',
  saved: 'Saved to Drive',
  offline: 'Working offline',
  menus: ['File', 'Edit', 'View', 'Insert', 'Format', 'Tools'],
  share: 'Share',
  find: 'Find',
  replaceWith: 'Replace with',
  close: 'Close',
  of: 'of',
  outline: 'Outline',
  star: 'Star',
};

const DE: Words = {
  suffix: ' – Google Docs',
  content: 'Dokumentinhalt',
  modes: {
    editing: 'Bearbeitungsmodus',
    suggesting: 'Vorschlagsmodus',
    viewing: 'Ansichtsmodus',
    commenting: 'Kommentarmodus',
    'request-access': 'Ansichtsmodus',
    office: 'Bearbeitungsmodus',
  },
  viewOnly: 'Schreibgeschützt',
  requestAccess: 'Bearbeitungszugriff anfordern',
  saving: 'Wird gespeichert…',
  saved: 'In Drive gespeichert',
  offline: 'Offline',
  menus: ['Datei', 'Bearbeiten', 'Ansicht', 'Einfügen', 'Format', 'Tools'],
  share: 'Freigeben',
  find: 'Suchen',
  replaceWith: 'Ersetzen durch',
  close: 'Schließen',
  of: 'von',
  outline: 'Gliederung',
  star: 'Markieren',
};

const JA: Words = {
  suffix: ' - Google ドキュメント',
  content: 'ドキュメントのコンテンツ',
  modes: {
    editing: '編集モード',
    suggesting: '提案モード',
    viewing: '閲覧モード',
    commenting: 'コメントモード',
    'request-access': '閲覧モード',
    office: '編集モード',
  },
  viewOnly: '閲覧のみ',
  requestAccess: '編集権限をリクエスト',
  saving: '保存しています…',
  saved: 'ドライブに保存しました',
  offline: 'オフライン',
  menus: ['ファイル', '編集', '表示', '挿入', '表示形式', 'ツール'],
  share: '共有',
  find: '検索',
  replaceWith: '置換後の文字列',
  close: '閉じる',
  of: '/',
  outline: '概要',
  star: 'スター',
};

/** What the editor's own buttons and labels say. */
export const wordsIn = (locale: Locale): Words => ({ en: EN, de: DE, ja: JA })[locale];

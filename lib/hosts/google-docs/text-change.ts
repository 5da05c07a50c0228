import { commonEnd, commonStart } from '@/lib/draft/common-text';

/** `cut` units at `at` become `put`. */
export interface Change {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

/** The one stretch in which two texts differ, as short as their common ends allow. */
export function changeBetween(before: string, after: string): Change {
  if (before === after) return { at: before.length, cut: 0, put: '' };
  const at = commonStart(before, after);
  const most = Math.min(before.length, after.length) - at;
  const end = Math.min(commonEnd(before, after), most);
  return { at, cut: before.length - end - at, put: after.slice(at, after.length - end) };
}

/** The text after the change; null when it reaches beyond the text or gives another length than the one told. */
export function changedText(before: string, { at, cut, put }: Change, length: number): string | null {
  if (at + cut > before.length || before.length - cut + put.length !== length) return null;
  return before.slice(0, at) + put + before.slice(at + cut);
}

import type { ComponentChildren } from 'preact';
import type { Excerpt } from '@/lib/messages/protocol';
import { unbroken } from '@/lib/panel/words';

interface Props {
  excerpt: Excerpt;
  /** The class of the marked words, such as `m m-fix`. */
  mark: string;
  /** Shown in place of the first marked words, which are struck. */
  replacement?: string | undefined;
}

/** The writer's words, with the marked ones as they are marked in the document. */
export function Quote({ excerpt, mark, replacement }: Props) {
  const text = unbroken(excerpt.text);
  const pieces: ComponentChildren[] = [];
  let end = 0;
  excerpt.marks.forEach(({ start, end: stop }, i) => {
    if (start < end || stop <= start) return;
    pieces.push(text.slice(end, start));
    const words = text.slice(start, stop);
    if (replacement !== undefined && i === 0)
      pieces.push(<Change words={words} mark={mark} replacement={replacement} />);
    else pieces.push(<mark class={mark}>{words}</mark>);
    end = stop;
  });
  pieces.push(text.slice(end));
  return (
    <>
      {excerpt.cut.before && '… '}
      {pieces}
      {excerpt.cut.after && ' …'}
    </>
  );
}

function Change({ words, mark, replacement }: { words: string; mark: string; replacement: string }) {
  return (
    <>
      <del class={mark}>{words}</del>
      {replacement !== '' && (
        <>
          {' '}
          <ins>{unbroken(replacement)}</ins>
        </>
      )}
    </>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { DismissScope } from '@/lib/messages/protocol';
import { counted } from '@/lib/panel/words';
import { Glyph } from './Glyph';
import { act, moves } from './keys';

interface Props {
  /** Id of the element that says what is dismissed. */
  describedBy: string;
  others: number;
  ruleTitle: string;
  open: boolean;
  onOpen(open: boolean): void;
  onDismiss(scope: DismissScope): void;
}

/** A split button: its label is the scope, its menu holds the wider ones with what each of them hides. */
export function DismissButton({ describedBy, others, ruleTitle, open, onOpen, onDismiss }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const openByKey = (event: KeyboardEvent) => act(event, { ArrowDown: () => onOpen(true) });
  const close = () => {
    onOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <span class="split">
        <button
          type="button"
          class="btn"
          aria-describedby={describedBy}
          onClick={() => onDismiss('this')}
          onKeyDown={openByKey}
        >
          Dismiss this one
        </button>
        <button
          ref={opener}
          type="button"
          class="btn"
          aria-haspopup="menu"
          aria-expanded={open}
          aria-label="Dismiss more"
          onClick={() => onOpen(!open)}
          onKeyDown={openByKey}
        >
          <Glyph name="down" />
        </button>
      </span>
      {open && (
        <DismissMenu {...{ others, ruleTitle, onDismiss, close }} onLeave={() => onOpen(false)} opener={opener} />
      )}
    </>
  );
}

interface MenuProps extends Pick<Props, 'others' | 'ruleTitle' | 'onDismiss'> {
  opener: { readonly current: HTMLButtonElement | null };
  /** Closes and gives the focus back to the button. */
  close(): void;
  /** Closes; the focus has gone elsewhere. */
  onLeave(): void;
}

function DismissMenu({ others, ruleTitle, onDismiss, close, onLeave, opener }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    items()[0]?.focus();
    menu.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const item = (scope: DismissScope, label: string, key: string, small: string) => (
    <button type="button" role="menuitem" tabIndex={-1} onClick={() => onDismiss(scope)}>
      {label}
      <kbd>{key}</kbd>
      {small && <small>{small}</small>}
    </button>
  );
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      aria-label="Dismiss"
      onKeyDown={event =>
        act(event, {
          ...moves(items, 'vertical'),
          Escape: close,
          Tab: close,
          d: () => onDismiss('this'),
        })
      }
      onFocusOut={event => {
        const to = event.relatedTarget as Node | null;
        if (!menu.current?.contains(to) && to !== opener.current) onLeave();
      }}
    >
      {item('this', 'This one', 'D', '')}
      {item('rule-here', 'This rule, in this document', '', hides(others))}
      {item('rule-everywhere', 'This rule, everywhere', '', `‘${ruleTitle}’; back in Settings`)}
    </div>
  );
}

const hides = (others: number): string =>
  others === 0 ? 'hides nothing else now' : `hides ${counted(others, 'other finding')}`;

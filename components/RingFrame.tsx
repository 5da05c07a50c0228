import type { ComponentChildren, RefObject } from 'preact';
import { FEED, RING } from '@/lib/panel/ring-geometry';
import { act, moves } from './keys';

interface RingFrameProps {
  drawing: RefObject<SVGSVGElement | null>;
  /** All that the ring shows, in words. */
  name: string;
  look: 'round' | 'round together';
  /** Whether loyalty has something to feed awareness with. */
  fed: boolean;
  /** Two lines in the middle. */
  middle: readonly [string, string];
  /** Units of room under the ring in a saved picture. */
  foot?: number;
  children: ComponentChildren;
}

/** What every drawing of the ring has: the arrow over the top, the middle, and one tab stop with arrow keys inside. */
export function RingFrame({ drawing, name, look, fed, middle: [middle, under], foot, children }: RingFrameProps) {
  const buttons = () => [...(drawing.current?.querySelectorAll<SVGElement>('[role="button"]') ?? [])];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      ref={drawing}
      class={look}
      viewBox={`0 0 ${RING.width} ${RING.height}`}
      role="group"
      aria-label={name}
      data-foot={foot}
      onKeyDown={event => act(event, moves(buttons, 'both'))}
    >
      <path class={`feed${fed ? '' : ' gap'}`} d={FEED.shaft} />
      <path class="feed" d={FEED.head} />
      {children}
      <g text-anchor="middle">
        <text class="outer" x={RING.x} y="14">
          loyalty feeds awareness
        </text>
        <text class="mid" x={RING.x} y={RING.y}>
          {middle}
        </text>
        <text class="under" x={RING.x} y={RING.y + 18}>
          {under}
        </text>
      </g>
    </svg>
  );
}

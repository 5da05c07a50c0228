import type { JSX } from 'preact';

/** Shapes carry the meaning; colour only repeats it. Drawn on a 16 by 16 field. */
const SHAPES = {
  fix: (
    <>
      <path d="M8 1.6 14.4 8 8 14.4 1.6 8Z" fill="currentColor" stroke-width="1" />
      <path class="g-knock" d="M8 5.2v3.2M8 10.6v.2" stroke-width="1.7" />
    </>
  ),
  suggestion: <path d="M2.8 12.2 8 4l5.2 8.2" stroke-width="2.2" />,
  question: (
    <>
      <path d="M5.2 5.6a2.9 2.9 0 1 1 4.4 2.5C8.5 8.8 8 9.3 8 10.4" stroke-width="2" />
      <path d="M8 13.6v.1" stroke-width="2.4" />
    </>
  ),
  outcome: <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />,
  learning: <path d="M2.2 12.6A6.4 6.4 0 1 1 13.8 12.6M8 9.6 10.6 6" stroke-width="2" />,
  guardrail: (
    <path
      d="M8 1.8 13.5 3.6v4.2c0 3.2-2.2 5.3-5.5 6.6-3.3-1.3-5.5-3.4-5.5-6.6V3.6Z"
      fill="currentColor"
      stroke="none"
    />
  ),
  output: <rect x="2.6" y="2.6" width="10.8" height="10.8" rx="1" fill="currentColor" stroke="none" />,
  activity: <path d="M4 2.2v11.6L13.8 8Z" fill="currentColor" stroke-width="1" />,
  unclear: <circle cx="8" cy="8" r="5.5" stroke-width="1.8" stroke-dasharray="2.6 3.160" />,
  awareness: fifth('M8 8 8 1.4A6.6 6.6 0 0 1 14.28 5.96Z'),
  engagement: fifth('M8 8 14.28 5.96A6.6 6.6 0 0 1 11.88 13.34Z'),
  acquisition: fifth('M8 8 11.88 13.34A6.6 6.6 0 0 1 4.12 13.34Z'),
  success: fifth('M8 8 4.12 13.34A6.6 6.6 0 0 1 1.72 5.96Z'),
  loyalty: fifth('M8 8 1.72 5.96A6.6 6.6 0 0 1 8 1.4Z'),
  internal: (
    <>
      <circle cx="8" cy="8" r="6.6" stroke-width="1" opacity=".65" />
      <circle cx="8" cy="8" r="2.6" fill="currentColor" stroke="none" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="5.5" stroke-dasharray="2.6 3.160" />,
  full: <circle cx="8" cy="8" r="5.5" fill="currentColor" stroke="none" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" stroke-width="1.6" />
      <path d="M2.5 8h11A5.5 5.5 0 0 1 2.5 8Z" fill="currentColor" stroke="none" />
    </>
  ),
  unseen: <path d="M2.5 8h.1M8 8h.1M13.4 8h.1" stroke-width="2.2" />,
  tick: <path d="m3 8.6 3.2 3.2L13 4.6" stroke-width="2" />,
  eye: (
    <>
      <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  'eye-part': (
    <>
      <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8" />
      <path d="M14.5 8S12 12.5 8 12.5 1.5 8 1.5 8" stroke-dasharray="1.8 2.4" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  'eye-off': <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM2.5 14 13.5 2" />,
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
    </>
  ),
  marks: (
    <>
      <path d="M4.2 10 8 2.5 11.8 10M5.4 7.6h5.2" />
      <path d="M2 13.5h12" stroke-width="1.8" stroke-dasharray="2.4 1.6" />
    </>
  ),
  'marks-off': (
    <>
      <path d="M4.2 10 8 2.5 11.8 10M5.4 7.6h5.2" />
      <path d="M2 14.5 14 1.5" />
    </>
  ),
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" stroke-width="1.8" />,
  play: <path d="M5 3v10l8-5Z" />,
  gear: (
    <>
      <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
      <circle cx="10" cy="4.5" r="1.8" />
      <circle cx="6" cy="11.5" r="1.8" />
    </>
  ),
  down: <path d="m4 6 4 4 4-4" />,
  right: <path d="m6 3.5 4.5 4.5L6 12.5" stroke-width="2" />,
  back: <path d="M9.5 3.5 5 8l4.5 4.5" />,
  find: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
} satisfies Record<string, JSX.Element>;

export type GlyphName = keyof typeof SHAPES;

function fifth(d: string): JSX.Element {
  return (
    <>
      <circle cx="8" cy="8" r="6.6" stroke-width="1" opacity=".65" />
      <path d={d} fill="currentColor" stroke-width="1" />
    </>
  );
}

/** A decorative shape: the word that says the same always stands beside it or in a name. */
export function Glyph({ name, class: extra = '' }: { name: GlyphName; class?: string }) {
  return (
    <svg class={`g ${extra}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}

/** The same shape inside a drawing, centred on a point. */
export function GlyphAt({ name, x, y, size }: { name: GlyphName; x: number; y: number; size: number }) {
  return (
    <svg class="g" x={x - size / 2} y={y - size / 2} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}

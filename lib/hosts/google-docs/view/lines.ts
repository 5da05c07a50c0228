/** A line, or a part of one, in pixels from the corner of our layer. */
export interface Line {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where the letters stand, from the corner too. */
  readonly baseline: number;
  /** How much larger than at 100 % the text is painted. */
  readonly zoom: number;
}

/** Parts that lie side by side on a line as one: a run ends at every change of format, the passage goes on. */
export function joinedLines(parts: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const part of parts) {
    const at = lines.findIndex(line => areSideBySide(line, part));
    const line = lines[at];
    if (line) lines[at] = joined(line, part);
    else lines.push(part);
  }
  return lines;
}

function areSideBySide(a: Line, b: Line): boolean {
  const overlap = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  const gap = Math.max(a.left, b.left) - Math.min(a.left + a.width, b.left + b.width);
  return overlap > 0.5 * Math.min(a.height, b.height) && gap < 0.6 * Math.max(a.height, b.height);
}

function joined(a: Line, b: Line): Line {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
    // A raised footnote number stands higher than the letters beside it.
    baseline: Math.max(a.baseline, b.baseline),
    zoom: Math.max(a.zoom, b.zoom),
  };
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LTR = /[A-Za-z\u00c0-\u058f\u0900-\u1fff\u2c00-\ud7ff\uf900-\ufaff]|\d/;

export interface DirectionRun {
  readonly start: number;
  readonly end: number;
  readonly isRtl: boolean;
}

/** Stretches of one writing direction. What has none goes with the text around it, and with the paragraph at a border. */
export function directionRunsOf(text: string, isRtl: boolean): DirectionRun[] {
  if (!isRtl && !RTL.test(text)) return [{ start: 0, end: text.length, isRtl: false }];
  const runs: DirectionRun[] = [];
  let start = 0;
  let current = isRtl;
  let strongEnd = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    const direction = RTL.test(char) ? true : LTR.test(char) ? false : null;
    if (direction === null) continue;
    if (direction !== current) {
      // Neutral characters at a border belong to the paragraph's direction.
      const border = current === isRtl ? i : strongEnd;
      if (border > start) runs.push({ start, end: border, isRtl: current });
      if (border > start || !runs.length) start = Math.max(start, border);
      current = direction;
    }
    strongEnd = i + 1;
  }
  const border = current === isRtl ? text.length : strongEnd;
  if (border > start) runs.push({ start, end: border, isRtl: current });
  if (text.length > border) runs.push({ start: border, end: text.length, isRtl });
  return runs;
}

/** The order from left to right in which pieces of a line stand. */
export function visualOrder(directions: readonly boolean[], isRtl: boolean): number[] {
  const order = directions.map((_, i) => i);
  const reverse = (wanted: (isRtl: boolean) => boolean): void => {
    for (let i = 0; i < order.length; i++) {
      if (!wanted(directions[order[i] ?? 0] ?? false)) continue;
      let end = i;
      while (end + 1 < order.length && wanted(directions[order[end + 1] ?? 0] ?? false)) end++;
      order.splice(i, end - i + 1, ...order.slice(i, end + 1).reverse());
      i = end;
    }
  };
  if (!isRtl) reverse(direction => direction);
  else {
    reverse(direction => !direction);
    order.reverse();
  }
  return order;
}

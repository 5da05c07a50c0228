const SMALLEST_TARGET = 24;

/**
 * What stands outside a panel of this width, and which targets are lower than a finger needs: links in a sentence are
 * not meant, nor are items out of hand, which are targets as a whole. Runs in the page.
 */
export function misfits(panelWidth: number): string[] {
  const { scrollWidth } = document.documentElement;
  const faults = scrollWidth > panelWidth ? [`the page is ${scrollWidth} wide`] : [];
  for (const element of document.querySelectorAll('button, select, input, summary, [role="button"], p, li')) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width === 0 || element.closest('.sr')) continue;
    const name = `${element.tagName}.${element.getAttribute('class')} “${element.textContent?.slice(0, 30)}”`;
    if (left < -0.5 || right > panelWidth + 0.5) faults.push(`${name} stands outside`);
    const isTarget = element.matches('button:not(.link, article:not(.in-hand) > button), select, summary');
    if (isTarget && height < SMALLEST_TARGET - 0.5) faults.push(`${name} is ${Math.round(height)} high`);
  }
  return faults;
}

/** After two frames everything that was to be drawn is drawn; what moves is ended. Runs in the page. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  for (const animation of document.getAnimations()) animation.finish();
}

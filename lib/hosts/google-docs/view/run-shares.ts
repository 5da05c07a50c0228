import type { Span } from '@/lib/draft/types';
import type { Measure, Share, Words } from './measure';
import type { RunPart } from './runs';
import { visibleOffsets } from './visible-text';

/** What a part of a run is measured by; `width` is the run's own, before zoom. */
export interface RunLook {
  readonly label: string;
  readonly font: string;
  readonly width: number;
}

interface Known extends RunLook {
  readonly shares: readonly Share[];
}

/**
 * Which shares of their runs' widths parts take. Measured once as long as a run looks the same and the text is the same:
 * every keystroke moves one line, and asks for those of all others as well.
 */
export class RunShares {
  readonly #known = new Map<string, Known>();

  /** `ownWords` are other forms of a run's label, from the text. */
  constructor(
    private readonly measure: Measure,
    private readonly ownWords: (part: RunPart, label: string) => readonly Words[],
  ) {}

  of(part: RunPart, { label, font, width }: RunLook): readonly Share[] {
    const key = `${part.run} ${part.start} ${part.end}`;
    const known = this.#known.get(key);
    if (known && known.label === label && known.font === font && known.width === width) return known.shares;
    const shares = this.measure.sharesOf([{ label, part }, ...this.ownWords(part, label)], font, width);
    this.#known.set(key, { label, font, width, shares });
    return shares;
  }

  /** Runs stand elsewhere in the text, or letters look otherwise. */
  clear(): void {
    this.#known.clear();
  }
}

/** So many spaces at either end of a run may be its own. */
const MOST_SPACES = 20;

/**
 * What the text says in the place of a run, if that is not what its label says: it has other spaces. `visible` is the part
 * that is asked for, in visible characters of the run.
 */
export function formsOf(text: string, { start, end }: Span, visible: Span, label: string): Words[] {
  const own = text.slice(start, end).replaceAll(/[\p{Cc}\p{Co}]/gu, '');
  const lead = /[ \u00a0]*$/.exec(text.slice(Math.max(0, start - MOST_SPACES), start))?.[0] ?? '';
  const trail = /^[ \u00a0]*/.exec(text.slice(end, end + MOST_SPACES))?.[0] ?? '';
  if (label.includes(own) && lead.length + trail.length < 2) return [];
  return [own, lead + own, own + trail, lead + own + trail].map(words => {
    const offsets = visibleOffsets(words);
    const last = offsets[visible.end - 1] ?? words.length - 1;
    return { label: words, part: { start: offsets[visible.start] ?? 0, end: last + 1 } };
  });
}

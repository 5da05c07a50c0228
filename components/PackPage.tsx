import type { Pack, PackLine } from '@/lib/review-pack/pack';

/** The review pack as a page of its own, ready to print. */
export function PackPage({ shown }: { shown: { readonly pack: Pack; readonly ring: string } | null }) {
  if (!shown)
    return (
      <main class="pack">
        <p>No review pack is laid out here. Open one from the panel, under Draft.</p>
      </main>
    );
  const { title, day, headline, sections } = shown.pack;
  return (
    <main class="pack">
      <header>
        <h1>{title}</h1>
        <p class="day">{day}</p>
        <button type="button" class="print" onClick={() => print()}>
          Print
        </button>
      </header>
      {headline && (
        <p class="headline" dir="auto">
          {headline}
        </p>
      )}
      {sections.map(({ heading, lines, ring }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line, i) => (
              <Line key={`${i} ${line.label}`} line={line} />
            ))}
          </ul>
          {ring && shown.ring && <img src={pictureOf(shown.ring)} alt="" />}
        </section>
      ))}
    </main>
  );
}

function Line({ line: { label, quote } }: { line: PackLine }) {
  return (
    <li class={label === 'Objective' ? 'objective' : ''}>
      {quote && <q dir="auto">{quote}</q>} {label && <span>{label}</span>}
    </li>
  );
}

/** As an image it can draw, and nothing else. */
const pictureOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

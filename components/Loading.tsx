const ROWS = [
  { key: 'a', head: 28, lines: [] },
  { key: 'b', head: 36, lines: [90, 62] },
  { key: 'c', head: 24, lines: [84] },
  { key: 'd', head: 31, lines: [] },
] as const;

/** The frame of a review, before there is one. */
export function Loading() {
  return (
    <section class="skeleton" aria-busy="true" aria-label="Reading the document">
      <div class="lede">
        <p class="quiet">Reading. The first notes appear in a moment.</p>
      </div>
      <div class="map" aria-hidden="true">
        <i class="bar" />
      </div>
      {ROWS.map(({ key, head, lines }) => (
        <div class="row" key={key} aria-hidden="true">
          <i style={{ inlineSize: `${head}%` }} />
          {lines.map(length => (
            <i class="line" key={length} style={{ inlineSize: `${length}%` }} />
          ))}
        </div>
      ))}
    </section>
  );
}

/**
 * The id that `key` in the configuration gives the extension: a script in the page's world cannot ask for it. The editor
 * passes it on as the name of who asks, so it may be nobody else's.
 */
export const EXTENSION_ID = 'ogojplagbblajmmkkjdbiailgjlkdpkj';

/** Has the editor describe its text. It looks once, when it starts. What another extension has set serves us as well. */
export function askForAnnotations(window: object): void {
  const world = window as { _docs_annotate_canvas_by_ext?: unknown };
  const { _docs_annotate_canvas_by_ext: asked } = world;
  if (typeof asked === 'string' && asked !== '') return;
  world._docs_annotate_canvas_by_ext = EXTENSION_ID;
}

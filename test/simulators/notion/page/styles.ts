/** As much of the editor's look as its geometry and its states need. */
export const STYLES = `
  html, body { margin: 0; height: 100%; }
  body.notion-body { font-family: ui-sans-serif, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; color: rgb(55, 53, 47); background: #fff; }
  body.notion-body.dark { color: rgba(255, 255, 255, 0.81); background: rgb(25, 25, 25); color-scheme: dark; }
  #notion-app, .notion-app-inner, .notion-cursor-listener { height: 100%; }
  .notion-cursor-listener { display: flex; position: relative; }
  .notion-sidebar-container { flex: none; width: 200px; background: rgba(127, 127, 127, 0.08); }
  main.notion-frame { flex: 1 1 0; min-width: 0; display: flex; flex-direction: column; height: 100vh; }
  .notion-topbar { height: 44px; flex: none; display: flex; align-items: center; gap: 8px; padding: 0 12px; }
  .notion-frame > .notion-scroller.vertical, .notion-peek-renderer .notion-scroller.vertical { flex: 1 1 0; overflow: hidden auto; }
  .notion-peek-renderer { display: flex; flex-direction: column; position: fixed; z-index: 5; background: Canvas; box-shadow: 0 0 12px rgba(0, 0, 0, 0.3); }
  .notion-peek-renderer.side { inset: 0 0 0 50%; }
  .notion-peek-renderer.center { inset: 8% 15%; }
  [data-content-editable-leaf] { outline: none; box-sizing: border-box; }
  [data-content-editable-leaf]:empty::after { content: attr(placeholder); color: rgba(127, 127, 127, 0.5); pointer-events: none; }
  .pseudoBefore::before { content: var(--pseudoBefore--content); }
  [data-content-editable-leaf]::selection, [data-content-editable-leaf] *::selection { background: rgba(35, 131, 226, 0.28); }
`;

/** The looks of the editor's page: only what places depend on, and enough to use it by hand. */
export const STYLE = `
html,body{height:100%;margin:0;overflow:hidden;font-family:Arial,sans-serif;font-size:14px;background:#f9fbfd;color:#202124}
body{display:flex;flex-direction:column}
#docs-chrome{flex:none;padding:6px 16px;border-bottom:1px solid #dadce0}
#docs-titlebar{display:flex;gap:12px;align-items:center}
.docs-title-input{font-size:18px;border:0;background:none;color:inherit;width:360px}
#docs-menubar{display:flex;gap:14px;padding:4px 0}
#docs-toolbar{height:24px;display:flex;align-items:center}
#docs-toolbar-mode-switcher{width:24px;height:20px;margin-left:auto;background:#dadce0}
#docs-toolbar-mode-switcher.edit-mode{background:#1a73e8}
#docs-toolbar-mode-switcher.suggest-mode{background:#188038}
#docs-main{flex:1;min-height:0;display:flex}
.left-sidebar-container{flex:none;width:220px;padding:12px;box-sizing:border-box;overflow:auto}
.outline-closed .left-sidebar-container{display:none}
.chapter-item,.navigation-item{padding:3px 6px;cursor:pointer;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.chapter-item-label-and-buttons-container-selected{background:#d3e3fd;border-radius:12px;padding:2px 8px}
#docs-editor-container,#docs-editor,.kix-appview-editor-container{flex:1;min-width:0;height:100%;position:relative}
.kix-appview-editor{position:absolute;inset:0;overflow:auto;overflow-y:scroll;overflow-anchor:none;cursor:text}
.kix-rotatingtilemanager{position:relative}
.kix-rotatingtilemanager-content{position:relative}
.kix-page{background:#fff;box-shadow:0 0 1px #8888;overflow:visible}
.kix-canvas-tile-content,.kix-canvas-tile-selection{position:absolute;top:0;left:0;overflow:hidden}
canvas.kix-canvas-tile-content{position:static}
.kix-canvas-tile-content>canvas{display:block}
.kix-canvas-tile-content>svg,.kix-canvas-tile-selection>svg{position:absolute;top:0;left:0;overflow:visible;pointer-events:none}
.kix-canvas-tile-selection{pointer-events:none}
.kix-cursor{position:absolute;z-index:1000;pointer-events:none;display:none}
.kix-cursor-caret{border-left:2px solid #000}
.docs-dark .kix-cursor-caret{border-left-color:#e3e3e3}
.kix-cursor-top{display:none}
.kix-cursor-name{position:absolute;top:-16px;left:0;color:#fff;font-size:11px;white-space:nowrap}
.kix-cursor-name:empty{display:none}
@keyframes docs-blink{50%{opacity:0}}
.docs-text-ui-cursor-blink>.kix-cursor-caret{animation:docs-blink 1s steps(1) infinite}
.docos-anchoreddocoview{position:absolute;width:250px;padding:8px;box-sizing:border-box;background:#fff;border:1px solid #dadce0;border-radius:8px;z-index:500;color:#202124}
.appsDocsUiWizFindandreplacedialog{position:fixed;top:90px;right:24px;padding:12px;background:#fff;color:#202124;border:1px solid #dadce0;z-index:2000}
[aria-live]{position:absolute;left:-9999px}
.docs-dark{background:#131314;color:#e3e3e3}
.docs-dark .kix-page,.docs-dark .docos-anchoreddocoview{background:#1f1f1f;color:#e3e3e3}
.docs-dark .chapter-item-label-and-buttons-container-selected{background:#004a77}
@media (prefers-reduced-motion:reduce){.docs-text-ui-cursor-blink>.kix-cursor-caret{animation:none}}
`;

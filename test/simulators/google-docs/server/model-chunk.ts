import type { StoredTab } from './stored-document.ts';

type Op = Record<string, unknown>;

/** How the editor's page carries its document: operations that put text and styles in. */
export function chunkOf(tab: StoredTab): Op[] {
  const ops: Op[] = [];
  let text = '';
  for (const { prefix, text: own, runs, style } of tab.paragraphs) {
    text += prefix;
    let at = text.length + 1;
    for (const run of runs) {
      const { bold, italic, strike, link } = run.format;
      const sm = {
        ...(bold ? { ts_bd: true } : {}),
        ...(italic ? { ts_it: true } : {}),
        ...(strike ? { ts_st: true } : {}),
      };
      if (Object.keys(sm).length) ops.push({ ty: 'as', st: 'text', si: at, ei: at + run.text.length - 1, sm });
      if (link)
        ops.push({
          ty: 'as',
          st: 'link',
          si: at,
          ei: at + run.text.length - 1,
          sm: { lnks_link: { lnk_type: 0, ulnk_url: link } },
        });
      at += run.text.length;
    }
    if (style.kind === 'heading')
      ops.push({ ty: 'as', st: 'paragraph', si: at, ei: at, sm: { ps_hd: style.level, ps_hdid: style.headingId } });
    if (style.kind === 'item')
      ops.push({ ty: 'as', st: 'list', si: at, ei: at, sm: { ls_nest: style.level, ls_id: `kix.${style.list}` } });
    text += `${own}\n`;
  }
  return [{ ty: 'is', ibi: 1, s: text }, ...ops];
}

/** The same as the script that the page begins with, in the form of before or of after May 2026. */
export function chunkScript(tabs: readonly StoredTab[], form: 'array' | 'object', revision: number): string {
  const [first, ...others] = tabs;
  const ops = first ? chunkOf(first) : [];
  for (const tab of others) {
    ops.push({ ty: 'ac', d: [tab.id, tab.title] });
    for (const op of chunkOf(tab)) ops.push({ ty: 'nm', nmc: tab.id, nmr: op });
  }
  const value = JSON.stringify(form === 'array' ? ops : { chunk: ops, revision }).replaceAll('<', '\\u003c');
  const loader = 'var DOCS_warmStartDocumentLoader=DOCS_warmStartDocumentLoader||{loadModelChunk(){}};';
  const flags = `var _docs_flag_initialData=${JSON.stringify({ info_params: { token: 'AC4w5Vi', ouid: '1' } })};`;
  return `${flags}${loader}DOCS_modelChunk = ${value}; DOCS_warmStartDocumentLoader.loadModelChunk(DOCS_modelChunk); DOCS_modelChunk = undefined;`;
}

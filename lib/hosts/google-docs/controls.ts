/** Signs in the editor's text that no reader sees; docs/editor-assumptions.md says what is known of them. */

/** Begin and end of a table. */
export const TABLE = '\u0010';
export const TABLE_END = '\u0011';
/** Begin of a row. */
export const ROW = '\u0012';
/** Begin of a cell, or of a section. */
export const CELL = '\u001c';
/** A line's end within a paragraph. */
export const SOFT_BREAK = '\u000b';

/** Finds what ends a stretch of the text, or may. */
export const stretchSigns = (): RegExp => new RegExp(`[\n${TABLE}${TABLE_END}${ROW}${CELL}]`, 'g');
/** Finds what ends a line. */
export const lineSigns = (): RegExp => new RegExp(`[\n${SOFT_BREAK}${TABLE}${TABLE_END}${ROW}${CELL}]`, 'g');
/** Finds what a table is made of. */
export const tableSigns = (): RegExp => new RegExp(`[${TABLE}${TABLE_END}${ROW}${CELL}]`, 'g');

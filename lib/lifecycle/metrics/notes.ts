import type { Stage } from '../stages';
import { ACQUISITION_NOTES } from './acquisition-notes';
import { AWARENESS_NOTES } from './awareness-notes';
import { rowsOf } from './catalogue';
import { ENGAGEMENT_NOTES } from './engagement-notes';
import { INTERNAL_NOTES } from './internal-notes';
import { LOYALTY_NOTES } from './loyalty-notes';
import { SUCCESS_NOTES } from './success-notes';

/** Prose about a metric. Kept apart from the catalogue so that the page script does not carry it. */
export interface MetricNotes {
  readonly measures: string;
  readonly formula: string;
  readonly misuse: string;
}

const TABLES: Readonly<Record<Stage, string>> = {
  awareness: AWARENESS_NOTES,
  engagement: ENGAGEMENT_NOTES,
  acquisition: ACQUISITION_NOTES,
  success: SUCCESS_NOTES,
  loyalty: LOYALTY_NOTES,
  internal: INTERNAL_NOTES,
};

const notes = new Map<string, MetricNotes>(
  Object.values(TABLES)
    .flatMap(rowsOf)
    .map(([id = '', measures = '', formula = '', misuse = '']) => [id, { measures, formula, misuse }]),
);

/** Meaning, formula and misuse of a metric; undefined for an id that the catalogue does not have. */
export const notesOf = (id: string): MetricNotes | undefined => notes.get(id);

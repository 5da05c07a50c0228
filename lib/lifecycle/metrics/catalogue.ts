import { STAGES, type Stage } from '../stages';
import { ACQUISITION } from './acquisition';
import { AWARENESS } from './awareness';
import { ENGAGEMENT } from './engagement';
import { INTERNAL } from './internal';
import { LOYALTY } from './loyalty';
import { SUCCESS } from './success';

/** What is known of a metric; its prose (meaning, formula, misuse) is in `notes.ts`, for the panel only. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly stage: Stage;
  /** Another stage in which it is often read. */
  readonly also: Stage | null;
  /** `band`: neither more nor less is better by itself. */
  readonly better: 'up' | 'down' | 'band';
  /** `%`, `pp`, `count`, `score`, `points`, `ratio`, `$`, `days` …, `yes/no`. */
  readonly unit: string;
  readonly leading: boolean;
  readonly vanity: 'yes' | 'no' | 'sometimes';
  /** Who is measured: prospect, end user, budget holder, account, advocate, internal. */
  readonly measuredOn: readonly string[];
  /** Ids of the metrics to read beside it, nearest first. */
  readonly pairs: readonly string[];
  /** What else to read beside it, in words, where the catalogue has no metric for it. */
  readonly beside: readonly string[];
}

const TABLES: Readonly<Record<Stage, string>> = {
  awareness: AWARENESS,
  engagement: ENGAGEMENT,
  acquisition: ACQUISITION,
  success: SUCCESS,
  loyalty: LOYALTY,
  internal: INTERNAL,
};

/** The metric catalogue, in the order of the stages. */
export const METRICS: readonly Metric[] = [...STAGES, 'internal' as const].flatMap(stage =>
  rowsOf(TABLES[stage]).map(row => metricOf(row, stage)),
);

const byId = new Map(METRICS.map(metric => [metric.id, metric]));

/** The metric with this id; ids never change. Undefined when the catalogue has none. */
export const metricById = (id: string): Metric | undefined => byId.get(id);

/** The rows of a table in a string: a line each, cells parted by bars. */
export function rowsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(cell => cell.trim()));
}

function metricOf(row: readonly string[], stage: Stage): Metric {
  const [id = '', name = '', aliases = '', better, unit = '', lag, vanity, who = '', pairs = '', beside = '', also] =
    row;
  return {
    id,
    name,
    aliases: listOf(aliases),
    stage,
    also: (also || null) as Stage | null,
    better: better as Metric['better'],
    unit,
    leading: lag === 'lead',
    vanity: vanity === 'cond' ? 'sometimes' : (vanity as 'yes' | 'no'),
    measuredOn: listOf(who),
    pairs: pairs.split(' ').filter(Boolean),
    beside: listOf(beside),
  };
}

function listOf(cell: string): string[] {
  return cell
    .split(';')
    .map(item => item.trim())
    .filter(Boolean);
}

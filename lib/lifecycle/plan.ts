import { type LifecycleStage, STAGE_FACTS, STAGES, type Stage } from './stages';

/** One key result of a plan, as it travels from team to team. */
export interface PlanItem {
  readonly objective: string;
  readonly text: string;
  readonly verdict: string;
  /** Null where it is not known. */
  readonly stage: Stage | null;
  readonly owner: string;
}

/** The key results of one document, without the document. */
export interface Plan {
  /** The team or the document that it comes from. */
  readonly title: string;
  readonly items: readonly PlanItem[];
}

/** The same key result in several plans, placed in different stages. */
export interface PlanConflict {
  readonly text: string;
  readonly said: readonly { readonly title: string; readonly stage: Stage | null }[];
}

/** Several plans laid over one another. */
export interface MergedPlans {
  /** By plan, in their order: how many key results it has in each stage. */
  readonly counts: readonly { readonly title: string; readonly stages: Readonly<Record<Stage, number>> }[];
  /** All of them together, a key result that stands in several counted once. */
  readonly total: Readonly<Record<Stage, number>>;
  /** Stages in which no plan places anything, in their order. */
  readonly gaps: readonly LifecycleStage[];
  readonly conflicts: readonly PlanConflict[];
}

/** Lays plans over one another. Key results are the same when their words are, whatever their case and spaces. */
export function mergedPlans(plans: readonly Plan[]): MergedPlans {
  const seen = new Map<string, { text: string; said: { title: string; stage: Stage | null }[] }>();
  for (const { title, items } of plans) {
    for (const { text, stage } of items) {
      const key = text.toLowerCase().replace(/\s+/g, ' ').trim();
      const known = seen.get(key);
      if (known) known.said.push({ title, stage });
      else seen.set(key, { text, said: [{ title, stage }] });
    }
  }
  const once = [...seen.values()];
  const total = countsOf(once.map(({ said }) => said.find(({ stage }) => stage !== null)?.stage ?? null));
  return {
    counts: plans.map(({ title, items }) => ({ title, stages: countsOf(items.map(({ stage }) => stage)) })),
    total,
    gaps: STAGES.filter(stage => !once.some(({ said }) => said.some(one => one.stage === stage))),
    conflicts: once.filter(({ said }) => new Set(said.map(({ stage }) => stage)).size > 1),
  };
}

function countsOf(stages: readonly (Stage | null)[]): Record<Stage, number> {
  const counts = { awareness: 0, engagement: 0, acquisition: 0, success: 0, loyalty: 0, internal: 0 };
  for (const stage of stages) if (stage) counts[stage]++;
  return counts;
}

/** A plan as Markdown: objectives, their key results, each with its stage as a tag, and what the ring shows, as a table. */
export function planAsMarkdown({ title, items }: Plan): string {
  const lines = [`# ${title}`];
  let objective: string | null = null;
  for (const item of items) {
    if (item.objective !== objective) lines.push('', ...(item.objective ? [`## ${item.objective}`, ''] : []));
    objective = item.objective;
    const owner = item.owner ? ` (${item.owner})` : '';
    const learning = item.verdict === 'learning' ? ' (learning)' : '';
    lines.push(`- ${oneLine(item.text)}${learning}${owner}${item.stage ? ` #${item.stage}` : ''}`);
  }
  lines.push('', '| Stage | Key results |', '|---|---|');
  const counts = countsOf(items.map(({ stage }) => stage));
  for (const stage of STAGES) lines.push(`| ${STAGE_FACTS[stage].label} | ${counts[stage] || 'gap'} |`);
  return `${lines.join('\n')}\n`;
}

/** A plan as comma-separated values for a spreadsheet, which must not take a cell for a formula. */
export function planAsCsv({ items }: Plan): string {
  const head = ['objective', 'key result', 'verdict', 'stage', 'owner'];
  const rows = items.map(({ objective, text, verdict, stage, owner }) => [
    objective,
    oneLine(text),
    verdict,
    stage ? STAGE_FACTS[stage].label : '',
    owner,
  ]);
  return `${[head, ...rows].map(row => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

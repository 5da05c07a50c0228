import { STAGE_FACTS, STAGES, type Stage } from '@/lib/lifecycle/stages';

/** What the page knows by heart of a draft: whole sentences, as they stand in it. */
export interface Gist {
  readonly headline: string;
  readonly problem: readonly string[];
  readonly benefit: readonly string[];
}

export interface PackKeyResult {
  readonly objective: string | null;
  readonly text: string;
  readonly verdict: string;
  /** The writer's stage, else the one read or suggested; null when none is known. */
  readonly stage: Stage | null;
  /** Whether somebody has set the stage, or it is only suggested. */
  readonly isSuggested: boolean;
  /** Whether only its beginning is given, because it is long. */
  readonly isCut: boolean;
}

/** A doubt that stands in the ledger and is not answered yet. */
export interface PackObjection {
  readonly words: string;
  /** Who raised it; empty when nobody is named. */
  readonly raisedBy: string;
}

/** All that a pack is made of. Nothing else gets into it. */
export interface PackSource {
  readonly title: string;
  /** The day, for people. */
  readonly day: string;
  readonly customer: string | null;
  readonly gist: Gist;
  readonly keyResults: readonly PackKeyResult[];
  readonly objections: readonly PackObjection[];
  /** What changed since the last review; null when none was saved. */
  readonly since: {
    /** "Three fixed, one new, eight still open." */
    readonly words: string;
    readonly remarks: readonly { readonly state: 'Fixed' | 'New'; readonly title: string; readonly quote: string }[];
  } | null;
}

/** One line: our label, and the words of the draft or the ledger, either of which may be empty. */
export interface PackLine {
  readonly label: string;
  readonly quote: string;
}

export interface PackSection {
  readonly heading: string;
  readonly lines: readonly PackLine[];
  /** Whether the drawing of the lifecycle belongs under it. */
  readonly ring: boolean;
}

/** One page for the meeting. */
export interface Pack {
  readonly title: string;
  readonly day: string;
  readonly headline: string;
  readonly sections: readonly PackSection[];
}

/** The pack of a draft. What is not there is left out, so that no line in it is ours to fill. */
export function packOf(source: PackSource): Pack {
  const { title, day, customer, gist, objections, since } = source;
  const sections = [
    section('Customer', customer ? [said(customer)] : []),
    section('Problem', gist.problem.map(said)),
    section('Benefit', gist.benefit.map(said)),
    section('Key results', keyResultLines(source.keyResults)),
    { ...section('Lifecycle', coverageLines(source.keyResults)), ring: true },
    section(
      'Open objections',
      objections.map(({ words, raisedBy }) => ({ quote: words, label: raisedBy && `raised by ${raisedBy}` })),
    ),
    section('Since the last review', since ? [{ label: since.words, quote: '' }, ...since.remarks.map(changed)] : []),
  ];
  return { title, day, headline: gist.headline, sections: sections.filter(({ lines }) => lines.length > 0) };
}

const section = (heading: string, lines: readonly PackLine[]): PackSection => ({ heading, lines, ring: false });
const said = (quote: string): PackLine => ({ label: '', quote });

type Change = NonNullable<PackSource['since']>['remarks'][number];
const changed = ({ state, title, quote }: Change): PackLine => ({ label: `${state}: ${title}`, quote });

function keyResultLines(keyResults: readonly PackKeyResult[]): PackLine[] {
  let objective: string | null = null;
  return keyResults.flatMap(keyResult => {
    const line = { quote: keyResult.text, label: verdictLabel(keyResult) };
    if (keyResult.objective === objective) return [line];
    objective = keyResult.objective;
    return objective ? [{ label: 'Objective', quote: objective }, line] : [line];
  });
}

function verdictLabel({ verdict, stage, isSuggested, isCut }: PackKeyResult): string {
  const name = verdict.charAt(0).toUpperCase() + verdict.slice(1);
  const label = stage && `${STAGE_FACTS[stage].label}${isSuggested ? ', suggested' : ''}`;
  return [name, label, isCut && 'shortened'].filter(Boolean).join(' · ');
}

function coverageLines(keyResults: readonly PackKeyResult[]): PackLine[] {
  if (keyResults.length === 0) return [];
  const count = (stage: Stage) => keyResults.filter(keyResult => keyResult.stage === stage).length;
  return [{ label: STAGES.map(stage => `${STAGE_FACTS[stage].label} ${count(stage)}`).join(' → '), quote: '' }];
}

import { DEFAULT_SETTINGS, PARTS, type PartName } from '@/lib/engine';
import type { Verdict } from '@/lib/key-results/types';
import { coverageOf } from '@/lib/lifecycle/coverage';
import type { Stage } from '@/lib/lifecycle/stages';
import type { Excerpt, FindingView, KeyResultView, PageState, PartStatus, ReviewView } from '@/lib/messages/protocol';

/** An excerpt whose marked words stand between ‹ and ›. */
export function excerpt(marked: string, cut = { before: false, after: false }): Excerpt {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const char of marked) {
    if (char === '‹') marks.push({ start: text.length, end: text.length });
    else if (char === '›') marks.push({ start: marks.pop()?.start ?? 0, end: text.length });
    else text += char;
  }
  return { text, marks, cut };
}

export function finding(
  id: string,
  part: PartName | null,
  said: string | null,
  more: Partial<FindingView> = {},
): FindingView {
  return {
    id,
    rule: 'hype-adjective',
    severity: 'suggestion',
    part,
    message: `What about ${id}?`,
    excerpt: said === null ? null : excerpt(said),
    replacements: [],
    asks: 0,
    others: 0,
    placed: true,
    ...more,
  };
}

export function keyResult(
  id: string,
  verdict: Verdict,
  said: string,
  more: Partial<KeyResultView> = {},
): KeyResultView {
  return {
    id,
    objective: 'A mechanic can finish a repair without stopping',
    excerpt: excerpt(said),
    verdict,
    shown: more.verdict ?? verdict,
    reason: '',
    confidence: 0.9,
    parts: [
      { slot: 'who', text: null },
      { slot: 'what', text: null },
      { slot: 'from', text: null },
      { slot: 'to', text: null },
      { slot: 'by', text: '30 June' },
    ],
    stage: stage(null, 'success'),
    rewrites: [],
    notes: [],
    pairs: [],
    question: null,
    ownership: { owner: '', proposedBy: null },
    dismissed: false,
    placed: true,
    ...more,
  };
}

export const stage = (set: Stage | null, suggested: Stage | null): KeyResultView['stage'] => ({
  set,
  from: set ? 'writer' : suggested ? 'suggestion' : null,
  suggested,
  runnerUp: suggested === 'success' ? 'engagement' : null,
  because: suggested === 'success' ? ['status page'] : [],
});

export const partsWith = (statuses: Partial<Record<PartName, PartStatus>>, rest: PartStatus = 'there') =>
  PARTS.map(part => ({ part, status: statuses[part] ?? rest }));

export function review(more: Partial<ReviewView> = {}): ReviewView {
  const keyResults = more.keyResults ?? [];
  return {
    language: 'en',
    kind: 'prfaq',
    template: false,
    words: 1140,
    customer: 'owner-mechanics with one or two stands',
    framing: null,
    parts: partsWith({}),
    asked: [],
    answered: [],
    balance: [],
    findings: [],
    keyResults,
    acronyms: more.acronyms ?? [],
    lifecycle: coverageOf(keyResults.map(k => k.stage.set ?? k.stage.suggested)),
    ...more,
  };
}

/** 2026-06-03 14:06 in the time zone of whoever runs it, so that the clock reads the same everywhere. */
export const NOW = new Date(2026, 5, 3, 14, 6).getTime();

export function page(more: Partial<PageState> = {}): PageState {
  return {
    host: 'practice',
    document: { id: 'bellhook', title: 'Bellhook: PR/FAQ, draft 3' },
    status: 'read',
    reason: '',
    access: 'write',
    completeness: { extent: 'whole', detail: '' },
    readAt: NOW,
    revision: 1,
    review: review(),
    settings: DEFAULT_SETTINGS,
    marked: true,
    scope: [],
    dismissed: [],
    notices: [],
    chosen: null,
    ...more,
  };
}

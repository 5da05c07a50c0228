import * as v from 'valibot';
import { DEFAULT_SETTINGS, type ReviewSettings } from '@/lib/engine';
import { currentRuleId } from '@/lib/rules/renames';
import { textOf, UnreadableError } from './input';
import { UsageError } from './options';

const Settings = v.strictObject({
  kind: v.optional(v.picklist(['auto', 'prfaq', 'key-results', 'mixed', 'other']), DEFAULT_SETTINGS.kind),
  customer: v.optional(v.string(), DEFAULT_SETTINGS.customer),
  glossary: v.optional(v.array(v.string()), [...DEFAULT_SETTINGS.glossary]),
  rulesOff: v.optional(v.array(v.string()), [...DEFAULT_SETTINGS.rulesOff]),
  soldTo: v.optional(v.picklist(['businesses', 'people', 'unsaid']), DEFAULT_SETTINGS.soldTo),
});

/** The review settings in a JSON file; what it leaves out is as by default. Throws a `UsageError` of one line. */
export function settingsIn(path: string): ReviewSettings {
  const value = jsonIn(path);
  const result = v.safeParse(Settings, Array.isArray(value) ? null : value);
  if (!result.success) throw new UsageError(`${path}: ${reasonOf(result.issues[0])}.`);
  return { ...result.output, rulesOff: result.output.rulesOff.map(id => currentRuleId(id)) };
}

function jsonIn(path: string): unknown {
  let text: string;
  try {
    text = textOf(path);
  } catch (cause) {
    if (cause instanceof UnreadableError) throw new UsageError(`${path}: ${cause.message}.`);
    throw cause;
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError(`${path}: it is not JSON.`);
  }
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const name = (issue.path ?? []).map(item => String(item.key)).join('.');
  if (name === '') return `it takes an object of settings, not ${issue.received}`;
  if (!((name.split('.')[0] as string) in Settings.entries)) {
    return `"${name}" is not a setting; these are: ${Object.keys(Settings.entries).join(', ')}`;
  }
  return `"${name}" takes ${issue.expected ?? 'another value'}, not ${issue.received}`;
}

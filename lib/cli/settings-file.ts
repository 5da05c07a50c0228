import * as v from 'valibot';
import { DEFAULT_SETTINGS, type ReviewSettings } from '@/lib/engine';
import { textOf, UnreadableError } from './input';
import { UsageError } from './options';

const Settings = v.strictObject({
  kind: v.optional(v.picklist(['auto', 'prfaq', 'key-results', 'mixed', 'other'])),
  customer: v.optional(v.string()),
  glossary: v.optional(v.array(v.string())),
  rulesOff: v.optional(v.array(v.string())),
  soldTo: v.optional(v.picklist(['businesses', 'people', 'unsaid'])),
});

/** The review settings in a JSON file; what it leaves out is as by default. Throws a `UsageError` of one line. */
export function settingsIn(path: string): ReviewSettings {
  const result = v.safeParse(Settings, jsonIn(path));
  if (!result.success) throw new UsageError(`${path}: ${reasonOf(result.issues[0])}.`);
  const given = Object.entries(result.output).filter(([, value]) => value !== undefined);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(given) };
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

import { anyCase } from '@/lib/draft/any-case';
import type { Sentence } from '@/lib/draft/words';

const BRACKETED =
  /\[[^\][]{1,160}\](?!\()|<[^<>]{2,160}>|\{\{?[^{}]{1,160}\}?\}|_{3,}|\b(?:TBD|TODO|TBA|XXX+|lorem ipsum)\b|…|\.{3,}/g;
const TELLS = anyCase(
  /^(?:describe|explain|name|provide|give|write|state|list|insert|include|add|summari[sz]e|start with|wrap(?:-| it )?up|a quote from|quote from|in one|one (?:sentence|line|paragraph)|try to|assume|make sure|keep|tell|outline|answer|define|identify|replace|fill in|use (?:this|the)|who (?:is|are) (?:the|your)|what (?:is|are|does|do) (?:the|your|it)|how (?:does|do|will|would) (?:the|your)|why (?:should|would|does)|this (?:section|paragraph|part|template)|(?:\d[–-]\d|two|three|\d) (?:sentences?|paragraphs?|lines?))\b/i,
);
const META = anyCase(
  /\b(?:your (?:product|customers?|users?|company|idea|feature|solution|team|audience|market|organi[sz]ation|target)|(?:the|a) (?:reader|product|customer|problem|solution|benefits?|headline|press release|paragraph|spokesperson|hypothetical|target (?:customer|audience|market)|sentence|feature|template|document|section)|spokesperson in your|reader should|one sentence|sentences|paragraphs?|customer benefit)\b/i,
);

/** Whether a text is a template's prompt that stands where the writer's words will go: a gap, or an instruction. */
export function isPrompt(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 700) return false;
  const kept = trimmed.replace(BRACKETED, ' ');
  if (kept.length < trimmed.length && letters(kept) < 0.34 * letters(trimmed)) return true;
  const said = trimmed.replace(/^[[(<{*_>\s-]+/, '');
  return TELLS.test(said) && META.test(said);
}

/** How a prompt goes on. */
const ORDERS = /^(?:make|focus|keep|use|avoid|be|highlight|show|limit|mention|include|remember|think)\b/i;

/**
 * Where the sentences begin that the writer put behind a template's prompt in the same block; 0 when there is no prompt,
 * or when all that follows still speaks to the writer.
 */
export function promptEnd(sentences: readonly Sentence[]): number {
  const own = sentences.findIndex(({ text }) => !isPrompt(text));
  const isOwn = own > 0 && !sentences.slice(own).some(({ text }) => META.test(text) || ORDERS.test(text));
  return isOwn ? (sentences[own]?.start ?? 0) : 0;
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const ABOUT_METHOD = anyCase(
  /\b(?:pr ?\/ ?faqs?|prfaqs?|press releases?|working[- ]backwards|faq section|amazon(?:'s|’s)? (?:process|method|approach|culture))\b/i,
);
const ADVICE = anyCase(
  /\byou (?:must|should|need to|will want to|can use this|are an? )|^(?:\W{0,4})(?:avoid|ensure|make sure|remember|don['’]t|do not|never|always|keep it|write|describe|explain|use|include|focus on|start with|think about|consider)\b|\b(?:press release|headline|paragraph|faq|document|answers?|reader) (?:should|must)\b|\(\d+[–-]\d+ (?:sentences|questions|paragraphs|words)/i,
);

/** Whether a text speaks of writing such documents. */
export const speaksOfMethod = (text: string): boolean => ABOUT_METHOD.test(text.slice(0, 600));

/** Whether a text tells its reader what to do. */
export const advises = (text: string): boolean => ADVICE.test(text.slice(0, 400));

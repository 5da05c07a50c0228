import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { markdownOf, type NewBlock } from '@/lib/draft/new-blocks';
import { DEFAULT_SETTINGS } from '@/lib/engine';
import { COMMANDS } from '@/lib/messages/schemas';
import { type Answers, answerLines, FIVE_QUESTIONS, firstDraft, UNANSWERED } from '@/lib/prfaq/first-draft';
import { TEMPLATES } from '@/lib/prfaq/templates';
import { review } from '@/lib/review';

const ANSWERED: Answers = {
  customer: 'Ana, who runs a two-stand bicycle workshop in Utrecht and answers the phone herself',
  problem: 'Ana puts down her tools 41 times on a Saturday to tell riders whether their bicycle is done.',
  benefit: 'Mechanics finish a repair without being called away',
  evidence: 'Ana and eleven other owners said so on 12 May, at their own benches.',
  experience: 'Ana scans the tag on the bicycle.\nThe rider sees what is done.\nAna keeps her hands on the wheel.',
};

/** Long enough to be read as a draft, not as a template that was begun. */
const FULL: Answers = {
  ...ANSWERED,
  customer: 'Owners of a two-stand workshop',
  problem: `${ANSWERED.problem}\nEach call takes four minutes.\nEvery Saturday three bicycles are not done.`,
};

/** All 32 ways to answer some of the questions. */
const SUBSETS = Array.from({ length: 32 }, (_, bits): Answers => {
  const answers = { ...UNANSWERED };
  for (const [i, { id }] of FIVE_QUESTIONS.entries()) if (bits & (1 << i)) answers[id] = ANSWERED[id];
  return answers;
});

const promptsIn = (blocks: readonly NewBlock[]): string[] =>
  blocks.flatMap(({ text }) => text.match(/\[[^\]]*\]/g) ?? []);

function openIn(blocks: readonly NewBlock[]): string[] {
  const draft = draftFromMarkdown(markdownOf(blocks));
  const { findings } = review(draft, { ...DEFAULT_SETTINGS, kind: 'prfaq' });
  const open = findings.filter(({ rule }) => rule === 'placeholder-left');
  return open.map(({ block, span }) => block?.text.slice(span?.start, span?.end) ?? '');
}

describe('a first draft', () => {
  it('holds every answer word for word, in order', () => {
    for (const answers of SUBSETS) {
      const text = firstDraft(answers)
        .map(block => block.text)
        .join('\n');
      for (const { id } of FIVE_QUESTIONS) for (const line of answerLines(answers[id])) expect(text).toContain(line);
    }
  });

  it('says nothing of its own: what is no answer is a heading or stands in brackets', () => {
    for (const answers of SUBSETS) {
      const own = new Set(Object.values(answers).flatMap(answerLines));
      for (const { kind, text } of firstDraft(answers)) {
        if (kind === 'heading' && text !== firstDraft(answers)[0]?.text) continue;
        let rest = text;
        for (const line of own) rest = rest.replace(line, '');
        expect(rest.replace(/\[[^\]]*\]/g, '').replace(/\b(?:from|to|by|said)\b/g, '')).not.toMatch(/\p{L}/u);
      }
    }
  });

  it('has each prompt found again as still open', () => {
    for (const answers of SUBSETS) {
      const blocks = firstDraft(answers);
      expect(openIn(blocks)).toEqual(promptsIn(blocks));
    }
  });

  it('has its parts recognised where the questions are answered', () => {
    const draft = draftFromMarkdown(markdownOf(firstDraft(ANSWERED)));
    const { parts } = review(draft, { ...DEFAULT_SETTINGS, kind: 'prfaq' });
    const named = parts.map(({ part }) => part);
    expect(named).toEqual(expect.arrayContaining(['headline', 'summary', 'problem', 'solution', 'leader_quote']));
    expect(named).toEqual(expect.arrayContaining(['how_it_works', 'external_faq', 'internal_faq']));
    expect(named).toContain('customer_quote');
  });

  it('is asked once only for what a prompt holds the place of', () => {
    const draft = draftFromMarkdown(markdownOf(firstDraft(FULL)));
    const asked = review(draft, { ...DEFAULT_SETTINGS, kind: 'prfaq' }).findings.map(({ rule }) => rule);
    const held = [
      'summary-missing',
      'call-to-action-missing',
      'no-stop-condition',
      'metric-without-target',
      'no-price',
    ];
    expect(asked.filter(rule => held.includes(rule))).toEqual([]);
    expect(asked).toContain('no-risks');
  });

  it('is asked for a part again when its prompt was taken out and nothing put in its place', () => {
    const without = firstDraft(FULL).filter(({ text }) => !/^\[City\]|^\[Where the customer goes|^Getting/.test(text));
    const { findings } = review(draftFromMarkdown(markdownOf(without)), { ...DEFAULT_SETTINGS, kind: 'prfaq' });
    const asked = findings.map(({ rule }) => rule);
    expect(asked).toEqual(expect.arrayContaining(['summary-missing', 'call-to-action-missing']));
  });

  it('takes what looks like markup as the words that it is', () => {
    const problem = '# not a heading\n- not an item\n1. not a step\n<b>not bold</b>';
    const { blocks } = draftFromMarkdown(markdownOf(firstDraft({ ...UNANSWERED, problem })));
    const kinds = blocks.filter(({ text }) => /not a|not bold/.test(text)).map(({ kind }) => kind);
    expect(kinds).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });
});

it('can be sent to the page whatever was answered', () => {
  const answer = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('a', '\n', '\t', '\0', '\u2028', 'b c', '[x]'), { maxLength: 4_000, size: 'max' })
      .map(all => all.join('')),
  );
  fc.assert(
    fc.property(
      fc.record({ customer: answer, problem: answer, benefit: answer, evidence: answer, experience: answer }),
      answers => {
        expect(v.safeParse(COMMANDS.insertBlocks, [firstDraft(answers)]).success).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

it('a template has every prompt found as open when it is read as a PR/FAQ', () => {
  for (const { id, blocks } of TEMPLATES) if (id !== 'okr') expect(openIn(blocks), id).toEqual(promptsIn(blocks));
});

import { markdown as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import writeGood from 'write-good';
import { draftFromMarkdown, type MarkdownDraft } from '../../lib/draft/markdown';
import { Reviewer } from '../../lib/review';

export interface Tool {
  readonly name: string;
  /** Reads a text that it has not seen and says what it has to say. */
  review(text: string): unknown;
  /** The same for a text that differs by one keystroke from the one before; a new function for every document. */
  reviewAgain(first: string): (text: string) => unknown;
}

export const BACKCAST: Tool = {
  name: 'Backcast',
  review: text => new Reviewer().update(draftFromMarkdown(text)),
  reviewAgain: first => {
    const reviewer = new Reviewer();
    let draft: MarkdownDraft = draftFromMarkdown(first);
    reviewer.update(draft);
    return text => {
      draft = draftFromMarkdown(text, draft);
      return reviewer.update(draft);
    };
  },
};

/** Others know no “again”: they read the whole text after every keystroke. */
const whole = (name: string, review: (text: string) => unknown): Tool => ({ name, review, reviewAgain: () => review });

export async function otherTools(): Promise<Tool[]> {
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const prose = retext().use(retextPassive).use(retextSimplify).use(retextReadability);
  const wink = winkNlp(winkModel);
  return [
    whole('harper.js', text => harper.lint(text, { language: 'markdown' })),
    whole('write-good', text => writeGood(text)),
    whole('alex', text => alex(text).messages),
    whole('retext', text => prose.process(text)),
    whole('wink-nlp', text => wink.readDoc(text).sentences().out()),
  ];
}

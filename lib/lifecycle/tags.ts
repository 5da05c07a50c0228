import type { Stage } from './stages';

const TAG =
  /(?:^|\s)#(awareness|engagement|acquisition|success|customer-success|customersuccess|loyalty|customer-loyalty|customerloyalty|internal)\b/i;

/** The stage that a text names as a tag, `#loyalty`; null when it has none. The first one counts. */
export function tagIn(text: string): Stage | null {
  const name = TAG.exec(text)?.[1]
    ?.toLowerCase()
    .replace(/^customer-?/, '');
  return (name as Stage | undefined) ?? null;
}

/** The tag as written into a text. */
export const tagOf = (stage: Stage): string => `#${stage}`;

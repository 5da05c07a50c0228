const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';

const DATE = new RegExp(
  [
    `\\b${MONTH} ${DAY}\\b`,
    `\\b${DAY}(?: of)? ${MONTH}(?![a-z])`,
    `\\b${MONTH},? ${YEAR}\\b`,
    `\\b${YEAR}-\\d\\d(?:-\\d\\d)?\\b`,
    `\\b\\d{1,2}[./-]\\d{1,2}[./-](?:${YEAR}|\\d\\d)\\b`,
    `\\bq[1-4][ /’'-]{0,2}(?:${YEAR}|\\d\\d)\\b`,
    `\\b${YEAR}[ -]?q[1-4]\\b`,
    `\\b(?:first|second|third|fourth) quarter(?: of)? ${YEAR}\\b`,
    `\\b(?:spring|summer|autumn|fall|winter|early|mid|late|end of)(?: of|-|,)? ?${YEAR}\\b`,
  ].join('|'),
  'i',
);

/** Whether a text names a day, a month with its year, or a quarter. "Today" and a bare year do not tell when. */
export const hasDate = (text: string): boolean => DATE.test(text);

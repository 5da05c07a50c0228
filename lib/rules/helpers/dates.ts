const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const CAPITAL_MONTH =
  '(?:J(?:an|AN)|F(?:eb|EB)|M(?:ar|AR)|A(?:pr|PR)|M(?:ay|AY)|J(?:un|UN)|J(?:ul|UL)|A(?:ug|UG)|S(?:ep|EP)|O(?:ct|CT)|N(?:ov|OV)|D(?:ec|EC))[A-Za-z]{0,6}\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';

/** A day without a year; with capitals, because "may 2" is no date in "it may 2 or 3 times". */
const DAY_AND_MONTH = new RegExp(`\\b${CAPITAL_MONTH} ${DAY}\\b|\\b${DAY}(?: of)? ${CAPITAL_MONTH}(?![a-z])`);
const DATE = new RegExp(
  [
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
export const hasDate = (text: string): boolean => DATE.test(text) || DAY_AND_MONTH.test(text);

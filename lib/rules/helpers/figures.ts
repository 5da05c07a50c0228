const FIGURE =
  /\d|(?<![\p{L}-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|dozen|half|a third|a quarter|twice)(?![\p{L}])/iu;

/** Whether a text gives a figure, in digits or as a word; a frequency such as ‘every year’ is none. */
export const hasFigure = (text: string): boolean => FIGURE.test(text);

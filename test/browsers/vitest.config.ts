import { BROWSER_TESTS, STORIES, testsInBrowsers } from './tests-in-browsers.ts';

/** Everything that needs a browser, in one run: what ends first in one place makes room for the rest of the other. */
export default testsInBrowsers([...BROWSER_TESTS, ...STORIES]);

import { BROWSER_TESTS, testsInBrowsers } from '../browsers/tests-in-browsers.ts';

export default testsInBrowsers(BROWSER_TESTS, { isBuiltFirst: false });

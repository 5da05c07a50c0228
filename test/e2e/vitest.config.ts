import { STORIES, testsInBrowsers } from '../browsers/tests-in-browsers.ts';

export default testsInBrowsers(STORIES);

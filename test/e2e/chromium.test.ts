import { tellStories } from './harness/tell-stories.ts';
import { STORIES } from './stories/index.ts';

tellStories('chromium', STORIES);

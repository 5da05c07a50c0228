import { EDITOR_STORIES } from './editors/stories/index.ts';
import { tellAtEditors } from './editors/story.ts';

tellAtEditors('chromium', EDITOR_STORIES);

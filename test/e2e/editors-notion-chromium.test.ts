import { EDITOR_STORIES } from './editors/stories/index.ts';
import { tellAtEditor } from './editors/story.ts';

tellAtEditor('Notion', 'chromium', EDITOR_STORIES);

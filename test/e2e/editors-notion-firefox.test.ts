import { EDITOR_STORIES } from './editors/stories/index.ts';
import { tellAtEditor } from './editors/story.ts';

tellAtEditor('Notion', 'firefox', EDITOR_STORIES);

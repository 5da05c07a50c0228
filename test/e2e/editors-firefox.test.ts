import { EDITOR_STORIES } from './editors/stories/index.ts';
import { tellAtEditors } from './editors/story.ts';

tellAtEditors('firefox', EDITOR_STORIES);

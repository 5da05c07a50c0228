import type { EditorStory } from '../story.ts';
import { atGoogleDocs } from './at-google-docs.ts';
import { atNotion } from './at-notion.ts';
import { inserting } from './inserting.ts';
import { leading } from './leading.ts';
import { marking } from './marking.ts';
import { moving } from './moving.ts';
import { ordering } from './ordering.ts';
import { pasting } from './pasting.ts';
import { productManaging } from './product-managing.ts';
import { reading } from './reading.ts';
import { tagging } from './tagging.ts';
import { writing } from './writing.ts';

/** In this order: the last story of `moving` takes the extension out of the browser. */
export const EDITOR_STORIES: readonly EditorStory[] = [
  ...reading,
  ...writing,
  ...inserting,
  ...pasting,
  ...ordering,
  ...marking,
  ...tagging,
  ...leading,
  ...productManaging,
  ...atGoogleDocs,
  ...atNotion,
  ...moving,
];

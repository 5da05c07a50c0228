import type { Story } from '../harness/tell-stories.ts';
import { accessible } from './accessible.ts';
import { applying } from './applying.ts';
import { enduring } from './enduring.ts';
import { following } from './following.ts';
import { leading } from './leading.ts';
import { productManaging } from './product-managing.ts';
import { remembering } from './remembering.ts';
import { showing } from './showing.ts';
import { typing } from './typing.ts';

/** Everything that a user does with Backcast from the first start on. */
export const STORIES: readonly Story[] = [
  ...typing,
  ...showing,
  ...applying,
  ...remembering,
  ...following,
  ...enduring,
  ...accessible,
  ...leading,
  ...productManaging,
];

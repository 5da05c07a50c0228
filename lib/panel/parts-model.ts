import type { PartName } from '@/lib/engine';
import type { Deeds } from './deeds';
import { partInSentence } from './words';

/** The parts that the writer corrects: ‘this paragraph is the problem’. */
export interface PartsModel {
  /** Says that the paragraph at the cursor is this part of the release. */
  sayHere(part: PartName): Promise<void>;
}

export function createPartsModel(deeds: Pick<Deeds, 'say'>): PartsModel {
  return {
    async sayHere(part) {
      await deeds.say('sayPartHere', `Noted: ${partInSentence(part)}.`, part);
    },
  };
}

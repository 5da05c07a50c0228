import type { ReviewSettings } from './types';

/** A glossary entry may end in a tag that tells a stage: "SWAU #success". */
const TAG = /\s+#([\w-]{1,30})\s*$/;

/** The words of the glossary, without the tags of those that carry one. */
export const glossaryTerms = ({ glossary }: Pick<ReviewSettings, 'glossary'>): readonly string[] =>
  glossary.some(entry => TAG.test(entry)) ? glossary.map(entry => entry.replace(TAG, '')) : glossary;

/** The entries that carry a tag: the word, and the tag without its sign, in lower case. */
export const taggedTerms = ({ glossary }: Pick<ReviewSettings, 'glossary'>): { term: string; tag: string }[] =>
  glossary.flatMap(entry => {
    const tag = TAG.exec(entry)?.[1];
    return tag ? [{ term: entry.replace(TAG, '').trim(), tag: tag.toLowerCase() }] : [];
  });

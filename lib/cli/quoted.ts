import type { Block, Span } from '@/lib/draft/types';

/** Where passages stand, as `line:column`, padded so that what follows lines up. */
export type PlaceName = (block: Block, span: Span) => string;

const LONGEST_QUOTE = 84;

/** A passage in quotation marks on one line, cut after `most` UTF-16 units but never within a character. */
export const quoted = (text: string, most = LONGEST_QUOTE): string => {
  const plain = text.split(/\s+/).filter(Boolean).join(' ');
  return `‘${plain.length > most ? `${[...plain.slice(0, most)].slice(0, -1).join('')}…` : plain}’`;
};

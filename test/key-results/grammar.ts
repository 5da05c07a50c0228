/** What is wrong with the grammar of a rewrite, in words; empty when nothing that these rules know is. */
export function slipsIn(text: string): string[] {
  return RULES.filter(([, pattern]) => pattern.test(text)).map(([slip]) => slip);
}

const PLURAL = String.raw`(?:[\p{L}-]+[^s\W]s)`;

const RULES: readonly (readonly [slip: string, pattern: RegExp])[] = [
  ['a word twice', /\b(\p{L}+) \1\b/iu],
  ['two determiners', /\b(?:the|a|an) (?:the|a|an|our|your|their|its|this|these|all|every|each|any)\b/i],
  ['two prepositions', /\b(?:of|with|from|by) (?:of|with|from|by|in|on)\b/i],
  ['a slot of the template', /[{}]/],
  ['brackets', /\[[^\]]*(?:\[|$)|^[^[]*\]|\]\[/],
  ['spaces', / {2}|\s$|^\s| [,.;:]/],
  ['no capital', /^\p{Ll}/u],
  ['a list mark', /[•|]|(?:^|\s)[-–—](?:\s|$)/],
  ['a dangling word', /\b(?:the|a|an|of|for|with|to|and|or|by|that)\s*$/i],
  [
    'a dangling article',
    /\b(?:[Tt]he|[Aa]n?) (?:made|falls?|rises?|say|take|use|find|go|come|to|from|that|with)(?![-\w]| case)/,
  ],
  ['an abbreviation alone', /\b(?:ie|eg)\b/i],
  [
    'a plural with "it"',
    new RegExp(String.raw`\bthe ${PLURAL} come back to it\b|try the ${PLURAL} come back to it\b`, 'iu'),
  ],
  ['a plural that falls alone', /\b(?:failures|problems|questions|errors|inquiries|visitors) [^[]*\bfalls\b/i],
  ['a singular that fall', /^(?:Time|Share|Number|Level) [^[]*\b(?:fall|rise)\b/],
  ['far too long', /^.{220,}$/],
];

/** The index of all rules, and the only file that gets them with their texts; seen from the project's folder. */
export const RULE_INDEX = 'lib/rules/index.ts';
export const FACTS_IMPORTER = 'lib/panel/rule-facts.ts';

/** `facts`: what explains a rule. `review`: what finds the fault. */
export type Edition = 'facts' | 'review';

const BOTH = ['id', 'check', 'severity'] as const;
const EXPLAINS = ['title', 'why', 'sources', 'bad', 'good'] as const;
const FINDS = ['each', 'parts', 'find'] as const;
/** Not every rule has these; they are about finding. */
const MAY_FIND = ['roles', 'asks', 'note'] as const;

const NEEDED: ReadonlySet<string> = new Set([...BOTH, ...EXPLAINS, ...FINDS]);
const KNOWN: ReadonlySet<string> = new Set([...NEEDED, ...MAY_FIND]);

/** Names of the properties that a rule keeps. */
export const keptIn = (edition: Edition): ReadonlySet<string> =>
  new Set<string>([...BOTH, ...(edition === 'facts' ? EXPLAINS : [...FINDS, ...MAY_FIND])]);

/** Whether a path, seen from the project's folder, is that of a rule: word lists and helpers are none. */
export const isRuleFile = (path: string): boolean => /^lib\/rules\/(?!helpers\/)[a-z-]+\/[a-z0-9-]+\.ts$/.test(path);

/** A file is not written the way rules are. */
export class RuleShapeError extends Error {}

/** As much of a syntax tree (ESTree) as is looked at here. Offsets are into the source that was parsed. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Program extends Node {
  readonly body: readonly Node[];
}
interface ExportDefault extends Node {
  readonly declaration: Node;
}
interface Call extends Node {
  readonly callee: Node & { readonly name?: string };
  readonly arguments: readonly Node[];
}
interface ObjectLiteral extends Node {
  readonly properties: readonly Node[];
}
interface Property extends Node {
  readonly computed: boolean;
  readonly key: Node & { readonly name?: string };
}

/**
 * The source of a rule with only these of its properties. Throws a `RuleShapeError` unless the file exports
 * `defineRule({ … })` with every property that a rule needs, each written out by name and none that is unknown.
 */
export function withOnly(kept: ReadonlySet<string>, source: string, program: Node): string {
  const literal = ruleLiteralIn(program as Program);
  const properties = literal.properties.map(propertyOf);
  const names = new Set(properties.map(({ name }) => name));
  for (const name of NEEDED) if (!names.has(name)) throw new RuleShapeError(`The rule has no ‘${name}’.`);
  const texts = properties.filter(({ name }) => kept.has(name)).map(({ start, end }) => source.slice(start, end));
  return `${source.slice(0, literal.start)}{ ${texts.join(', ')} }${source.slice(literal.end)}`;
}

function ruleLiteralIn({ body }: Program): ObjectLiteral {
  const exported = body.find((node): node is ExportDefault => node.type === 'ExportDefaultDeclaration');
  const call = exported?.declaration;
  if (call?.type === 'CallExpression') {
    const { callee, arguments: given } = call as Call;
    if (callee.name === 'defineRule' && given.length === 1 && given[0]?.type === 'ObjectExpression')
      return given[0] as ObjectLiteral;
  }
  throw new RuleShapeError('A rule file exports defineRule({ … }) as its default.');
}

function propertyOf(node: Node): { readonly name: string; readonly start: number; readonly end: number } {
  const { computed, key } = node as Property;
  const name = node.type === 'Property' && !computed ? key.name : undefined;
  if (name === undefined) throw new RuleShapeError('Every property of a rule is written out by its name.');
  if (!KNOWN.has(name)) throw new RuleShapeError(`‘${name}’ is no property of a rule.`);
  return { name, start: node.start, end: node.end };
}

import type { Plugin } from 'vite';
import { FACTS_IMPORTER, isRuleFile, keptIn, RULE_INDEX, RuleShapeError, withOnly } from './rule-source.ts';

/** Marks the module of a rule, or of their index, that the panel gets. */
const FACTS = '?facts';

/**
 * Gives each page the half of every rule that it uses. A page script reviews: it gets rules without the texts that explain
 * them. The panel explains: it gets the texts and not the reviewing. The build fails where a rule is not written as one.
 */
export function ruleEditions(root: string): Plugin {
  const inProject = (id: string): string => (id.startsWith(`${root}/`) ? id.slice(root.length + 1) : id);
  return {
    name: 'backcast-rule-editions',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        if (!importer) return null;
        const from = inProject(importer);
        if (from !== FACTS_IMPORTER && from !== `${RULE_INDEX}${FACTS}`) return null;
        const resolved = await this.resolve(source, importer.replace(FACTS, ''), { ...options, skipSelf: true });
        if (!resolved) return null;
        const path = inProject(resolved.id);
        return path === RULE_INDEX || isRuleFile(path) ? { ...resolved, id: `${resolved.id}${FACTS}` } : resolved;
      },
    },
    transform(code, id) {
      const path = inProject(id);
      const edition = path.endsWith(FACTS) ? 'facts' : 'review';
      const file = path.replace(FACTS, '');
      if (!isRuleFile(file)) return null;
      try {
        return { code: withOnly(keptIn(edition), code, this.parse(code)), map: null };
      } catch (cause) {
        return this.error(cause instanceof RuleShapeError ? `${file}: ${cause.message}` : (cause as Error));
      }
    },
  };
}

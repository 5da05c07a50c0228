import { defineRule, glossaryTerms } from '@/lib/engine';
import { matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';
import { RELEASE } from '../helpers/zones';

/** What colleagues call things: trackers, teams and steps of the plan, code names, files and versions. */
const INSIDE: readonly RegExp[] = [
  /\b(?:epics?|sprints?|squads?|tribes?|jira|confluence|kanban|backlog items?|user stor(?:y|ies)|working groups?|steering committee|project (?:lead|chair)|work ?streams?|code ?names?|code-?named|proof of concept|poc|mvp|okrs?|tech debt|stand-?ups?|north star)\b/giu,
  /\b[Pp]roject (?!Name|Title|Manager|Lead)[A-Z][\p{L}]{3,}\b/gu,
  /\b[Vv]\d(?:\.\d+)? (?:roadmap|scope|pipeline|migration|rollout)\b/gu,
  /\b[a-z]+(?:_[a-z]+)+\b|\b[a-z][\w-]{1,30}\.(?:md|ts|js|py|rs|go|java|yml|yaml|toml|json|sh)\b/gu,
];

export default defineRule({
  id: 'internal-name',
  check: 'L07',
  each: 'piece',
  parts: RELEASE,
  roles: ['body', 'label'],
  severity: 'question',
  title: 'A name from inside the company',
  why: 'A name that only colleagues know tells a customer that the text was not written for them.',
  sources: [SOURCES.podcast],
  bad: [
    'With ‹Project Heron› the lock opens on the hour.',
    'The ‹working group› built it in nine months.',
    'Skippers start with the ‹MVP› at the quay, and the file is `lock.md`.',
  ],
  good: [
    'With the new morning report the lock opens on the hour.',
    'The skipper opens the list at six.',
    'The project starts on Monday.',
    'Version 2 of the tide table is printed on both sides.',
  ],
  *find(piece, facts) {
    const names = [...facts.products, ...facts.companies, ...glossaryTerms(facts.settings)].map(name =>
      name.toLowerCase(),
    );
    for (const pattern of INSIDE) {
      for (const match of matchesIn(piece, pattern)) {
        if (names.some(name => name.includes(match.text.toLowerCase()))) continue;
        return yield { span: match, message: `Does the customer know ${said(match.text)}? What would they call it?` };
      }
    }
  },
});

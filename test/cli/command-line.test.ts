import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '@/lib/cli/run';
import { STANDARD_QUESTIONS } from '@/lib/prfaq/answered';
import { RULES } from '@/lib/rules';
import { draftOf } from '@/lib/rules/helpers/sample-drafts';
import { ROOT } from '../architecture/imports';

const folder = mkdtempSync(join(tmpdir(), 'backcast-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Runs the command line here and keeps what it writes. */
function ran(...args: string[]): { status: number; out: string; err: string } {
  let out = '';
  let err = '';
  const outside = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    isTerminal: false,
    env: {},
  };
  return { status: run(args, outside), out, err };
}

const json = (...args: string[]) =>
  ran('--format', 'json', ...args)
    .out.split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

const PRFAQ = `\ufeff---\r\ntitle: x\r\n---\r\n# Village bakers sell the last loaf before closing with Crumb\r
\r
*Bakers with one shop throw away half as much bread.*\r
\r
Ghent, 4 May 2027 – Crumb today launched an evening shelf for village bakers. It is a **revolutionary** &amp; seamless shelf.\r
\r
## The problem\r
\r
On most evenings loaves are left, and bakers have no way to sell them.\r
\r
## Customer FAQ\r
\r
### How much does it cost?\r
\r
Nineteen euros a month.\r
`;

const OKRS = `# Objective: bakers keep what they bake

- Launch the shelf in 12 villages by Q3
- Raise bakers who come back from 31 % to 45 % by 30 June 2027 #loyalty
`;

const prfaq = file('draft.md', PRFAQ);
const okrs = file('okrs.md', OKRS);

describe('JSON', () => {
  it('gives one object for each file, in order, as the contract has it', () => {
    const [first, second] = json(file('bakery.md', draftOf('bakery')), okrs);
    expect(first).toMatchObject({ schema: 1, language: 'en', kind: 'prfaq', faults: [] });
    expect(Object.keys(first.answered).sort()).toEqual([...STANDARD_QUESTIONS].sort());
    expect(second).toMatchObject({ file: okrs, kind: 'key-results', answered: null });
    expect(second.framing).toEqual({ problem: null, solution: null });
    expect(Object.keys(second.lifecycle.counts).sort()).toEqual(
      ['acquisition', 'awareness', 'engagement', 'internal', 'loyalty', 'success'].sort(),
    );
  });

  it('counts spans in the file as it was read', () => {
    const [review] = json('--kind', 'prfaq', prfaq);
    const words = (span: [number, number]): string => PRFAQ.slice(...span);
    const headline = review.parts.find((part: { part: string }) => part.part === 'headline');
    expect(words(headline.span)).toBe('Village bakers sell the last loaf before closing with Crumb');
    const hype = review.findings.find((finding: { rule: string }) => finding.rule === 'hype-adjective');
    expect(words(hype.span)).toMatch(/^(?:revolutionary|seamless)$/);
    for (const { span, rule, check, severity, message } of review.findings) {
      expect([rule, check, severity, message].every(value => typeof value === 'string')).toBe(true);
      if (span) expect(words(span).trim()).not.toBe('');
    }
  });

  it('tells of a key result what it is made of', () => {
    const [{ keyResults }] = json(okrs);
    const words = (span: [number, number]): string => OKRS.slice(...span);
    expect(keyResults.map((k: { verdict: string }) => k.verdict)).toEqual(['output', 'outcome']);
    const [weak, strong] = keyResults;
    expect(weak.rewrites.length).toBeGreaterThanOrEqual(2);
    expect(words(strong.baseline.span)).toContain('31');
    expect(strong.baseline).toMatchObject({ value: 31, unit: '%' });
    expect(strong.target).toMatchObject({ value: 45, unit: '%' });
    expect(strong.deadline.iso).toBe('2027-06-30');
    expect(strong.stage.tagged).toBe('loyalty');
    expect(weak.objective).toContain('bakers keep what they bake');
  });

  it('takes every line for a key result when told to', () => {
    const path = file(
      'lines.md',
      '\n- Launch x\r\n\r\nThe office is nice\n# Not a heading\n| a | b |\n\n<!-- c -->\n---\n',
    );
    const [{ keyResults, kind, findings }] = json('--lines', path);
    expect(keyResults).toHaveLength(6);
    expect({ kind, findings }).toEqual({ kind: 'key-results', findings: [] });
    expect(keyResults[0].text).toBe('Launch x');
  });

  it('reads .txt line by line, without markup', () => {
    const [review] = json('--lines', file('a.txt', '**Cut** idle hours\n'), file('b.md', '**Cut** idle hours\n'));
    expect(review.keyResults).toHaveLength(1);
    const [plain] = json(file('c.txt', '# A\n**b** and *c* d\n'));
    expect(plain.words).toBe(5);
  });
});

describe('settings', () => {
  const settings = (value: unknown): string =>
    file('settings.json', typeof value === 'string' ? value : JSON.stringify(value));

  it('switch rules off, and --kind goes before them', () => {
    const off = settings({ rulesOff: ['hype-adjective'], kind: 'other' });
    const [review] = json('--settings', off, '--kind', 'prfaq', prfaq);
    expect(review.kind).toBe('prfaq');
    expect(review.findings.map((f: { rule: string }) => f.rule)).not.toContain('hype-adjective');
    expect(json('--settings', off, prfaq)[0].kind).toBe('other');
  });

  it.each<[unknown, string]>([
    ['{', 'it is not JSON.'],
    [[], 'it takes an object of settings'],
    [{ glosary: [] }, '"glosary" is not a setting; these are: kind, customer, glossary, rulesOff, soldTo.'],
    [{ glossary: ['a', 1] }, '"glossary.1" takes string, not 1.'],
    [{ soldTo: 'cats' }, '"soldTo" takes ("businesses" | "people" | "unsaid"), not "cats".'],
  ])('%j are refused in one line', (value, reason) => {
    const { status, out, err } = ran('--settings', settings(value), prfaq);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(reason);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('that are not there are refused too', () => {
    expect(ran('--settings', join(folder, 'none.json'), prfaq)).toMatchObject({ status: 2, out: '' });
  });
});

describe('exit status', () => {
  it.each<[string[], string]>([
    [[], 'No file is given.'],
    [['--format', 'xml', prfaq], '--format takes text, json, sarif, not "xml".'],
    [['--kind', 'mixed', prfaq], '--kind takes auto, prfaq, key-results, not "mixed".'],
    [['--fail-on', 'question', prfaq], '--fail-on takes fix, suggestion, not "question".'],
    [['--colour', prfaq], "Unknown option '--colour'"],
  ])('is 2 for %j', (args, reason) => {
    const { status, out, err } = ran(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(reason);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('is 2 for files that cannot be read, and the others are reviewed', () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    const binary = file('a.bin', new Uint8Array([80, 75, 3, 4, 0, 0]));
    const latin = file('latin.md', new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    const { status, out, err } = ran('--format', 'json', 'nowhere.md', join(folder, 'sub'), binary, latin, okrs);
    expect(status).toBe(2);
    expect(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).file),
    ).toEqual([okrs]);
    expect(err.trim().split('\n')).toEqual([
      'nowhere.md: there is no such file.',
      `${join(folder, 'sub')}: it is a folder.`,
      `${binary}: it is a binary file, not text.`,
      `${latin}: it is not UTF-8 text.`,
    ]);
  });

  it('is 1 only when asked to and such a finding stands', () => {
    expect(ran(prfaq).status).toBe(0);
    expect(ran('--kind', 'prfaq', '--fail-on', 'suggestion', prfaq).status).toBe(1);
    expect(ran('--fail-on', 'suggestion', file('empty.md', '')).status).toBe(0);
    expect(ran('--fail-on', 'suggestion', prfaq, 'nowhere.md').status).toBe(2);
  });

  it('is 0 for --help', () => {
    expect(ran('--help')).toMatchObject({ status: 0, err: '' });
  });
});

describe('SARIF', () => {
  const log = JSON.parse(ran('--format', 'sarif', '--kind', 'prfaq', prfaq, okrs, 'nowhere.md').out);
  const [sarif] = log.runs;

  it('describes every rule, and points every result at one', () => {
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    const ids: string[] = sarif.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(ids.slice(0, RULES.length)).toEqual(RULES.map(rule => rule.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(sarif.results.length).toBeGreaterThan(3);
    for (const result of sarif.results) {
      expect(ids[result.ruleIndex]).toBe(result.ruleId);
      expect(['warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
    }
    expect(sarif.results.map((r: { ruleId: string }) => r.ruleId)).toContain('key-result-output');
  });

  it('places results by line and column and by offset alike', () => {
    const lines = PRFAQ.split('\r\n');
    const hype = sarif.results.find((r: { ruleId: string }) => r.ruleId === 'hype-adjective');
    const { region, artifactLocation } = hype.locations[0].physicalLocation;
    const byOffset = PRFAQ.slice(region.charOffset, region.charOffset + region.charLength);
    expect(lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(byOffset);
    expect(byOffset).toMatch(/revolutionary|seamless/);
    expect(artifactLocation.uri).toBe(prfaq);
    for (const fix of sarif.results.flatMap((r: { fixes?: unknown[] }) => r.fixes ?? [])) {
      expect(fix.artifactChanges[0].replacements[0].deletedRegion.charLength).toBeGreaterThan(0);
    }
  });

  it('says what could not be read', () => {
    expect(sarif.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(sarif.invocations[0].toolExecutionNotifications[0].message.text).toBe('nowhere.md: there is no such file.');
  });
});

describe('text', () => {
  it('gives places, passages and messages, key results with parts and rewrites, and coverage', () => {
    const out = ran('--kind', 'prfaq', prfaq).out + ran(okrs).out;
    expect(out).toContain(`${prfaq}  PR/FAQ · `);
    expect(out).toMatch(/^ {2}18:1 +\S/m);
    expect(out).toContain('‘Nineteen euros a month’');
    expect(out).toMatch(/later, summary: .* 8:89, 8:111/);
    expect(out).toMatch(/^ {2}missing /m);
    expect(out).toMatch(/^ {2}3:\d +output {2}Launch the shelf/m);
    expect(out).toMatch(/not said: .*who/);
    expect(out).toMatch(/Customer loyalty, as tagged/);
    expect(out).toMatch(/Awareness 0 → .* → Customer loyalty 1 → Awareness/);
  });

  it('says the five in full that would change the decision, and of the rest what and where, part by part', () => {
    const { out } = ran('--kind', 'prfaq', prfaq);
    const { findings } = JSON.parse(ran('--kind', 'prfaq', '--format', 'json', prfaq).out);
    const first = findings.filter((finding: { first: boolean }) => finding.first);
    expect(findings.length).toBeGreaterThan(8);
    expect(first).toHaveLength(5);
    expect(new Set(first.map(({ check }: { check: string }) => check)).size).toBe(5);
    expect(out.match(/^ {2}(?:missing|\d+:\d+ +)/gm)).toHaveLength(5);
    for (const { message } of first) expect(out).toContain(message);
    expect(out).toMatch(/^ {10}later, internal FAQ: \S.* · \S/m);
  });

  it('says a remark once, with each of its places', () => {
    const hype = 'It is a seamless tool.\n\nIt is a revolutionary tool.\n\nIt is a world-class tool.';
    const { out } = ran('--kind', 'prfaq', file('hype.md', `# Bakers sell the last loaf\n\n${hype}\n`));
    expect(out).toMatch(/Praise where a fact could stand \d+:\d+, \d+:\d+/);
  });

  it('is coloured on a terminal only, and not where NO_COLOR asks for none', () => {
    const coloured = (isTerminal: boolean, env: Record<string, string>): boolean => {
      let out = '';
      const keep = (text: string): void => {
        out += text;
      };
      run([okrs], { out: keep, err: () => {}, isTerminal, env });
      return out.includes('\u001b[');
    };
    expect(coloured(true, {})).toBe(true);
    expect(coloured(false, {})).toBe(false);
    expect(coloured(true, { NO_COLOR: '1' })).toBe(false);
    expect(coloured(true, { TERM: 'dumb' })).toBe(false);
  });
});

describe('as a program', { timeout: 30_000 }, () => {
  const program = [join(ROOT, 'lib/cli/main.ts')];
  const node = ['--import', 'tsx', ...program];

  it('reads standard input', () => {
    const out = execFileSync(process.execPath, [...node, '--format', 'json', '-'], {
      cwd: ROOT,
      input: OKRS,
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toMatchObject({ file: '-', kind: 'key-results' });
  });

  it('ends quietly when its reader has seen enough', () => {
    const many = Array.from({ length: 40 }, () => `'${okrs}'`).join(' ');
    const command = `'${process.execPath}' --import tsx '${program[0]}' ${many} | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout.split('\n')[0]).toContain(okrs);
    expect(stderr).toBe('');
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run.js';

const DRAFT = `project: { title: Water at the wells, language: en }
accountability:
  channels:
    - { name: Desk, kind: help-desk, owner: Officer, languages: [ha], usable_by: [women, men] }
risks:
  - { id: R1, description: Robbery on the way home, affects: people, likelihood: high, impact: high }
`;
const WAIVED = `decisions:
  - requirement: SD-01
    decision: waived
    reason: No rule yet
    risk: Names are asked for
    instead: The manager answers
    owner: Mariam A.
    approved_by: Jonas B.
    decided: 2027-01-10
    expires: 2027-03-31
`;

/** A folder in which `r.json` is the report that the arguments give. */
async function reported(files: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = folderWith({ 'draft.yaml': DRAFT, ...files });
  await run(['draft.yaml', '-f', 'json:r.json', ...args], { cwd });
  return cwd;
}

const verified = (cwd: string, ...args: string[]) =>
  run(['verify', 'r.json', 'draft.yaml', ...args], { cwd });

/** Changes the report by hand. */
function tampered(cwd: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(cwd, 'r.json'), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(cwd, 'r.json'), after);
}

const CONFIG = 'protection-check.config.yaml';

describe('verify ends with 0 where the report is what comes out', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
    ['as it is', {}, [], []],
    ['without words of the draft', {}, ['--no-quotes'], []],
    ['in French', {}, ['--locale', 'fr'], []],
    [
      'with a gate, a lens and an area',
      {},
      ['--strict', '--fail-on', 'minor', '--lens', 'chs', '--theme', 'child-protection'],
      [],
    ],
    [
      'of some requirements, with a share',
      {},
      ['--select', 'accountability', '--ignore', 'AC-06', '--require', 'accountability=80%'],
      [],
    ],
    ['with 1 forgiven', {}, ['--exit-zero'], []],
    [
      'with decisions, on their day and not today',
      { 'decisions.yaml': WAIVED },
      ['--today', '2027-01-20'],
      ['--decisions', 'decisions.yaml'],
    ],
    ['without the decisions that lie there', { 'decisions.yaml': WAIVED }, ['--ignore-decisions'], []],
    ['with a configuration', { [CONFIG]: 'ignore: [SD-01]\nthemes: [child-protection]\n' }, [], []],
    ['without the configuration that lies there', { [CONFIG]: 'ignore: [SD-01]\n' }, ['--no-config'], []],
    [
      'for a funding line',
      { [CONFIG]: 'funding_lines: { a: { areas: [child-protection], fail_on: minor } }\n' },
      ['--funding-line', 'a'],
      [],
    ],
  ])('%s', async (_, files, args, more) => {
    const cwd = await reported(files, ...args);
    const { code, stdout, stderr } = await verified(cwd, ...more);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^r\.json (?:is what comes out|est bien ce qu'on obtient)\n$/);
    expect(code).toBe(0);
  });

  it('of a file that has moved', async () => {
    const cwd = await reported({ 'elsewhere/draft.yaml': DRAFT });
    expect((await run(['verify', 'r.json', 'elsewhere/draft.yaml'], { cwd })).code).toBe(0);
  });

  it('of several proposals', async () => {
    const cwd = folderWith({ 'a.yaml': DRAFT, 'b.yaml': 'project: { title: B }\n' });
    await run(['a.yaml', 'b.yaml', '-f', 'json:r.json'], { cwd });
    expect((await run(['verify', 'r.json', 'b.yaml', 'a.yaml'], { cwd })).code).toBe(0);
    const some = await run(['verify', 'r.json', 'a.yaml'], { cwd });
    expect(some.code).toBe(1);
    expect(some.stdout).toContain('b.yaml');
  });
});

describe('verify ends with 1 where it is not, and says what differs', () => {
  it.each([
    [
      'a verdict',
      /"verdict": "not-met"/,
      '"verdict": "met"',
      /draft\.yaml: [A-Z]{2}-\d{2} is not-met, in the report met/,
    ],
    [
      'the level',
      '"level": "not-ready"',
      '"level": "ready-for-review"',
      /level is not-ready, in the report ready-for-review/,
    ],
    ['the exit code', '"exitCode": 1', '"exitCode": 0', /exit-code is 1, in the report 0/],
    ['the hash of a checklist', /"sha256": "[0-9a-f]{4}/, '"sha256": "0000', /checklists is mainstreaming/],
    ['the version of the tool', /"version": "\d+\./, '"version": "99.', /tool is protection-check \d/],
    [
      'a sentence',
      /"message": "Missing/,
      '"message": "Present',
      /the verdicts are the same, and the report's words are not/,
    ],
  ])('%s', async (_, from, to, said) => {
    const cwd = await reported({});
    tampered(cwd, from, to);
    const { code, stdout, stderr } = await verified(cwd);
    expect(stdout).toMatch(said);
    expect(stderr).toMatch(/^exit 1: r\.json is not what comes out/);
    expect(code).toBe(1);
  });

  it('the proposal', async () => {
    const cwd = await reported({});
    writeFileSync(join(cwd, 'draft.yaml'), DRAFT.replace('R1, description', 'R2, description'));
    const { code, stdout } = await verified(cwd);
    expect(stdout).toContain('the proposal is another text');
    expect(code).toBe(1);
  });

  it('the language that it was not written in', async () => {
    const cwd = await reported({}, '--locale', 'fr');
    tampered(cwd, '"locale": "fr"', '"locale": "es"');
    expect((await verified(cwd)).stdout).toContain('las palabras del informe no');
  });
});

describe('verify ends with 2 where it cannot be told', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[], string]>([
    ['decisions are not at hand', { 'd.yaml': WAIVED }, ['--decisions', 'd.yaml'], [], 'other decisions'],
    [
      'decisions are others',
      { 'd.yaml': WAIVED, 'e.yaml': WAIVED.replace('rule', 'law') },
      ['--decisions', 'd.yaml'],
      ['--decisions', 'e.yaml'],
      'other decisions',
    ],
    ['there were no decisions', { 'd.yaml': WAIVED }, [], ['--decisions', 'd.yaml'], 'no decisions'],
    [
      'the configuration is another',
      { 'c.yaml': 'strict: true\n', 'e.yaml': 'strict: false\n' },
      ['-c', 'c.yaml'],
      ['-c', 'e.yaml'],
      'other configuration',
    ],
    [
      'the configuration is not at hand',
      { 'c.yaml': 'strict: true\n' },
      ['-c', 'c.yaml'],
      [],
      'other configuration',
    ],
    ['there was no configuration', { 'c.yaml': 'strict: true\n' }, [], ['-c', 'c.yaml'], 'no configuration'],
  ])('%s', async (_, files, args, more, said) => {
    const cwd = await reported(files, ...args);
    const { code, stdout, stderr } = await verified(cwd, ...more);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`the report was made with ${said}`);
  });

  it('the report is none, or the proposal is not there', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT, 'r.json': '{}' });
    expect((await verified(cwd)).code).toBe(2);
    expect((await run(['verify', 'r.json'], { cwd })).code).toBe(2);
    const made = await reported({});
    expect((await run(['verify', 'r.json', 'nowhere.yaml'], { cwd: made })).code).toBe(2);
  });
});

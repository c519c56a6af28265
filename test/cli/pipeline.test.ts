import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples, folderWith, run } from './run.js';

const MIDDLING = readFileSync(join(examples, 'middling-niger-routes.yaml'), 'utf8');
const PEOPLE = ['--owner', 'Mariam A.', '--approved-by', 'Jonas B.', '--expires', '2027-03-31'];
const WAIVER = ['--waive', '--reason', 'No rule yet', '--risk', 'Names', '--instead', 'One person answers'];
const ANSWER = [
  '--verdict',
  'met',
  '--name',
  'Mariam A.',
  '--role',
  'Adviser',
  '--note',
  'It is in the annex',
];

describe('a pipeline', () => {
  it('a gate fails, a waiver and an answer open it, the waiver ends and it fails; met in the draft it opens again', async () => {
    const cwd = folderWith({
      'draft.yaml': MIDDLING,
      'protection-check.config.yaml': 'strict: true\ndecisions: decided.yaml\n',
      'decided.yaml': 'decisions: []\n',
    });
    const gate = async (today: string, ...args: string[]) => {
      const { code, stderr } = await run(['draft.yaml', '-q', '--today', today, ...args], { cwd });
      return `${code} ${stderr}`.trim();
    };
    expect(await gate('2027-01-10')).toBe('1 exit 1: at or above --fail-on critical --strict: DH-07, CP-10');

    const waive = ['decide', 'DH-07', 'draft.yaml', ...WAIVER, ...PEOPLE, '--today', '2027-01-10'];
    expect((await run(waive, { cwd })).code).toBe(0);
    expect(await gate('2027-01-10')).toBe('1 exit 1: at or above --fail-on critical --strict: CP-10');

    const answer = ['decide', 'CP-10', 'draft.yaml', ...ANSWER, '--today', '2027-01-10'];
    expect((await run(answer, { cwd })).code).toBe(0);
    expect(await gate('2027-01-10')).toBe('0');
    expect(await gate('2027-03-31')).toBe('0');
    expect(await gate('2027-01-10', '--ignore-decisions')).toBe(
      '1 exit 1: at or above --fail-on critical --strict: DH-07, CP-10',
    );
    expect(await gate('2027-04-01')).toBe('1 exit 1: at or above --fail-on critical --strict: DH-07');

    // What lists are for is a part of the passage that was judged for both.
    const changed = MIDDLING.replace('Lists are made in order to plan', 'Lists are kept in order to plan');
    expect(changed).not.toBe(MIDDLING);
    writeFileSync(join(cwd, 'draft.yaml'), changed);
    expect(await gate('2027-01-10')).toBe('1 exit 1: at or above --fail-on critical --strict: CP-10');

    writeFileSync(join(cwd, 'draft.yaml'), MIDDLING);
    expect(await gate('2027-01-10')).toBe('0');
  });

  it('a regression closes the gate of compare, a gain and no change do not', async () => {
    const cwd = folderWith({ 'before.yaml': MIDDLING });
    copyFileSync(join(cwd, 'before.yaml'), join(cwd, 'same.yaml'));
    const worse = MIDDLING.replace(/^accountability:\n(?: {2}.*\n|\n)+/m, '');
    expect(worse.length).toBeLessThan(MIDDLING.length - 500);
    writeFileSync(join(cwd, 'worse.yaml'), worse);
    const compared = (...args: string[]) => run(['compare', ...args, '--fail-on-regression'], { cwd });
    const lost = await compared('before.yaml', 'worse.yaml');
    expect(lost.code).toBe(1);
    expect(lost.stderr).toContain('something is worse than before');
    expect(lost.stdout).toMatch(/AC-05/);
    expect((await compared('worse.yaml', 'before.yaml')).code).toBe(0);
    expect((await compared('before.yaml', 'same.yaml')).code).toBe(0);
  });
});

describe('a person’s answer at the gate', () => {
  const decided = async (id: string, verdict: string, ...args: string[]) => {
    const cwd = folderWith({ 'draft.yaml': MIDDLING });
    await run(['decide', id, 'draft.yaml', ...ANSWER, '--verdict', verdict, '--no-config'], { cwd });
    return run(['draft.yaml', '-q', '--no-config', ...args], { cwd });
  };

  it('counts in the share of a section, whichever way it goes', async () => {
    const asked = ['--require', 'accountability=4/13'];
    const cwd = folderWith({ 'draft.yaml': MIDDLING });
    expect((await run(['draft.yaml', '-q', '--no-config', ...asked], { cwd })).stderr).toContain(
      'accountability has 3 of 13 applicable requirements met, --require asks for 4/13',
    );
    expect((await decided('AC-06', 'met', ...asked)).code).toBe(0);
    const asked3 = ['--fail-on', 'never', '--require', 'accountability=3/13'];
    expect((await decided('AC-10', 'not-met', ...asked3)).stderr).toContain(
      'accountability has 2 of 13 applicable requirements met',
    );
  });

  it('of not met closes the gate as what is plainly missing does', async () => {
    const { code, stderr } = await decided('AC-10', 'not-met');
    expect(code).toBe(1);
    expect(stderr).toContain('at or above --fail-on critical: AC-10');
  });

  it('of not met closes a strict gate on what the tool reads as met', async () => {
    const { code, stderr } = await decided('DH-01', 'not-met', '--strict');
    expect(code).toBe(1);
    expect(stderr).toContain('--strict: DH-01, DH-07');
  });
});

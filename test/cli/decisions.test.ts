import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples, folderWith, run } from './run.js';

const MIDDLING = readFileSync(join(examples, 'middling-niger-routes.yaml'), 'utf8');
/** One critical requirement that this draft does not meet, and one that it meets. */
const DRAFT = `project: { title: X, language: en }
risks:
  - { id: R1, description: Robbery on the way home, affects: people, likelihood: high, impact: high }
  - { id: R2, description: Crowding at the gate, affects: people, likelihood: high, impact: high }
`;

const WAIVER = {
  requirement: 'DH-07',
  decision: 'waived',
  reason: 'The office has no rule yet',
  risk: 'Names may be asked for',
  instead: 'The manager answers every request herself',
  owner: 'Mariam A.',
  approved_by: 'Jonas B.',
  decided: '2027-01-10',
  expires: '2027-03-31',
};

function decisionsOf(...records: readonly Readonly<Record<string, string | undefined>>[]): string {
  const items = records.map((record) =>
    Object.entries(record)
      .flatMap(([key, value]) => (value === undefined ? [] : [`    ${key}: ${value}`]))
      .join('\n')
      .replace(/^ {3}/, '  -'),
  );
  return `decisions:\n${items.join('\n')}\n`;
}

async function judged(cwd: string, ...args: string[]) {
  const ended = await run(['draft.yaml', '--no-config', '-f', 'json', ...args], { cwd });
  expect(ended.stdout, ended.stderr).not.toBe('');
  const { options, proposals } = JSON.parse(ended.stdout);
  const [{ requirements, observations, notJudged, level, levelReasons }] = proposals;
  const of = (id: string) => requirements.find((one: { id: string }) => one.id === id);
  const said = observations.flatMap(({ kind, message }: { kind: string; message: string }) =>
    kind === 'decision' ? [message] : [],
  );
  return { ...ended, options, of, said, notJudged, level, levelReasons };
}

describe('a file of decisions with a mistake ends with 2 and the line of it', () => {
  it.each([
    ['no reason', { reason: undefined }, /d\.yaml:2:\d+ .*"reason" is missing/],
    ['no approver', { approved_by: undefined }, /d\.yaml:2:\d+ .*"approved_by" is missing/],
    ['an owner who approves', { approved_by: '"  mariam   a."' }, /d\.yaml:8:\d+ .*another person/],
    ['a key that is none', { aproved_by: 'Jonas B.' }, /d\.yaml:11:\d+ .*did you mean approved_by\?/],
    ['what cannot be waived: AC-02', { requirement: 'AC-02' }, /neither set aside nor waived/],
  ])('%s', async (_, changed, said) => {
    const cwd = folderWith({ 'draft.yaml': DRAFT, 'd.yaml': decisionsOf({ ...WAIVER, ...changed }) });
    const { code, stdout, stderr } = await run(['draft.yaml', '--decisions', 'd.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });
});

describe('a waiver', () => {
  const files = { 'draft.yaml': MIDDLING, 'decisions.yaml': decisionsOf(WAIVER) };

  it('is valid through its last day, stands apart, and is said on standard error', async () => {
    const { of, options, notJudged, stderr, said } = await judged(folderWith(files), '--today', '2027-01-20');
    expect(of('DH-07')).toMatchObject({
      verdict: 'set-aside',
      underlying: 'not-met',
      setAside: { by: 'decision' },
      decisions: [{ kind: 'waived', name: 'Jonas B.', owner: 'Mariam A.', expires: '2027-03-31', line: 2 }],
    });
    expect(options).toMatchObject({ today: '2027-01-20' });
    expect(notJudged.notCounted).toMatchObject([{ critical: 1, because: 'waived by a decision' }]);
    expect(stderr).toContain('decisions.yaml: 1 decision of people');
    expect(said).toEqual([]);
  });

  it('that ends soon is spoken of, and counts still', async () => {
    const { of, said } = await judged(folderWith(files), '--today', '2027-03-31');
    expect(of('DH-07').verdict).toBe('set-aside');
    expect(said).toEqual([expect.stringMatching(/DH-07.*valid through 2027-03-31: 0 days are left/)]);
  });

  it('that has expired counts no more, and is spoken of', async () => {
    const { of, said, notJudged } = await judged(folderWith(files), '--today', '2027-04-01');
    expect(of('DH-07')).toMatchObject({ verdict: 'not-met' });
    expect(of('DH-07').decisions).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/DH-07.*was valid through 2027-03-31: DH-07 counts again/)]);
    expect(notJudged.notCounted).toEqual([]);
  });

  it('of what is met or does not apply is not needed', async () => {
    const { of, said } = await judged(
      folderWith({
        'draft.yaml': MIDDLING,
        'decisions.yaml': decisionsOf(
          { ...WAIVER, requirement: 'DH-01' },
          { ...WAIVER, requirement: 'RS-05' },
        ),
      }),
      '--today',
      '2027-01-20',
    );
    expect(of('DH-01').verdict).toBe('met');
    expect(of('RS-05').verdict).toBe('not-applicable');
    expect(said).toHaveLength(2);
    for (const one of said) expect(one).toMatch(/not needed/);
  });

  it('of another proposal does not count here', async () => {
    const other = { ...WAIVER, proposal: 'other.yaml' };
    const here = { ...WAIVER, proposal: 'draft.yaml' };
    const verdict = async (record: typeof other) => {
      const cwd = folderWith({ 'draft.yaml': MIDDLING, 'decisions.yaml': decisionsOf(record) });
      return (await judged(cwd, '--today', '2027-01-20')).of('DH-07').verdict;
    };
    expect(await verdict(other)).toBe('not-met');
    expect(await verdict(here)).toBe('set-aside');
  });

  it('counts for nothing with --ignore-decisions, and the report says so', async () => {
    const { of, options, stderr } = await judged(folderWith(files), '--ignore-decisions');
    expect(of('DH-07').verdict).toBe('not-met');
    expect(options).toMatchObject({ 'ignore-decisions': 'yes' });
    expect(options).not.toHaveProperty('today');
    expect(stderr).not.toContain('decision of people');
  });

  it('is looked at on the day that it is in UTC', async () => {
    const day = () => new Date().toISOString().slice(0, 10);
    const before = day();
    const { options } = await judged(folderWith(files));
    expect([before, day()]).toContain(options.today);
  });
});

describe('a waiver of one element', () => {
  const waived = (place: string) => decisionsOf({ ...WAIVER, requirement: 'SD-03', place });

  it('frees that one and leaves the others open', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT, 'decisions.yaml': waived('R1') });
    const paths = async (...args: string[]) => {
      const { of } = await judged(cwd, '--today', '2027-01-20', '--select', 'SD-03', ...args);
      const elements = of('SD-03').findings.map(({ path }: { path: string }) => path.slice(0, 8));
      return { verdict: of('SD-03').verdict, elements: [...new Set(elements)] };
    };
    expect(await paths('--ignore-decisions')).toEqual({
      verdict: 'not-met',
      elements: ['/risks/0', '/risks/1'],
    });
    expect(await paths()).toEqual({ verdict: 'not-met', elements: ['/risks/1'] });
  });

  it('that is not there is orphaned', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT, 'decisions.yaml': waived('R9') });
    const { of, said } = await judged(cwd, '--today', '2027-01-20');
    expect(of('SD-03').verdict).toBe('not-met');
    expect(said).toEqual([expect.stringMatching(/about R9, which no element has as its id/)]);
  });
});

describe('decide', () => {
  const answer = [
    '--verdict',
    'met',
    '--name',
    'Mariam A.',
    '--role',
    'Adviser',
    '--note',
    'The note is in the annex',
  ];
  const waiver = [
    '--waive',
    '--reason',
    'No rule yet',
    '--risk',
    'Names are asked for',
    '--instead',
    'The manager answers',
    '--owner',
    'Mariam A.',
    '--approved-by',
    'Jonas B.',
    '--expires',
    '2027-03-31',
  ];
  const day = ['--today', '2027-01-10', '--no-config'];

  it('writes an answer that counts, as that person’s', async () => {
    const cwd = folderWith({ 'draft.yaml': MIDDLING });
    const decided = await run(['decide', 'dh-07', 'draft.yaml', ...answer, ...day], { cwd });
    expect(decided).toMatchObject({ code: 0, stdout: '', stderr: 'written: decisions.yaml\n' });
    const { of, levelReasons, notJudged } = await judged(cwd, '--today', '2028-01-10');
    expect(of('DH-07')).toMatchObject({
      verdict: 'not-met',
      decisions: [{ kind: 'answered', counts: true, verdict: 'met', name: 'Mariam A.', role: 'Adviser' }],
    });
    expect(levelReasons.join()).not.toContain('DH-07');
    expect(notJudged.notCounted).toMatchObject([{ critical: 1, because: 'answered as met by a person' }]);
    const { stdout } = await run(['draft.yaml', '--no-config', '--today', '2028-01-10'], { cwd });
    expect(stdout.replace(/\s+/g, ' ')).toContain('met, as Mariam A. (Adviser) answers');
  });

  it('makes an answer of partly met count one lower, and one of not met as not met', async () => {
    for (const [verdict, reason] of [
      ['partly-met', /^major and open:.*DH-07/m],
      ['not-met', /^critical and open:.*DH-01/m],
    ] as const) {
      const cwd = folderWith({ 'draft.yaml': MIDDLING });
      const id = verdict === 'not-met' ? 'DH-01' : 'DH-07';
      await run(['decide', id, 'draft.yaml', ...answer, '--verdict', verdict, ...day], { cwd });
      expect((await judged(cwd)).levelReasons.join('\n')).toMatch(reason);
    }
  });

  it('adds to the file and keeps comments, order and everything else', async () => {
    const before = `# Kept by the protection unit
decisions:
  # The first one
  - requirement: SD-07 # on the bus
    decision: waived
    reason: "Quoted: as it was"
    risk: A risk
    instead: Something
    owner: Mariam A.
    approved_by: Jonas B.
    decided: 2027-01-01
    expires: 2027-12-31
# The end
`;
    const cwd = folderWith({ 'draft.yaml': MIDDLING, 'decisions.yaml': before });
    expect((await run(['decide', 'DH-07', 'draft.yaml', ...waiver, ...day], { cwd })).code).toBe(0);
    const after = readFileSync(join(cwd, 'decisions.yaml'), 'utf8');
    for (const line of before.split('\n')) expect(after).toContain(line);
    expect(after.indexOf('SD-07')).toBeLessThan(after.indexOf('DH-07'));
    expect(after).toContain('approved_by: Jonas B.\n    decided: 2027-01-10\n    expires: 2027-03-31\n');
    const { of } = await judged(cwd, '--today', '2027-01-20');
    expect([of('SD-07').verdict, of('DH-07').verdict]).toEqual(['set-aside', 'set-aside']);
  });

  it('writes into the file that the configuration names, seen from there', async () => {
    const cwd = folderWith({
      'draft.yaml': MIDDLING,
      'protection-check.config.yaml': 'decisions: kept/decided.yaml\n',
      'kept/decided.yaml': 'decisions: []\n',
    });
    const args = ['decide', 'DH-07', 'draft.yaml', ...waiver, '--today', '2027-01-10'];
    expect((await run(args, { cwd })).stderr).toBe('written: kept/decided.yaml\n');
    expect(readFileSync(join(cwd, 'kept/decided.yaml'), 'utf8')).toContain('proposal: ../draft.yaml\n');
    const { stdout } = await run(['draft.yaml', '-f', 'json', '--today', '2027-01-20'], { cwd });
    expect(JSON.parse(stdout).proposals[0].levelReasons.join()).not.toContain('DH-07');
  });

  it('prints and writes nothing with --dry-run', async () => {
    const cwd = folderWith({ 'draft.yaml': MIDDLING });
    const { code, stdout } = await run(['decide', 'DH-07', 'draft.yaml', ...waiver, '--dry-run', ...day], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^decisions:\n {2}- requirement: DH-07\n/);
    expect(existsSync(join(cwd, 'decisions.yaml'))).toBe(false);
  });

  it.each([
    ['without a reason', 'DH-07', waiver.filter((_, i) => i !== 1 && i !== 2), '--reason is missing'],
    [
      'without an approver',
      'DH-07',
      waiver.map((one) => (one === 'Jonas B.' ? ' ' : one)),
      '--approved-by is missing',
    ],
    [
      'where the owner approves',
      'DH-07',
      waiver.map((one) => (one === 'Jonas B.' ? 'Mariam A.' : one)),
      'another person',
    ],
    ['of what cannot be waived', 'AC-02', waiver, 'neither set aside nor waived'],
    ['without a name', 'DH-07', answer.filter((_, i) => i !== 2 && i !== 3), '--name is missing'],
    ['without either', 'DH-07', [], 'what was decided?'],
    ['about no element', 'DH-07', [...answer, '--place', 'R99'], 'no element of draft.yaml has the id "R99"'],
    ['about no requirement', 'DH-7', answer, 'did you mean DH-07?'],
    ['until no day', 'DH-07', [...waiver, '--expires', '2027-02-30'], 'Give a day'],
  ])('refuses a record %s, and writes nothing', async (_, id, args, said) => {
    const cwd = folderWith({ 'draft.yaml': MIDDLING });
    const { code, stderr } = await run(['decide', id, 'draft.yaml', ...args, ...day], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(join(cwd, 'decisions.yaml'))).toBe(false);
  });

  it('leaves a file alone that is none of decisions', async () => {
    const cwd = folderWith({ 'draft.yaml': MIDDLING, 'decisions.yaml': '- a\n' });
    const { code } = await run(['decide', 'DH-07', 'draft.yaml', ...waiver, ...day], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'decisions.yaml'), 'utf8')).toBe('- a\n');
  });
});

describe('an answer lapses', () => {
  const args = [
    '--verdict',
    'met',
    '--name',
    'Mariam A.',
    '--role',
    'Adviser',
    '--note',
    'Seen',
    '--no-config',
  ];
  const purpose = 'Lists are made in order to plan';

  it('where the passage changes, and not where something else does', async () => {
    const cwd = folderWith({
      'draft.yaml': MIDDLING,
      'elsewhere.yaml': MIDDLING.replace('Early procurement', 'Earlier procurement'),
      'changed.yaml': MIDDLING.replace(purpose, 'Lists are kept in order to plan'),
    });
    expect(MIDDLING).toContain(purpose);
    await run(['decide', 'DH-07', 'draft.yaml', ...args], { cwd });
    const text = readFileSync(join(cwd, 'decisions.yaml'), 'utf8').replace(/^ +proposal: .*\n/m, '');
    const later = (draft: string) =>
      judged(folderWith({ 'draft.yaml': readFileSync(join(cwd, draft)), 'decisions.yaml': text }));
    const same = await later('elsewhere.yaml');
    expect(same.of('DH-07').decisions).toHaveLength(1);
    expect(same.said).toEqual([]);
    const changed = await later('changed.yaml');
    expect(changed.of('DH-07').decisions).toBeUndefined();
    expect(changed.levelReasons.join()).toContain('DH-07');
    expect(changed.said).toEqual([expect.stringMatching(/DH-07.*has lapsed: the passage/)]);
  });

  it('where the requirement changes', async () => {
    const cwd = folderWith({ 'draft.yaml': MIDDLING });
    await run(['decide', 'DH-07', 'draft.yaml', ...args], { cwd });
    const text = readFileSync(join(cwd, 'decisions.yaml'), 'utf8');
    const old = folderWith({
      'draft.yaml': MIDDLING,
      'decisions.yaml': text.replace(/version: .*/, 'version: 0123456789abcdef'),
    });
    const { of, said } = await judged(old);
    expect(of('DH-07').decisions).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/DH-07.*has lapsed: the requirement has changed/)]);
  });
});

describe('a decision stands in every format, apart from what the tool reads', () => {
  it('with who, why and until when for people, and in a line for programs', async () => {
    const cwd = folderWith({ 'draft.yaml': MIDDLING, 'decisions.yaml': decisionsOf(WAIVER) });
    const asked = ['terminal', 'markdown', 'html', 'junit', 'sarif', 'csv'].flatMap((format) => [
      '-f',
      `${format}:${format}.txt`,
    ]);
    await run(['draft.yaml', '--no-config', '--today', '2027-03-10', '--verbose', ...asked], { cwd });
    const text = (format: string) => readFileSync(join(cwd, `${format}.txt`), 'utf8').replace(/\s+/g, ' ');
    for (const format of ['terminal', 'markdown', 'html'])
      for (const part of [
        'Jonas B.',
        'Mariam A.',
        '2027-03-31',
        'The office has no rule yet',
        'Names may be asked for',
        '2027-03-10',
      ])
        expect(text(format), format).toContain(part);
    expect(text('junit')).toMatch(
      /"DH-07 [^"]*" time="0"> <skipped message="set aside: waived; Approved by: Jonas B\.; Valid through 2027-03-31"/,
    );
    expect(text('csv')).toMatch(
      /1 critical not counted \(waived by a decision\),DH-07,[^,]+,[^,]+,critical,set-aside,/,
    );
    const { runs } = JSON.parse(text('sarif'));
    const result = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'DH-07');
    expect(result.suppressions).toMatchObject([
      { status: 'accepted', justification: 'waived; Approved by: Jonas B.; Valid through 2027-03-31' },
    ]);
    expect(text('csv')).toContain('waived; Approved by: Jonas B.; Valid through 2027-03-31');
  });
});

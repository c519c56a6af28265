import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples, folderWith, run } from './run.js';

const OWN = `checklist: our-rules
version: "3"
section: accountability
sources:
  our-handbook: { title: Our handbook, body: Us, year: "2026", read: whole, cite: chapter 2 }
requirements:
  - id: OUR-01
    title: Somebody listens at a desk
    severity: critical
    why: Whoever finds no desk does not come again.
    sources: [{ key: our-handbook, at: chapter 2 }]
    applies: always
    judge:
      kind: said
      home: [accountability]
      find: [{ concept: channel-help-desk }]
    question: Is there a desk?
    fix: { say: Write where the desk is. }
    examples:
      - { verdict: met, yaml: "accountability: { text: A help desk at the well. }" }
      - { verdict: not-met, yaml: "project: { title: X }" }
`;
const DRAFT = `project: { title: X, language: en }
accountability: { text: The help desk at the well is open every Tuesday from 8 to 12. }
`;
const both = 'checklists: [mainstreaming, thematic, ./own.yaml]\n';

async function report(cwd: string, ...args: string[]) {
  const ended = await run(['draft.yaml', '-c', 'config.yaml', '-f', 'json', ...args], { cwd });
  expect(ended.stdout, ended.stderr).not.toBe('');
  return JSON.parse(ended.stdout);
}

describe('an own checklist', () => {
  it('given by its path is judged beside the built-in ones, and stands in the report by id, version and hash', async () => {
    const cwd = folderWith({ 'own.yaml': OWN, 'config.yaml': both, 'draft.yaml': DRAFT });
    const { checklists, proposals } = await report(cwd);
    expect(checklists).toMatchObject([
      { id: 'mainstreaming' },
      { id: 'thematic' },
      { id: 'our-rules', version: '3', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    const [{ requirements, notJudged }] = proposals;
    const own = requirements.find(({ id }: { id: string }) => id === 'OUR-01');
    expect(own).toMatchObject({ verdict: 'met', checklist: 'our-rules', section: 'accountability' });
    expect(own.evidence[0].quote).toContain('help desk');
    expect(own.sources).toMatchObject([{ standard: 'our-handbook', title: 'Our handbook' }]);
    expect(requirements.map(({ id }: { id: string }) => id)).toContain('AC-02');
    expect(notJudged.notCounted).toEqual([]);
  });

  it('closes the gate like any other', async () => {
    const cwd = folderWith({
      'own.yaml': OWN,
      'config.yaml': 'checklists: [./own.yaml]\n',
      'draft.yaml': 'project: { title: X, language: en }\n',
    });
    const { code, stderr } = await run(['draft.yaml', '-c', 'config.yaml', '-q'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('exit 1: at or above --fail-on critical: OUR-01');
  });

  it('comes from a package too', async () => {
    const cwd = folderWith({
      'node_modules/our-rules/package.json': '{ "name": "our-rules", "version": "1.0.0" }',
      'node_modules/our-rules/checklist.yaml': OWN,
      'config.yaml': 'checklists: [mainstreaming, our-rules/checklist.yaml]\n',
      'draft.yaml': DRAFT,
    });
    const { checklists } = await report(cwd);
    expect(checklists).toContainEqual(expect.objectContaining({ id: 'our-rules' }));
  });

  it.each([
    ['an id that is taken', OWN.replace('id: OUR-01', 'id: AC-02'), /own\.yaml:7:\d+ .*AC-02/],
    [
      'the name of a built-in checklist',
      OWN.replace('checklist: our-rules', 'checklist: mainstreaming'),
      /"mainstreaming" is a checklist of the tool/,
    ],
    [
      'a concept that is none',
      OWN.replace('channel-help-desk', 'channel-help-desc'),
      /own\.yaml:16:\d+ .*did you mean channel-help-desk\?/,
    ],
    ['a source that is none', OWN.replace('key: our-handbook', 'key: our-hanbook'), /our-hanbook/],
    ['a key that is none', OWN.replace('severity: critical', 'severty: critical'), /did you mean severity\?/],
    ['no requirement', 'checklist: our-rules\nversion: "1"\nsection: accountability\n', /requirements/],
  ])('is refused with its place, and nothing is judged: %s', async (_, own, said) => {
    const cwd = folderWith({ 'own.yaml': own, 'config.yaml': both, 'draft.yaml': DRAFT });
    const { code, stdout, stderr } = await run(['draft.yaml', '-c', 'config.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('is reported and rendered, although nobody translated it', async () => {
    const cwd = folderWith({ 'own.yaml': OWN, 'config.yaml': both, 'draft.yaml': DRAFT });
    const { proposals } = await report(cwd, '--locale', 'fr');
    const own = proposals[0].requirements.find(({ id }: { id: string }) => id === 'OUR-01');
    expect(own.title).toBe('Somebody listens at a desk');
  });
});

describe('what the configuration tightens', () => {
  it('weighs more: a requirement that is major and not met closes the gate as critical', async () => {
    const cwd = folderWith({
      'config.yaml': 'severity: { AN-02: critical }\n',
      'draft.yaml': 'project: { title: X, language: en }\n',
    });
    const select = ['--select', 'AN-02', '-q'];
    expect((await run(['draft.yaml', ...select], { cwd })).code).toBe(0);
    const { code, stderr } = await run(['draft.yaml', ...select, '-c', 'config.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('AN-02');
  });
});

describe('built-in critical requirements cannot be switched off in silence', () => {
  const FORMATS = ['terminal', 'markdown', 'json', 'html', 'sarif', 'junit', 'github'] as const;

  it.each([
    ['a configuration without mainstreaming', 'checklists: [thematic]\n', []],
    ['a configuration that ignores them', 'ignore: [AC-02, AC-05]\n', []],
    ['an option', '{}\n', ['--ignore', 'AC-02,AC-05']],
  ])('by %s: every report says how many are not counted', async (_, config, args) => {
    const cwd = folderWith({ 'config.yaml': config });
    const draft = join(examples, 'middling-niger-routes.yaml');
    const asked = FORMATS.flatMap((format) => ['-f', `${format}:${format}.txt`]);
    await run([draft, '-c', 'config.yaml', ...asked, ...args], { cwd });
    const shown = (format: string) => readFileSync(join(cwd, `${format}.txt`), 'utf8').replace(/\s+/g, ' ');
    const [{ notJudged }] = JSON.parse(shown('json')).proposals;
    const [{ critical }] = notJudged.notCounted;
    expect(critical).toBeGreaterThan(1);
    for (const format of FORMATS.filter((one) => one !== 'json'))
      expect(shown(format), format).toContain(`${critical} critical not counted`);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { examples, folderWith, reportOf, run } from './run.js';

const NAME = 'protection-check.config.yaml';
const MIDDLING = join(examples, 'middling-niger-routes.yaml');
const bare = 'fixture:bare.yaml';

/** The settings that count and, by their first key, the file that they come from. */
async function printed(cwd: string, ...args: string[]) {
  const { code, stdout, stderr } = await run(['--print-config', ...args], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const settings: Readonly<Record<string, unknown>> = parse(stdout);
  const from = Object.fromEntries(
    [...stdout.matchAll(/^# (.+)\n([a-z_.]+):/gm)].map(([, file, key]) => [key, file]),
  );
  return { settings, from };
}

describe('the configuration', () => {
  it('is found upwards from where the tool is started, the nearest one alone', async () => {
    const cwd = folderWith({
      [NAME]: 'fail_on: never\n',
      [`near/${NAME}`]: 'strict: true\n',
      'near/a/b/bare.yaml': bare,
      'far/bare.yaml': bare,
    });
    expect((await run(['bare.yaml'], { cwd: join(cwd, 'far') })).code).toBe(0);
    expect((await run(['bare.yaml'], { cwd: join(cwd, 'near/a/b') })).code).toBe(1);
    expect((await printed(join(cwd, 'near/a/b'))).settings).toMatchObject({
      fail_on: 'critical',
      strict: true,
    });
  });

  it('says in the language of the run where each setting comes from', async () => {
    const cwd = folderWith({ [NAME]: 'output: { locale: es }\nfunding_lines: { agua: { strict: true } }\n' });
    const { from } = await printed(cwd, '--fail-on', 'major', '--funding-line', 'agua');
    expect(from).toMatchObject({
      themes: 'valor por defecto',
      strict: 'línea de financiamiento agua',
      fail_on: 'la línea de comandos',
      'output.locale': NAME,
    });
  });

  it('is left aside by --no-config, and another one named by -c', async () => {
    const cwd = folderWith({ [NAME]: 'fail_on: never\n', 'other.yaml': 'fail_on: minor\n', 'a.yaml': bare });
    expect((await run(['a.yaml', '--no-config', '-q'], { cwd })).stderr).toContain('--fail-on critical');
    expect((await run(['a.yaml', '-c', 'other.yaml', '-q'], { cwd })).stderr).toContain('--fail-on minor');
  });

  it.each([
    ['explain', 'AC-02', 'a.yaml'],
    ['compare', 'a.yaml', 'a.yaml'],
    ['render', 'report.json'],
    ['checklist'],
  ])('stops %s when it is broken, unless it is left aside or another is named', async (...args) => {
    const cwd = folderWith({ 'a.yaml': bare, 'good.yaml': 'strict: true\n' });
    await run(['a.yaml', '-o', 'report.json', '--exit-zero'], { cwd });
    writeFileSync(join(cwd, NAME), 'fail_onn: major\n');
    expect((await run(args, { cwd })).code).toBe(2);
    expect((await run([...args, '--no-config'], { cwd })).code).toBe(0);
    expect((await run([...args, '-c', 'good.yaml'], { cwd })).code).toBe(0);
  });

  it('gives way to the command line', async () => {
    const cwd = folderWith({ [NAME]: 'fail_on: minor\nlens: chs\n' });
    const { settings, from } = await printed(cwd, '--fail-on', 'never');
    expect(settings).toMatchObject({ fail_on: 'never', lens: 'chs' });
    expect(from).toMatchObject({ fail_on: 'the command line', lens: NAME, strict: 'built in' });
  });

  it('stands in the report by its hash, with what it decides', async () => {
    const cwd = folderWith({ [NAME]: 'themes: [child-protection]\n', 'a.yaml': bare });
    const { options } = reportOf(await run(['a.yaml', '-f', 'json'], { cwd }));
    expect(options).toMatchObject({
      theme: ['child-protection'],
      'configuration-sha256': [expect.stringMatching(/^[0-9a-f]{64}$/)],
    });
  });

  it('says where reports go, from the folder that it stands in', async () => {
    const cwd = folderWith({
      [NAME]: 'output: { format: ["json:out.json"], locale: es, quotes: false }\n',
      'sub/a.yaml': bare,
    });
    const { stdout, stderr } = await run(['a.yaml'], { cwd: join(cwd, 'sub') });
    expect(stdout).toBe('');
    expect(stderr).toContain('out.json');
    const rendered = await run(['render', 'out.json', '-f', 'json'], { cwd });
    expect(reportOf(rendered).options).toMatchObject({ locale: 'es' });
    expect(reportOf(rendered).proposals).toMatchObject([{ title: '' }]);
  });
});

describe('what is wrong in it ends with 2 and judges nothing', () => {
  it.each([
    ['an unknown key', 'fail_onn: major\n', /config\.yaml:1:1 fail_onn: no key .*did you mean fail_on\?/],
    [
      'one in a funding line',
      'strict: true\nfunding_lines:\n  women: { area: [] }\n',
      /:3:12 funding_lines\.women\.area: no key .*did you mean areas\?/,
    ],
    ['a value that is none', 'lens: crs\n', /:1:1 lens: .*chs/],
    ['an area', 'themes: [child-protektion]\n', /:1:\d+ themes.*did you mean child-protection\?/],
    ['YAML that is none', 'strict: [true\n', /config\.yaml:\d+:\d+ YAML/],
    ['a section', 'require: { accontability: 80% }\n', /did you mean accountability\?/],
    ['a share', 'require: { accountability: 80 }\n', /require/],
    ['a file that is not there', 'extends: ./nowhere.yaml\n', /nowhere\.yaml/],
    ['a package that is not there', 'extends: nowhere-at-all/x.yaml\n', /no file and no package file/],
    [
      'a requirement that weighs less',
      'severity: { AC-02: major }\n',
      /AC-02 is critical and cannot weigh less/,
    ],
    [
      'a word for nothing',
      'vocabulary: { feedback-chanel: [sanduku] }\n',
      /names nothing: feedback-chanel; did you mean feedback-channel\?/,
    ],
    ['a requirement that is none', 'severity: { AC-99: major }\n', /no requirement "AC-99"/],
  ])('%s', async (_, config, said) => {
    const cwd = folderWith({ [NAME]: config, 'a.yaml': bare });
    const { code, stdout, stderr } = await run(['a.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('extends', () => {
  it('fills what is left open, from a path and from a file of a package', async () => {
    const cwd = folderWith({
      [NAME]: 'extends: [our-rules/base.yaml, ./shared/base.yaml]\nfail_on: major\n',
      'shared/base.yaml': 'fail_on: minor\nstrict: true\nlens: chs\nrequire: { analysis: 1/7 }\n',
      'node_modules/our-rules/package.json': '{ "name": "our-rules", "version": "1.0.0" }',
      'node_modules/our-rules/base.yaml':
        'lens: protection-mainstreaming\nrequire: { accountability: 80%, analysis: 10% }\ncontacts: [help@example.org]\n',
    });
    const { settings, from } = await printed(cwd);
    expect(settings).toMatchObject({
      fail_on: 'major',
      strict: true,
      lens: 'chs',
      require: { accountability: '80%', analysis: '1/7' },
      contacts: ['help@example.org'],
    });
    expect(from).toMatchObject({
      fail_on: NAME,
      strict: 'shared/base.yaml',
      require: 'shared/base.yaml, node_modules/our-rules/base.yaml',
      contacts: 'node_modules/our-rules/base.yaml',
    });
  });

  it('of paths in a shared one starts from there', async () => {
    const cwd = folderWith({
      '.git': 'gitdir: elsewhere\n',
      [`sub/${NAME}`]: 'extends: ../shared/base.yaml\n',
      'shared/base.yaml': 'decisions: ./decided.yaml\n',
      'shared/decided.yaml': 'decisions: []\n',
      'sub/a.yaml': bare,
    });
    const { options } = reportOf(await run(['a.yaml', '-f', 'json'], { cwd: join(cwd, 'sub') }));
    expect(options).toHaveProperty('decisions-sha256');
  });

  it.each([
    ['of itself', { [NAME]: `extends: ./${NAME}\n` }],
    ['by way of another', { [NAME]: 'extends: ./b.yaml\n', 'b.yaml': `extends: ./${NAME}\n` }],
  ])('in a circle ends with 2: %s', async (_, files) => {
    const cwd = folderWith({ ...files, 'a.yaml': bare });
    const { code, stderr } = await run(['a.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('extends itself');
  });

  it('of the same file by two ways is no circle', async () => {
    const cwd = folderWith({
      [NAME]: 'extends: [./b.yaml, ./c.yaml]\n',
      'b.yaml': 'extends: ./d.yaml\n',
      'c.yaml': 'extends: ./d.yaml\n',
      'd.yaml': 'strict: true\n',
    });
    expect((await printed(cwd)).settings).toMatchObject({ strict: true });
  });
});

describe('funding lines', () => {
  const lines = 'fail_on: never\nfunding_lines:\n  women: { areas: [gender-based-violence] }\n  roads: {}\n';

  it('end with 1 and one sentence where an area that they ask for is not declared, and judge it all the same', async () => {
    const cwd = folderWith({ [NAME]: lines });
    const ended = await run([MIDDLING, '--funding-line', 'women', '-f', 'json'], { cwd });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toBe(
      'exit 1: the funding line asks for gender-based-violence, which project.themes does not name\n',
    );
    const ids = reportOf(ended).proposals.flatMap(({ requirements }) => requirements.map(({ id }) => id));
    expect(ids).toContain('GB-01');
    expect(JSON.parse(ended.stdout).proposals[0].observations).toContainEqual(
      expect.objectContaining({ kind: 'undeclared-area', area: 'gender-based-violence' }),
    );
    expect((await run([MIDDLING, '--funding-line', 'roads', '-q'], { cwd })).code).toBe(0);
  });

  it('are content where the area is declared', async () => {
    const cwd = folderWith({ [NAME]: lines });
    const declared = join(examples, 'gender-based-violence-farchana.yaml');
    expect((await run([declared, '--funding-line', 'women', '-q'], { cwd })).code).toBe(0);
  });

  it('are suggested where one is mistyped', async () => {
    const cwd = folderWith({ [NAME]: lines, 'a.yaml': bare });
    const { code, stderr } = await run(['a.yaml', '--funding-line', 'wimen'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean women?');
  });

  it('bring a gate that is nearer than the general one, and farther than the command line', async () => {
    const cwd = folderWith({
      [NAME]:
        'fail_on: minor\nrequire: { analysis: 10% }\nfunding_line: roads\nfunding_lines:\n  roads: { areas: [child-protection], fail_on: never, strict: true, require: { analysis: 20%, accountability: 30% } }\n',
    });
    const { settings, from } = await printed(cwd, '--require', 'accountability=40%');
    expect(settings).toMatchObject({
      fail_on: 'never',
      strict: true,
      require: { analysis: '20%', accountability: '40%' },
      required_areas: ['child-protection'],
    });
    expect(from).toMatchObject({
      fail_on: 'funding line roads',
      required_areas: 'funding line roads',
      require: `the command line, funding line roads, ${NAME}`,
    });
  });
});

describe('what an organisation says of itself', () => {
  it('contacts are no personal data', async () => {
    const draft = `project: { title: X, language: en }
accountability:
  text: Complaints reach our desk at desk@example.org on every day of the week, and somebody answers them.
`;
    const cwd = folderWith({ 'a.yaml': draft, 'ours.yaml': 'contacts: [desk@example.org]\n' });
    const personal = async (...args: string[]) => {
      const { stdout } = await run(['a.yaml', '-f', 'json', ...args], { cwd });
      const [{ observations }] = JSON.parse(stdout).proposals;
      return observations.filter(({ kind }: { kind: string }) => kind === 'personal-data').length;
    };
    expect(await personal('--no-config')).toBe(1);
    expect(await personal('-c', 'ours.yaml')).toBe(0);
  });

  it('vocabulary is read as if the proposal had given it', async () => {
    const draft = `project: { title: X, language: en }
accountability: { text: "The tchaourou sits each Friday under the tree and hears whoever comes." }
`;
    const words = '{ channel-community-meeting: [tchaourou] }';
    const cwd = folderWith({
      'a.yaml': draft,
      'given.yaml': draft.replace('language: en', `vocabulary: ${words}`),
      'ours.yaml': `vocabulary: ${words}\n`,
    });
    const verdict = async (...args: string[]) => {
      const { stdout } = await run([...args, '--select', 'AC-02', '-f', 'json'], { cwd });
      return JSON.parse(stdout).proposals[0].requirements[0].verdict;
    };
    expect(await verdict('a.yaml')).toBe('not-met');
    expect(await verdict('given.yaml')).toBe('partly-met');
    expect(await verdict('a.yaml', '-c', 'ours.yaml')).toBe('partly-met');
  });
});

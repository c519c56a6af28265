import { describe, expect, it } from 'vitest';
import { examples, folderWith, run } from './run.js';

describe('explain', () => {
  it('says why, when, how, what to write and where it comes from, with a failing and a passing answer', async () => {
    const { code, stdout, stderr } = await run(['explain', 'ac-05']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const headings = stdout.split('\n').filter((line) => /^[A-Z]/.test(line));
    expect(headings).toEqual([
      'AC-05 Sensitive complaints have their own confidential way',
      'Why it matters',
      'Applies when',
      'How it is judged',
      'What is looked for',
      'Question',
      'Fix',
      'Careful',
      'An answer that does not',
      'An answer that meets it',
      'Sources',
    ]);
    expect(stdout).toMatch(/^ {4}accountability:$/m);
  });

  it('shows all phrases and examples with --verbose', async () => {
    const { stdout } = await run(['explain', 'AC-05', '--verbose']);
    expect(stdout.length).toBeGreaterThan(2 * (await run(['explain', 'AC-05'])).stdout.length);
    expect(stdout).not.toContain('--verbose shows all');
  });

  it('shows in another language the examples that were written in it, and the English ones where there is none', async () => {
    const french = (await run(['explain', 'AC-12', '--locale', 'fr'])).stdout;
    expect(french).toContain('On peut se plaindre sans donner son nom');
    expect(french).not.toContain('People can complain without giving a name');
    const all = (await run(['explain', 'AC-12', '--locale', 'fr', '--verbose'])).stdout;
    expect(all).toContain('We compare published statistics');
    expect((await run(['explain', 'AC-12'])).stdout).toContain('People can complain without giving a name');
  });

  it('with a file: what was read, what was found by which phrase, the verdict, and what to do if it is wrong', async () => {
    const { code, stdout } = await run(['explain', 'AC-05', 'middling-niger-routes.yaml'], { cwd: examples });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Passages read\n {2}- line \d+: \/accountability/m);
    expect(stdout).toMatch(/^What was found$/m);
    expect(stdout).toMatch(/confidential way to complain: found\n {4}“true” \(line \d+, column \d+/);
    expect(stdout).toMatch(/^Verdict here\n {2}partly met/m);
    expect(stdout).toMatch(/^Missing\n {2}- line \d+, column \d+: /m);
    expect(stdout).toMatch(/^If you find that this is wrong$/m);
  });

  it('says for a list what was found in each of its elements', async () => {
    const { stdout } = await run(['explain', 'AN-03', 'middling-niger-routes.yaml'], { cwd: examples });
    expect(stdout.match(/^ {2}- \/analysis\/protection\/threats\/\d, line \d+$/gm)).toHaveLength(4);
  });

  it('explains every proposal of a file, and ends with 2 when one cannot be read', async () => {
    const cwd = folderWith({
      'a.yaml': 'project:\n  title: One\n---\nproject:\n  title: Two: three\n---\nproject:\n  title: Four\n',
    });
    const { code, stdout, stderr } = await run(['explain', 'AC-02', 'a.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stdout.match(/^Verdict here$/gm)).toHaveLength(2);
    expect(stderr).toMatch(/^a\.yaml:5:\d+: /);
  });

  it.each([
    ['a file that is missing', 'baer.yaml', /no such file; did you mean bare\.yaml/],
    ['a folder', '.', /is a folder/],
    ['no YAML', 'broken.yaml', /broken\.yaml:3:\d+: /],
  ])('ends with 2 for %s', async (_, file, said) => {
    const { code, stdout, stderr } = await run(['explain', 'AC-02', file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('reads standard input', async () => {
    const { stdout } = await run(['explain', 'AC-02', '-'], { input: 'project: { title: A }\n' });
    expect(stdout).toMatch(/^Verdict here\n {2}not met/m);
  });
});

describe('explain says what helps with this verdict', () => {
  const contradicted = {
    en: 'The residents decide together where each tap stands. Women of the block have no say.',
    fr: "Les habitants votent l'emplacement de chaque robinet. Les habitants n'ont aucun pouvoir sur le reste.",
    es: 'Los vecinos deciden juntos dónde va cada grifo. Las mujeres del barrio no tienen voz.',
  };
  it.each([
    ['en', /^ {2}Another place says otherwise: “Women of the block/m],
    ['fr', /^ {2}Un autre passage dit le contraire\s:\s«\sLes habitants n'ont aucun/m],
    ['es', /^ {2}Otro pasaje dice lo contrario: «Las mujeres del barrio/m],
  ] as const)('quotes the place that says otherwise: %s', async (language, said) => {
    const input = `project: { title: A, language: ${language} }\nprotection: { participation: { text: "${contradicted[language]}" } }\n`;
    expect((await run(['explain', 'PA-03', '-'], { input })).stdout).toMatch(said);
  });

  it.each([
    ['not applicable', 'DH-07', '', /It does apply here\?/],
    [
      'set aside',
      'AN-06',
      'project: { title: A, does_not_apply: [{ requirement: AN-06, reason: Asked elsewhere. }] }\n',
      /It should be judged here\?/,
    ],
  ])('does not speak of an unseen answer where the verdict is %s', async (verdict, id, input, said) => {
    const { stdout } = await run(['explain', id, '-'], { input: input || 'project: { title: A }\n' });
    expect(stdout).toMatch(new RegExp(`^Verdict here\n {2}${verdict}`, 'm'));
    expect(stdout).toMatch(said);
    expect(stdout).not.toContain('was not seen?');
  });
});

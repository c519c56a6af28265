import { describe, expect, it } from 'vitest';
import { inEnglish, sentence } from '../../src/cli/talk.js';
import { typedLocale } from '../../src/cli/typed-locale.js';
import { examples, folderWith, run } from './run.js';

const FRENCH = 'project: { title: Des chemins sûrs, language: fr, kind: livraison }\n';

describe('standard error speaks the language that was typed', () => {
  it.each([
    ['fr', ['a.yaml', '--formt', 'json'], "option inconnue : '--formt' ; vouliez-vous dire --format ?"],
    ['es', ['a.yaml', '--formt', 'json'], "opción desconocida: '--formt'; ¿quiso decir --format?"],
    ['fr', ['explain'], "il manque l'argument 'id'"],
    ['es', ['explain', 'AC-02', 'b', 'c'], 'se esperaban 2 argumentos y hay 3'],
    ['fr', ['a.yaml', '--fail-on', 'critcal'], "ne convient pas à l'option '--fail-on <level>'"],
    ['es', ['a.yaml', '--select', 'AC-2'], '¿quiso decir AC-02?'],
    ['fr', ['exlpain', 'AC-02'], 'vouliez-vous dire explain ?'],
    ['es', [], '¿qué propuesta?'],
    ['fr', ['nowhere.yaml'], "nowhere.yaml:1:1: Ce fichier n'existe pas."],
    ['es', ['a.yaml', '-o', 'nowhere/a.json'], 'no existe la carpeta nowhere'],
    ['fr', ['decide', 'AC-02', 'a.yaml'], "qu'a-t-on décidé ?"],
    ['es', ['schema', 'raport'], '¿quiso decir report?'],
    ['fr', ['render', 'a.yaml'], "ce n'est pas du JSON"],
    ['es', ['help', 'frobnicate'], 'no existe ese comando'],
  ])('%s: %j', async (locale, args, said) => {
    const cwd = folderWith({ 'a.yaml': 'project: { title: A }\n' });
    const { code, stderr } = await run([...args, '--locale', locale], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('of mistakes in a configuration too', async () => {
    const cwd = folderWith({
      'a.yaml': 'project: { title: A }\n',
      'c.yaml': 'fail_onn: critical\nlens: x\n',
    });
    const { code, stderr } = await run(['a.yaml', '-c', 'c.yaml', '--locale', 'fr'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("rien n'a été jugé");
    expect(stderr).toMatch(
      /c\.yaml:1:1 .* : la clé "fail_onn" n'existe pas \(vouliez-vous dire fail_on \?\)/,
    );
    expect(stderr).toContain('"x" n\'est aucune de ces valeurs : protection-mainstreaming');
  });

  it('--locale=fr too, and English for a language that there is not', async () => {
    expect((await run(['--locale=fr'])).stderr).toContain('quelle proposition ?');
    expect((await run(['--locale', 'de'])).stderr).toContain('Choose en, fr, es');
  });

  it.each([
    [['a.yaml'], undefined],
    [['a.yaml', '--locale'], undefined],
    [['a.yaml', '--locale', 'FR'], 'fr'],
    [['--locale=es', 'a.yaml'], 'es'],
    [['--locale', 'fr', '--locale', 'es'], 'es'],
    [['--', '--locale', 'fr'], undefined],
  ])('%j: %s', (argv, locale) => {
    expect(typedLocale(argv)).toBe(locale);
  });
});

describe('without --locale it speaks the language of the report', () => {
  it('French, faults and ending included', async () => {
    const cwd = folderWith({ 'a.yaml': FRENCH, 'notes.docx': '' });
    const { code, stdout, stderr } = await run(['.', '-f', 'json:a.json', '-f', 'markdown'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('laissés de côté : 1 fichier Word, PDF ou semblable');
    expect(stderr).toContain('écrit : a.json');
    expect(stderr).toContain('fin avec 1 : 1 proposition ne respecte pas le format');
    expect(stdout).toContain("ce qui n'est pas une de ses valeurs");
    const english = await run(['render', 'a.json', '--locale', 'en', '-f', 'markdown'], { cwd });
    expect(english.stdout).toContain('which is not one of its values');
    expect(english.stderr).toBe('');
  });

  it('of a file that cannot be read English, unless another is asked for', async () => {
    const cwd = folderWith({ 'a.yaml': 'project:\n\ttitle: A\n' });
    expect((await run(['a.yaml', '-q'], { cwd })).stderr).toContain('A tab stands at the beginning');
    const { stdout, stderr } = await run(['a.yaml', '-q', '--locale', 'es'], { cwd });
    expect(stderr).toContain('a.yaml:2:1: Hay un tabulador al principio de esta línea');
    expect(stderr).toContain('termina con 2: 1 propuesta no se pudo juzgar');
    expect(stdout).toContain('Hay un tabulador');
  });
});

describe.each([
  ['fr', 'Passages lus', 'Ce qui a été trouvé', 'Verdict pour ce fichier', 'partiellement satisfaite'],
  ['es', 'Pasajes leídos', 'Lo que se encontró', 'Veredicto para este archivo', 'se cumple en parte'],
])('explain ID FILE in %s', (locale, ...said) => {
  it('tells what was read, what was found and how the verdict followed', async () => {
    const args = ['explain', 'AC-05', 'middling-niger-routes.yaml', '--locale', locale];
    const { code, stdout, stderr } = await run(args, { cwd: examples });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const one of said) expect(stdout).toContain(one);
    expect(stdout).not.toMatch(/Passages read|What was found|by the phrase|belongs in|Applies when|: found/);
  });
});

it('explain ID FILE speaks the language of the proposal, and explain ID English', async () => {
  const { stdout } = await run(['explain', 'AC-02', 'vallee-du-fleuve.yaml'], { cwd: examples });
  expect(stdout).toContain('Passages lus');
  expect((await run(['explain', 'AC-02'])).stdout).toContain('Why it matters');
});

describe.each([
  ['fr', 'Ce que la révision a changé', 'Gagnées', 'non satisfaite → partiellement satisfaite'],
  ['es', 'Lo que cambió con la revisión', 'Ganados', 'no cumple → cumple en parte'],
])('compare in %s', (locale, title, gained, moved) => {
  const compare = (...more: readonly string[]) =>
    run(['compare', 'weak-niger-routes.yaml', 'middling-niger-routes.yaml', '--locale', locale, ...more], {
      cwd: examples,
      env: { COLUMNS: '200' },
    });

  it('in every format, ids and kinds as they are', async () => {
    for (const format of ['terminal', 'markdown']) {
      const { stdout } = await compare('-f', format);
      expect(stdout).toContain(title);
      expect(stdout).toContain(gained);
      expect(stdout).toContain(moved);
      expect(stdout).not.toMatch(/now there|now missing|Gained|unchanged/);
    }
    const { changes } = JSON.parse((await compare('-f', 'json')).stdout);
    const change = changes.find(({ id }: { id: string }) => id === 'AC-02');
    expect(change).toMatchObject({ movement: 'gained', before: 'not-met', after: 'partly-met' });
    expect(change.title).not.toMatch(/People/);
  });
});

it('a sentence in English is what errors carry', () => {
  expect(inEnglish(sentence('written', { path: 'a.json' }))).toBe('written: a.json');
  expect(inEnglish('as it is')).toBe('as it is');
});

describe('why a file is no YAML is said in the language that it is written in', () => {
  it.each([
    ['fr', 'Ce texte contient un deux-points'],
    ['es', 'Este texto'],
    ['en', 'This text holds a colon'],
  ])('%s, as the file says', async (language, said) => {
    const input = `project:\n  title: A\n  language: ${language}\n  summary: one: two\n`;
    for (const args of [['-'], ['explain', 'PA-03', '-'], ['fix', '--dry-run', '-']])
      expect((await run(args, { input })).stderr).toContain(said);
  });

  it('as its words show, where it does not say', async () => {
    const input =
      'project:\n  title: Un abri\n  summary: les familles : celles qui sont dans la cour et dans les rues du quartier, avec leurs enfants: deux\n';
    expect((await run(['-'], { input })).stderr).toContain('Ce texte contient un deux-points');
  });

  it('as it is asked for', async () => {
    const input = 'project:\n  title: A\n  language: fr\n  summary: one: two\n';
    expect((await run(['-', '--locale', 'en'], { input })).stderr).toContain('This text holds a colon');
  });
});

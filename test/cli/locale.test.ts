import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/locale/spoken.js';
import { assessment } from '../assess/make.js';
import { folderWith, run } from './run.js';

const title = (language: string) => `project: { title: X, language: ${language} }\n`;

describe('the language of a report', () => {
  const of = (...languages: string[]) =>
    localeOf(
      undefined,
      languages.map((language) => assessment({ language })),
    );

  it.each([
    [['fr'], 'fr'],
    [['es', 'es'], 'es'],
    [['en'], 'en'],
    [['fr', 'es'], 'en'],
    [['fr', ''], 'fr'],
    [['de'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ])('of proposals in %j is %s', (languages, locale) => {
    expect(of(...languages)).toBe(locale);
  });

  it('is the one that was asked for, whatever the proposals are in', () => {
    expect(localeOf('es', [assessment({ language: 'fr' })])).toBe('es');
  });

  it.each([
    ['that of the proposal', [], 'Pas prêt', 'fr'],
    ['the one asked for', ['--locale', 'es'], 'No está list', 'es'],
    ['the one of the configuration', ['-c', 'c.yaml'], 'Not ready', 'en'],
    [
      'the one asked for before that of the configuration',
      ['-c', 'c.yaml', '--locale', 'fr'],
      'Pas prêt',
      'fr',
    ],
  ])('is %s', async (_, args, level, locale) => {
    const cwd = folderWith({ 'a.yaml': title('fr'), 'c.yaml': 'output: { locale: en }\n' });
    const { stdout } = await run(['a.yaml', '-f', 'json:a.json', '-f', 'terminal', ...args], { cwd });
    expect(stdout).toContain(level);
    const rendered = await run(['render', 'a.json'], { cwd });
    expect(rendered.stdout).toContain(level);
    const { options, proposals } = JSON.parse(
      (await run(['render', 'a.json', '-f', 'json'], { cwd })).stdout,
    );
    expect(options.locale).toBe(locale);
    expect(proposals[0].level).toBe('not-ready');
  });
});

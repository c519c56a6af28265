import { checklists, translations } from 'virtual:knowledge';
import { describe, expect, it } from 'vitest';
import { type ChecklistFile, requirementSchema } from '../../src/checklist/format.js';
import {
  translated as inLanguage,
  outdated,
  partsSaid,
  TRANSLATED_LANGUAGES,
  textsHash,
  textsToTranslate,
  translationsOf,
} from '../../src/checklist/translation.js';
import { requirementOf } from '../support/made.js';

const files = checklists().files.map(({ file }) => file);

describe.each(TRANSLATED_LANGUAGES)('the requirements in %s', (language) => {
  const translated = translations[language]();

  it('are all there, and translate the texts as they are now', () => {
    expect(outdated(translated, files)).toEqual({ missing: [], stale: [] });
  });

  it('translate nothing that is not there', () => {
    const ids = files.flatMap(({ requirements }) => requirements.map(({ id }) => id));
    expect(Object.keys(translated).sort()).toEqual(ids.sort());
  });

  it('say every part, and name the keys that English names for the writer', () => {
    for (const requirement of files.flatMap(({ requirements }) => requirements)) {
      const own = translated[requirement.id];
      expect(Object.keys(own?.says ?? {}).sort(), requirement.id).toEqual(
        Object.keys(partsSaid(requirement.judge)).sort(),
      );
      const keys = (text: string) => [...new Set(text.match(/`[a-z_.]+`/g) ?? [])].sort();
      expect(keys(own?.fix.say ?? ''), requirement.id).toEqual(
        expect.arrayContaining(keys(requirement.fix.say)),
      );
    }
  });

  it('are in that language: no text is left as it was', () => {
    for (const requirement of files.flatMap(({ requirements }) => requirements)) {
      const [before, after] = [textsToTranslate(requirement), translated[requirement.id]];
      for (const key of ['title', 'why', 'question'] as const)
        expect(after?.[key], requirement.id).not.toBe(before[key]);
      expect(after?.fix.say, requirement.id).not.toBe(before.fix.say);
    }
  });
});

describe('what outdates a translation', () => {
  const requirement = requirementSchema.parse({
    ...Object.fromEntries(
      Object.entries(
        requirementOf(
          '{ kind: parts, home: [accountability], parts: [{ part: one, says: one thing, find: [{ concept: a }] }, { part: two, says: two things, find: [{ concept: b }] }] }',
        ),
      ).filter(([key]) => !['checklist', 'section', 'version'].includes(key)),
    ),
    our_reading: ['Two is our number.'],
    careful: 'Name nobody.',
  });
  const file: ChecklistFile = {
    checklist: 'test',
    version: '1',
    section: 'accountability',
    requirements: [requirement],
  };
  const whole = textsToTranslate(requirement);
  const stale = (changed: Partial<typeof requirement>) =>
    outdated({ 'TT-01': whole }, [{ ...file, requirements: [{ ...requirement, ...changed }] }]).stale;

  it('is every text that people read, and nothing else', () => {
    expect(stale({})).toEqual([]);
    for (const changed of [
      { title: 'Another' },
      { why: 'Another.' },
      { question: 'Another?' },
      { fix: { say: 'Another.' } },
      { fix: { ...requirement.fix, insert: 'a: b' } },
      { careful: 'Another.' },
      { our_reading: ['Three is.'] },
    ])
      expect(stale(changed), JSON.stringify(changed)).toEqual(['TT-01']);
    const { judge } = requirement;
    if (judge.kind !== 'parts') throw new Error('parts');
    const parts = judge.parts.map((part) => ({ ...part, says: `${part.says}!` }));
    expect(stale({ judge: { ...judge, parts } })).toEqual(['TT-01']);
    expect(stale({ severity: 'minor' })).toEqual([]);
    expect(whole.of).toBe(textsHash(requirement));
  });

  it('is told apart from what nobody translated', () => {
    expect(outdated({}, [file])).toEqual({ missing: ['TT-01'], stale: [] });
  });

  it.each<[string, Partial<typeof whole>, string]>([
    ['a part is not said', { says: { one: 'une' } }, 'says lacks two'],
    ['a part is none', { says: { one: 'une', two: 'deux', three: 'trois' } }, 'says has three'],
    ['a reading is missing', { our_reading: [] }, 'our_reading has another length'],
    ['a caution is missing', { careful: undefined }, 'careful is in one only'],
    ['a snippet is too many', { fix: { say: 'x', insert: 'a: b' } }, 'fix.insert is in one only'],
  ])('is refused where %s', (_, changed, message) => {
    const data = {
      translates: 'accountability',
      language: 'fr',
      requirements: { 'TT-01': { ...whole, ...changed } },
    } as const;
    const { faults } = translationsOf([{ path: 'a.fr.yaml', data }], [file]);
    expect(faults).toEqual([
      { path: 'a.fr.yaml', where: 'TT-01', message: expect.stringContaining(message) },
    ]);
  });

  it('is refused where it translates no requirement', () => {
    const data = { translates: 'accountability', language: 'fr', requirements: { 'TT-09': whole } } as const;
    expect(translationsOf([{ path: 'a.fr.yaml', data }], [file]).faults).toMatchObject([
      { where: 'TT-09', message: 'translates no requirement' },
    ]);
  });
});

describe('examples in another language', () => {
  const {
    checklist: _,
    section: __,
    version: ___,
    ...made
  } = requirementOf('{ kind: said, home: [goal], find: [{ concept: a }] }');
  const requirement = requirementSchema.parse({
    ...made,
    examples: [
      { verdict: 'met', yaml: 'goal: enough' },
      { verdict: 'not-met', yaml: 'goal: not enough' },
      { verdict: 'not-applicable', yaml: 'goal: a study' },
    ],
  });
  const translation = textsToTranslate(requirement);
  const shown = (examples: typeof translation.examples) =>
    inLanguage(requirement, { ...translation, examples }).examples.map(({ yaml }) => yaml);

  it('are shown instead of the English ones, which stay where a verdict has none', () => {
    expect(shown([{ verdict: 'met', yaml: 'goal: assez' }])).toEqual([
      'goal: assez',
      'goal: not enough',
      'goal: a study',
    ]);
    expect(shown([])).toEqual(requirement.examples.map(({ yaml }) => yaml));
  });

  it('make no translation stale', () => {
    const file: ChecklistFile = {
      checklist: 'test',
      version: '1',
      section: 'accountability',
      requirements: [requirement],
    };
    const own = { ...translation, examples: [{ verdict: 'met' as const, yaml: 'goal: assez' }] };
    expect(outdated({ [requirement.id]: own }, [file])).toEqual({ missing: [], stale: [] });
  });
});

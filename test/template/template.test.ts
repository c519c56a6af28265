import { describe, expect, it } from 'vitest';
import { sectionsFor } from '../../src/cli/init/sections.js';
import { type InitWords, initWords } from '../../src/locale/init.js';
import { LOCALES, type Locale } from '../../src/locale/words.js';
import { readProposals } from '../../src/proposal/read.js';
import { type Answers, choicesOf, givenBy } from '../../src/template/answers.js';
import { composeTemplate } from '../../src/template/compose.js';
import { keyTexts } from '../../src/template/texts.js';
import { engine } from '../support/engine.js';
import { pairwise } from '../support/pairwise.js';

const NOTHING: Answers = { language: 'en', kind: [], themes: [], sectors: [], mobility: [], groups: [] };
const words = new Map<string, InitWords>();
for (const locale of LOCALES) words.set(locale, await initWords(locale));

function templateOf(answers: Partial<Answers>): string {
  const said = { ...NOTHING, ...answers };
  const template = words.get(said.language)?.template;
  if (template === undefined) throw new Error('no words');
  const parts = { texts: keyTexts(said.language), words: template, given: givenBy(said, template.title) };
  const has = sectionsFor(engine(), composeTemplate({ ...parts, has: () => true }));
  return composeTemplate({ ...parts, has });
}

function assessed(text: string) {
  const { documents } = readProposals('new.yaml', new TextEncoder().encode(text));
  const [document] = documents;
  if (document === undefined || !('proposal' in document) || documents.length > 1)
    throw new Error('not one proposal');
  return { document, assessment: engine().assess(document, '') };
}

const some = (value: string): string[] => (value === '' ? [] : [value]);
const levels = (answer: Parameters<typeof choicesOf>[0]) => ['', ...choicesOf(answer)];

describe('a fresh template', () => {
  const combinations = pairwise({
    language: LOCALES,
    kind: levels('kind'),
    theme: levels('theme'),
    sector: levels('sector'),
    mobility: levels('mobility'),
    group: levels('group'),
  });

  it('answers no requirement and breaks no rule of the format, whatever was answered (pairwise)', () => {
    const wrong: unknown[] = [];
    for (const { language, kind, theme, sector, mobility, group } of combinations) {
      const answers = {
        language: language as Locale,
        kind: some(kind),
        themes: some(theme),
        sectors: some(sector),
        mobility: some(mobility),
        groups: some(group),
      };
      const { assessment } = assessed(templateOf(answers));
      const { formatFaults, requirements } = assessment;
      // A category such as unaccompanied-child is rightly taken for a sign of an area.
      const observations = assessment.observations.filter((one) => one.kind !== 'undeclared-area');
      const answered = requirements.filter(
        ({ verdict }) => verdict !== 'not-met' && verdict !== 'not-applicable',
      );
      if (formatFaults.length + answered.length + observations.length > 0)
        wrong.push({
          ...answers,
          faults: formatFaults.map(({ message }) => message),
          answered: answered.map(({ id, verdict }) => `${id} ${verdict}`),
          observations: observations.map(({ message }) => message),
        });
    }
    expect(combinations.length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  }, 300_000);

  it.each(LOCALES)('answers nothing with everything chosen (%s)', (language) => {
    const all = {
      language,
      kind: choicesOf('kind'),
      themes: choicesOf('theme'),
      sectors: choicesOf('sector'),
      mobility: choicesOf('mobility'),
      groups: choicesOf('group'),
    };
    const { assessment } = assessed(templateOf(all));
    expect(assessment.formatFaults).toEqual([]);
    expect(
      assessment.requirements
        .filter(({ verdict }) => verdict !== 'not-met' && verdict !== 'not-applicable')
        .map(({ id, verdict }) => `${id} ${verdict}`),
    ).toEqual([]);
  });

  it('holds what was answered', () => {
    const { document } = assessed(
      templateOf({
        language: 'fr',
        title: 'Eau: "sûre" # pour tous',
        kind: ['capacity', 'research'],
        themes: ['child-protection'],
        sectors: ['wash', 'camp-management'],
        mobility: ['transit', 'internal'],
        groups: ['idp', 'host-community'],
      }),
    );
    expect(document.proposal.project).toMatchObject({
      title: 'Eau: "sûre" # pour tous',
      language: 'fr',
      kind: ['capacity', 'research'],
      themes: ['child-protection'],
      sectors: ['wash', 'camp-management'],
      mobility: { scope: ['internal'], stages: ['transit'] },
    });
    expect(document.proposal.people?.groups).toMatchObject([
      { id: 'idp', category: 'idp' },
      { id: 'host-community', category: 'host-community' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/assess/verdict.js';
import { conceptsIn } from '../../src/locale/concepts.js';
import { inLocale } from '../../src/locale/in-locale.js';
import { sentencesIn } from '../../src/locale/sentences.js';
import { LOCALES, wordsIn } from '../../src/locale/words.js';
import { writeMarkdown } from '../../src/report/markdown.js';
import { writeTerminal } from '../../src/report/terminal.js';
import { realRun } from '../report/real.js';
import { engine } from '../support/engine.js';

type Translated = 'fr' | 'es';

/** The real examples that can be read, said in a language. */
function said(locale: Translated): Run {
  const run = realRun();
  const { knowledge } = engine();
  return inLocale(
    { ...run, proposals: run.proposals.filter(({ requirements }) => requirements.length > 0) },
    {
      requirements: knowledge.translations(locale),
      sentences: sentencesIn(locale),
      concepts: conceptsIn(locale, knowledge),
    },
  );
}

const options = { quotes: false, verbosity: 'verbose', color: false, width: 100 } as const;

describe('a report in French', () => {
  it('has a space before every colon, semicolon and mark that is not of a key, a title or a snippet', () => {
    const lines = writeMarkdown(said('fr'), { ...options, locale: 'fr' })
      .replace(/^```[\s\S]*?^```$/gm, '')
      .replace(/`[^`\n]*`/g, 'x')
      .split('\n')
      .filter((line) => !/^\s*(?:Sources : |- [a-z-]+: [a-z-]+$|\|)/.test(line));
    expect(lines.filter((line) => /[\p{L}\d)*][:;?!](?=\s|$)/u.test(line))).toEqual([]);
  });

  it('begins no line at a terminal with such a sign', () => {
    const text = writeTerminal(said('fr'), { ...options, width: 40, locale: 'fr' });
    expect(text.split('\n').filter((line) => /^\s*[:;?!»](?:\s|$)/.test(line))).toEqual([]);
  });

  it('agrees with the requirements that it speaks of', () => {
    const { counted, labels, totals, strength } = wordsIn('fr');
    expect(counted(1, 'major')).toBe('1 majeure');
    expect(counted(11, 'critical')).toBe('11 critiques');
    expect(labels.open('mineure')).toBe('À régler, mineures');
    expect(
      totals(3, [
        [1, 'revise'],
        [2, 'not-ready'],
      ]),
    ).toBe('3 propositions : 1 à réviser et 2 pas prêtes.');
    expect(strength({ who: true, when: false, money: false, measured: false })).toBe(
      'avec un responsable ; sans échéance, ligne budgétaire ni indicateur',
    );
  });
});

describe('a report in Spanish', () => {
  it('agrees with the requirements that it speaks of', () => {
    const { counted, totals } = wordsIn('es');
    expect(counted(1, 'major')).toBe('1 mayor');
    expect(counted(37, 'major')).toBe('37 mayores');
    expect(counted(2, 'critical')).toBe('2 críticos');
    expect(totals(2, [[2, 'not-ready']])).toBe('2 propuestas: 2 no están listas.');
  });
});

describe.each(['fr', 'es'] as const)('a report in %s', (locale) => {
  const english = conceptsIn('en', engine().knowledge);

  it('says what is missing, what to insert and what was seen in its own language', () => {
    const before = realRun().proposals.filter(({ requirements }) => requirements.length > 0);
    for (const [i, { promises, observations, requirements }] of [...said(locale).proposals].entries()) {
      const own = [
        ...promises.flatMap(({ gaps, answers }) => [...gaps.map(({ insert }) => insert), ...answers]),
        ...observations.map(({ message }) => message),
        ...requirements.flatMap(({ findings }) => findings.map(({ message }) => message)),
      ];
      expect(own.filter((text) => / on an? |barriers of|\(each\)|an activity's id/.test(text))).toEqual([]);
      expect(before[i]?.promises.map(({ gaps }) => gaps.map(({ lacks }) => lacks))).toEqual(
        promises.map(({ gaps }) => gaps.map(({ lacks }) => lacks)),
      );
      const signs = observations.filter(({ kind }) => kind === 'undeclared-area');
      for (const { message } of signs)
        expect(Object.values(english).filter((text) => text.includes(' ') && message.includes(text))).toEqual(
          [],
        );
    }
  });
});

it.each(LOCALES)('in %s every concept that judging names has words, of whatever lexicon it is', (locale) => {
  const { knowledge } = engine();
  const named = new Set(LOCALES.flatMap((one) => Object.keys(conceptsIn(one, knowledge))));
  const ofLexicons = LOCALES.flatMap((one) => [
    ...[...knowledge.lexicon(one).concepts.keys()].filter((concept) => concept.startsWith('sign-')),
    ...Object.keys(knowledge.wordings(one)),
  ]);
  const known = conceptsIn(locale, knowledge);
  expect(ofLexicons.filter((concept) => !Object.hasOwn(known, concept))).toEqual([]);
  expect([...named].filter((concept) => !ofLexicons.includes(concept))).toEqual([]);
});

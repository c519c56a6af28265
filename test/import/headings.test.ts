import { headings } from 'virtual:headings';
import { describe, expect, it } from 'vitest';
import { choiceOf, levelOf, meaningOfHeading, meaningsOfColumn } from '../../src/import/headings.js';
import { FACTS } from '../../src/import/placers/facts.js';
import { LISTS } from '../../src/import/placers/lists.js';
import { proposalShape, type Shape } from '../../src/proposal/shape.js';

describe('headings', () => {
  it.each([
    ['3.2. Analyse de la protection', 'analysis.protection.text'],
    ['ANALISIS DE PROTECCION', 'analysis.protection.text'],
    ['Section B – Risk management (max. 1 page)', 'risks'],
    ['IV) Accountability to Affected Populations (AAP)', 'accountability.text'],
    ['Évaluation des besoins', 'analysis.situation'],
    ['Évaluation', 'monitoring.evaluation'],
    ['Protection against sexual exploitation and abuse', 'safeguarding.psea.text'],
    ['Protección de la niñez', 'child_protection.text'],
    ['4.1 Comment les personnes concernées participent-elles au projet ?', 'protection.participation'],
    ['¿Cómo participan las personas en el diseño?', 'protection.participation'],
    ['Protection', 'section'],
    ['Visibility', undefined],
    ['The women who sell fish on the beach at night', undefined],
  ])('%s', (heading, key) => expect(meaningOfHeading(heading)).toBe(key));

  it('lead to a text, to a value or to a list that the format has', () => {
    const keys = new Set(Object.values(headings()).flatMap((one) => Object.keys(one.headings)));
    const strange = [...keys].filter(
      (key) => key !== 'section' && FACTS[key] === undefined && LISTS[key] === undefined && !isText(key),
    );
    expect(strange).toEqual([]);
  });

  it.each(['headings', 'columns', 'levels', 'choices'] as const)(
    'have the same %s in the three languages',
    (part) => {
      const { en, fr, es } = headings();
      expect(Object.keys(fr[part])).toEqual(Object.keys(en[part]));
      expect(Object.keys(es[part])).toEqual(Object.keys(en[part]));
    },
  );
});

function isText(key: string): boolean {
  let shape: Shape | undefined = proposalShape;
  for (const name of key.split('.')) shape = shape?.is === 'mapping' ? shape.keys.get(name) : undefined;
  return shape?.is === 'text' || (shape?.is === 'mapping' && shape.plain === 'text');
}

describe('words in tables', () => {
  it('are heads of columns', () => {
    expect(meaningsOfColumn('Responsable')).toEqual(['results.owner', 'risks.owner']);
    expect(meaningsOfColumn('Objectively verifiable indicators (OVI)')).toEqual(['results.indicator']);
    expect(meaningsOfColumn('Remarks')).toEqual([]);
  });

  it('are degrees', () => {
    const degrees = ['low', 'medium', 'high'];
    expect(['Très élevée', 'moderado', 'Unlikely', '3/5'].map((text) => choiceOf(text, degrees))).toEqual([
      'high',
      'medium',
      'low',
      undefined,
    ]);
  });

  it('name the level of a result', () => {
    expect(levelOf('Outcome 1: Families eat')).toEqual({ level: 'outcome', number: '1', length: 11 });
    expect(levelOf('Activités :')).toMatchObject({ level: 'activity', number: '' });
    expect(levelOf('Resultado 1.2 – Agua')).toMatchObject({ level: 'output', number: '1.2' });
    expect(levelOf('Families eat')).toBeUndefined();
    expect(levelOf('Activities are listed below')).toBeUndefined();
  });
});

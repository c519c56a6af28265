import { describe, expect, test } from 'vitest';
import { engine, judged } from '../support/engine.js';

/** Proposals that trigger an interaction, and near ones that do not. */
interface Cases {
  readonly triggers: readonly string[];
  readonly leaves: readonly string[];
}

const men = '{ id: g, name: Crews, category: migrant, women: 0, men: 90, girls: 0, boys: 0 }';
const women = '{ id: g, name: Domestic workers, category: migrant, women: 90, men: 0, girls: 0, boys: 0 }';
const boys = '{ id: g, name: Boys who beg, category: migrant, women: 0, men: 0, girls: 0, boys: 40 }';
const trafficked = '{ id: g, name: Women back from the coast, category: victim-of-trafficking, women: 30 }';
const alone = '{ id: g, name: Children on the road, category: unaccompanied-child, boys: 12 }';
const project = (keys: string) => `project: { title: Example, ${keys} }\n`;
const people = (...groups: readonly string[]) => `people: { groups: [${groups.join(', ')}] }\n`;
const does = (description: string) =>
  `results: { outcomes: [{ id: O1, activities: [{ id: A1, description: "${description}" }] }] }\n`;
const counterTrafficking = project('themes: [counter-trafficking]');
const returning = 'counter_trafficking: { offers: [return] }\n';

const CASES: Readonly<Record<string, Cases>> = {
  'IX-01': {
    triggers: [
      counterTrafficking + people(boys),
      counterTrafficking + people('{ id: g, name: Families, category: migrant, women: 9, men: 8 }'),
    ],
    leaves: [counterTrafficking + people(men), counterTrafficking + people(women), people(boys)],
  },
  'IX-02': {
    triggers: [counterTrafficking + people(women), counterTrafficking + people(men, women)],
    leaves: [counterTrafficking + people(men), counterTrafficking + people(boys), people(women)],
  },
  'IX-03': {
    triggers: [
      returning + people(alone),
      `return_and_reintegration: { offers: [return] }\nanalysis: { protection: { threats: [{ description: Separated children are sold on the way }] } }\n${people(men)}`,
    ],
    leaves: [people(alone), returning + people(men), returning + people(boys)],
  },
  'IX-04': {
    triggers: [
      `return_and_reintegration: { offers: [return] }\n${people(trafficked)}`,
      people(trafficked) + does('Pay and accompany the voluntary return of 40 women to their home towns'),
    ],
    leaves: [
      people(trafficked) + does('Counselling and a course of their choice'),
      `return_and_reintegration: { offers: [return] }\n${people(men)}`,
    ],
  },
  'IX-05': {
    triggers: [
      project('sectors: [wash]') + does('Repair 12 wells'),
      project('sectors: [health, cash]') + does('Pay 300 households twice'),
      does('Distribution of hygiene kits to 900 households'),
    ],
    leaves: [
      project('sectors: [health, legal-aid]') + does('Distribution of hygiene kits to 900 households'),
      project('kind: research, sectors: [shelter]') + does('Compare published statistics of rents'),
      does('Hearings with a lawyer in four towns'),
    ],
  },
  'IX-06': {
    triggers: [people(boys), people('{ id: g, name: Households, category: idp, women: 3, men: 4 }')],
    leaves: [people(men), people(women)],
  },
  'IX-07': {
    triggers: [project('themes: [gender-based-violence]') + people(boys)],
    leaves: [project('themes: [gender-based-violence]') + people(women), people(boys)],
  },
};

/** The requirements that a proposal is held against because of an interaction. */
function becauseOf(id: string, yaml: string): string[] {
  return judged(yaml)
    .requirements.filter(({ appliesBecause }) => appliesBecause?.includes(id))
    .map((requirement) => requirement.id);
}

for (const { id, switches_on } of engine().knowledge.interactions) {
  describe(id, () => {
    const cases = CASES[id] ?? { triggers: [], leaves: [] };
    test('has proposals that trigger it and some that do not', () => {
      expect(cases.triggers).not.toEqual([]);
      expect(cases.leaves).not.toEqual([]);
    });
    test.each(cases.triggers)('holds for %s', (yaml) => {
      expect(becauseOf(id, yaml).sort()).toEqual([...switches_on].sort());
    });
    test.each(cases.leaves)('leaves alone %s', (yaml) => {
      expect(becauseOf(id, yaml)).toEqual([]);
    });
  });
}

test('a switched-on requirement keeps its own condition', () => {
  const yaml = `${returning}people: { groups: [${trafficked}] }\n`;
  const verdicts = judged(yaml).requirements.map(({ id, verdict }) => `${id} ${verdict}`);
  expect(verdicts).toContain('CT-08 not-applicable');
  expect(verdicts).toContain('CT-11 not-met');
});

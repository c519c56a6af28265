import { describe, expect, it } from 'vitest';
import { judged } from '../support/engine.js';

/** The codes of the contradictions of a proposal. */
function contradictions(yaml: string): readonly (string | undefined)[] {
  return judged(yaml, 'AN-01')
    .observations.filter(({ kind }) => kind === 'contradiction')
    .map(({ said }) => said?.code);
}

const project = (language: string, summary: string, more = '') =>
  `project: { title: X, language: ${language}, start: 2027-01-01, end: 2027-12-31, summary: "${summary}" }\n${more}`;
const girls = 'people: { groups: [{ id: G1, name: X, girls: 12 }] }';

describe('words against figures', () => {
  it.each([
    ['en', 'No children are involved in the project.'],
    ['fr', "Aucun enfant n'est concerné par le projet."],
    ['es', 'Ningún niño participa en el proyecto.'],
  ])('%s: no children over a table with girls', (language, summary) => {
    expect(contradictions(project(language, summary, girls))).toContain('contradiction.children');
  });

  it.each([
    ['en', 'Children come to the centre every day.'],
    ['fr', 'Les enfants viennent chaque jour au centre.'],
    ['es', 'Las niñas y los niños vienen cada día al centro.'],
    ['es', 'Ningún niño es rechazado en el centro.'],
    ['fr', "Aucun enfant n'est refusé au centre."],
  ])('%s: children said and counted', (language, summary) => {
    expect(contradictions(project(language, summary, girls))).toEqual([]);
  });

  it.each([
    ['en', 'This is an 18 month project.'],
    ['fr', "Il s'agit d'un projet de 18 mois."],
    ['es', 'Se trata de un proyecto de 18 meses.'],
  ])('%s: other months than the dates', (language, summary) => {
    expect(contradictions(project(language, summary))).toContain('contradiction.months');
  });

  it.each([
    ['en', 'This is a 12 month project.'],
    ['fr', "Il s'agit d'un projet de douze mois."],
    ['es', 'Se trata de un proyecto de doce meses.'],
  ])('%s: the months of the dates', (language, summary) => {
    expect(contradictions(project(language, summary))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { judged } from '../support/engine.js';

/** The parts of a requirement that were found in a proposal. */
function partsFound(id: string, yaml: string): readonly (string | undefined)[] {
  const requirement = judged(yaml).requirements.find((one) => one.id === id);
  return requirement?.evidence.map(({ part }) => part) ?? [];
}

const PLACE = 'a place or a group of this project';
const VIEWS = "children's own views, asked with a safeguard";

describe('what sheets of published projects were taken for', () => {
  it.each([
    ['en', 'Women are beaten by their husbands, and UNIFEM responds.', false],
    ['en', 'Women are beaten by their husbands in the lanes of Martissant, and UNIFEM responds.', true],
    ['fr', "Des femmes sont battues par leur mari, et l'UNIFEM intervient.", false],
    ['fr', 'Des femmes sont battues par leur mari dans les ruelles de Martissant.', true],
    ['es', 'A las mujeres las golpean sus maridos, y UNIFEM responde.', false],
    ['es', 'A las mujeres las golpean sus maridos en los callejones de Martissant.', true],
  ])('%s: the letters of an organisation are no place: %s', (language, text, isPlace) => {
    const yaml = `project: { title: Made, language: ${language} }\nanalysis: { protection: { text: "${text}" } }\n`;
    expect(partsFound('AN-01', yaml).includes(PLACE)).toBe(isPlace);
  });

  it.each([
    [
      'en',
      'Cross-border discussions and an agreement between both authorities prevent child trafficking.',
      false,
    ],
    [
      'en',
      'Girls and boys apart drew unsafe places with two trained workers; no own stories were asked.',
      true,
    ],
    [
      'fr',
      'Des échanges transfrontaliers et un accord des autorités préviennent la traite des enfants.',
      false,
    ],
    ['es', 'Consultas transfronterizas y un permiso de las autoridades previenen la trata de niños.', false],
  ])("%s: talks between authorities are not children's views: %s", (language, text, areViews) => {
    const yaml = `project: { title: Made, language: ${language}, themes: [child-protection] }\nchild_protection: { risks_by_age: "${text}" }\n`;
    expect(partsFound('CP-02', yaml).includes(VIEWS)).toBe(areViews);
  });
});

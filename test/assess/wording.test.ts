import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/assess/verdict.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';

function observations(yaml: string): readonly Observation[] {
  return engine().assess(documentOf(yaml), '', { select: ['AN-01'] }).observations;
}

function harmful(yaml: string): readonly Observation[] {
  return observations(yaml).filter(({ kind }) => kind === 'harmful-wording');
}

function situation(language: string, text: string, project = ''): string {
  return `project: { title: Example, language: ${language}${project} }\nanalysis:\n  situation: ${JSON.stringify(text)}\n`;
}

function activity(language: string, text: string): string {
  return `project: { title: Example, language: ${language} }\nresults: { outcomes: [{ id: O1, statement: ., activities: [{ id: A1, description: ${JSON.stringify(text)} }] }] }\n`;
}

describe('words that harm are found', () => {
  test.each([
    ['en', 'The camp receives illegal immigrants.', 'illegal immigrants'],
    ['en', 'A tide of refugees crossed in May.', 'tide of refugees'],
    ['en', 'Rooms for the handicapped are built.', 'handicapped'],
    ['en', 'Two men are wheelchair-bound.', 'wheelchair-bound'],
    ['en', 'Women are stricken with blindness.', 'stricken with blindness'],
    ['en', 'The police raided a bar and rescued the girls.', undefined],
    ['en', 'Child pornography is sold online.', 'Child pornography'],
    ['en', 'Lepers live at the edge of the town.', 'Lepers'],
    ['en', 'The second phase is a voluntary deportation.', 'voluntary deportation'],
    ['fr', 'Des clandestins vivent près du port.', 'clandestins'],
    ['fr', 'Un flot de déplacés est arrivé.', 'flot de déplacés'],
    ['fr', 'Les sourds-muets sont invités.', 'sourds-muets'],
    ['fr', 'Elle est clouée dans un fauteuil.', 'clouée dans un fauteuil'],
    ['fr', 'Les filles-mères quittent l’école.', 'filles-mères'],
    ['fr', 'Un crime passionnel a choqué la ville.', 'crime passionnel'],
    ['es', 'Los inmigrantes ilegales duermen allí.', 'inmigrantes ilegales'],
    ['es', 'Una avalancha de refugiados llegó.', 'avalancha de refugiados'],
    ['es', 'Se construyen rampas para minusválidos.', 'minusválidos'],
    ['es', 'Un crimen pasional conmovió al barrio.', 'crimen pasional'],
    ['es', 'Los gamines comen en el centro.', 'gamines'],
    ['es', 'Ella sufre una discapacidad visual.', undefined],
  ])('%s: %s', (language, text, quote) => {
    const found = harmful(situation(language, text));
    expect(found.length).toBeGreaterThan(0);
    if (quote !== undefined) expect(found.map((one) => one.quote)).toContain(quote);
  });
});

describe('innocent look-alikes are left alone', () => {
  test.each([
    ['en', 'Illegal crossings of cattle and illegal mining go on.'],
    ['en', 'A wave of attacks followed the heat wave.'],
    ['es', 'Está prohibido pedir sexo a cambio de ayuda, y toda relación sexual con menores de 18 años.'],
    ['fr', 'Sont interdits les cadeaux et tout rapport sexuel avec des mineurs.'],
    ['en', 'Flood-affected families and refugees hit by the floods wait.'],
    ['en', 'Persons with disabilities and deaf people take part.'],
    ['en', 'Search and rescue boats are on the lake.'],
    ['en', 'Prices return to normal conditions; children suffer from malaria.'],
    ['fr', 'Les personnes handicapées et les sans-papiers sont reçus.'],
    ['fr', 'Un infirmier soigne dans l’infirmerie.'],
    ['fr', 'Les avortements clandestins et la gare clandestine inquiètent.'],
    ['fr', 'Une nuée de criquets et un afflux de personnes arrivent.'],
    ['fr', 'Les arriérés de paiement et la charge virale sont suivis.'],
    ['es', 'Los grupos armados ilegales y la minería ilegal crecen.'],
    ['es', 'Las personas en silla de ruedas y los indocumentados son atendidos.'],
    ['es', 'La carga de cuidado y la carga viral se registran.'],
    ['es', 'La ola invernal y los pagos atrasados preocupan.'],
    ['es', 'Los equipos de búsqueda y rescate llegan.'],
  ])('%s: %s', (language, text) => {
    expect(harmful(situation(language, text)).map(({ quote }) => quote)).toEqual([]);
  });
});

describe('quotations, denials and names', () => {
  test.each([
    ['en', 'A poster said “illegal migrants out”.'],
    ['en', "The press wrote of 'illegal migrants' for weeks."],
    ['en', 'Refugees are no burden.'],
    ['en', 'Staff avoid the term illegal migrant.'],
    ['en', 'The Illegal Immigrants Removal Act was passed.'],
    ['fr', 'Une affiche disait « migrants illégaux dehors ».'],
    ['fr', 'La loi relative à la migration clandestine date de 2015.'],
    ['fr', 'Les réfugiés ne sont pas une charge.'],
    ['es', 'Un cartel decía «fuera migrantes ilegales».'],
    ['es', 'El delito de pornografía infantil está en el código penal.'],
    ['es', 'Los refugiados no son una carga para el Estado.'],
  ])('%s: %s', (language, text) => {
    expect(harmful(situation(language, text)).map(({ quote }) => quote)).toEqual([]);
  });

  test('the organisation and its partners may be called as they are', () => {
    const yaml = `project: { title: Example, organisation: Union of the Handicapped }
partners: [{ name: Society for the Blind, role: Runs a school }]
analysis: { situation: The Union of the Handicapped works here with the Society for the Blind. }`;
    expect(harmful(yaml)).toEqual([]);
  });
});

describe('promises that cannot be kept', () => {
  test.each([
    ['en', 'All victims of trafficking will be identified.'],
    ['en', 'The project guarantees the safety of women.'],
    ['fr', 'Toutes les victimes seront identifiées.'],
    ['es', 'La trata será eliminada en el municipio.'],
  ])('%s, as a result and not in the analysis: %s', (language, text) => {
    expect(harmful(activity(language, text))).toHaveLength(1);
    expect(harmful(situation(language, text))).toEqual([]);
  });

  test('a denied promise is none', () => {
    expect(harmful(activity('en', 'Nobody can guarantee the safety of women.'))).toEqual([]);
  });
});

describe('an exception of the writer', () => {
  const exception = (reason: string) => `, wording_exceptions: [{ words: illegal migrants${reason} }]`;
  const text = 'The survey counts illegal migrants.';

  test('silences the words with its reason, and the report says so', () => {
    const seen = observations(situation('en', text, exception(', reason: name of the survey')));
    expect(seen.filter(({ kind }) => kind === 'harmful-wording')).toEqual([]);
    expect(seen.filter(({ kind }) => kind === 'set-aside').map(({ path }) => path)).toEqual([
      '/project/wording_exceptions/0',
    ]);
  });

  test('counts for nothing without a reason, and not for other words', () => {
    expect(harmful(situation('en', text, exception('')))).toHaveLength(1);
    expect(harmful(situation('en', 'Illegal aliens come.', exception(', reason: a name')))).toHaveLength(1);
  });
});

describe('what an observation says', () => {
  test('what is wrong, what to write and on what ground, without words of the draft', () => {
    const [found] = harmful(situation('en', 'In Zebraville live illegal immigrants.'));
    expect(found).toMatchObject({ path: '/analysis/situation', quote: 'illegal immigrants' });
    expect(found?.message).toContain('irregular situation');
    expect(found?.message).toContain('Glossary on Migration');
    expect(found?.message).not.toContain('Zebraville');
  });

  test('a term is said once, with the other lines', () => {
    const yaml = `${situation('en', 'Illegal migrants come.')}people: { host_community_benefits: Hosts feed illegal migrants. }`;
    const [found, ...more] = harmful(yaml);
    expect(more).toEqual([]);
    expect(found?.message).toContain('Also on line 4.');
    expect(found?.other?.path).toBe('/people/host_community_benefits');
  });

  test('a name that is withheld is withheld in the quote', () => {
    const yaml = `${situation('en', 'They are disabled: the handicapped of Zebra camp.')}people: { groups: [{ id: g, name: handicapped, sensitive: true }] }`;
    expect(JSON.stringify(harmful(yaml))).not.toContain('"handicapped"');
  });
});

test('every language judges by its own usage', () => {
  expect(harmful(situation('fr', 'Les personnes handicapées viennent.'))).toEqual([]);
  expect(harmful(situation('es', 'Una persona en silla de ruedas viene.'))).toEqual([]);
  expect(harmful(situation('de', 'Illegal migrants, clandestins, migrantes ilegales.'))).toEqual([]);
});

test('all terms of a language say what to write instead', () => {
  for (const language of ['en', 'fr', 'es'] as const) {
    const terms = Object.entries(engine().knowledge.wordings(language));
    expect(terms.length).toBeGreaterThan(30);
    const known = engine().knowledge.lexicon(language).concepts;
    expect(terms.filter(([concept]) => !known.has(concept))).toEqual([]);
  }
});

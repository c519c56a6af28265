import { describe, expect, test } from 'vitest';
import type { Assessment, Observation } from '../../src/assess/verdict.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';

function assessed(yaml: string, themes: readonly string[] = []): Assessment {
  return engine().assess(documentOf(yaml), '', { themes, select: ['AN-01'] });
}

function undeclared(yaml: string, themes: readonly string[] = []): readonly Observation[] {
  return assessed(yaml, themes).observations.filter(({ kind }) => kind === 'undeclared-area');
}

function areas(yaml: string): readonly (string | undefined)[] {
  return undeclared(yaml).map(({ area }) => area);
}

function situation(language: string, text: string, project = ''): string {
  return `project: { title: Example, language: ${language}${project} }\nanalysis:\n  situation: ${JSON.stringify(text)}\n`;
}

const CT = 'counter-trafficking';
const CP = 'child-protection';
const GB = 'gender-based-violence';
const RR = 'return-and-reintegration';
const CE = 'community-engagement';

describe('what is said of an area is asked about', () => {
  test.each([
    ['en', CT, 'Brokers hold the identity cards of domestic workers.'],
    ['en', CP, 'Girls separated from their parents sleep at the station.'],
    ['en', GB, 'Women are attacked on the way to the river.'],
    ['en', RR, 'Deportees arrive every week at the airport.'],
    ['en', CE, 'Quarrels between displaced families and hosts over firewood grow.'],
    ['fr', CT, 'Des filles sont victimes de traite sur la route.'],
    ['fr', CP, 'Le travail des enfants dans les carrières a repris.'],
    ['fr', GB, 'Les violences conjugales restent cachées.'],
    ['fr', RR, 'Le rapatriement a commencé en mars.'],
    ['fr', CE, 'La cohabitation pacifique est fragile.'],
    ['es', CT, 'Los capataces quitan las cédulas a los jornaleros.'],
    ['es', CP, 'Hay niñas y niños en situación de calle y trabajo infantil.'],
    ['es', GB, 'El feminicidio aumentó en el departamento.'],
    ['es', RR, 'El retorno voluntario se prepara en dos veredas.'],
    ['es', CE, 'La asamblea comunitaria elige a sus representantes.'],
  ])('%s %s', (language, area, text) => {
    expect(areas(situation(language, text))).toContain(area);
  });
});

describe('look-alikes raise nothing', () => {
  test.each([
    ['en', 'Arms trafficking and road traffic are the concern of the police.'],
    ['en', 'Minor repairs are done while the latrines stay separated by sex.'],
    ['en', 'Farmers sell rapeseed oil and return from the market at noon.'],
    ['en', 'The return on investment is low, and children return to school.'],
    ['en', 'The international community funds the steering committee.'],
    ['fr', 'Ce document traite des femmes rurales et du trafic de drogue.'],
    ['fr', 'Les mineurs artisanaux ont des exploitations de sable.'],
    ['fr', 'La violation de l’espace aérien est fréquente.'],
    ['fr', 'Le retour d’expérience et le retour à la normale sont suivis.'],
    ['fr', 'Le comité de pilotage suit l’engagement budgétaire.'],
    ['es', 'Se trata de personas mayores que viven solas.'],
    ['es', 'Los baños están separados y la captación de agua funciona.'],
    ['es', 'La violación de derechos de autor se denuncia.'],
    ['es', 'El retorno a las aulas y la tasa de retorno se miden.'],
    ['es', 'Las consultas médicas y la movilización de recursos siguen.'],
  ])('%s: %s', (language, text) => {
    expect(areas(situation(language, text))).toEqual([]);
  });
});

describe('what is denied, past or the work of others raises nothing', () => {
  test.each([
    ['en', 'This project does not work on human trafficking.'],
    ['en', 'Support for rape survivors is outside the scope of the project.'],
    ['en', 'A previous project of ours served returnees until 2023.'],
    ['en', 'Unaccompanied children are taken care of by UNICEF.'],
    ['fr', 'Le projet ne porte pas sur la traite des personnes.'],
    ['fr', 'Un projet précédent accueillait des retournés.'],
    ['fr', 'Les violences sexuelles sont prises en charge par une autre organisation.'],
    ['es', 'El proyecto no aborda la trata de personas.'],
    ['es', 'Un proyecto anterior atendía a personas retornadas.'],
    ['es', 'La violencia sexual es atendida por otra organización.'],
  ])('%s: %s', (language, text) => {
    expect(areas(situation(language, text))).toEqual([]);
  });
});

describe('how many signs are enough', () => {
  test('weak ones never are, alone or together', () => {
    expect(areas(situation('en', 'Recruiters came. A ransom was paid.'))).toEqual([]);
    expect(areas(situation('es', 'Hay un buzón y charlas de sensibilización.'))).toEqual([]);
  });

  test('a medium one is not, the same one twice neither', () => {
    expect(areas(situation('en', 'Dignity kits are packed. Each dignity kit holds soap.'))).toEqual([]);
  });

  test('a medium one and another are', () => {
    expect(areas(situation('en', 'Smugglers bring people. Some recruiters follow.'))).toEqual([CT]);
    expect(areas(situation('fr', 'Les passeurs attendent. Des salaires sont retenus.'))).toEqual([CT]);
    const [found] = undeclared(situation('en', 'Dignity kits are given. Girls are afraid at night.'));
    expect(found?.area).toBe(GB);
    expect(found?.other?.path).toBe('/analysis/situation');
  });
});

describe('structured values', () => {
  test.each([
    [
      CT,
      'people: { groups: [{ id: g, name: Workers, category: victim-of-trafficking }] }',
      '/people/groups/0/category',
    ],
    [
      CP,
      'people: { groups: [{ id: g, name: Youth, category: unaccompanied-child }] }',
      '/people/groups/0/category',
    ],
    [RR, 'people: { groups: [{ id: g, name: Arrivals, category: returnee }] }', '/people/groups/0/category'],
    [CE, 'community_engagement: { offers: [committees] }', '/community_engagement'],
  ])('%s', (area, yaml, path) => {
    const [found, ...more] = undeclared(yaml);
    expect(more).toEqual([]);
    expect([found?.area, found?.path]).toEqual([area, path]);
  });

  test('a threat of exploitation needs a second sign', () => {
    const threat = 'analysis: { protection: { threats: [{ id: T1, description: %, type: exploitation }] } }';
    expect(areas(threat.replace('%', 'Low pay in the fields'))).toEqual([]);
    expect(areas(threat.replace('%', 'Recruiters take half of the pay'))).toEqual([CT]);
  });

  test('they are read in any language', () => {
    const yaml =
      'project: { title: Beispiel, language: de }\npeople: { groups: [{ id: g, category: returnee }] }';
    expect(areas(yaml)).toEqual([RR]);
  });
});

describe('how a writer answers', () => {
  const text = 'Human trafficking is frequent here.';

  test('by declaring the area, or by asking for it', () => {
    expect(areas(situation('en', text, `, themes: [${CT}]`))).toEqual([]);
    expect(undeclared(situation('en', text), [CT])).toEqual([]);
  });

  test('by a reason why it does not apply; without a reason the question stays', () => {
    const answer = (reason: string) => `, does_not_apply: [{ theme: ${CT}${reason} }]`;
    expect(areas(situation('en', text, answer(', reason: Another agency does it')))).toEqual([]);
    expect(areas(situation('en', text, answer('')))).toEqual([CT]);
  });
});

test('the passage is quoted with its place, and the message holds none of its words', () => {
  const yaml = situation('en', 'In Zebraville, human trafficking is frequent.');
  const [found] = undeclared(yaml);
  expect(found).toMatchObject({
    path: '/analysis/situation',
    quote: 'human trafficking',
    start: { line: 3 },
  });
  expect(found?.message).not.toContain('Zebraville');
  expect(found?.message).toContain('project.does_not_apply');
});

test('names of organisations, laws and what every project must say are no signs', () => {
  expect(areas('project: { title: Example, organisation: Anti Trafficking Network }')).toEqual([]);
  expect(areas('partners: [{ name: Returnees Association, role: Prints the leaflets }]')).toEqual([]);
  expect(areas('safeguarding: { psea: { policy: Staff sign the policy on sexual violence. } }')).toEqual([]);
  expect(areas('referral: { text: Survivors of rape are sent to the clinic. }')).toEqual([]);
  expect(areas(situation('en', 'We attend the GBV sub-cluster in the capital.'))).toEqual([]);
  expect(areas(situation('fr', 'La loi no 2015-36 relative à la traite des personnes existe.'))).toEqual([]);
});

test('they change neither the verdicts nor the level', () => {
  const quiet = assessed(situation('en', 'Wells are dug.'));
  const asked = assessed(situation('en', 'Wells are dug. Human trafficking is frequent.'));
  expect(asked.level).toBe(quiet.level);
  expect(asked.requirements.map(({ verdict }) => verdict)).toEqual(
    quiet.requirements.map(({ verdict }) => verdict),
  );
});

describe('a section that a requirement asked for is an answer and no sign', () => {
  const asking = (more = '') => `
project: { title: Example, language: en, themes: [counter-trafficking]${more} }
people: { groups: [{ id: g1, name: Girls, category: victim-of-trafficking, girls: 20 }] }
counter_trafficking: { offers: [shelter] }
`;
  const answer =
    'child_protection: { best_interests: Before a placement a panel of the social service hears the child and decides. }\n';
  const observed = (yaml: string) => engine().assess(documentOf(yaml), '');
  const areasOf = (yaml: string) =>
    observed(yaml).observations.flatMap(({ kind, area }) => (kind === 'undeclared-area' ? area : []));
  const verdictOf = (yaml: string) => observed(yaml).requirements.find(({ id }) => id === 'CP-01')?.verdict;

  test('the report asks for it, and it is not flagged once it is filled', () => {
    expect(verdictOf(asking())).toBe('not-met');
    expect(verdictOf(asking() + answer)).toBe('met');
    expect(areasOf(asking() + answer)).not.toContain(CP);
  });
  test('the same section is a sign where nothing asked for it', () => {
    const unasked =
      'project: { title: Example, language: en }\nchild_protection: { text: Football on Sundays. }\n';
    expect(areasOf(unasked)).toContain(CP);
  });
});

test.each(['en', 'fr', 'es'])('the reason why an area does not apply is shown: %s', (language) => {
  const reason = 'Handled by the clinic of Diffa.';
  const yaml = `project: { title: Example, language: ${language}, does_not_apply: [{ theme: ${GB}, reason: ${reason} }] }\n`;
  const { observations } = engine().assess(documentOf(yaml), '');
  expect(observations.filter(({ kind }) => kind === 'set-aside')).toMatchObject([
    { area: GB, quote: reason, path: '/project/does_not_apply/0' },
  ]);
});

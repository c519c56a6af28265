import { expect, test } from 'vitest';
import { contextOf } from '../../src/assess/assess.js';
import { decide } from '../../src/checklist/facts/condition.js';
import { gbvStructures } from '../../src/checklist/structures/gbv.js';
import { readProposal } from '../../src/narrative/reading.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';
import { lexiconOf } from '../support/made.js';

const lexicon = lexiconOf(`
concepts:
  gbv-safety-how: { says: s, concrete: [safety plan] }
  gbv-confidential-how: { says: c, concrete: [closed room] }
  gbv-choice-how: { says: w, concrete: [she decides] }
  gbv-named-equality: { says: e, concrete: [non discrimination] }
  gbv-service-health: { says: h, concrete: [clinic] }
  gbv-service-psychosocial: { says: p, concrete: [counselling] }
  gbv-service-safety: { says: f, concrete: [police] }
  gbv-service-legal: { says: l, concrete: [lawyer] }
  gbv-quality: { says: q, concrete: [feel safe] }
  gbv-counts-survivors: { says: n, concrete: [survivors] }
  offers-gender-based-violence-case-management: { says: o, concrete: [case management] }
  offers-counter-trafficking-shelter: { says: t, concrete: [safe house] }
`);

function contextFor(yaml: string) {
  return { ...contextOf(readProposal(documentOf(yaml), lexicon)), home: [], scope: '' };
}
const stateOf = (name: keyof typeof gbvStructures, yaml: string) =>
  gbvStructures[name](contextFor(yaml)).state;

test('a principle that is only named counts where the three others say how', () => {
  const how = 'A safety plan. Talks in a closed room. She decides.';
  expect(stateOf('survivor-equality', `gender_based_violence: { text: ${how} Non discrimination. }`)).toBe(
    'present',
  );
  expect(stateOf('survivor-equality', 'gender_based_violence: { text: Non discrimination. }')).toBe('hollow');
});

test('four kinds of service without a check are never whole, and a check without a service is nothing', () => {
  const pathways = (services: readonly string[], checked: string) =>
    `project: { title: X, start: 2027-01-01 }
referral: { pathways: [${services.map((service) => `{ service: ${service}, provider: Somebody${checked} }`).join(', ')}] }`;
  const all = ['clinic', 'counselling', 'police', 'lawyer'];
  expect(stateOf('gbv-legal-service', pathways(all, ''))).toBe('half');
  expect(stateOf('gbv-legal-service', pathways(all, ', checked_on: 2026-10-01'))).toBe('present');
  expect(stateOf('gbv-services-checked', pathways(['garden'], ', checked_on: 2026-10-01'))).toBe('absent');
});

test('a target of survivors beside an indicator on safety is half', () => {
  const indicators = (names: readonly string[]) =>
    `results: { outcomes: [{ indicators: [${names.map((name) => `{ name: ${name}, target: 80 }`).join(', ')}] }] }`;
  expect(stateOf('quality-measured', indicators(['Women who feel safe']))).toBe('present');
  expect(stateOf('quality-measured', indicators(['Women who feel safe', 'Survivors']))).toBe('half');
  expect(stateOf('quality-measured', indicators(['Survivors']))).toBe('absent');
});

test('survivors are served where trafficked people are assisted, if that area is declared or asked for', () => {
  const shelter = 'results: { outcomes: [{ activities: [{ description: A safe house }] }] }';
  const asked = engine().requirements.find(({ id }) => id === 'GB-06')?.applies ?? 'always';
  const served = (yaml: string, themes: readonly string[] = []) => {
    const context = contextFor(yaml);
    return decide(asked, { ...context, themes: [...context.themes, ...themes] }).holds;
  };
  expect(served(`project: { title: X }\n${shelter}`, ['counter-trafficking'])).toBe(true);
  expect(served(`project: { title: X, themes: [counter-trafficking] }\n${shelter}`)).toBe(true);
  expect(served(`project: { title: X, themes: [gender-based-violence] }\n${shelter}`)).toBe(false);
  expect(served('gender_based_violence: { text: Case management. }')).toBe(true);
});

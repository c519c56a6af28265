import { describe, expect, test } from 'vitest';
import { WITHHELD } from '../../src/assess/mask.js';
import { judged } from '../support/engine.js';

const FILE = `project: { title: Example, language: LANGUAGE, countries: [COUNTRY], organisation: Aid Bridge, locations: [Port Sudan, Agadez] }
people: { groups: [{ id: g, name: Women of Hai Salam, women: 20, men: 0, girls: 0, boys: 0 }] }
partners: [{ name: Blue Nile Lawyers, kind: national-ngo }]
analysis: "TEXT"
`;

function found(text: string, language = 'en', country = 'SDN'): string[] {
  const yaml = FILE.replace('TEXT', text.replaceAll('"', '\\"'))
    .replace('LANGUAGE', language)
    .replace('COUNTRY', country);
  return judged(yaml)
    .observations.filter(({ kind }) => kind === 'personal-data')
    .map(({ message, quote }) => {
      expect(quote).toBe(WITHHELD);
      return message.split('. ')[0]?.replace(/^This is (an?|the|what looks like the)? ?/, '') ?? '';
    });
}

describe('personal data is flagged', () => {
  test.each([
    ['e-mail', 'Write to the widow directly at amina.osman@mail.example for her story.', 'e-mail address'],
    ['prefix', 'The mother can be reached at +249 912 345 678 in the evening.', 'phone number'],
    ['national number', 'Her brother, phone 0912 345 678, confirmed it.', 'phone number'],
    ['passport', 'He travelled on passport no. P01234567 issued in May.', 'number of an identity paper'],
    ['case', 'The girl in case file SD-2026-0153 was moved.', 'number of a case'],
    [
      'coordinates',
      'The safe house stands at 19.61745, 37.21643 behind the mosque.',
      'coordinates of a place that should stay unknown',
    ],
    [
      'address',
      'The shelter is at 14 Harbour Road and takes ten women.',
      'address of a place that should stay unknown',
    ],
    [
      'name',
      'One survivor, Amina Osman, told us how she fled.',
      'name of a person beside what happened to them',
    ],
    [
      'name first',
      'Amina Osman was trafficked to the coast in 2024.',
      'name of a person beside what happened to them',
    ],
    [
      'form of address',
      'The victim, Mrs Osman, still lives nearby.',
      'name of a person beside what happened to them',
    ],
    [
      'unaccompanied',
      'The unaccompanied boy Tesfay Gebre sleeps at the station.',
      'name of a person beside what happened to them',
    ],
  ])('%s', (_, text, kind) => {
    expect(found(text)).toEqual([kind]);
  });

  test.each([
    ['fr', 'NER', 'Appeler la mère au 90 12 34 56 le soir.', 'phone number'],
    ['fr', 'NER', 'Elle a présenté la carte d’identité n° 1234567 au poste.', 'number of an identity paper'],
    [
      'fr',
      'NER',
      'La maison d’accueil se trouve rue Koira Kano, porte 23.',
      'address of a place that should stay unknown',
    ],
    [
      'fr',
      'NER',
      'La survivante Mariama Issoufou a témoigné.',
      'name of a person beside what happened to them',
    ],
    ['es', 'COL', 'Su celular es 310 456 7890 y atiende de noche.', 'phone number'],
    ['es', 'COL', 'Presentó la cédula de ciudadanía No. 52345678.', 'number of an identity paper'],
    [
      'es',
      'COL',
      'La casa refugio queda en la Calle 45 # 12-34 del barrio.',
      'address of a place that should stay unknown',
    ],
    [
      'es',
      'COL',
      'La víctima Yolanda Quintero denunció en marzo.',
      'name of a person beside what happened to them',
    ],
  ])('%s %s: %s', (language, country, text, kind) => {
    expect(found(text, language, country)).toEqual([kind]);
  });
});

describe('what only looks like it is left alone', () => {
  test.each([
    ['an amount', 'The budget holds 12 345 678 for two years, and 1,234,567 for kits.'],
    ['dates and hours', 'Open 08:00-17:00 from 2027-01-31 to 2027-12-15, reviewed 01/02/2027.'],
    ['a short number', 'People call the free line 116 or 6606 at any hour.'],
    ['coordinates of a well', 'The borehole stands at 19.61745, 37.21643 near the market.'],
    ['the address of an office', 'The office at 14 Harbour Road is open on weekdays.'],
    ['the number of a hotline', 'Complaints: hotline +249 912 345 678, day and night.'],
    ['the mailbox of a role', 'Write to complaints@aidbridge.example at any time.'],
    ['a partner', 'Blue Nile Lawyers assist survivors before the court.'],
    ['a place of the file', 'Survivors in Port Sudan wait four days for a doctor.'],
    ['a group of the file', 'The survivors among the Women of Hai Salam are told first.'],
    ['a body', 'The State Ministry of Social Welfare registers each survivor.'],
    ['a law', 'The Trafficking Victims Protection Act names the victim’s rights.'],
    ['a method', 'Each survivor is offered Problem Management Plus sessions.'],
    [
      'a place that the file does not name',
      'Two survivors in Villa Rosa and one from Koira Kano were moved.',
    ],
    ['a plan', 'The Humanitarian Response Plan counts unaccompanied children.'],
    ['a year in a case', 'In the case of 2024 the survivors had no lawyer.'],
    ['a name without a status', 'The centre was opened by Amina Osman in 2019.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['fr', 'NER', 'Le Comité de Vigilance oriente chaque survivante vers le centre.'],
    ['fr', 'NER', 'Les victimes sont orientées vers la Direction Régionale de la Protection de l’Enfant.'],
    ['fr', 'NER', 'Pour se plaindre, le numéro vert 90 12 34 56 répond en haoussa.'],
    ['es', 'COL', 'El número de quejas es 310 456 7890 y el correo quejas@ejemplo.example.'],
    ['fr', 'NER', 'Le coût est de 45 000 000 FCFA sur 18 mois.'],
    ['es', 'COL', 'La Fiscalía General recibe a la víctima con una intérprete.'],
    ['es', 'COL', 'Las víctimas acuden a la Comisaría de Familia de Villa Rosa.'],
    ['es', 'COL', 'Se entregan 120.000.000 de pesos en 2027.'],
  ])('%s %s: %s', (language, country, text) => {
    expect(found(text, language, country)).toEqual([]);
  });
});

test('the contacts of a channel are the organisation’s own', () => {
  const yaml = `project: { title: Example, countries: [SDN] }
accountability: { channels: [{ name: Hotline +249 912 345 678 }, { name: voice@aidbridge.example }] }
`;
  expect(judged(yaml).observations.filter(({ kind }) => kind === 'personal-data')).toEqual([]);
});

test('it is withheld wherever the report quotes', () => {
  const yaml = `project: { title: "For Amina Osman", countries: [SDN], language: en }
analysis: "The survivor Amina Osman (amina@mail.example) asked us to help her children."
accountability: { text: "Complaints to Amina Osman at amina@mail.example, each week, in Arabic, at the clinic." }
`;
  const report = JSON.stringify(judged(yaml));
  expect(report).not.toMatch(/Osman|amina@/);
  expect(report).toContain(WITHHELD);
});

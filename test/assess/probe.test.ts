import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/build/data.js';
import { readProposals } from '../../src/proposal/read.js';
import { texts } from '../../src/proposal/texts.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';

/** What everybody writes and nobody can check. */
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Protection will be mainstreamed throughout the project in line with humanitarian principles.',
    'Special attention will be paid to the most vulnerable groups in all activities.',
    'The project adopts a participatory, inclusive and gender-sensitive approach.',
    'Accountability to affected populations will be ensured through appropriate mechanisms.',
    'Safe and dignified access to services will be promoted for all beneficiaries.',
    'Risks will be identified and mitigated as appropriate during implementation.',
  ],
  fr: [
    'La protection sera intégrée de manière transversale dans l’ensemble du projet, conformément aux principes humanitaires.',
    'Une attention particulière sera accordée aux groupes les plus vulnérables dans toutes les activités.',
    'Le projet adopte une approche participative, inclusive et sensible au genre.',
    'La redevabilité envers les populations affectées sera assurée par des mécanismes appropriés.',
    'Un accès sûr et digne aux services sera promu pour tous les bénéficiaires.',
    'Les risques seront identifiés et atténués de manière appropriée pendant la mise en œuvre.',
  ],
  es: [
    'La protección se integrará de manera transversal en todo el proyecto, conforme a los principios humanitarios.',
    'Se prestará especial atención a los grupos más vulnerables en todas las actividades.',
    'El proyecto adopta un enfoque participativo, inclusivo y sensible al género.',
    'La rendición de cuentas a las poblaciones afectadas se garantizará mediante mecanismos apropiados.',
    'Se promoverá el acceso seguro y digno a los servicios para todos los beneficiarios.',
    'Los riesgos serán identificados y mitigados de manera adecuada durante la implementación.',
  ],
};

/** The value that holds what a pointer names, and its key. */
function holderOf(data: unknown, pointer: string): { holder: object; key: string } | undefined {
  const keys = pointer.slice(1).split('/');
  const key = keys.pop() ?? '';
  let holder: unknown = data;
  for (const step of keys)
    holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined;
  return typeof holder === 'object' && holder !== null ? { holder, key } : undefined;
}

/** The proposal with template sentences for every narrative, and where they stand. */
function emptied(file: string, language: string): { yaml: string; replaced: ReadonlySet<string> } {
  const yaml = readFileSync(join(root, 'examples', file), 'utf8');
  const document = documentOf(yaml);
  const data: unknown = parse(yaml);
  const sentences = TEMPLATES[language] ?? [];
  const replaced = new Set<string>();
  for (const [i, { pointer, kind }] of texts(document.proposal).entries()) {
    const place = kind === 'narrative' ? holderOf(data, document.places.inFile(pointer)) : undefined;
    if (place === undefined || typeof Reflect.get(place.holder, place.key) !== 'string') continue;
    Reflect.set(place.holder, place.key, sentences[i % sentences.length]);
    replaced.add(document.places.inFile(pointer));
  }
  return { yaml: JSON.stringify(data), replaced };
}

/** Requirements that ids, kinds, flags or figures answer; the evidence then shows the text that stands beside them. */
const BY_STRUCTURE = new Set([
  'AN-06',
  'AN-07',
  'MA-01',
  'MA-03',
  'EM-01',
  'EM-03',
  'RS-02',
  'RS-03',
  'CL-05',
  'CE-14',
  'CE-15',
]);

test.each([
  ['strong-niger-routes.yaml', 'en'],
  ['counter-trafficking-mombasa.yaml', 'en'],
  ['child-protection-adre.yaml', 'en'],
  ['gender-based-violence-farchana.yaml', 'en'],
  ['return-and-reintegration-mamou.yaml', 'en'],
  ['community-engagement-yola.yaml', 'en'],
  ['vallee-du-fleuve.yaml', 'fr'],
  ['frontera-arauca.yaml', 'es'],
])('%s with template sentences for its narratives: nothing is met by them', (file, language) => {
  const { yaml, replaced } = emptied(file, language);
  expect(replaced.size).toBeGreaterThan(50);
  const [document] = readProposals('probe.json', new TextEncoder().encode(yaml)).documents;
  if (document === undefined || !('proposal' in document)) throw new Error('the probe cannot be read');
  const metByText = engine()
    .assess(document, '')
    .requirements.filter(
      ({ id, verdict, evidence }) =>
        !BY_STRUCTURE.has(id) && verdict === 'met' && evidence.some(({ path }) => replaced.has(path)),
    )
    .map(({ id, evidence }) => `${id}: ${evidence.find(({ path }) => replaced.has(path))?.path}`);
  expect(metByText).toEqual([]);
});

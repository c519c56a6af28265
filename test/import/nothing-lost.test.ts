import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imported, proposalOf } from './imported.js';
import { p, r, rawDocument, table } from './raw.js';

/** A piece of a document, of any kind that people write. */
type Piece =
  | { readonly is: 'heading'; readonly text: string; readonly level: 1 | 2 | 3 }
  | { readonly is: 'bold' | 'plain' | 'point'; readonly text: string }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] };

const HEADINGS = [
  'Context',
  '3.2. Analyse de la protection',
  'Marco lógico',
  'Results',
  'Activities',
  'Beneficiaries',
  'Critères de sélection',
  'Risks',
  'Partners',
  'Team',
  'Budget',
  'Redevabilité',
  'Referral pathways',
  'Project period',
  'Country',
  'Total budget',
  'Something else altogether',
  '__proto__',
  '<<',
  'constructor',
  '?',
  'Annexes',
];
const LABELS = [
  'Title:',
  'Start date:',
  'Pays :',
  'Presupuesto total:',
  'Outcome 1:',
  'Output 1.1 –',
  'A1.1',
  'Activities:',
  'Indicator:',
  'Other:',
  '',
];
const HEADS = [
  ['Risk', 'Likelihood', 'Mitigation', 'Notes'],
  ['Rubrique', 'Unité', 'Montant (EUR)', 'Total'],
  ['Grupo', 'Mujeres', 'Hombres', 'Total'],
  ['Intervention logic', 'Indicators', 'Means of verification', 'Assumptions'],
  ['Outcome', 'Output', 'Activities', 'Indicators'],
  ['Niveau', 'Résultats', 'Indicateurs', 'Hypothèses'],
  ['Partner', 'Role', 'Town', 'Since'],
  ['Position', 'Number', 'Training', 'Town'],
  ['Activity', 'M1', 'M2', 'M3'],
  ['Subject', 'Answer', '', ''],
];
const STARTS = [
  '',
  'Total',
  'Sous-total',
  'high',
  'Faible',
  'Please describe',
  '1.2 ',
  'Résultat 2 :',
  '12,500',
  '- ',
  '# ',
  '3 %',
  '2027-01-01',
  '{a: b}',
  '"',
  "it's",
  '--- ',
  'yes',
  '1e5',
  '&x *y !z',
  '| >',
];
const WORDS = [
  'women',
  'enfants',
  'agua',
  'níger',
  'über',
  '42',
  '1.850',
  'null',
  'true',
  ': b',
  '# no',
  '“c”',
  '🙂',
  'a_b',
  '<tag>',
  'C:\\d',
  '%TAG',
];

const text = fc
  .record({
    start: fc.constantFrom(...STARTS),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }),
  })
  .map(({ start, words }) => `${start} ${words.join(' ')}`.trim());

const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({
    is: fc.constant('heading' as const),
    text: fc.oneof(fc.constantFrom(...HEADINGS), text),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
  }),
  fc.record({ is: fc.constantFrom('bold' as const, 'plain' as const, 'point' as const), text }),
  fc
    .tuple(
      fc.constantFrom('bold' as const, 'plain' as const, 'point' as const),
      fc.constantFrom(...LABELS),
      text,
    )
    .map(([is, label, rest]) => ({ is, text: `${label} ${rest}`.trim() })),
  fc.constantFrom(...HEADINGS).map((heading) => ({ is: 'bold' as const, text: heading })),
  fc
    .tuple(
      fc.constantFrom(...HEADS),
      fc.array(fc.array(fc.oneof(text, fc.constant('')), { minLength: 4, maxLength: 4 }), { maxLength: 4 }),
    )
    .map(([heads, rows]) => ({ is: 'table' as const, rows: [heads, ...rows] })),
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...HEADINGS), text), text), { minLength: 1, maxLength: 4 })
    .map((rows) => ({ is: 'table' as const, rows })),
  fc.array(fc.tuple(text), { minLength: 1, maxLength: 3 }).map((rows) => ({ is: 'table' as const, rows })),
);

/** Each text of a document gets a word of its own, so that a lost one is missed. */
function marked(pieces: readonly Piece[]): readonly Piece[] {
  let next = 0;
  const mark = (one: string) => (one === '' || HEADS.flat().includes(one) ? one : `${one} zq${next++}z`);
  return pieces.map((one) => {
    if (one.is === 'table') return { ...one, rows: one.rows.map((row) => row.map(mark)) };
    const isKnown = one.is === 'heading' || one.is === 'bold' ? HEADINGS.includes(one.text) : false;
    return isKnown ? one : { ...one, text: mark(one.text) };
  });
}

const documents = fc.array(piece, { minLength: 1, maxLength: 14 }).map(marked);

function textsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((one) => (one.is === 'table' ? one.rows.flat() : [one.text]));
}

/** Numbers may be written otherwise. */
function wordsOf(some: string): readonly string[] {
  return some.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

async function expectNothingLost(bytes: Uint8Array, texts: readonly string[]): Promise<void> {
  const { yaml } = await imported(bytes);
  const kept = new Set(wordsOf(yaml));
  expect(texts.flatMap(wordsOf).filter((word) => !kept.has(word))).toEqual([]);
  expect(proposalOf(yaml).faults).toEqual([]);
}

describe('every word of a document', () => {
  it('is in the proposal, which has no format faults', async () => {
    await fc.assert(
      fc.asyncProperty(documents, (pieces) =>
        expectNothingLost(rawDocument(rawBody(pieces)), textsOf(pieces)),
      ),
      { numRuns: 200 },
    );
  });

  it('is there too when another program wrote the document', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (pieces) => expectNothingLost(await docxOf(pieces), textsOf(pieces))),
      { numRuns: 25 },
    );
  });
});

function rawBody(pieces: readonly Piece[]): string {
  return pieces
    .map((one) => {
      if (one.is === 'table') return table(one.rows);
      if (one.is === 'heading') return p(r(one.text), { style: one.level === 1 ? 'Titre1' : 'Titre2' });
      const run = r(one.text, { bold: one.is === 'bold' });
      return p(run);
    })
    .join('');
}

async function docxOf(pieces: readonly Piece[]): Promise<Uint8Array> {
  const cell = (one: string) => new TableCell({ children: [new Paragraph(one)] });
  const children = pieces.map((one) => {
    if (one.is === 'table')
      return new Table({ rows: one.rows.map((row) => new TableRow({ children: row.map(cell) })) });
    if (one.is === 'heading')
      return new Paragraph({ text: one.text, heading: HeadingLevel[`HEADING_${one.level}`] });
    return new Paragraph({
      children: [new TextRun({ text: one.text, bold: one.is === 'bold' })],
      ...(one.is === 'point' ? { bullet: { level: 0 } } : {}),
    });
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

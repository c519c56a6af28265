import { describe, expect, it } from 'vitest';
import { frenchForm } from './documents/french-form.js';
import { logframeDocument } from './documents/logframe.js';
import { memoDocument } from './documents/memo.js';
import { spanishForm } from './documents/spanish-form.js';
import { trackedDraft } from './documents/tracked.js';
import { imported, proposalOf } from './imported.js';

const documents = {
  logframe: logframeDocument,
  memo: memoDocument,
  'french-form': frenchForm,
  'spanish-form': spanishForm,
  tracked: trackedDraft,
};

describe.each(Object.entries(documents))('%s', (name, make) => {
  it('becomes a proposal without format faults', async () => {
    const { yaml } = await imported(await make());
    expect(proposalOf(yaml).faults).toEqual([]);
    await expect(yaml).toMatchFileSnapshot(`golden/${name}.yaml`);
  });

  it('becomes the same proposal again', async () => {
    const bytes = await make();
    expect((await imported(bytes)).yaml).toBe((await imported(bytes)).yaml);
  });
});

describe('an English proposal with tables', () => {
  it('has results, activities and indicators from its logframe', async () => {
    const { proposal } = proposalOf((await imported(await logframeDocument())).yaml);
    const [outcome] = proposal.results?.outcomes ?? [];
    const [output] = outcome?.outputs ?? [];
    expect(outcome?.statement).toBe('People reach water without being attacked');
    expect(outcome?.indicators?.[0]?.target).toBe('80 %');
    expect(output?.activities?.map(({ id }) => id)).toEqual(['A1.1.1', 'A1.1.2']);
    expect(output?.indicators?.map(({ baseline, target }) => [baseline, target])).toEqual([
      [0, 6],
      [400, 4000],
    ]);
  });

  it('has risks, groups and money as numbers and choices', async () => {
    const { proposal } = proposalOf((await imported(await logframeDocument())).yaml);
    expect(proposal.risks?.map(({ likelihood, impact }) => [likelihood, impact])).toEqual([
      ['high', 'medium'],
      ['medium', 'high'],
    ]);
    expect(proposal.people?.total).toBe(5560);
    expect(proposal.people?.groups?.map(({ women, boys }) => [women, boys])).toEqual([
      [1200, 250],
      [500, 310],
    ]);
    expect(proposal.budget?.lines?.map(({ amount }) => amount)).toEqual([120000.5, 90000]);
    expect([proposal.budget?.total, proposal.budget?.currency]).toEqual([210000.5, 'USD']);
  });
});

describe('a form in French', () => {
  it('has its answers under the keys that its labels name', async () => {
    const { proposal } = proposalOf((await imported(frenchForm())).yaml);
    expect(proposal.project).toMatchObject({
      title: 'Des puits sûrs pour Zinder',
      language: 'fr',
      start: '2027-01-01',
      end: '2028-06-30',
      countries: ['NER', 'TCD'],
    });
    expect(proposal.people?.total).toBe(4200);
    expect(proposal.protection?.participation?.text).toContain('choisissent la place des puits');
    expect(proposal.budget?.lines?.map(({ amount }) => amount)).toEqual([1200000, 650000.5]);
  });

  it('takes neither placeholders nor what the form asks for answers', async () => {
    const { yaml, leftOut } = await imported(frenchForm());
    expect(leftOut.placeholders).toBe(2);
    expect(yaml).not.toMatch(/Cliquez ici|Choisissez/);
    const { proposal } = proposalOf(yaml);
    expect(JSON.stringify(proposal)).not.toContain('Décrivez');
    expect(proposal.safeguarding).toBeUndefined();
  });
});

describe('a form in Spanish', () => {
  it('keeps instructions in grey, italics or a style of their own as comments', async () => {
    const { yaml } = await imported(spanishForm());
    for (const said of ['Máximo 300', 'Describa la situación', 'Cuide su redacción', 'Indique las rutas']) {
      expect(yaml.split('\n').filter((line) => line.includes(said))).toEqual([
        expect.stringMatching(/^\s*#/),
      ]);
    }
  });

  it('leaves out contents, headers and hidden text', async () => {
    const { yaml, leftOut } = await imported(spanishForm());
    expect(yaml).not.toMatch(/sobra|encabezado|oculta|Resumen 3/);
    expect(leftOut).toMatchObject({ contents: 1, hidden: 1 });
  });

  it('has a chain of results from labelled lines', async () => {
    const { proposal } = proposalOf((await imported(spanishForm())).yaml);
    const [outcome] = proposal.results?.outcomes ?? [];
    expect(proposal.results?.goal).toBe('Que nadie pierda la vida en los esteros.');
    expect(outcome?.outputs?.[0]?.activities?.map(({ description }) => description)).toEqual([
      'Elegir los muelles con las lancheras',
      'Instalar doce lámparas',
    ]);
  });
});

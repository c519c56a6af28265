import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/proposal/limits.js';
import { readProposals } from '../../src/proposal/read.js';
import { faultIn, proposalIn, readText, refusal, refusals, titled } from './support.js';

describe('a proposal is read in the one form that the schema describes', () => {
  const { proposal, faults, unreadable } = proposalIn(
    titled(`  kind: delivery
  locations: [Agadez, { name: Arlit, sensitive: yes }]
  requested_by: Ministry of Humanitarian Action
  vocabulary: { feedback-channel: MGP }
  markers: { gender-with-age: 4 }
analysis:
  protection: Kidnapping on the northern road
people:
  groups:
    - id: 0012
      women: 1200
      men: 0
      boys:
      barriers: [distance, { barrier: documents, answered_by: [1.10] }]
results:
  outcomes:
    - indicators: [{ target: 60 %, baseline: 0 }]
      outputs:
        - activities: [{ id: 1.10, for: [0012], start: 2027-02, locations: [Agadez] }]
risks:
  - { id: R1, affects: [people, staff], groups: [0012] }
protection:
  participation: { text: They decide, stages: [design] }
  do_no_harm:
    text: Guards
    measures: [{ id: M1, activities: [1.10], risks: [R1] }]
accountability:
  channels: [{ confidential: sí }, { confidential: non }]
safeguarding: { psea: { policy: All sign }, code_of_conduct: Signed at hiring }
unplaced: [One, { two: Two }]
counter_trafficking: { offers: [shelter], text: Social workers, forms: Forced labour }
`),
  );

  test('without a fault', () => {
    expect(faults).toEqual([]);
    expect(unreadable).toEqual([]);
  });

  test('ids and references are taken as written', () => {
    expect(proposal.people?.groups?.[0]?.id).toBe('0012');
    expect(proposal.results?.outcomes?.[0]?.outputs?.[0]?.activities?.[0]).toMatchObject({
      id: '1.10',
      for: ['0012'],
      start: '2027-02',
      locations: ['Agadez'],
    });
    expect(proposal.project?.markers).toEqual({ 'gender-with-age': '4' });
  });

  test('an empty value is absent', () => {
    expect(proposal.people?.groups?.[0]).not.toHaveProperty('boys');
    expect(proposal.people?.groups?.[0]).toMatchObject({ women: 1200, men: 0 });
  });

  test('plain text becomes the mapping that it stands for', () => {
    expect(proposal.analysis?.protection).toEqual({ text: 'Kidnapping on the northern road' });
    expect(proposal.safeguarding).toEqual({
      psea: { policy: 'All sign' },
      code_of_conduct: { text: 'Signed at hiring' },
    });
    expect(proposal.project?.locations).toEqual([{ name: 'Agadez' }, { name: 'Arlit', sensitive: true }]);
    expect(proposal.project?.requested_by).toEqual({ authority: 'Ministry of Humanitarian Action' });
    expect(proposal.people?.groups?.[0]?.barriers).toEqual([
      { barrier: 'distance' },
      { barrier: 'documents', answered_by: ['1.10'] },
    ]);
  });

  test('one becomes a list of one', () => {
    expect(proposal.project?.kind).toEqual(['delivery']);
    expect(proposal.risks?.[0]?.affects).toEqual(['people', 'staff']);
    expect(proposal.project?.vocabulary).toEqual({ 'feedback-channel': ['MGP'] });
  });

  test('stages are a list or a mapping, as written', () => {
    expect(proposal.protection?.participation).toEqual({ text: 'They decide', stages: ['design'] });
    const mapped = proposalIn(titled('protection: { participation: { stages: { design: They choose } } }\n'));
    expect(mapped.proposal.protection?.participation?.stages).toEqual({ design: 'They choose' });
  });

  test('targets are numbers or words', () => {
    expect(proposal.results?.outcomes?.[0]?.indicators).toEqual([{ target: '60 %', baseline: 0 }]);
  });

  test('yes and no are read in three languages', () => {
    expect(proposal.accountability?.channels).toEqual([{ confidential: true }, { confidential: false }]);
  });

  test('areas have keys of their own, and unplaced takes anything', () => {
    expect(proposal.counter_trafficking).toEqual({
      offers: ['shelter'],
      text: 'Social workers',
      forms: 'Forced labour',
    });
    expect(proposal.unplaced).toEqual(['One', { two: 'Two' }]);
  });
});

test.each([
  'analysis',
  'accountability',
  'safeguarding',
  'referral',
  'data_protection',
  'leadership',
  'advocacy',
  'rights',
  'coordination',
  'monitoring',
  'sustainability',
  'counter_trafficking',
  'community_engagement',
])('%s may be plain text', (section) => {
  const { faults, proposal } = proposalIn(titled(`${section}: A few words\n`));
  expect(faults).toEqual([]);
  expect(Object.values(Object(Object(proposal)[section]))).toEqual(['A few words']);
});

describe('a narrative may hold its measures', () => {
  test('which then stand with those of the element', () => {
    const { proposal, faults } = proposalIn(
      titled(`accountability:
  measures: [{ id: M1 }]
  closing_the_loop: { text: Weekly, measures: [{ id: M2 }, { id: M3 }] }
  information_shared: { measures: [{ id: M4 }] }
`),
    );
    expect(faults).toEqual([]);
    expect(proposal.accountability).toEqual({
      closing_the_loop: 'Weekly',
      measures: [{ id: 'M1' }, { id: 'M2' }, { id: 'M3' }, { id: 'M4' }],
    });
  });

  test('also before those of the element, and with their own faults', () => {
    const { proposal, faults } = proposalIn(
      titled(
        'risks: [{ mitigation: { text: Guards, measures: [{ id: M1, foo: x }] }, measures: [{ id: M2 }] }]\n',
      ),
    );
    expect(proposal.risks).toEqual([{ mitigation: 'Guards', measures: [{ id: 'M1' }, { id: 'M2' }] }]);
    expect(faults).toMatchObject([{ code: 'unknown-key', path: '/risks/0/mitigation/measures/0/foo' }]);
  });
});

describe('keys and values that are left alone', () => {
  test('keys for others', () => {
    const { faults, proposal } = proposalIn(
      titled('x-budget: { a: [*nothing] }\nrisks: [{ id: R1, x-y: 1 }]\n'),
    );
    expect(faults).toEqual([]);
    expect(proposal.risks).toEqual([{ id: 'R1' }]);
  });

  test.each(['', '~', 'null', '""', "' '", '[]', '{}', '|\n'])('an empty value (%s)', (value) => {
    const { faults, proposal, unreadable } = proposalIn(titled(`people: { total: 3 }\nrisks: ${value}\n`));
    expect(faults).toEqual([]);
    expect(unreadable).toEqual([]);
    expect(proposal).not.toHaveProperty('risks');
  });

  test('names that objects have from the language', () => {
    const { proposal, faults } = proposalIn(
      titled('unplaced: { constructor: One, toString: Two }\n__proto__: { polluted: yes }\n'),
    );
    expect(Object.entries(proposal.unplaced ?? {})).toEqual([
      ['constructor', 'One'],
      ['toString', 'Two'],
    ]);
    expect(faults).toMatchObject([{ code: 'unknown-key' }]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(faultIn(titled('child_protection: { __proto__: { polluted: yes } }\n')).code).toBe('unknown-key');
  });
});

describe('JSON', () => {
  test('is read, with tabs too', () => {
    const json = JSON.stringify(
      { project: { title: 'Safe routes' }, people: { groups: [{ id: '0012', women: 3 }] } },
      undefined,
      '\t',
    );
    const { proposal, faults } = proposalIn(json);
    expect(faults).toEqual([]);
    expect(proposal.people?.groups).toEqual([{ id: '0012', women: 3 }]);
  });
});

describe('aliases', () => {
  test('repeat values', () => {
    const { proposal, faults } = proposalIn(
      titled(
        'x-role: &role Field coordinator\nrisks: [{ id: R1, owner: *role }, { id: R2, owner: *role }]\n',
      ),
    );
    expect(faults).toEqual([]);
    expect(proposal.risks?.map(({ owner }) => owner)).toEqual(['Field coordinator', 'Field coordinator']);
  });

  test('mean the last anchor of that name before them', () => {
    const { proposal } = proposalIn(titled('x-a: &a One\nrights: *a\nx-b: &a Two\nadvocacy: *a\n'));
    expect([proposal.rights?.text, proposal.advocacy?.text]).toEqual(['One', 'Two']);
  });

  test('of nothing are a fault with the way out', () => {
    expect(faultIn(titled('rights: *see\n'))).toMatchObject({
      code: 'unknown-alias',
      message: expect.stringContaining('quotation marks'),
    });
  });

  test('merging is a fault, and the rest is read', () => {
    const { proposal, faults } = proposalIn(
      titled('x-r: &r { owner: Guard }\nrisks: [{ <<: *r, id: R1 }]\n'),
    );
    expect(faults).toMatchObject([{ code: 'merge-key' }]);
    expect(proposal.risks).toEqual([{ id: 'R1' }]);
  });
});

describe('format', () => {
  test('is version 1 where nothing is written', () => {
    expect(proposalIn(titled('')).faults).toEqual([]);
    expect(proposalIn(titled('format:\n')).faults).toEqual([]);
    expect(proposalIn(titled('format: protection-check/1\n')).proposal.format).toBe('protection-check/1');
  });

  test('of another version cannot be judged', () => {
    expect(refusal(titled('format: protection-check/2\n'))).toMatchObject({
      code: 'other-format',
      message: expect.stringContaining('version 2'),
      start: { line: 3, column: 9 },
    });
    expect(refusal(titled('format: iati/2.03\n')).code).toBe('other-format');
    expect(refusal(titled('format: [protection-check/1]\n')).code).toBe('other-format');
  });
});

describe('a title', () => {
  test('is the one thing that must be there', () => {
    expect(refusal('people: { total: 3 }\n')).toMatchObject({
      code: 'no-title',
      start: { line: 1, column: 1 },
    });
    expect(refusal('project:\n  title: ""\n').code).toBe('no-title');
    expect(refusal('project:\n  stage: full\n').start).toEqual({ line: 1, column: 1 });
  });

  test('missing does not hide the other faults of a file that was meant', () => {
    expect(refusals('project:\n  titel: Safe routes\nrisk: []\n').map(({ code }) => code)).toEqual([
      'unknown-key',
      'no-title',
      'unknown-key',
    ]);
  });

  test('missing in a file for another program is the only thing to say', () => {
    expect(refusal('apiVersion: v1\nkind: Pod\nspec: { containers: [] }\n').code).toBe('no-title');
  });
});

describe('several documents', () => {
  test('are one proposal each, with their numbers', () => {
    const { documents } = readText(`${titled('')}---\n${titled('rights: To know\n')}`);
    expect(documents.map(({ document }) => document)).toEqual([1, 2]);
    expect(documents.map((one) => 'proposal' in one && one.proposal.rights?.text)).toEqual([
      undefined,
      'To know',
    ]);
  });

  test('empty ones between are counted and not reported', () => {
    const { documents } = readText(`---\n# nothing\n---\n${titled('')}...\n---\n`);
    expect(documents.map(({ document }) => document)).toEqual([2]);
  });

  test.each([
    ['an open quotation mark', 'project: { title: "Safe\n'],
    ['a colon', 'project:\n  title: Safe: routes\n'],
    ['nesting', `unplaced: ${'['.repeat(1000)}\n`],
  ])('a mistake in one (%s) leaves the others judged', (_, broken) => {
    const { documents } = readText(`${titled('')}---\n${broken}---\n${titled('rights: To know\n')}`);
    expect(documents.map((one) => 'proposal' in one)).toEqual([true, false, true]);
    expect(documents[1]?.faults[0]?.start.line).toBeGreaterThan(3);
  });

  test('anchors do not reach from one to the next', () => {
    const { documents } = readText(`${titled('x-a: &a One\n')}---\n${titled('rights: *a\n')}`);
    expect(documents[1]?.faults).toMatchObject([{ code: 'unknown-alias' }]);
  });

  test('are read up to a limit', () => {
    const { documents } = readProposals('f', new TextEncoder().encode(`${titled('')}---\n`.repeat(4)), {
      documents: 2,
    });
    expect(documents.map((one) => one.faults[0]?.code)).toEqual([undefined, undefined, 'too-many-documents']);
  });
});

test('the limits of readers can be changed one by one', () => {
  const bytes = new TextEncoder().encode(titled('rights: To know\n'));
  expect(readProposals('f', bytes, { bytes: 20 }).documents[0]?.faults[0]?.code).toBe('too-large');
  expect(readProposals('f', bytes, { bytes: 10_000 }).documents[0]?.faults).toEqual([]);
  expect(defaultLimits.bytes).toBe(2_000_000);
});

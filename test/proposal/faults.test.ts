import { describe, expect, test } from 'vitest';
import { cut, faultIn, proposalIn, titled } from './support.js';

describe('all faults are reported at once', () => {
  const file = titled(`  kind: delivry
people:
  groups:
    - { id: idp, women: many, hovercraft: 1 }
risks:
  - { id: R1, groups: [idb] }
  - { id: R1 }
budget: { currency: usd }
`);
  const { faults, proposal, unreadable } = proposalIn(file);

  test('in the order of the file, each with its place', () => {
    expect(faults.map((fault) => [fault.code, fault.path, cut(file, fault)])).toEqual([
      ['unknown-value', '/project/kind', 'delivry'],
      ['not-a-number', '/people/groups/0/women', 'many'],
      ['unknown-key', '/people/groups/0/hovercraft', 'hovercraft'],
      ['dangling-reference', '/risks/0/groups/0', 'idb'],
      ['duplicate-id', '/risks/1/id', 'R1'],
      ['unknown-currency', '/budget/currency', 'usd'],
    ]);
  });

  test('each with what is expected, and what was meant where it is near', () => {
    for (const fault of faults) expect(fault.expected).toBeTruthy();
    expect(faults.map(({ suggestion }) => suggestion)).toEqual([
      'delivery',
      undefined,
      undefined,
      'idp',
      undefined,
      'USD',
    ]);
  });

  test('faulty values are left out, never what holds them', () => {
    expect(proposal.project).toEqual({ title: 'Safe routes' });
    expect(proposal.people?.groups).toEqual([{ id: 'idp' }]);
    expect(proposal.risks).toEqual([{ id: 'R1', groups: [] }, {}]);
    expect(proposal.budget).toEqual({});
    expect(unreadable).toEqual([
      '/project/kind',
      '/people/groups/0/women',
      '/budget/currency',
      '/risks/1/id',
      '/risks/0/groups',
    ]);
  });
});

describe('wrong types', () => {
  test.each([
    ['people: { groups: idp }', '/people/groups', 'a text', 'begin'],
    ['people: { groups: { id: idp } }', '/people/groups', 'keys with values', 'dash'],
    ['people: [3]', '/people', 'a list', 'square brackets'],
    ['people: everybody', '/people', 'a text', 'indented'],
    ['risks: [{ mitigation: [a, b] }]', '/risks/0/mitigation', 'a list', 'one text'],
    [
      'risks: [{ mitigation: { Note: do it } }]',
      '/risks/0/mitigation',
      'keys with values',
      'quotation marks',
    ],
    ['rights: [a, b]', '/rights', 'a list', 'one text'],
    ['people: { total: [3] }', '/people/total', 'a list', 'single value'],
    [
      'protection: { participation: { stages: all } }',
      '/protection/participation/stages',
      'a text',
      'indented',
    ],
    ['risks: [{ likelihood: [high] }]', '/risks/0/likelihood', 'a list', 'single value'],
  ])('%s', (line, path, found, way) => {
    const fault = faultIn(titled(`${line}\n`));
    expect(fault).toMatchObject({ code: 'wrong-type', path });
    expect(fault.message).toContain(`holds ${found}`);
    expect(fault.message).toContain(way);
  });

  test('an id where a list of ids is taken is shown in brackets', () => {
    const fault = faultIn(titled('people: { groups: [{ id: idp }] }\nrisks: [{ groups: idp }]\n'));
    expect(fault.message).toContain('`groups: [idp]`');
  });

  test('words where a list of them is taken are not repeated', () => {
    expect(faultIn(titled('  locations: Amina Diallo\n')).message).not.toContain('Amina');
  });

  test('an item that is no element is left out, and the list is unreadable', () => {
    const { proposal, unreadable } = proposalIn(titled('risks: [R1, { id: R2 }]\n'));
    expect(proposal.risks).toEqual([{ id: 'R2' }]);
    expect(unreadable).toEqual(['/risks']);
  });

  test('text may be written as number or yes', () => {
    const { proposal, faults } = proposalIn(titled('risks: [{ id: 1, mitigation: 2027, owner: yes }]\n'));
    expect(faults).toEqual([]);
    expect(proposal.risks).toEqual([{ id: '1', mitigation: '2027', owner: 'yes' }]);
  });
});

describe('unknown keys', () => {
  test.each([
    ['summry: x', 'summary'],
    ['Summary: x', 'summary'],
    ['start date: 2027', undefined],
  ])('%s', (line, suggestion) => {
    const fault = faultIn(titled(`  ${line}\n`));
    expect(fault.code).toBe('unknown-key');
    expect(fault.suggestion).toBe(suggestion);
  });

  test('what was meant cannot be judged, and its ids are known', () => {
    const { faults, unreadable } = proposalIn(
      titled('risk:\n  - { id: R1 }\nprotection: { do_no_harm: { measures: [{ id: M1, risks: [R1] }] } }\n'),
    );
    expect(faults).toMatchObject([{ code: 'unknown-key', suggestion: 'risks', path: '/risk' }]);
    expect(unreadable).toContain('/risks');
  });

  test('faults below a misspelt key are reported with it', () => {
    const { faults } = proposalIn(titled('risk:\n  - { id: R1, likelihood: hihg }\n'));
    expect(faults.map(({ code }) => code)).toEqual(['unknown-key', 'unknown-value']);
  });

  test('a key that belongs elsewhere is told where', () => {
    expect(faultIn(titled('mitigates: [R1]\n')).message).toContain('`results.outcomes.activities`');
  });

  test('a dash without space', () => {
    const fault = faultIn(titled('people:\n  groups:\n    - id: a\n      -women: 3\n'));
    expect(fault.message).toContain('`- women`');
  });

  test('a long key could be words of the draft, and is not repeated', () => {
    expect(faultIn(titled('Amina Diallo in the office: x\n')).message).not.toContain('Amina');
  });

  test('a no-break space in a key is told', () => {
    const fault = faultIn(titled('  stage\u00a0: full\n'));
    expect(fault).toMatchObject({ code: 'no-break-space', suggestion: 'stage' });
    expect(faultIn(titled('\u00a0\u00a0risks: []\n'))).toMatchObject({
      code: 'no-break-space',
      suggestion: 'risks',
    });
  });

  test('a key that is no text', () => {
    expect(faultIn(titled('? [a, b]\n: x\n')).code).toBe('key-not-text');
    expect(faultIn(titled('rights: { text: x, {{y}}: z }\n')).code).toBe('key-not-text');
  });
});

describe('doubled keys', () => {
  const file = titled(`risks:
  - { id: R1, likelihood: hihg }
results:
  outcomes: [{ activities: [{ id: A1, mitigates: [R1, R2] }] }]
risks:
  - { id: R2 }
`);
  const { faults, proposal, unreadable, places } = proposalIn(file);

  test('are reported with the first place, and so are faults in both values', () => {
    expect(faults).toMatchObject([
      { code: 'unknown-value' },
      { code: 'doubled-key', path: '/risks', start: { line: 7, column: 1 } },
    ]);
    expect(faults[1]?.message).toContain('line 3');
  });

  test('keep both values aside, with all that refers to them, and the rest is read', () => {
    expect(proposal).not.toHaveProperty('risks');
    expect(proposal.results?.outcomes?.[0]?.activities).toEqual([{ id: 'A1', mitigates: [] }]);
    expect(unreadable).toEqual(['/risks', '/results/outcomes/0/activities/0/mitigates']);
    expect(places.has('/risks')).toBe(true);
  });

  test('in an element', () => {
    const { proposal: other, unreadable: left } = proposalIn(
      titled('people: { groups: [{ id: a, women: 3, women: 4 }] }\n'),
    );
    expect(other.people?.groups).toEqual([{ id: 'a' }]);
    expect(left).toEqual(['/people/groups/0/women']);
  });

  test('a title given twice is none', () => {
    expect(() => proposalIn('project: { title: A, title: B }\n')).toThrow('no-title');
  });
});

describe('periods', () => {
  test('an end before the start is left out', () => {
    const { faults, proposal, unreadable } = proposalIn(titled('  start: 2027-06\n  end: 2027-05-31\n'));
    expect(faults).toMatchObject([{ code: 'end-before-start', path: '/project/end' }]);
    expect(proposal.project).toEqual({ title: 'Safe routes', start: '2027-06' });
    expect(unreadable).toEqual(['/project/end']);
  });

  test('of activities too', () => {
    const { faults } = proposalIn(
      titled('results: { outcomes: [{ activities: [{ start: 2027-06, end: 2027-05 }] }] }\n'),
    );
    expect(faults).toMatchObject([{ code: 'end-before-start' }]);
  });

  test('in the same month are fine', () => {
    expect(proposalIn(titled('  start: 2027-06-15\n  end: 2027-06\n')).faults).toEqual([]);
  });
});

describe('what pasting from a word processor leaves', () => {
  test('curly quotes around a value that is no text', () => {
    expect(faultIn(titled('  kind: “delivery”\n'))).toMatchObject({
      code: 'curly-quotes',
      suggestion: 'delivery',
    });
    expect(faultIn(titled('  start: «2027-01»\n'))).toMatchObject({
      code: 'curly-quotes',
      suggestion: '2027-01',
    });
  });

  test('curly quotes around a text do no harm', () => {
    expect(proposalIn('project:\n  title: “Safe” routes\n').faults).toEqual([]);
  });

  test('curly quotes that do not hold a list item together', () => {
    const file = titled('analysis: { protection: { methods: [“talks, with women”, visits] } }\n');
    const { faults, unreadable } = proposalIn(file);
    expect(faults).toMatchObject([{ code: 'curly-quotes', path: '/analysis/protection/methods/0' }]);
    expect(unreadable).toEqual(['/analysis/protection/methods']);
  });

  test('a no-break space after the only key of a section', () => {
    expect(faultIn(titled('people:\n  total:\u00a03\n')).code).toBe('no-break-space');
    expect(faultIn(titled('rights:\n  text:\u00a0To know\n')).code).toBe('no-break-space');
    expect(faultIn(titled('risks:\n  -\u00a0R1\n')).code).toBe('no-break-space');
  });

  test('a missing space after the only key of a section', () => {
    expect(faultIn(titled('people:\n  total:3\n')).code).toBe('missing-space');
    expect(faultIn(titled('people: { total:3 }\n'))).toMatchObject({
      code: 'missing-space',
      suggestion: 'total',
    });
  });
});

describe('a comma between { }', () => {
  test('cuts a text, which is then not taken', () => {
    const { faults, proposal, unreadable } = proposalIn(
      titled('risks: [{ id: R1, mitigation: guards, lamps and, doors, owner: Guard }]\n'),
    );
    expect(faults).toMatchObject([{ code: 'cut-by-comma', path: '/risks/0/mitigation' }]);
    expect(faults[0]?.message).toContain('quotation marks');
    expect(proposal.risks).toEqual([{ id: 'R1', owner: 'Guard' }]);
    expect(unreadable).toEqual(['/risks/0/mitigation']);
  });

  test('cuts a number, which is then not taken', () => {
    const { faults, proposal } = proposalIn(titled('people: { groups: [{ id: a, women: 1,200 }] }\n'));
    expect(faults).toMatchObject([{ code: 'cut-by-comma', suggestion: '1200' }]);
    expect(proposal.people?.groups).toEqual([{ id: 'a' }]);
  });
});

test('messages never hold words of the draft', () => {
  const { faults } = proposalIn(
    titled(`  kind: give Amina food
  start: when Amina comes
  countries: [Amina country]
people:
  total: Amina and 3 others
  groups:
    - { id: idp, category: friends of Amina, appeal: call Amina, or Amina again }
risks:
  - Amina is hurt
  - { groups: [Amina and family], owner: [Amina], affects: Amina herself }
Amina and family: x
rights: [Amina]
accountability: { channels: [{ confidential: only Amina }] }
budget: { currency: Amina money, total: 3 of Amina }
`),
  );
  expect(faults.length).toBeGreaterThan(12);
  for (const { message, expected, suggestion } of faults) {
    expect(`${message} ${expected} ${suggestion}`).not.toContain('Amina');
  }
});

import { describe, expect, test } from 'vitest';
import { faultIn, proposalIn, readText, titled } from './support.js';

const base = `people: { groups: [{ id: idp-women, name: Displaced women }] }
analysis: { protection: { threats: [{ id: T1 }], capacities: [{ id: C1 }] } }
results:
  outcomes:
    - { id: OC1, activities: [{ id: A1 }] }
risks: [{ id: R1 }]
budget: { lines: [{ id: B1 }] }
protection: { do_no_harm: { measures: [{ id: M1 }] } }
`;

function referring(line: string): string {
  return titled(`${base}partners: [{ name: Red Cross, measures: [{ id: M2, ${line} }] }]\n`);
}

test('references to what is there are taken', () => {
  const { faults, proposal } = proposalIn(
    titled(`people: { groups: [{ id: g, barriers: [{ barrier: far, answered_by: [A1, M1] }] }] }
analysis: { protection: { consulted: [g], threats: [{ id: T1, affects: [g] }], capacities: [{ id: C1 }] } }
results:
  outcomes:
    - activities: [{ id: A1, for: [g], mitigates: [R1, T1], builds_on: [C1] }]
      indicators: [{ id: I1, follows: [M1, R1] }]
risks: [{ id: R1, groups: [g] }]
protection: { do_no_harm: { measures: [{ id: M1, activities: [A1], risks: [R1, T1], builds_on: [C1] }] } }
referral: { pathways: [{ for: [g] }] }
budget: { lines: [{ covers: [A1, M1] }] }
`),
  );
  expect(faults).toEqual([]);
  expect(proposal.budget?.lines).toEqual([{ covers: ['A1', 'M1'] }]);
});

describe('references to what is not there', () => {
  test.each([
    ['activities: [A2]', 'dangling-reference', 'A1'],
    ['activities: [a1]', 'dangling-reference', 'A1'],
    ['activities: [“A1”]', 'dangling-reference', 'A1'],
    ['activities: [Z99]', 'dangling-reference', undefined],
    ['activities: [R1]', 'wrong-reference', undefined],
    ['risks: [idp-women]', 'wrong-reference', undefined],
    ['builds_on: [B1]', 'wrong-reference', undefined],
  ])('%s: %s', (line, code, suggestion) => {
    const fault = faultIn(referring(line));
    expect(fault).toMatchObject({
      code,
      path: expect.stringMatching(/^\/partners\/0\/measures\/0\/\w+\/0$/),
    });
    expect(fault.suggestion).toBe(suggestion);
  });

  test('a wrong kind is named', () => {
    expect(faultIn(referring('risks: [A1]')).message).toContain('`A1` is an activity');
  });

  test('a name instead of an id leads to the id, and is not repeated', () => {
    const fault = faultIn(titled(`${base}referral: { pathways: [{ for: [Displaced women] }] }\n`));
    expect(fault.suggestion).toBe('idp-women');
    expect(fault.message).not.toContain('Displaced');
  });

  test('are left out of their list, whose places follow', () => {
    const file = referring('activities: [A2, A1, A3]');
    const { proposal, unreadable, places } = proposalIn(file);
    expect(proposal.partners?.[0]?.measures?.[0]?.activities).toEqual(['A1']);
    expect(unreadable).toEqual(['/partners/0/measures/0/activities']);
    const { start } = places.range('/partners/0/measures/0/activities/0');
    expect(file.split('\n')[start.line - 1]?.slice(start.column - 1, start.column + 1)).toBe('A1');
    expect(places.inFile('/partners/0/measures/0/activities/0')).toBe('/partners/0/measures/0/activities/1');
    expect(places.has('/partners/0/measures/0/activities/1')).toBe(false);
  });
});

describe('ids', () => {
  test('given twice: the second is left out, its element is not', () => {
    const { faults, proposal } = proposalIn(
      titled('risks: [{ id: R1, impact: low }, { id: R1, impact: high }]\n'),
    );
    expect(faults).toMatchObject([{ code: 'duplicate-id', path: '/risks/1/id' }]);
    expect(proposal.risks).toEqual([{ id: 'R1', impact: 'low' }, { impact: 'high' }]);
  });

  test.each([
    ['risks: [{ id: X }]\nanalysis: { protection: { threats: [{ id: X }] } }\n', 1],
    ['risks: [{ id: X }]\nrights: { measures: [{ id: X }] }\n', 1],
    ['risks: [{ id: 1 }]\npeople: { groups: [{ id: 1 }] }\n', 0],
    ['risks: [{ id: 1 }, { id: 01 }]\n', 0],
  ])('must differ where a reference could mean both: %s', (text, count) => {
    expect(proposalIn(titled(text)).faults).toHaveLength(count);
  });

  test('of the same number in groups and risks lead to the right one', () => {
    const { faults } = proposalIn(
      titled('people: { groups: [{ id: 1 }] }\nrisks: [{ id: 1, groups: [1] }]\n'),
    );
    expect(faults).toEqual([]);
  });

  test('may be the same in two documents of a file', () => {
    const one = titled('risks: [{ id: R1 }]\n');
    const { documents } = readText(`${one}---\n${one}`);
    expect(documents.map(({ faults }) => faults)).toEqual([[], []]);
  });
});

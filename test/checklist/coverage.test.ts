import { expect, test } from 'vitest';
import { COVERAGE } from '../../src/checklist/coverage.js';
import { engine } from '../support/engine.js';

test('every clause of the mission is carried by requirements that exist', () => {
  const known = new Set(engine().requirements.map(({ id }) => id));
  for (const { clause, requirements } of COVERAGE) {
    expect(requirements, clause).not.toEqual([]);
    expect(
      requirements.filter((id) => !known.has(id)),
      clause,
    ).toEqual([]);
  }
});

test('every mainstreaming section carries some clause', () => {
  const used = new Set(COVERAGE.flatMap(({ requirements }) => requirements.map((id) => id.slice(0, 2))));
  expect([...used].sort()).toEqual(['AC', 'AN', 'CL', 'DH', 'EM', 'MA', 'ND', 'PA', 'RS', 'SD']);
});

test('the 67 requirements of the register are there', () => {
  const counts: Record<string, number> = {};
  for (const { id, checklist } of engine().requirements)
    if (checklist === 'mainstreaming') counts[id.slice(0, 2)] = (counts[id.slice(0, 2)] ?? 0) + 1;
  expect(counts).toEqual({ AC: 13, AN: 7, CL: 8, DH: 10, EM: 3, MA: 6, ND: 4, PA: 4, RS: 5, SD: 7 });
});

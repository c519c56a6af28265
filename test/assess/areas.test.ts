import { describe, expect, test } from 'vitest';
import { judged } from '../support/engine.js';

const AREAS = [
  ['counter-trafficking', 'CT', 17],
  ['child-protection', 'CP', 18],
  ['gender-based-violence', 'GB', 18],
  ['return-and-reintegration', 'RR', 19],
  ['community-engagement', 'CE', 18],
] as const;

const requirementsOf = (...themes: string[]) =>
  judged(`project: { title: Example, themes: [${themes.join(', ')}] }\n`).requirements;

describe('areas', () => {
  test.each(AREAS)('%s is held against its own requirements', (area, letters, count) => {
    expect(requirementsOf(area).filter(({ id }) => id.startsWith(letters))).toHaveLength(count);
  });

  test.each(AREAS)('%s asks of others only what an interaction switches on', (area) => {
    const strange = requirementsOf(area).filter(
      ({ section, appliesBecause }) =>
        section !== area && AREAS.some(([other]) => other === section) && appliesBecause === undefined,
    );
    expect(strange).toEqual([]);
  });

  test('several are held against each of theirs, in the order of the sections', () => {
    const ids = requirementsOf('community-engagement', 'counter-trafficking').map(({ id }) => id);
    expect(ids.indexOf('CT-01')).toBeGreaterThan(ids.indexOf('CL-08'));
    expect(ids.indexOf('CE-01')).toBeGreaterThan(ids.indexOf('CT-17'));
  });
});

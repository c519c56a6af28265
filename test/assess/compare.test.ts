import { describe, expect, test } from 'vitest';
import { compare, hasRegression } from '../../src/assess/compare.js';
import { judged } from '../support/engine.js';

const WITHOUT = 'accountability: { text: Complaints matter. }\n';
const ONE = 'accountability: { channels: [{ name: Hotline 555, kind: hotline, response_days: 7 }] }\n';
const TWO =
  'accountability: { channels: [{ name: Hotline 555, kind: hotline, response_days: 7 }, { name: Box at the gate, kind: suggestion-box, response_days: 7 }] }\n';

describe('comparing two versions', () => {
  const moved = (before: string, after: string) =>
    compare(judged(before, 'AC-02'), judged(after, 'AC-02')).changes[0];

  test('a better verdict is gained, a worse one lost, the same one neither', () => {
    expect(moved(WITHOUT, ONE)).toMatchObject({ movement: 'gained', before: 'not-met', after: 'partly-met' });
    expect(moved(TWO, ONE)).toMatchObject({ movement: 'lost', before: 'met', after: 'partly-met' });
    expect(moved(ONE, ONE)?.movement).toBe('same');
  });

  test('says which parts were filled and which are missing now', () => {
    expect(moved(ONE, TWO)?.filled).toHaveLength(1);
    expect(moved(TWO, ONE)?.newlyMissing).toHaveLength(1);
  });

  test('what no longer applies is neither better nor worse', () => {
    const research = 'project: { title: Study, kind: research }\n';
    const change = moved(WITHOUT, research);
    expect(change).toMatchObject({ movement: 'changed', after: 'not-applicable' });
  });

  test('only a lost verdict is a regression', () => {
    const both = (before: string, after: string) => compare(judged(before, 'AC-02'), judged(after, 'AC-02'));
    expect(hasRegression(both(TWO, ONE))).toBe(true);
    expect(hasRegression(both(ONE, TWO))).toBe(false);
  });

  test('a requirement of one version only is added or removed', () => {
    const { changes } = compare(judged(ONE, 'AC-02'), judged(ONE, 'AC-04'));
    expect(changes.map(({ id, movement }) => `${id} ${movement}`)).toEqual(['AC-02 removed', 'AC-04 added']);
  });
});

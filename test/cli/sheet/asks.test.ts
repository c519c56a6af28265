import { describe, expect, it } from 'vitest';
import { conditionWords } from '../../../src/cli/sheet/asks.js';

describe('conditionWords', () => {
  it.each([
    ['people-are-met', 'the project meets people'],
    [
      { all: ['people-are-met', { field: 'people.total', above: 3 }] },
      'the project meets people; and people.total is above 3',
    ],
    [
      { any: [{ declared: 'child-protection' }, { offered: 'child-protection/shelter' }] },
      'the area child-protection is declared; or the project offers child-protection: shelter',
    ],
    [{ none: ['people-are-met'] }, 'not where the project meets people'],
    [{ field: 'project.kind', is: ['research'] }, 'project.kind is research'],
  ])('%j', (condition, words) => {
    expect(conditionWords(condition)).toBe(words);
  });
});

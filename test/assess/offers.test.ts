import { describe, expect, test } from 'vitest';
import { judged } from '../support/engine.js';

const declaring = (section: string) =>
  judged(`project: { title: Example, themes: [counter-trafficking] }\n${section}`);

describe('what an area offers', () => {
  test('silence means not offered, and the report lists what it took so', () => {
    const { notOffered } = declaring('').notJudged;
    expect(notOffered).toContain('counter-trafficking: shelter');
    expect(notOffered.some((offer) => offer.startsWith('child-protection'))).toBe(false);
  });

  test('what the list names, or a sentence offers, is not in it', () => {
    const { notOffered } = declaring('counter_trafficking: { offers: [shelter] }\n').notJudged;
    expect(notOffered).not.toContain('counter-trafficking: shelter');
    const said = declaring('counter_trafficking: Twelve places in a shelter run by Dawn House.\n').notJudged;
    expect(said.notOffered).not.toContain('counter-trafficking: shelter');
  });

  test('a proposal without areas has nothing of the kind', () => {
    expect(judged('project: { title: Example }\n').notJudged.notOffered).toEqual([]);
  });

  test('what the text offers and the list leaves out is an observation', () => {
    const { observations } = declaring(
      'counter_trafficking: { offers: [identification], text: Twelve places in a shelter run by Dawn House. }\n',
    );
    expect(observations).toContainEqual(
      expect.objectContaining({
        kind: 'other',
        area: 'counter-trafficking',
        path: '/counter_trafficking/text',
        message: expect.stringContaining('shelter'),
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { LEVELS, OBSERVATION_KINDS, REVIEW_REASONS, SEVERITIES, VERDICTS } from '../../src/assess/verdict.js';
import { capitalised, count, series } from '../../src/locale/phrases.js';
import { LOCALES, sectionName, wordsIn } from '../../src/locale/words.js';

describe.each(LOCALES)('the words in %s', (locale) => {
  const words = wordsIn(locale);

  it('name everything that a report can name', () => {
    expect(Object.keys(words.verdicts).sort()).toEqual([...VERDICTS].sort());
    expect(Object.keys(words.severities).sort()).toEqual([...SEVERITIES].sort());
    expect(Object.keys(words.levels).sort()).toEqual([...LEVELS].sort());
    expect(Object.keys(words.reviewReasons).sort()).toEqual([...REVIEW_REASONS].sort());
    expect(Object.keys(words.observationKinds).sort()).toEqual([...OBSERVATION_KINDS].sort());
    expect(Object.keys(words.sections)).toHaveLength(15);
  });

  it('leave no text empty', () => {
    // Of some commitments nothing is left unjudged.
    const texts = JSON.stringify(words, (key, value: unknown) =>
      value === '' && key !== 'notJudged' ? 'EMPTY' : value,
    );
    expect(texts).not.toContain('EMPTY');
  });

  it('name a section that they do not know by its id, whatever it is called', () => {
    expect(sectionName(words, 'our-own-rules')).toBe('our-own-rules');
    expect(sectionName(words, 'constructor')).toBe('constructor');
  });
});

describe('English', () => {
  const words = wordsIn('en');

  it('says one and many', () => {
    expect(words.headings.faults(1)).toBe('Put right first: 1 format fault');
    expect(words.headings.faults(2)).toBe('Put right first: 2 format faults');
    expect(words.headings.todo(4, 0)).toBe('To do: 4');
    expect(words.headings.todo(4, 1)).toBe('To do: 4, and 1 more that follows');
    expect(words.headings.todo(4, 3)).toBe('To do: 4, and 3 more that follow');
    expect(words.headings.next(1)).toBe('Fix this next');
    expect(words.thenFollow(['AC-03'])).toBe('Then 1 other follows from it: AC-03');
    expect(words.thenFollow(['AC-03', 'AC-04', 'AC-07'])).toBe(
      'Then 3 others follow from it: AC-03, AC-04 and AC-07',
    );
    expect(words.alsoLines([4], 0)).toBe('also line 4');
    expect(words.alsoLines([4, 9], 3)).toBe('also lines 4, 9 and 3 more');
  });

  it('says fractions, with whom they wait for', () => {
    expect(words.fraction(4, 7, 1)).toBe('4 of 7 applicable met, 1 for a person');
    expect(words.fraction(4, 7, 0)).toBe('4 of 7 applicable met');
  });

  it('says how evidence is backed, and by what not', () => {
    const facts = { who: true, when: false, money: true, measured: false };
    expect(words.strength(facts)).toBe('with an owner and a budget line; without a time or an indicator');
    expect(words.strength({ ...facts, when: true, measured: true })).toBe(
      'with an owner, a time, a budget line and an indicator',
    );
    expect(words.strength({ who: false, when: false, money: false, measured: false })).toBe(
      'without an owner, a time, a budget line or an indicator',
    );
  });

  it('adds up levels', () => {
    expect(
      words.totals(3, [
        [2, 'revise'],
        [1, 'not-ready'],
      ]),
    ).toBe('3 proposals: 2 revise and 1 not ready.');
  });
});

describe('phrases', () => {
  it('are put together plainly', () => {
    expect(count(0, 'file', 'files')).toBe('0 files');
    expect(series([], 'and')).toBe('');
    expect(series(['a'], 'and')).toBe('a');
    expect(series(['a', 'b', 'c'], 'or')).toBe('a, b or c');
    expect(capitalised('état')).toBe('État');
    expect(capitalised('')).toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import { readChoice } from '../../../src/proposal/values/choice.js';
import { nearest } from '../../../src/proposal/values/near.js';
import { shown } from '../../../src/proposal/values/problem.js';
import { readYesNo } from '../../../src/proposal/values/yes-no.js';

describe('yes and no', () => {
  test.each(['true', 'yes', 'oui', 'sí', 'si', 'Yes', 'OUI', 'si\u0301'])('%s is yes', (word) => {
    expect(readYesNo('confidential', word)).toBe(true);
  });

  test.each(['false', 'no', 'non', 'No', 'FALSE'])('%s is no', (word) => {
    expect(readYesNo('confidential', word)).toBe(false);
  });

  test.each(['maybe', '1', 'y', 'yes, from May'])('%s is neither', (word) => {
    expect(readYesNo('confidential', word)).toMatchObject({ code: 'not-yes-or-no' });
  });
});

describe('a choice', () => {
  const kinds = ['hotline', 'help-desk', 'suggestion-box', 'home-visit'];

  test('is taken as it is', () => {
    expect(readChoice('kind', 'help-desk', kinds)).toBe('help-desk');
  });

  test.each([
    ['hotlin', 'hotline'],
    ['Hotline', 'hotline'],
    ['help desk', 'help-desk'],
    ['help_desk', 'help-desk'],
    ['hotilne', 'hotline'],
    ['sugestion-bx', 'suggestion-box'],
  ])('%s was meant for %s', (written, suggestion) => {
    expect(readChoice('kind', written, kinds)).toMatchObject({ code: 'unknown-value', suggestion });
  });

  test('what resembles nothing gets no suggestion, but all values', () => {
    const problem = readChoice('kind', 'telegram', kinds);
    expect(problem).not.toHaveProperty('suggestion');
    expect(problem).toMatchObject({ expected: 'one of hotline, help-desk, suggestion-box, home-visit' });
  });

  test('more than one word is not repeated', () => {
    expect(readChoice('kind', 'call Amina Diallo', kinds)).toMatchObject({
      message: expect.not.stringContaining('Amina'),
    });
  });
});

test('letters in another order are one slip', () => {
  expect(nearest('hgih', ['low', 'medium', 'high'])).toBe('high');
});

test.each(['R1', 'A1.10', 'idp-women', 'sí'])('%s is short enough to be shown', (id) => {
  expect(shown(id)).toBe(`\`${id}\``);
});

test.each(['two words', 'x'.repeat(41), 'a"b'])('%s is not shown', (text) => {
  expect(shown(text)).toEqual({ code: 'found.text', values: {} });
});

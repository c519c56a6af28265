import { describe, expect, it } from 'vitest';
import { inWords, withTexts } from '../../src/proposal/said.js';

const catalogue = {
  plain: 'Nothing.',
  two: '{id} misses {missing}.',
  outer: 'Because: {why}',
  inner: 'it is {kind}',
};

describe('inWords', () => {
  it.each([
    ['no values', { code: 'plain' }, 'Nothing.'],
    ['ids and numbers', { code: 'two', values: { id: 'AC-02', missing: 3 } }, 'AC-02 misses 3.'],
    ['a list', { code: 'two', values: { id: 'AC-02', missing: ['a', 'b'] } }, 'AC-02 misses a, b.'],
    ['an empty list', { code: 'two', values: { id: 'AC-02', missing: [] } }, 'AC-02 misses .'],
    ['a value that is not given', { code: 'two', values: { id: 'AC-02' } }, 'AC-02 misses .'],
    [
      'a sentence in a sentence',
      { code: 'outer', values: { why: { code: 'inner', values: { kind: 'so' } } } },
      'Because: it is so',
    ],
    [
      'several sentences',
      { code: 'outer', values: { why: [{ code: 'inner', values: { kind: 'so' } }, { code: 'plain' }] } },
      'Because: it is so; Nothing.',
    ],
    [
      'a sentence inside that is not known',
      { code: 'outer', values: { why: { code: 'new' } } },
      'Because: new',
    ],
    [
      'a value that looks like a place or a pattern',
      { code: 'two', values: { id: '{missing}', missing: '$&' } },
      '{missing} misses $&.',
    ],
  ])('%s', (_, said, words) => {
    expect(inWords(said, catalogue)).toBe(words);
  });

  it.each(['new', 'constructor', '__proto__', 'toString'])(
    'a sentence that is not there is nothing: %s',
    (code) => {
      expect(inWords({ code }, catalogue)).toBeUndefined();
    },
  );
});

describe('withTexts', () => {
  it('changes every text, however deep, and no code, key or number', () => {
    const said = {
      code: 'a',
      values: {
        name: 'secret',
        n: 3,
        list: ['secret', 'b'],
        one: { code: 'b', values: { c: 'secret' } },
        several: [{ code: 'secret', values: { d: 'secret' } }],
      },
    };
    expect(withTexts(said, (text) => text.replace('secret', '***'))).toEqual({
      code: 'a',
      values: {
        name: '***',
        n: 3,
        list: ['***', 'b'],
        one: { code: 'b', values: { c: '***' } },
        several: [{ code: 'secret', values: { d: '***' } }],
      },
    });
  });
});

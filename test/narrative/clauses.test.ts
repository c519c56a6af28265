import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../src/narrative/clauses.js';
import { tokenize } from '../../src/narrative/tokens.js';

/** The words of each clause, and a bar where a sentence ends. */
function clauses(text: string): string {
  const tokens = tokenize(text, 'en');
  let shown = '';
  let sentence = 0;
  for (const clause of clausesOf(tokens)) {
    if (shown !== '') shown += clause.sentence === sentence ? ' / ' : ' | ';
    sentence = clause.sentence;
    shown += tokens
      .slice(clause.from, clause.to)
      .filter(({ kind }) => kind !== 'mark')
      .map((token) => token.text)
      .join(' ');
  }
  return shown;
}

describe('clauses', () => {
  test.each([
    ['One. Two! Three? Four', 'One | Two | Three | Four'],
    ['One; two; three. Four', 'One / two / three | Four'],
    ['One, two: three', 'One two three'],
    ['At e.g. the well, i.e. there', 'At e g the well i e there'],
    ['Approx. 40, max. 5, incl. Dr. Sow', 'Approx 40 max 5 incl Dr Sow'],
    ['Hotline no. 5 and no. for all', 'Hotline no 5 and no for all'],
    ['A hotline? No. A desk comes.', 'A hotline | No | A desk comes'],
    ['Within 1.5 hours at 07.30', 'Within 1.5 hours at 07.30'],
    ['He said "stop." Then', 'He said stop | Then'],
    ['Two lines of\none sentence', 'Two lines of one sentence'],
    ['A paragraph\n\nanother', 'A paragraph | another'],
    ['- a box\n- a lock', 'a box | a lock'],
    ['• a box\r\n• a lock\r\n', 'a box | a lock'],
    ['We give:\n1. a box\n2. a lock', 'We give | a box | a lock'],
    ['We give:\na) a box\nb) a lock', 'We give | a box | a lock'],
    ['(a) a box\n(b) a lock', 'a box | a lock'],
    ['\uf0b7 a box\n\uf0b7 a lock', 'a box | a lock'],
    ['1. A box of\ntwo', 'A box of two'],
    ['12.', '12'],
    ['07.30', '07.30'],
    ['', ''],
    ['...', ''],
  ])('%j', (text, expected) => {
    expect(clauses(text)).toBe(expected);
  });

  test('a clause without an end is cut, so that its cost stays bounded', () => {
    const tokens = tokenize('word '.repeat(1000), 'en');
    expect(clausesOf(tokens).length).toBeGreaterThan(5);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimised } from '../../src/narrative/minimise.js';
import { openTrie, packed } from '../../src/narrative/packed-trie.js';
import { packedWalk } from '../../src/narrative/packed-walk.js';
import { LONG_GAP, SHORT_GAP } from '../../src/narrative/pattern.js';
import { tokenize } from '../../src/narrative/tokens.js';
import { createTrie } from '../../src/narrative/trie.js';
import { type Match, walk } from '../../src/narrative/walk.js';

const letters = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const slot = fc.record({
  gap: fc.constantFrom(0, 0, SHORT_GAP, LONG_GAP),
  symbols: fc.uniqueArray(letters, { minLength: 1, maxLength: 3 }),
});
const phrase = fc
  .array(slot, { minLength: 1, maxLength: 4 })
  .map((slots) => slots.map((one, i) => (i === 0 ? { ...one, gap: 0 } : one)));
const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x', ',', '-'), { maxLength: 25 });

const plain = (matches: readonly Match<number>[]) =>
  matches.map(({ end, from, to }) => `${end} ${from}-${to}`).sort();

describe('a packed trie', () => {
  it('finds what the trie that it was made of finds', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 12 }), text, (phrases, words) => {
        const growing = createTrie<number>();
        phrases.forEach((slots, end) => {
          growing.add(slots, end);
        });
        const trie = minimised(growing);
        const tokens = tokenize(words.join(' '), 'en');
        const symbols = tokens.map((token, i) =>
          token.kind === 'mark' ? [] : [{ symbol: token.folded, to: i + 1 }],
        );
        const numbers = new Map(['a', 'b', 'c', 'd', 'e'].map((symbol, number) => [symbol, number]));
        const small = packed(
          trie,
          (symbol) => numbers.get(symbol) ?? -1,
          (end) => end,
        );
        const find = packedWalk(openTrie(small), numbers);
        const expected = plain(walk(trie, tokens, symbols, 0, tokens.length));
        // Twice: what a walk keeps in its tables must not reach the next.
        find(tokens, symbols, 0, tokens.length);
        expect(plain(find(tokens, symbols, 0, tokens.length))).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('says which words a phrase matched, without those in its gaps', () => {
    const trie = createTrie<number>();
    trie.add(
      [
        { gap: 0, symbols: ['a'] },
        { gap: LONG_GAP, symbols: ['b'] },
      ],
      7,
    );
    const numbers = new Map([
      ['a', 0],
      ['b', 1],
    ]);
    const small = packed(
      trie,
      (symbol) => numbers.get(symbol) ?? -1,
      (end) => end,
    );
    const tokens = tokenize('a x y b', 'es');
    const symbols = tokens.map((token, i) => [{ symbol: token.folded, to: i + 1 }]);
    const [match] = packedWalk(openTrie(small), numbers)(tokens, symbols, 0, tokens.length);
    expect(match).toMatchObject({ end: 7, from: 0, to: tokens.length });
    expect(match?.matched).toEqual([0, tokens.length - 1]);
  });
});

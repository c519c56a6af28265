import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimised } from '../../src/narrative/minimise.js';
import { type OpenTrie, openTrie, packed } from '../../src/narrative/packed-trie.js';
import { Matches, packedWalk, type SymbolColumns } from '../../src/narrative/packed-walk.js';
import { isPassedOver } from '../../src/narrative/passed-over.js';
import { LONG_GAP, SHORT_GAP } from '../../src/narrative/pattern.js';
import { type Token, tokenize } from '../../src/narrative/tokens.js';
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

const plain = (matches: readonly Pick<Match<number>, 'end' | 'from' | 'to'>[]) =>
  matches.map(({ end, from, to }) => `${end} ${from}-${to}`).sort();

/** The folded form of each word as its only symbol. */
function columnsOf(tokens: readonly Token[], numbers: ReadonlyMap<string, number>): SymbolColumns {
  const own = tokens.map((token) => (token.kind === 'mark' ? undefined : (numbers.get(token.folded) ?? 99)));
  const before = (i: number) => own.slice(0, i).filter((number) => number !== undefined).length;
  const at = own.flatMap((number, i) => (number === undefined ? [] : [i]));
  return {
    starts: [...own, undefined].map((_, i) => before(i)),
    numbers: own.flatMap((number) => number ?? []),
    at,
    until: at.map((i) => i + 1),
    weight: [...tokens, undefined].map(
      (_, i) => tokens.slice(0, i).filter((one) => !isPassedOver(one)).length,
    ),
  };
}

function found(trie: OpenTrie, columns: SymbolColumns, tokens: readonly Token[], walks = 1) {
  const find = packedWalk(trie, 5);
  const matches = new Matches();
  // What a walk keeps in its tables must not reach the next.
  for (let i = 0; i < walks; i++) {
    matches.count = 0;
    find(columns, 0, tokens.length, matches);
  }
  return Array.from({ length: matches.count }, (_, i) => {
    const node = matches.node[i] ?? 0;
    const ends = trie.ends.subarray(trie.endStarts[node], trie.endStarts[node + 1]);
    return [...ends].map((end) => ({
      end,
      from: matches.from[i] ?? -1,
      to: matches.to[i] ?? -1,
      matched: matches.matched(i),
    }));
  }).flat();
}

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
        const expected = plain(walk(trie, tokens, symbols, 0, tokens.length));
        expect(plain(found(openTrie(small), columnsOf(tokens, numbers), tokens, 2))).toEqual(expected);
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
    const [match] = found(openTrie(small), columnsOf(tokens, numbers), tokens);
    expect(match).toMatchObject({ end: 7, from: 0, to: tokens.length });
    expect(match?.matched).toEqual([0, tokens.length - 1]);
  });
});

import type { Clause } from './clauses.js';
import { isNumberWord } from './language.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';
import type { Trie } from './trie.js';
import { type Span, walk } from './walk.js';

/** Names of this proposal (places, groups, partners …), each leading to its entity set. */
export type EntityNames = Trie<string>;

/**
 * The symbols that begin at each token: its own (stem, exact form, acronym, prefix, number), then the names of the proposal and the
 * sets of the lexicon that begin there.
 */
export function symbolsOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
  names: EntityNames,
): Span[][] {
  const exact = tokens.map((token, i) =>
    token.kind === 'mark' ? [] : [{ symbol: `=${token.folded}`, to: i + 1 }],
  );
  const own = tokens.map((token, i) => ownSymbols(token, i + 1, lexicon));
  const all = own.map((spans) => [...spans]);
  for (const { from, to } of clauses) {
    for (const match of walk(names, tokens, exact, from, to))
      all[match.from]?.push({ symbol: match.end, to: match.to });
    for (const match of lexicon.findSets(tokens, own, from, to))
      all[match.from]?.push({ symbol: lexicon.setSymbol(match.end), to: match.to });
  }
  return all;
}

function ownSymbols(token: Token, to: number, lexicon: Lexicon): Span[] {
  if (token.kind === 'mark') return [];
  const spans: Span[] = [];
  const add = (symbol: string) => {
    if (lexicon.symbols.has(symbol)) spans.push({ symbol, to });
  };
  add(`=${token.folded}`);
  if (token.kind === 'number') {
    spans.push({ symbol: '#', to }, { symbol: '<@number>', to });
    return spans;
  }
  if (isNumberWord(token.folded, lexicon.language))
    spans.push({ symbol: '#', to }, { symbol: '<@number>', to });
  if (!token.skipped) add(token.stem);
  if (token.acronym) add(`^${token.folded}`);
  for (const length of lexicon.prefixLengths)
    if (token.folded.length >= length) add(`${token.folded.slice(0, length)}*`);
  return spans;
}

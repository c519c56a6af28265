import type { Text } from '../proposal/texts.js';
import { type CheckableFact, checkableFacts } from './checkable.js';
import { type Clause, clausesOf } from './clauses.js';
import { type Hit, hitsOf } from './hits.js';
import type { Language } from './language.js';
import type { Lexicon } from './lexicon.js';
import { isPlaceholder } from './placeholders.js';
import { type EntityNames, type Symbols, symbolsOf } from './symbols.js';
import { type Token, tokenize } from './tokens.js';

/** A text of the proposal, read once: everything that a requirement may ask of it. */
export interface Passage extends Text {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly symbols: Symbols;
  readonly hits: readonly Hit[];
  /** Checkable facts, by clause. */
  readonly facts: readonly (readonly CheckableFact[])[];
  /** The language in which it was read; `other` where its own is not read. */
  readonly language: Language | 'other';
  /** Nothing to read: a placeholder stands where the answer should be, or a copy of an earlier passage. */
  readonly placeholder: boolean;
  /** The pointer of the passage that this one repeats. */
  readonly copyOf?: string;
}

/** Reads one text with the phrases of its language and the names of its proposal. */
export function readPassage(text: Text, lexicon: Lexicon, names: EntityNames): Passage {
  const tokens = tokenize(text.text, lexicon.language);
  const clauses = clausesOf(tokens);
  const symbols = symbolsOf(tokens, clauses, lexicon, names);
  return {
    ...text,
    language: lexicon.language,
    tokens,
    clauses,
    symbols,
    hits: hitsOf({ tokens, clauses, symbols }, lexicon),
    facts: clauses.map((clause) => checkableFacts(tokens, symbols, clause)),
    placeholder: isPlaceholder(tokens),
  };
}

/** Offsets in the text of a stretch of clauses, without blanks and marks of a list around them. */
export function clauseOffsets(
  passage: Passage,
  first: number,
  last: number,
): { readonly from: number; readonly to: number } {
  const start = passage.clauses[first]?.from ?? 0;
  const end = passage.clauses[last]?.to ?? passage.tokens.length;
  const words = passage.tokens.slice(start, end);
  const isEdge = (token: Token) =>
    token.kind === 'mark' && !/["'\u201c\u201d\u2018\u2019\u00ab\u00bb()[\]#%]/.test(token.text);
  const from = words.find((token) => !isEdge(token))?.start ?? 0;
  const to = words.findLast((token) => token.kind !== 'mark' || !/[\r\n]/.test(token.text))?.end ?? from;
  return { from, to };
}

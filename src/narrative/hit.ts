import type { Clause } from './clauses.js';
import type { Phrase } from './lexicon.js';
import { type Modality, modalityOf } from './modality.js';
import type { Symbols } from './symbols.js';
import type { Token } from './tokens.js';

/** A phrase of a concept found in a text. Tokens from..to hold it; for a phrase of several parts, all of them. */
export interface Hit extends Modality {
  readonly concept: string;
  readonly class: 'concrete' | 'aim';
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
  /** Index of the clause in which it begins, and in which it ends. */
  readonly clause: number;
  readonly lastClause: number;
}

/** A part of a phrase, found. */
export interface FoundPart {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  /** The tokens that it matched, without those in its gaps. */
  readonly matched: readonly number[];
}

/** What the hits of a text have in common. */
export interface TextOfHits {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly symbols: Symbols;
}

/** How a hit is said is only looked at where somebody asks: most hits are never asked about. */
export class PhraseHit implements Hit {
  readonly concept: string;
  readonly class: 'concrete' | 'aim';
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly lastClause: number;
  readonly #phrase: Phrase;
  readonly #parts: readonly FoundPart[];
  readonly #text: TextOfHits;
  #said: Modality | undefined;

  constructor(phrase: Phrase, parts: readonly FoundPart[], text: TextOfHits) {
    let [first] = parts;
    let { from = 0, to = 0, clause = 0 } = first ?? {};
    let lastClause = clause;
    for (let i = 1; i < parts.length; i++) {
      first = parts[i];
      if (first === undefined) break;
      from = Math.min(from, first.from);
      to = Math.max(to, first.to);
      clause = Math.min(clause, first.clause);
      lastClause = Math.max(lastClause, first.clause);
    }
    this.concept = phrase.concept;
    this.class = phrase.class === 'aim' ? 'aim' : 'concrete';
    this.from = from;
    this.to = to;
    this.clause = clause;
    this.lastClause = lastClause;
    this.#phrase = phrase;
    this.#parts = parts;
    this.#text = text;
  }

  get phrase(): string {
    return this.#phrase.source;
  }
  get negated(): boolean {
    return this.#modality().negated;
  }
  get hedged(): boolean {
    return this.#modality().hedged;
  }
  get planned(): boolean {
    return this.#modality().planned;
  }

  #modality(): Modality {
    this.#said ??= saidHow(this.#parts, this.#text);
    return this.#said;
  }
}

/** How the parts of a phrase are said; a negation that is itself a part of the phrase denies nothing. */
function saidHow(parts: readonly FoundPart[], { tokens, clauses, symbols }: TextOfHits): Modality {
  const isOwn = (at: number) => parts.some(({ matched }) => matched.includes(at));
  const said = { negated: false, hedged: false, planned: false };
  for (const part of parts) {
    const clause = clauses[part.clause];
    if (clause === undefined) continue;
    const { negated, hedged, planned } = modalityOf(tokens, symbols, clause, part.from, part.to, isOwn);
    said.negated ||= negated;
    said.hedged ||= hedged;
    said.planned ||= planned;
  }
  return said;
}

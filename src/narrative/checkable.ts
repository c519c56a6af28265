import type { Clause } from './clauses.js';
import { FACT_KINDS, type FactKind } from './fact-kinds.js';
import type { Symbols } from './symbols.js';
import type { Token } from './tokens.js';

/** A fact that could be checked later (judging.md, "Concrete"): what kind, and its tokens. */
export interface CheckableFact {
  readonly kind: FactKind;
  readonly from: number;
  readonly to: number;
}

/** Words that name nothing by being capitalised, as in a heading. */
const NO_NAMES = [
  '<@organisation-word>',
  '<template>',
  '<function>',
  '<people>',
  '<staff>',
  '<hedge>',
  '<may>',
  '<no>',
];

/** The checkable facts of a clause, the organisation's own name left out. */
export function checkableFacts(tokens: readonly Token[], symbols: Symbols, clause: Clause): CheckableFact[] {
  const facts: CheckableFact[] = [];
  const first = firstWord(tokens, clause);
  let ownNameUntil = clause.from;
  for (let i = clause.from; i < clause.to; i++) {
    const mayTell = symbols.means(i, 'fact');
    const ownName = mayTell ? symbols.at(i).find((span) => span.symbol === '<@organisation>') : undefined;
    if (ownName) ownNameUntil = Math.max(ownNameUntil, ownName.to);
    if (i < ownNameUntil) continue;
    if (mayTell)
      for (const { symbol, to } of symbols.at(i)) {
        const kind = FACT_KINDS.get(symbol);
        if (kind !== undefined && to <= clause.to) facts.push({ kind, from: i, to });
      }
    if (i > first && isName(tokens[i]) && !symbols.has(NO_NAMES, i))
      facts.push({ kind: 'name', from: i, to: i + 1 });
  }
  return facts;
}

/** A capitalised word inside a sentence: the name of a place, body or document. */
function isName(token: Token | undefined): boolean {
  return token?.capital === true && !token.skipped && token.text.length >= 3;
}

function firstWord(tokens: readonly Token[], clause: Clause): number {
  for (let i = clause.from; i < clause.to; i++) if (tokens[i]?.kind !== 'mark') return i;
  return clause.to;
}

import type { Clause } from './clauses.js';
import type { Symbols } from './symbols.js';
import type { Token } from './tokens.js';
import type { Span } from './walk.js';

/** A fact that could be checked later (judging.md, "Concrete"): what kind, and its tokens. */
export interface CheckableFact {
  readonly kind: 'number' | 'when' | 'place' | 'group' | 'actor' | 'role' | 'thing' | 'name';
  readonly from: number;
  readonly to: number;
}

const KINDS: Readonly<Record<string, CheckableFact['kind']>> = {
  '<@number>': 'number',
  '<@money>': 'number',
  '<@frequency>': 'when',
  '<@duration>': 'when',
  '<@date>': 'when',
  '<@place>': 'place',
  '<@group>': 'group',
  '<@partner>': 'actor',
  '<actor>': 'actor',
  '<@role>': 'role',
  '<thing>': 'thing',
};

/** Words that name nothing by being capitalised, as in a heading. */
const NO_NAMES = new Set([
  '<@organisation-word>',
  '<template>',
  '<function>',
  '<people>',
  '<staff>',
  '<hedge>',
  '<may>',
  '<no>',
]);

/** The checkable facts of a clause, the organisation's own name left out. */
export function checkableFacts(tokens: readonly Token[], symbols: Symbols, clause: Clause): CheckableFact[] {
  const facts: CheckableFact[] = [];
  const first = firstWord(tokens, clause);
  let ownNameUntil = clause.from;
  for (let i = clause.from; i < clause.to; i++) {
    const spans = symbols.at(i);
    const ownName = spans.find((span) => span.symbol === '<@organisation>');
    if (ownName) ownNameUntil = Math.max(ownNameUntil, ownName.to);
    if (i < ownNameUntil) continue;
    for (const span of spans) {
      const kind = KINDS[span.symbol];
      if (kind !== undefined && span.to <= clause.to) facts.push({ kind, from: i, to: span.to });
    }
    if (i > first && isName(tokens[i], spans)) facts.push({ kind: 'name', from: i, to: i + 1 });
  }
  return facts;
}

/** A capitalised word inside a sentence: the name of a place, body or document. */
function isName(token: Token | undefined, spans: readonly Span[]): boolean {
  if (token === undefined || !token.capital || token.skipped || token.text.length < 3) return false;
  return !spans.some(({ symbol }) => NO_NAMES.has(symbol));
}

function firstWord(tokens: readonly Token[], clause: Clause): number {
  for (let i = clause.from; i < clause.to; i++) if (tokens[i]?.kind !== 'mark') return i;
  return clause.to;
}

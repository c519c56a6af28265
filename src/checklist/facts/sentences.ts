import type { Catalogue } from '../../proposal/said.js';
import { FACT_NAMES, type FactName } from './names.js';
import { facts } from './table.js';

/** The code of what a fact says when it holds, and when it does not. */
export type FactSentence = `fact.${FactName}` | `fact-not.${FactName}`;

/** What facts say when they hold and when they do not, by the code of each sentence. */
export function factSentences(): Catalogue {
  const entries = FACT_NAMES.flatMap((name) => [
    [`fact.${name}`, facts[name]?.says ?? name],
    [`fact-not.${name}`, facts[name]?.saysNot ?? name],
  ]);
  return Object.fromEntries(entries);
}

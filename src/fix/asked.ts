import type { Judge, Requirement } from '../checklist/format.js';

/** What the checklist says of a requirement beside its verdict. */
export interface Asked {
  /** In the language of the stubs. */
  readonly question: string;
  /** Where its parts and needs belong, as fields of the format. */
  readonly fields: ReadonlyMap<string, string>;
}

export function askedBy({ question, judge }: Pick<Requirement, 'question' | 'judge'>): Asked {
  const fields = new Map<string, string>();
  for (const [name, belongs = judge.belongs] of partsOf(judge))
    if (belongs !== undefined) fields.set(name, belongs);
  return { question, fields };
}

function partsOf(judge: Judge): readonly (readonly [string, string | undefined])[] {
  if (judge.kind === 'parts') return judge.parts.map(({ part, belongs }) => [part, belongs]);
  return judge.kind === 'listed' ? judge.needs.map(({ need, belongs }) => [need, belongs]) : [];
}

export type FactKind = 'number' | 'when' | 'place' | 'group' | 'actor' | 'role' | 'thing' | 'name';

/** The kind of fact that a symbol stands for. */
export const FACT_KINDS: ReadonlyMap<string, FactKind> = new Map([
  ['<@number>', 'number'],
  ['<@money>', 'number'],
  ['<@frequency>', 'when'],
  ['<@duration>', 'when'],
  ['<@date>', 'when'],
  ['<@place>', 'place'],
  ['<@group>', 'group'],
  ['<@partner>', 'actor'],
  ['<actor>', 'actor'],
  ['<@role>', 'role'],
  ['<thing>', 'thing'],
]);

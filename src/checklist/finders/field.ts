import type { Passage } from '../../narrative/passage.js';
import { type Substance, substanceOf } from '../../narrative/substance.js';
import { fold } from '../../narrative/tokens.js';
import type { Context } from '../context.js';
import { best, type Found, type State } from '../found.js';
import { isUnder } from '../tree.js';

const STATE_OF: Readonly<Record<Substance, State>> = {
  absent: 'absent',
  placeholder: 'absent',
  denied: 'negated',
  hollow: 'hollow',
  concrete: 'present',
};

/** Looks at a dedicated text field: concrete if it says more than its own name. */
export function findField(
  { field, empty }: { readonly field: string; readonly empty?: string | undefined },
  context: Context,
): Found {
  const below = `${context.scope}/${field.replaceAll('.', '/')}`;
  const stands = ({ pointer, field: at }: Passage) =>
    context.scope === '' ? isUnder(at, field) : pointer === below || pointer.startsWith(`${below}/`);
  const founds = context.reading.passages
    .filter(stands)
    .map((passage) => fieldFound(passage, keyWords(field), empty));
  return best(founds);
}

/** How a dedicated text field answers. */
export function fieldFound(passage: Passage, key: ReadonlySet<string>, empty?: string): Found {
  const state = STATE_OF[substanceOf(passage, key, empty)];
  if (state === 'absent') return { state, pieces: [] };
  return {
    state: state === 'present' && isWhollyHedged(passage) ? 'hedged' : state,
    pieces: [{ pointer: passage.pointer }],
  };
}

/** `code_of_conduct` and `text` read as the words code, of, conduct. */
export function keyWords(field: string): ReadonlySet<string> {
  return new Set(
    field
      .split('.')
      .slice(-2)
      .flatMap((segment) => segment.split('_'))
      .map(fold),
  );
}

function isWhollyHedged(passage: Passage): boolean {
  return passage.clauses.every(({ from, to }) =>
    passage.symbols
      .slice(from, to)
      .some((spans) => spans.some(({ symbol }) => symbol === '<hedge>' || symbol === '<may>')),
  );
}

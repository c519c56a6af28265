import type { Passage } from '../../narrative/passage.js';
import { type Substance, substanceOf } from '../../narrative/substance.js';
import { fold } from '../../narrative/word.js';
import type { Context } from '../context.js';
import { best, type Found, type State } from '../found.js';
import { passagesUnder, tellsBesideThePoint } from '../passages.js';

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
  const stands = ({ pointer }: Passage) =>
    context.scope === '' || pointer === below || pointer.startsWith(`${below}/`);
  const all = context.scope === '' ? passagesUnder(context.reading, field) : context.reading.passages;
  const founds = all.filter(stands).map((passage) => fieldFound(passage, keyWords(field), empty));
  return best(founds);
}

/** How a dedicated text field answers. */
export function fieldFound(passage: Passage, key: ReadonlySet<string>, empty?: string): Found {
  const state = STATE_OF[substanceOf(passage, key, empty)];
  if (state === 'absent') return { state, pieces: [] };
  if (state === 'present' && passage.clauses.every((_, at) => tellsBesideThePoint(passage, at)))
    return { state: 'hollow', pieces: [{ pointer: passage.pointer }] };
  return { state: state === 'present' ? saidHow(passage) : state, pieces: [{ pointer: passage.pointer }] };
}

/** A text that is hedged throughout, or only a plan to plan, is no answer yet; such a plan counts with a date or an owner. */
function saidHow(passage: Passage): State {
  if (isThroughout(passage, ['<hedge>', '<may>'])) return 'hedged';
  if (!isThroughout(passage, ['<plan>'])) return 'present';
  return passage.facts.flat().some(({ kind }) => kind === 'when' || kind === 'role') ? 'planned' : 'hollow';
}

function isThroughout(passage: Passage, sets: readonly string[]): boolean {
  return passage.clauses.every(({ from, to }) => passage.symbols.has(sets, from, to));
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

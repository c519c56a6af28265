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
  if (isThroughout(passage, HEDGED) && !isHedgedInOneItem(passage)) return 'hedged';
  if (!isThroughout(passage, ['<plan>'])) return 'present';
  return passage.facts.flat().some(({ kind }) => kind === 'when' || kind === 'role') ? 'planned' : 'hollow';
}

const HEDGED = ['<hedge>', '<may>'];
/** So many plain items before a hedged one, and so many words of its own, make a list of which only that item is a maybe. */
const PLAIN_ITEMS = 2;
const OWN_WORDS = 2;

/** "Own key, women guards, a second house if possible": a list in one clause, with a maybe in one item that says more than the maybe. */
function isHedgedInOneItem(passage: Passage): boolean {
  return passage.clauses.some((clause) => {
    const items = itemsOf(passage, clause);
    const at = items.findIndex(({ from, to }) => passage.symbols.has(HEDGED, from, to));
    const hedged = items[at];
    return (
      hedged !== undefined &&
      at >= PLAIN_ITEMS &&
      !passage.symbols.has(['<may>'], hedged.from, hedged.to) &&
      wordsBesideHedge(passage, hedged) >= OWN_WORDS
    );
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a clause between its commas. */
function itemsOf({ tokens }: Passage, { from, to }: Stretch): readonly Stretch[] {
  const commas = [...tokens.keys()].slice(from, to).filter((at) => tokens[at]?.text === ',');
  return [...commas, to].map((end, i) => ({ from: i === 0 ? from : (commas[i - 1] ?? from) + 1, to: end }));
}

/** The words of an item without those of the maybe. */
function wordsBesideHedge({ tokens, symbols }: Passage, { from, to }: Stretch): number {
  const hedges = [...tokens.keys()].slice(from, to).flatMap((at) =>
    symbols
      .at(at)
      .filter(({ symbol }) => symbol === '<hedge>')
      .map((span) => ({ from: at, to: span.to })),
  );
  const isOfHedge = (at: number) => hedges.some((hedge) => at >= hedge.from && at < hedge.to);
  return [...tokens.keys()]
    .slice(from, to)
    .filter((at) => tokens[at]?.kind === 'word' && !tokens[at]?.skipped && !isOfHedge(at)).length;
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

import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import type { Reading } from '../../narrative/reading.js';
import { folded } from '../evidence.js';
import { placeOf } from '../place.js';
import type { Observation } from '../verdict.js';

/** A clause of a text. */
export interface Words {
  readonly passage: Passage;
  readonly clause: number;
}

/** Makes an observation out of a message, a place (a pointer or a clause) and the other place. */
export type Say = (
  message: string,
  at: string | Words,
  other: string | undefined,
  kind?: Observation['kind'],
) => Observation;

export function sayer(reading: Reading, mask: (text: string) => string): Say {
  const { places } = reading.document;
  return (words, at, other, kind = 'contradiction') => {
    const message = mask(words);
    const otherPlace = other === undefined ? {} : { other: placeOf(places, other) };
    if (typeof at === 'string') {
      const passage = reading.byPointer.get(at);
      return {
        kind,
        message,
        ...placeOf(places, at),
        quote: mask(folded(passage?.text ?? '')),
        ...otherPlace,
      };
    }
    const { from, to } = clauseOffsets(at.passage, at.clause, at.clause);
    const quote = mask(folded(at.passage.text.slice(from, to)));
    return { kind, message, ...placeOf(places, at.passage.pointer, from, to), quote, ...otherPlace };
  };
}

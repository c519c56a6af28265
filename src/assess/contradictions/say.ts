import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import type { Reading } from '../../narrative/reading.js';
import { withTexts } from '../../proposal/said.js';
import { folded } from '../evidence.js';
import { placeOf } from '../place.js';
import type { Told } from '../sentences.js';
import type { Observation } from '../verdict.js';

/** A clause of a text. */
export interface Words {
  readonly passage: Passage;
  readonly clause: number;
}

/** Makes an observation out of a sentence, a place (a pointer or a clause) and the other place. */
export type Say = (
  told: Told,
  at: string | Words,
  other: string | undefined,
  kind?: Observation['kind'],
) => Observation;

export function sayer(reading: Reading, mask: (text: string) => string): Say {
  const { places } = reading.document;
  return (told, at, other, kind = 'contradiction') => {
    const message = mask(told.message);
    const said = withTexts(told.said, mask);
    const otherPlace = other === undefined ? {} : { other: placeOf(places, other) };
    if (typeof at === 'string') {
      const passage = reading.byPointer.get(at);
      return {
        kind,
        message,
        said,
        ...placeOf(places, at),
        quote: mask(folded(passage?.text ?? '')),
        ...otherPlace,
      };
    }
    const { from, to } = clauseOffsets(at.passage, at.clause, at.clause);
    const quote = mask(folded(at.passage.text.slice(from, to)));
    return { kind, message, said, ...placeOf(places, at.passage.pointer, from, to), quote, ...otherPlace };
  };
}

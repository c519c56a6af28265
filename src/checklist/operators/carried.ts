import { carriersOf } from '../carriers.js';
import type { Context } from '../context.js';
import type { CarriedJudge } from '../format.js';
import { answer, type Outcome } from './outcome.js';
import type { Whole } from './rules.js';
import { judgeContent } from './said.js';

/** A concrete measure that the design also carries (judging.md, kind "carried"): else it stands in one box only. */
export function judgeCarried(judge: CarriedJudge, whole: Whole, context: Context): Outcome {
  return judgeContent(judge, whole, context, (found) => {
    const carried = found.pieces.flatMap((piece) => {
      const carriers = carriersOf(piece, context);
      return carriers.length === 0 ? [] : [{ piece, carriers }];
    });
    if (carried.length > 0) {
      return {
        verdict: 'met',
        answered: [
          answer('whole', whole.says, { state: 'present', pieces: carried.map(({ piece }) => piece) }),
          answer('carried', 'carried by', {
            state: 'present',
            pieces: carried.flatMap(({ piece, carriers }) =>
              carriers.filter(({ pointer }) => pointer !== piece.pointer),
            ),
          }),
        ].filter(({ pieces }) => pieces.length > 0),
        missing: [],
        unsure: false,
      };
    }
    return {
      verdict: 'partly-met',
      answered: [answer('whole', whole.says, found)],
      missing: [
        {
          part: 'carried',
          says: 'an activity, a budget line, an indicator or a role that carries it',
          belongs: 'results.outcomes',
          state: 'absent',
          pieces: [],
        },
      ],
      unsure: false,
    };
  });
}

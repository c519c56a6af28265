import { carriersById, carriersOf } from '../carriers.js';
import type { Context } from '../context.js';
import type { CarriedJudge } from '../format.js';
import type { Found } from '../found.js';
import { answer, type Outcome } from './outcome.js';
import type { Whole } from './rules.js';
import { judgeContent } from './said.js';

/**
 * A concrete measure that the design also carries (judging.md, kind "carried"). Concrete in one box only is half, and so is one that
 * says too little but is carried by the writer's own links.
 */
export function judgeCarried(judge: CarriedJudge, whole: Whole, context: Context): Outcome {
  const isLinked = ({ pieces }: Found) => pieces.some((piece) => carriersById(piece, context).length > 0);
  const whenPresent = (found: Found): Outcome => {
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
  };
  return judgeContent(judge, whole, context, whenPresent, isLinked);
}

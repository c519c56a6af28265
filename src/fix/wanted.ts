import type { AssessedRequirement, Assessment } from '../assess/verdict.js';
import type { Places } from '../proposal/places.js';

/** Something that is missing, and the JSON Pointer in the file where it belongs. */
export interface Target {
  readonly pointer: string;
  readonly missing: readonly string[];
}

/** A requirement that is to have stubs. All of its texts are in the language of the stubs. */
export interface Wanted {
  readonly id: string;
  readonly question: string;
  readonly careful: string | undefined;
  /** YAML to paste, from the top of a proposal. */
  readonly insert: string | undefined;
  /** Whether some of it is there, so that only what is missing is added. */
  readonly partly: boolean;
  readonly targets: readonly Target[];
}

/**
 * What is not met or partly met and has no other requirement to be folded under, hardest first. A requirement that is
 * asked for by its id has stubs although it is folded.
 *
 * @param assessment said in the language of the stubs
 * @param questions of the requirements by id, in that language too
 * @param only ids; without them all
 */
export function wantedOf(
  assessment: Assessment,
  places: Places,
  questions: ReadonlyMap<string, string>,
  only: readonly string[] | undefined,
): readonly Wanted[] {
  const rank = new Map(assessment.todo.map((id, i) => [id, i]));
  return assessment.requirements
    .filter(
      (one) => lacks(one) && (only === undefined ? one.foldedUnder === undefined : only.includes(one.id)),
    )
    .toSorted((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size))
    .map((one) => ({
      id: one.id,
      question: questions.get(one.id) ?? one.title,
      careful: one.careful,
      insert: one.insert,
      partly: one.verdict === 'partly-met',
      targets: targetsOf(one, places),
    }));
}

/** Whether the tool finds something missing, and nobody decided that it counts all the same. */
function lacks({ verdict, decisions = [] }: AssessedRequirement): boolean {
  const isAnswered = decisions.some(({ counts, verdict: given }) => counts === true && given === 'met');
  return (verdict === 'not-met' || verdict === 'partly-met') && !isAnswered;
}

/** One target a place, with everything that is missing there. */
function targetsOf({ findings }: AssessedRequirement, places: Places): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const { belongs, missing } of findings) {
    const pointer = places.inFile(belongs);
    const before = targets.get(pointer)?.missing ?? [];
    targets.set(pointer, { pointer, missing: [...new Set([...before, missing])] });
  }
  return [...targets.values()];
}

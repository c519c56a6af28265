import { isQuizVerdict, QUIZ_VERDICTS } from '../../checklist/outcome.js';
import type { Candidate, Question } from './question.js';
import { randomFrom, shuffled } from './random.js';

/**
 * The questions of a quiz: the same for the same seed and candidates. The four verdicts come in turn, a requirement comes twice only when
 * there are no others, and of two sources each gives half.
 *
 * @param sources passages of examples, and of proposals where there are any
 */
export function chooseQuestions(
  sources: readonly (readonly Candidate[])[],
  seed: number,
  count: number,
): readonly Question[] {
  const random = randomFrom(seed);
  const turns = shuffled(QUIZ_VERDICTS, random);
  const piles = sources.filter((pile) => pile.length > 0).map((pile) => [...shuffled(pile, random)]);
  const chosen: Question[] = [];
  const asked = new Set<string>();
  for (let turn = 0; chosen.length < count && piles.some((pile) => pile.length > 0); turn += 1) {
    const pile = piles[turn % piles.length];
    const candidate =
      pile === undefined ? undefined : taken(pile, turns[chosen.length % turns.length], asked);
    const question = candidate === undefined ? undefined : judged(candidate);
    if (question === undefined) continue;
    asked.add(question.requirement.id);
    chosen.push(question);
  }
  return chosen;
}

/** Takes the first that has the verdict and is of a requirement not asked yet, else the nearest to that. */
function taken(
  pile: Candidate[],
  verdict: string | undefined,
  asked: ReadonlySet<string>,
): Candidate | undefined {
  const isNew = ({ requirement }: Candidate) => !asked.has(requirement.id);
  const wishes = [
    (one: Candidate) => isNew(one) && one.verdict === verdict,
    isNew,
    (one: Candidate) => one.verdict === verdict,
    () => true,
  ];
  const found = wishes.map((wish) => pile.findIndex(wish)).find((at) => at >= 0);
  return found === undefined ? undefined : pile.splice(found, 1)[0];
}

function judged({ judge, ...candidate }: Candidate): Question | undefined {
  const assessed = judge();
  if (assessed === undefined || !isQuizVerdict(assessed.verdict)) return undefined;
  return { ...candidate, verdict: assessed.verdict, assessed };
}

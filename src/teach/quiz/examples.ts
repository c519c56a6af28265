import type { Engine } from '../../assess/engine.js';
import { judgeExample } from '../../assess/examples.js';
import { isQuizVerdict } from '../../checklist/outcome.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import type { Candidate } from './question.js';

/** The passages that the checklist has as examples of its requirements. */
export function exampleCandidates(
  engine: Engine,
  requirements: readonly LoadedRequirement[],
): readonly Candidate[] {
  return requirements.flatMap((requirement) =>
    requirement.examples.flatMap(({ verdict, yaml }) =>
      isQuizVerdict(verdict)
        ? [
            {
              requirement,
              verdict,
              passage: yaml.trimEnd(),
              judge: () => judgeExample(engine, requirement, yaml)?.assessed,
            },
          ]
        : [],
    ),
  );
}

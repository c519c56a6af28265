import type { Engine } from '../../assess/engine.js';
import { judgeExample } from '../../assess/examples.js';
import { isQuizVerdict } from '../../checklist/outcome.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import type { Locale } from '../../locale/words.js';
import type { Candidate } from './question.js';

/** The passages that the checklist has as examples of its requirements, written in the language where there are such. */
export function exampleCandidates(
  engine: Engine,
  requirements: readonly LoadedRequirement[],
  locale: Locale,
): readonly Candidate[] {
  const translations = locale === 'en' ? {} : engine.knowledge.translations(locale);
  return requirements.flatMap((requirement) => {
    const own = translations[requirement.id]?.examples ?? [];
    const [examples, language] = own.length > 0 ? [own, locale] : [requirement.examples, undefined];
    return examples.flatMap(({ verdict, yaml }) =>
      isQuizVerdict(verdict)
        ? [
            {
              requirement,
              verdict,
              passage: yaml.trimEnd(),
              judge: () => judgeExample(engine, requirement, yaml, language)?.assessed,
            },
          ]
        : [],
    );
  });
}

import type { AssessedRequirement } from '../../assess/verdict.js';
import type { QuizWords } from '../../locale/quiz.js';
import type { Words } from '../../locale/words.js';

/** Why the tool says what it says of a passage: what it found, what is missing, and why a person must judge. */
export function toolReasons(
  { evidence, findings, reason, basis }: AssessedRequirement,
  words: Words,
  quiz: QuizWords,
): readonly string[] {
  const found = evidence.map(({ part, quote }) =>
    part === undefined ? words.quoted(quote) : `${part} ${words.quoted(quote)}`,
  );
  const missing = [...new Set(findings.map((finding) => finding.missing))];
  return [
    ...(reason === undefined ? [] : [words.reviewReasons[reason]]),
    ...(found.length === 0
      ? []
      : [`${quiz.found}${words.colon}${[...new Set(found)].slice(0, MOST).join(words.semicolon)}`]),
    ...(missing.length === 0 ? [] : [`${quiz.missing}${words.colon}${missing.join(words.semicolon)}`]),
    ...(basis === undefined ? [] : [words.bases[basis]]),
  ];
}

const MOST = 4;

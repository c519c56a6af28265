/** The verdicts a requirement can have (product.md, "Verdicts"). */
export const VERDICTS = [
  'met',
  'partly-met',
  'not-met',
  'needs-review',
  'not-applicable',
  'set-aside',
  'error',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdicts that a person can give on a passage alone. */
export const QUIZ_VERDICTS = ['met', 'partly-met', 'not-met', 'needs-review'] as const;
export type QuizVerdict = (typeof QUIZ_VERDICTS)[number];

export function isQuizVerdict(verdict: Verdict): verdict is QuizVerdict {
  return QUIZ_VERDICTS.some((one) => one === verdict);
}

/** How much harm an open requirement can do: critical, people could be harmed; major, a principle is not carried; minor, good practice. */
export const SEVERITIES = ['critical', 'major', 'minor'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Why something is not met: nothing that could count is written (declared), or what is written was read as hollow or incomplete (read). */
export type Basis = 'declared' | 'read';

/** Why a person must judge (judging.md, "When a person must judge"). */
export const REVIEW_REASONS = [
  'not-recognised',
  'hedged',
  'contradicted',
  'other-language',
  'unreadable',
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

import { QUIZ_VERDICTS, type QuizVerdict } from '../../checklist/outcome.js';

/** What a trainee answers: a verdict, and why in own words. */
export interface Answer {
  readonly verdict: QuizVerdict;
  readonly why: string;
}

/**
 * Reads an answer from a line such as `partly met: nobody is named` or `3`.
 *
 * @param names what each verdict may be called in the language of the quiz; 1 to 4 and the names in reports are always understood
 * @returns nothing when the line does not begin with a verdict
 */
export function answerFrom(
  line: string,
  names: Readonly<Record<QuizVerdict, readonly string[]>>,
): Answer | undefined {
  const text = line.trim();
  const known = QUIZ_VERDICTS.flatMap((verdict, i) =>
    [...names[verdict], verdict, String(i + 1)].map((name) => ({ verdict, name })),
  ).toSorted((a, b) => b.name.length - a.name.length);
  const begun = known.find(
    ({ name }) => plain(text).startsWith(plain(name)) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)),
  );
  if (begun === undefined) return undefined;
  const why = text.slice(begun.name.length).replace(/^[\s:;,.\u2013\u2014-]+/u, '');
  return { verdict: begun.verdict, why };
}

/** In small letters, without accents, of the same length. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (sign) => sign.normalize('NFD').slice(0, 1));
}

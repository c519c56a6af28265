import type { LoadedRequirement } from '../checklist/requirements.js';
import { answerOf } from './open.js';
import { isInUse, type Selection } from './select.js';
import { type SentenceCode, tell } from './sentences.js';
import type { AssessedRequirement, NotJudged } from './verdict.js';

/** How many critical requirements do not count as the tool reads them, by what removed them: an option, a waiver, a person's answer. */
export function notCountedOf(
  held: readonly LoadedRequirement[],
  selected: readonly LoadedRequirement[],
  assessed: readonly AssessedRequirement[],
  selection: Selection,
): NotJudged['notCounted'] {
  const critical = assessed.filter(({ severity }) => severity === 'critical');
  const leftOut = held.filter((one) => one.severity === 'critical' && !selected.includes(one));
  const counts: readonly (readonly [number, SentenceCode])[] = [
    [leftOut.filter((one) => isInUse(one, selection)).length, 'not-counted.selection'],
    [leftOut.filter((one) => !isInUse(one, selection)).length, 'not-counted.configuration'],
    [critical.filter(({ setAside }) => setAside?.by === 'decision').length, 'not-counted.waived'],
    [
      critical.filter((one) => answerOf(one) === 'met' && one.verdict !== 'met').length,
      'not-counted.answered',
    ],
  ];
  return counts.flatMap(([n, code]) => {
    const { message, said } = tell(code);
    return n === 0 ? [] : [{ critical: n, because: message, said }];
  });
}

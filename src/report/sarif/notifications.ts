import type { Invocation, Notification } from 'sarif';
import type { Assessment, Run } from '../../assess/verdict.js';
import type { Words } from '../../locale/words.js';
import { sarifMessage } from '../escape/sarif.js';
import { isUnreadable } from '../open.js';
import { formatRule, requirementRule } from './ids.js';
import { location, wholeFile } from './places.js';

type Lists = Pick<Invocation, 'toolExecutionNotifications' | 'toolConfigurationNotifications'>;

/** What could not be judged: files that could not be read, checks that failed, and critical requirements that options left out. */
export function notifications(run: Run, words: Words, files: ReadonlyMap<string, number>): Lists {
  const failed = run.proposals.flatMap((assessment) => [
    ...(isUnreadable(assessment) ? unread(assessment, words, files) : []),
    ...failedChecks(assessment, words, files),
  ]);
  const leftOut = run.proposals.flatMap(({ notJudged }) =>
    notJudged.notCounted.map(({ critical, because }) => words.notCounted(critical, because)),
  );
  const notCounted = [...new Set(leftOut)].map(
    (text): Notification => ({ level: 'warning', message: { text: sarifMessage(`${text}.`) } }),
  );
  return {
    ...(failed.length === 0 ? {} : { toolExecutionNotifications: failed }),
    ...(notCounted.length === 0 ? {} : { toolConfigurationNotifications: notCounted }),
  };
}

function unread(
  assessment: Assessment,
  words: Words,
  files: ReadonlyMap<string, number>,
): readonly Notification[] {
  const { formatFaults, levelReasons } = assessment;
  if (formatFaults.length === 0) {
    const text = sarifMessage(`${levelReasons.join(words.semicolon)}.`);
    return [
      {
        level: 'error',
        message: { text },
        locations: [wholeFile(assessment, files)],
      },
    ];
  }
  return formatFaults.map((fault) => ({
    level: 'error',
    descriptor: { id: formatRule(fault.code) },
    message: { text: sarifMessage(fault.message) },
    locations: [location(assessment, fault, fault.path, files)],
  }));
}

function failedChecks(
  assessment: Assessment,
  { machine, colon }: Words,
  files: ReadonlyMap<string, number>,
): readonly Notification[] {
  return assessment.requirements.flatMap(({ id, verdict, error = '' }): readonly Notification[] =>
    verdict === 'error'
      ? [
          {
            level: 'error',
            associatedRule: { id: requirementRule(id) },
            message: { text: sarifMessage(`${machine.failedCheck(id)}${colon}${error}.`) },
            locations: [wholeFile(assessment, files)],
          },
        ]
      : [],
  );
}

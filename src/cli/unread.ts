import type { Assessment } from '../assess/verdict.js';
import { count, series } from '../locale/phrases.js';
import { shownName } from './files/input.js';
import type { JudgedSource } from './judge.js';
import { say } from './talk.js';

/** Whether a folder or a glob held no proposal at all. */
export function isWithoutProposal({ source, assessments }: JudgedSource): boolean {
  const { kind, repeated } = source;
  return (kind === 'folder' || kind === 'glob') && assessments.length === 0 && repeated === 0;
}

/** Says which folders and globs hold no proposal, and how many files were left out of the others. */
export function sayLeftOut(judged: readonly JudgedSource[], quiet: boolean): void {
  for (const one of judged) {
    const name = shownName(one.source.argument);
    const leftOut = leftOutOf(one);
    if (isWithoutProposal(one)) {
      say(`protection-check: no proposal in ${name}${leftOut === '' ? '' : `; left out: ${leftOut}`}`);
      say(
        'a proposal is a .yaml, .yml or .json file with a key "project", or with format: protection-check/1, at its top',
      );
    } else if (leftOut !== '' && !quiet) {
      say(`${name}: left out ${leftOut}`);
    }
  }
}

/** Says where and why files could not be read: `file:line:column: message`. */
export function sayFaults(assessments: readonly Assessment[]): void {
  for (const { file, requirements, formatFaults } of assessments) {
    if (requirements.length > 0) continue;
    for (const { start, message } of formatFaults) say(`${file}:${start.line}:${start.column}: ${message}`);
  }
}

function leftOutOf({ source, passedOver }: JudgedSource): string {
  const { documents, others } = source;
  const parts = [
    [passedOver, 'YAML or JSON file that is no proposal', 'YAML or JSON files that are no proposals'],
    [documents, 'Word, PDF or similar file', 'Word, PDF or similar files'],
    [others, 'file of another kind', 'files of other kinds'],
  ] as const;
  return series(
    parts.flatMap(([n, one, many]) => (n === 0 ? [] : [count(n, one, many)])),
    'and',
  );
}

import type { Said } from '../proposal/said.js';
import { shownName } from './files/input.js';
import type { JudgedSource } from './judging/all.js';
import type { Gist } from './judging/gist.js';
import { counted, inTongue, say, sentence } from './talk.js';

/** Whether a folder or a glob held no proposal at all. */
export function isWithoutProposal({ source, proposals }: JudgedSource): boolean {
  const { kind, repeated } = source;
  return (kind === 'folder' || kind === 'glob') && proposals === 0 && repeated === 0;
}

/** Says which folders and globs hold no proposal, and how many files were left out of the others. */
export function sayLeftOut(judged: readonly JudgedSource[], quiet: boolean): void {
  for (const one of judged) {
    const name = shownName(one.source.argument);
    const leftOut = leftOutOf(one);
    if (isWithoutProposal(one)) {
      const without =
        leftOut === undefined
          ? sentence('no-proposal-in', { name })
          : sentence('no-proposal-in-left-out', { name, what: leftOut });
      say(`protection-check: ${inTongue(without)}`);
      say(sentence('a-proposal-is'));
    } else if (leftOut !== undefined && !quiet) {
      say(sentence('left-out', { name, what: leftOut }));
    }
  }
}

/** Says where and why files could not be read: `file:line:column: message`. */
export function sayFaults(gists: readonly Gist[]): void {
  for (const { file, unread } of gists)
    for (const { start, said, message } of unread)
      say(sentence('fault-at', { file, ...start, fault: said ?? message }));
}

function leftOutOf({ source, passedOver }: JudgedSource): Said | undefined {
  const { documents, others } = source;
  const [one, two, three] = [
    ...(passedOver === 0 ? [] : [counted('other-yaml', passedOver)]),
    ...(documents === 0 ? [] : [counted('other-documents', documents)]),
    ...(others === 0 ? [] : [counted('other-kinds', others)]),
  ];
  if (one === undefined || two === undefined) return one;
  return three === undefined
    ? sentence('two-kinds', { one, two })
    : sentence('three-kinds', { one, two, three });
}

import { type FaultSentence, part } from '../proposal/faults/say.js';
import type { Said } from '../proposal/said.js';
import { inEnglish, type Saying } from './talk.js';

/** Something that the user can put right: one sentence, and what to try instead. Ends with exit code 2. */
export class UsageError extends Error {
  readonly saying: Saying;
  readonly hints: readonly Saying[];

  constructor(saying: Saying, ...hints: readonly Saying[]) {
    super(inEnglish(saying));
    this.saying = saying;
    this.hints = hints;
  }
}

/** The code of an error of Node, such as ENOENT; nothing for other errors. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const reasons = new Set<string>([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'ELOOP',
  'ENAMETOOLONG',
  'EMFILE',
] satisfies Reason[]);
type Reason = FaultSentence extends infer Code ? (Code extends `reason.${infer Name}` ? Name : never) : never;

/** Why the system refused something. */
export function systemReason(error: unknown): Said {
  const code = errorCode(error);
  if (code === undefined) return part('reason.refused');
  return reasons.has(code) ? { code: `reason.${code}` } : part('reason.other', { code });
}

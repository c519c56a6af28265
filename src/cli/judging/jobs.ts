import { availableParallelism } from 'node:os';
import type { Input } from '../files/input.js';
import { statsOf } from '../files/stats.js';

/** How many files are judged at a time: a number, or as many as pay. */
export type Jobs = number | 'auto';

/** Below this, judging is done before a worker has started: some ten proposals. */
const WORTH_A_WORKER = 300_000;
/** Each worker holds lexicons of its own. */
const MOST = 8;

/**
 * How many workers judge the inputs; none where this thread is as fast. One alone keeps this thread free for signals and progress.
 *
 * @param cores of this machine
 */
export function workersFor(jobs: Jobs, inputs: readonly Input[], cores = availableParallelism()): number {
  const files = inputs.filter(({ path }) => path !== undefined).length;
  if (jobs !== 'auto' && jobs > 1) return files < 2 ? 0 : Math.min(jobs, files);
  const bytes = inputs.reduce(
    (sum, { path }) => sum + (path === undefined ? 0 : (statsOf(path)?.size ?? 0)),
    0,
  );
  if (bytes < WORTH_A_WORKER) return 0;
  return jobs === 'auto' ? Math.min(cores, MOST, files, Math.floor(bytes / WORTH_A_WORKER) + 1) : 1;
}

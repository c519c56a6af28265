import { availableParallelism } from 'node:os';
import type { Input } from '../files/input.js';
import { statsOf } from '../files/stats.js';

/** How many files are judged at a time: a number, or as many as pay. */
export type Jobs = number | 'auto';

/** Below this, judging is done before a worker is warm: some thirty proposals. */
const WORTH_A_WORKER = 1_000_000;
/** On two cores two workers took 13 s for what this thread alone did in 15, with half as much memory again. */
const ENOUGH_CORES = 4;
/** A file that takes seconds is judged beside this thread, which stays free for signals. */
const LONG = 1_000_000;
/** Each worker holds lexicons and a heap of its own, of up to 200 MB. */
const MOST = 4;

/**
 * How many workers judge the inputs; none where this thread is as fast.
 *
 * @param cores of this machine
 */
export function workersFor(jobs: Jobs, inputs: readonly Input[], cores = availableParallelism()): number {
  const sizes = inputs.flatMap(({ path }) => (path === undefined ? [] : [statsOf(path)?.size ?? 0]));
  if (jobs !== 'auto') return jobs < 2 || sizes.length < 2 ? 0 : Math.min(jobs, sizes.length);
  const forSignals = sizes.some((size) => size >= LONG) ? 1 : 0;
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (cores < ENOUGH_CORES || bytes < WORTH_A_WORKER) return forSignals;
  return Math.min(cores, MOST, sizes.length, Math.floor(bytes / WORTH_A_WORKER) + 1);
}

import { isMainThread, workerData } from 'node:worker_threads';
import type { JudgingFlags } from '../prepare.js';

const TASK = 'protection-check: judge';

/** What a worker is started with. */
export interface Order {
  readonly task: typeof TASK;
  readonly flags: JudgingFlags;
}

export function orderWith(flags: JudgingFlags): Order {
  return { task: TASK, flags };
}

/** What this thread was started with, if it was started to judge for another. */
export const order: Order | undefined = !isMainThread && isOrder(workerData) ? workerData : undefined;

function isOrder(data: unknown): data is Order {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === TASK;
}

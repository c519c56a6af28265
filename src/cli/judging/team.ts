import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Input } from '../files/input.js';
import type { JudgingFlags, Prepared } from '../prepare.js';
import { orderWith } from './order.js';
import type { Answer } from './worker.js';

/** What became of an input; nothing where no worker could be started, so that it is still to be judged. */
export type Outcome = Exclude<Answer, { readonly options: unknown }> | { readonly failed: Error } | undefined;

interface Task {
  readonly input: Input;
  readonly end: (outcome: Outcome) => void;
}

/** Room for what a worker makes and throws away, in MiB. */
const YOUNG = 48;

/** Starts one worker. */
export type Hire = () => Worker;

/** Workers that judge one file each at a time. A worker that breaks costs the file that it was at, and another takes its place. */
export class Team {
  private readonly hire: Hire;
  private readonly options: string;
  private readonly waiting: Task[] = [];
  private readonly idle: Worker[] = [];
  private readonly all = new Map<Worker, Task | undefined>();
  /** How many workers may yet be started. */
  private vacancies: number;
  private isDismissed = false;

  /** @param options what every worker must judge with: one that read another configuration since is not used */
  constructor(size: number, options: Prepared['options'], hire: Hire) {
    this.vacancies = size;
    this.options = JSON.stringify(options);
    this.hire = hire;
  }

  judge(input: Input): Promise<Outcome> {
    return new Promise((end) => {
      this.waiting.push({ input, end });
      this.handOut();
    });
  }

  async dismiss(): Promise<void> {
    this.isDismissed = true;
    await Promise.all([...this.all.keys()].map((worker) => worker.terminate()));
  }

  private handOut(): void {
    while (this.waiting.length > 0) {
      const worker = this.idle.pop();
      if (worker === undefined) break;
      const task = this.waiting.shift();
      this.all.set(worker, task);
      worker.postMessage(task?.input);
    }
    while (this.waiting.length > this.starting && this.vacancies > 0) this.start();
    if (this.all.size === 0) for (const { end } of this.waiting.splice(0)) end(undefined);
  }

  /** Workers that are not at a file yet. */
  private get starting(): number {
    return [...this.all.values()].filter((task) => task === undefined).length;
  }

  private start(): void {
    this.vacancies -= 1;
    let worker: Worker;
    try {
      worker = this.hire();
    } catch {
      this.vacancies = 0;
      return;
    }
    let isReady = false;
    let failure: Error | undefined;
    this.all.set(worker, undefined);
    worker.on('message', (answer: Answer) => {
      if (typeof answer === 'object' && 'options' in answer) {
        if (JSON.stringify(answer.options) !== this.options) return void worker.terminate();
        isReady = true;
      } else {
        this.all.get(worker)?.end(answer);
        this.all.set(worker, undefined);
      }
      this.idle.push(worker);
      this.handOut();
    });
    worker.on('error', (error) => {
      failure = error;
    });
    worker.on('exit', () => {
      if (this.isDismissed) return;
      const task = this.all.get(worker);
      this.all.delete(worker);
      this.vacancies = isReady ? this.vacancies + 1 : 0;
      task?.end({ failed: failure ?? new Error() });
      this.handOut();
    });
  }
}

/** Starts a worker with the script that this thread runs from: the launcher, which has V8's compiled code at hand, or the bundle alone. */
export function hireWith(flags: JudgingFlags): Hire {
  const bundle = fileURLToPath(import.meta.url);
  const launcher = join(dirname(bundle), '..', 'bin', 'protection-check.js');
  const script = existsSync(launcher) ? launcher : bundle;
  const order = orderWith(flags);
  return () => new Worker(script, { workerData: order, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
}

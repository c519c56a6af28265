import type { Assessment, Proposals } from '../../assess/verdict.js';
import type { Input, Source } from '../files/input.js';
import type { JudgingFlags, Prepared } from '../prepare.js';
import type { Progress } from '../progress.js';
import { type Gist, gistOf } from './gist.js';
import { type Jobs, workersFor } from './jobs.js';
import { failedFile, judgeInput } from './one.js';
import { Shelf } from './shelf.js';
import type { Hire, Outcome, Team } from './team.js';

/** What became of one source. */
export interface JudgedSource {
  readonly source: Source;
  /** How many proposals it held, unreadable ones too. */
  readonly proposals: number;
  /** YAML and JSON files that are no proposals. */
  readonly passedOver: number;
}

export interface Judgement {
  readonly sources: readonly JudgedSource[];
  /** What was judged, in the order of the sources. */
  readonly proposals: Proposals;
  /** The same in short. */
  readonly gists: readonly Gist[];
}

/** What was judged of one proposal: as it is, or packed by a worker. */
interface Judged {
  readonly gist: Gist;
  readonly assessment: Assessment | Uint8Array;
}

export interface JudgingOrders {
  /** With which workers prepare themselves. */
  readonly flags: JudgingFlags;
  readonly jobs: Jobs;
  readonly progress: Progress;
  /** Starts a worker in another way. */
  readonly hire?: Hire;
}

/** Files that may be judged before one that takes long is done. */
const AHEAD = 64;

/** Judges every proposal of the sources, in their order, with workers where that pays. What cannot be read has an entry that says why. */
export async function judgeSources(
  sources: readonly Source[],
  prepared: Pick<Prepared, 'engine' | 'optionsOf' | 'limits' | 'gate' | 'options'>,
  { flags, jobs, progress, hire }: JudgingOrders,
): Promise<Judgement> {
  const inputs = sources.flatMap((source) => source.inputs);
  const size = workersFor(jobs, inputs);
  const team = size === 0 ? undefined : await teamOf(size, prepared.options, flags, hire);
  const shelf = new Shelf();
  const gists: Gist[] = [];
  const judged: JudgedSource[] = [];
  const desk = new Desk(prepared, team, progress);
  try {
    const outcomes = inOrder(inputs, team === undefined ? 1 : size + AHEAD, (input) => desk.judge(input));
    for (const source of sources) {
      let proposals = 0;
      let passedOver = 0;
      for (const _ of source.inputs) {
        const { value = 'passed over' } = await outcomes.next();
        if (value === 'passed over') {
          passedOver += 1;
          continue;
        }
        proposals += value.length;
        for (const { gist, assessment } of value) {
          gists.push(gist);
          shelf.put(assessment);
        }
      }
      judged.push({ source, proposals, passedOver });
    }
  } finally {
    progress.stop();
    await team?.dismiss();
  }
  return { sources: judged, proposals: shelf.proposals, gists };
}

/** Where inputs go in and what was judged comes out. */
class Desk {
  private readonly prepared: Parameters<typeof judgeSources>[1];
  private readonly team: Team | undefined;
  private readonly progress: Progress;

  constructor(prepared: Desk['prepared'], team: Team | undefined, progress: Progress) {
    this.prepared = prepared;
    this.team = team;
    this.progress = progress;
  }

  async judge(input: Input): Promise<readonly Judged[] | 'passed over'> {
    // Standard input belongs to this thread.
    const outcome = input.path === undefined ? undefined : await this.team?.judge(input);
    const judged = outcome === undefined ? await this.here(input) : this.ended(input, outcome);
    await this.progress.step();
    return judged;
  }

  private async here(input: Input): Promise<readonly Judged[] | 'passed over'> {
    const { gate } = this.prepared;
    const assessments = await judgeInput(input, this.prepared);
    return assessments === 'passed over'
      ? assessments
      : assessments.map((assessment) => ({ gist: gistOf(assessment, gate), assessment }));
  }

  private ended(input: Input, outcome: NonNullable<Outcome>): readonly Judged[] | 'passed over' {
    if (typeof outcome === 'string' || !('failed' in outcome)) return outcome;
    const { engine, gate } = this.prepared;
    const assessment = failedFile(input.name, '', outcome.failed, engine);
    return [{ gist: gistOf(assessment, gate), assessment }];
  }
}

async function teamOf(
  size: number,
  options: Prepared['options'],
  flags: JudgingFlags,
  hire: Hire | undefined,
): Promise<Team> {
  const { Team, hireWith } = await import('./team.js');
  return new Team(size, options, hire ?? hireWith(flags));
}

/** What becomes of each, in their order, with so many under way at most. */
async function* inOrder<T, R>(
  all: readonly T[],
  most: number,
  start: (one: T) => Promise<R>,
): AsyncGenerator<R, undefined> {
  const underWay: Promise<R>[] = [];
  for (const one of all) {
    underWay.push(start(one));
    if (underWay.length < most) continue;
    const first = underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (const one of underWay) yield await one;
  return undefined;
}

import type { AssessOptions } from '../assess/assess.js';
import type { Engine } from '../assess/engine.js';
import type { Assessment } from '../assess/verdict.js';
import type { UnreadableFault } from '../proposal/document.js';
import { tellFault } from '../proposal/faults/say.js';
import type { Limits } from '../proposal/limits.js';
import { readProposals } from '../proposal/read.js';
import type { Input, Source } from './files/input.js';
import { type Loaded, readInput } from './files/read.js';
import { isProposal } from './files/sniff.js';
import type { Progress } from './terminal.js';

export interface Judging {
  readonly engine: Engine;
  /** What a file is judged with. */
  readonly optionsOf: (file: string) => AssessOptions;
  readonly limits: Limits;
  readonly progress: Progress;
}

/** What became of one source. */
export interface JudgedSource {
  readonly source: Source;
  readonly assessments: readonly Assessment[];
  /** YAML and JSON files that are no proposals. */
  readonly passedOver: number;
}

/** Judges every proposal of the sources, in their order. What cannot be read has an entry that says why. */
export async function judgeSources(
  sources: readonly Source[],
  judging: Judging,
): Promise<readonly JudgedSource[]> {
  const judged: JudgedSource[] = [];
  let done = 0;
  for (const source of sources) {
    const assessments: Assessment[] = [];
    let passedOver = 0;
    for (const input of source.inputs) {
      const loaded = await readInput(input, judging.limits.bytes);
      if (isPassedOver(input, loaded)) passedOver += 1;
      else assessments.push(...judgeFile(input.name, loaded, judging));
      done += 1;
      await judging.progress.step(done);
    }
    judged.push({ source, assessments, passedOver });
  }
  return judged;
}

function isPassedOver({ named }: Input, { bytes }: Loaded): boolean {
  return !named && bytes !== undefined && !isProposal(bytes);
}

function judgeFile(name: string, loaded: Loaded, { engine, optionsOf, limits }: Judging): Assessment[] {
  const { bytes, sha256, fault } = loaded;
  if (fault !== undefined || bytes === undefined)
    return [engine.unreadable(name, 1, sha256, fault === undefined ? [] : [fault])];
  try {
    return readProposals(name, bytes, limits).documents.map((document) =>
      'proposal' in document
        ? engine.assess(document, sha256, optionsOf(name))
        : engine.unreadable(name, document.document, sha256, document.faults),
    );
  } catch (error) {
    return [engine.unreadable(name, 1, sha256, [failure(error)])];
  }
}

/** A mistake of the tool itself costs one file, not the run. Its message may hold words of the draft: it is not shown. */
function failure(error: unknown): UnreadableFault {
  const start = { line: 1, column: 1 };
  const kind = error instanceof Error ? error.name : 'unknown';
  return {
    code: 'internal',
    ...tellFault('fault.internal', { kind }),
    start,
    end: start,
  };
}

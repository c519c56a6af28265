import type { AssessOptions } from '../../assess/assess.js';
import type { Engine } from '../../assess/engine.js';
import type { Assessment } from '../../assess/verdict.js';
import type { UnreadableFault } from '../../proposal/document.js';
import { tellFault } from '../../proposal/faults/say.js';
import type { Limits } from '../../proposal/limits.js';
import { readProposals } from '../../proposal/read.js';
import type { Input } from '../files/input.js';
import { type Loaded, readInput } from '../files/read.js';
import { isProposal } from '../files/sniff.js';

export interface Judging {
  readonly engine: Engine;
  /** What a file is judged with. */
  readonly optionsOf: (file: string) => AssessOptions;
  readonly limits: Limits;
}

/** Judges every proposal of one file: none if it is a YAML or JSON file that is no proposal. What cannot be read has an entry that says why. */
export async function judgeInput(
  input: Input,
  judging: Judging,
): Promise<readonly Assessment[] | 'passed over'> {
  const loaded = await readInput(input, judging.limits.bytes);
  return isPassedOver(input, loaded) ? 'passed over' : judgeFile(input.name, loaded, judging);
}

function isPassedOver({ named }: Input, { bytes }: Loaded): boolean {
  return !named && bytes !== undefined && !isProposal(bytes);
}

function judgeFile(
  name: string,
  loaded: Loaded,
  { engine, optionsOf, limits }: Judging,
): readonly Assessment[] {
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
    return [failedFile(name, sha256, error, engine)];
  }
}

/** A mistake of the tool itself costs one file, not the run. Its message may hold words of the draft: it is not shown. */
export function failedFile(
  name: string,
  sha256: string,
  error: unknown,
  engine: Pick<Engine, 'unreadable'>,
): Assessment {
  return engine.unreadable(name, 1, sha256, [failure(error)]);
}

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

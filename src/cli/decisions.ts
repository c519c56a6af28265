import { dirname, resolve } from 'node:path';
import type { PlacedDecision } from '../assess/decisions/format.js';
import { readDecisions } from '../assess/decisions/read.js';
import type { Engine } from '../assess/engine.js';
import { statsOf } from './files/stats.js';
import { readText } from './files/text.js';

/** The name of the file that is read where it lies in the folder that the tool is started in. */
export const DECISIONS_NAME = 'decisions.yaml';

/** Decisions of people, and which of them are about a proposal. */
export interface DecisionsFile {
  readonly path: string;
  readonly sha256: string;
  readonly count: number;
  readonly of: (file: string) => readonly PlacedDecision[];
}

/**
 * The decisions that count: of the named file, else of `decisions.yaml` here.
 *
 * @throws {UsageError} when the named file cannot be read
 * @throws {ChecklistError} with every mistake in it
 */
export async function decisionsFile(
  named: string | undefined,
  engine: Engine,
): Promise<DecisionsFile | undefined> {
  const path = named ?? (statsOf(DECISIONS_NAME)?.isFile() === true ? DECISIONS_NAME : undefined);
  if (path === undefined) return undefined;
  const { text, sha256 } = await readText(path, 'decisions');
  const decisions = readDecisions(path, text, engine.requirements);
  const folder = dirname(resolve(path));
  return {
    path,
    sha256,
    count: decisions.length,
    of: (file) =>
      decisions.filter(
        ({ proposal }) => proposal === undefined || resolve(folder, proposal) === resolve(file),
      ),
  };
}

/** The day on which it is now in UTC. */
export function utcToday(): string {
  return new Date().toISOString().slice(0, 10);
}

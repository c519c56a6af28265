import type { Engine } from '../assess/engine.js';
import { UsageError } from './errors.js';
import { sha256 } from './files/read.js';

/**
 * The engine, loaded when first needed.
 *
 * @throws {UsageError} with every mistake in the checklists that come with the tool
 */
export async function builtIn(): Promise<Engine> {
  const { builtInEngine } = await import('../assess/engine.js');
  const { ChecklistError, faultLine } = await import('../checklist/fault.js');
  try {
    return builtInEngine(sha256);
  } catch (error) {
    if (!(error instanceof ChecklistError)) throw error;
    throw new UsageError('the checklist that comes with the tool is wrong', ...error.faults.map(faultLine));
  }
}

import type { Engine } from '../assess/engine.js';
import type { OwnChecklists } from '../checklist/built-in.js';
import { sha256 } from './files/read.js';

/**
 * The engine, loaded when first needed.
 *
 * @throws {ChecklistError} when an own checklist is wrong
 */
export async function builtIn(own?: OwnChecklists): Promise<Engine> {
  const { builtInEngine } = await import('../assess/engine.js');
  return builtInEngine(sha256, own);
}

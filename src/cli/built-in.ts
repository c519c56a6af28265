import type { Engine } from '../assess/engine.js';
import { sha256 } from './files/read.js';

/** The engine, loaded when first needed. */
export async function builtIn(): Promise<Engine> {
  const { builtInEngine } = await import('../assess/engine.js');
  return builtInEngine(sha256);
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './data.js';

/** Where the build puts what it makes. */
export const dist = join(root, 'dist');

/**
 * Whether a file of dist/ is the bundle, or beside it to be read by it.
 *
 * @param {string} name
 */
export function isPart(name) {
  return name === 'protection-check.cjs' || /\.(?:json|bin)$/.test(name);
}

/** What an installed package and the executable need of dist/, in order. */
export function partNames() {
  return readdirSync(dist).filter(isPart).sort();
}

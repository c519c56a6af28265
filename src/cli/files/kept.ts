import type { Input, Source } from './input.js';
import { readInput } from './read.js';
import { isProposal } from './sniff.js';
import { realPath } from './stats.js';

/**
 * The real paths that no report may take the place of: files that somebody named, and proposals. A JSON file that only lies in a folder may
 * be the report of an earlier run, which the next one replaces.
 */
export async function keptPaths(sources: readonly Source[], maxBytes: number): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  for (const input of sources.flatMap(({ inputs }) => inputs)) {
    if (input.path !== undefined && (await isKept(input, maxBytes))) kept.add(realPath(input.path));
  }
  return kept;
}

async function isKept(input: Input, maxBytes: number): Promise<boolean> {
  if (input.named || !/\.json$/i.test(input.name)) return true;
  const { bytes } = await readInput(input, maxBytes);
  return bytes === undefined || isProposal(bytes);
}

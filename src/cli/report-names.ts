import { extname } from 'node:path';
import type { Assessment } from '../assess/verdict.js';

/**
 * The names of the reports in a folder, one a proposal, in their order: what tells the proposals apart of their paths, so that
 * `drafts/niger.yaml` becomes `niger.html` where no other file has that name.
 *
 * @param extension without the dot
 */
export function reportNames(proposals: readonly Assessment[], extension: string): readonly string[] {
  const short = proposals.map(({ file }) => nameOf(file.split(/[\\/]/).at(-1) ?? file));
  const taken = new Set<string>(['index']);
  return proposals.map(({ file, document }, i) => {
    const own = short[i] ?? '';
    const isAlone = own !== '' && short.indexOf(own) === short.lastIndexOf(own);
    const name = isAlone ? own : `${nameOf(file)}${document > 1 ? `-${document}` : ''}`;
    const free = freeName(name === '' ? 'proposal' : name, taken);
    taken.add(free);
    return `${free}.${extension}`;
  });
}

/** Letters, figures and a few signs: no name leads out of the folder or means something to a shell. */
function nameOf(path: string): string {
  return path
    .slice(0, path.length - extname(path).length)
    .replaceAll(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 100);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) if (!taken.has(`${name}-${n}`)) return `${name}-${n}`;
}

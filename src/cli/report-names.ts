import { extname } from 'node:path';
import type { Assessment } from '../assess/verdict.js';

/**
 * The names of the reports in a folder, one a proposal, in their order: what tells the proposals apart of their paths, so that
 * `drafts/niger.yaml` becomes `niger.html` where no other file has that name.
 *
 * @param extension without the dot
 */
export function reportNames(
  proposals: Iterable<Pick<Assessment, 'file' | 'document'>>,
  extension: string,
): readonly string[] {
  const named = Array.from(proposals, ({ file, document }) => ({
    file,
    document,
    short: nameOf(file.split(/[\\/]/).at(-1) ?? file),
  }));
  const times = new Map<string, number>();
  for (const { short } of named) times.set(short, (times.get(short) ?? 0) + 1);
  const taken = new Set<string>(['index']);
  return named.map(({ file, document, short }) => {
    const name =
      short !== '' && times.get(short) === 1 ? short : `${nameOf(file)}${document > 1 ? `-${document}` : ''}`;
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

import { tellFault } from '../../proposal/faults/say.js';
import { UsageError } from '../errors.js';
import { sentence } from '../talk.js';
import { refuseMistypedCommand, whyAbsent } from './absent.js';
import { documentKind } from './document-kinds.js';
import { type Input, type Source, shownName } from './input.js';
import { realPath, statsOf } from './stats.js';
import { walk } from './walk.js';

export interface FindOptions {
  /** The name that reports give to standard input. */
  readonly standardInputName: string;
  /** Words that were perhaps meant instead of a path. */
  readonly commands: readonly string[];
}

/**
 * What the paths on the command line stand for, in their order: files, folders, globs and `-`. A file that is reached
 * twice is taken once.
 *
 * @throws {UsageError} when nothing was given, or when a mistyped command was taken for a path
 */
export async function findInputs(
  paths: readonly string[],
  { standardInputName, commands }: FindOptions,
): Promise<readonly Source[]> {
  if (paths.length === 0) throw new UsageError(sentence('which-proposal'), sentence('name-a-file'));
  if (paths.includes('')) throw new UsageError(sentence('empty-path'), sentence('empty-variable'));
  refuseMistypedCommand(paths, commands);
  const named = new Set(paths.filter((path) => statsOf(path)?.isDirectory() === false).map(realPath));
  const found: Source[] = [];
  for (const path of paths) {
    found.push(path === '-' ? standardInput(standardInputName) : await sourceOf(path, named));
  }
  return withoutRepeated(found);
}

function standardInput(name: string): Source {
  return {
    kind: 'standard input',
    argument: '-',
    inputs: [{ name, named: true }],
    repeated: 0,
    others: 0,
    documents: 0,
  };
}

async function sourceOf(argument: string, named: ReadonlySet<string>): Promise<Source> {
  const stats = statsOf(argument);
  if (stats?.isDirectory() === true) {
    const { files, closed } = await walk(argument);
    const source = chosen('folder', argument, files, named);
    const unreadable = closed.map((path) => ({
      ...inputOf(path, true),
      unreadable: tellFault('fault.folder-closed'),
    }));
    return { ...source, inputs: [...source.inputs, ...unreadable] };
  }
  const files = stats === undefined ? await globbed(argument) : undefined;
  if (files !== undefined) return chosen('glob', argument, files, named);
  const input = inputOf(argument, true);
  const absent = stats === undefined ? { unreadable: whyAbsent(argument) } : {};
  return {
    kind: 'file',
    argument,
    inputs: [{ ...input, ...absent }],
    repeated: 0,
    others: 0,
    documents: 0,
  };
}

/** Of the files in a folder or under a glob those that may be proposals. */
function chosen(
  kind: 'folder' | 'glob',
  argument: string,
  files: readonly string[],
  named: ReadonlySet<string>,
): Source {
  const candidates = files.filter((path) => /\.(?:ya?ml|json)$/i.test(path));
  const documents = files.filter((path) => documentKind(path) !== undefined).length;
  return {
    kind,
    argument,
    inputs: candidates.map((path) => inputOf(path, named.has(realPath(path)))),
    repeated: 0,
    others: files.length - candidates.length - documents,
    documents,
  };
}

function inputOf(path: string, named: boolean): Input {
  return { name: shownName(path).replace(/^(?:\.\/)+(?=.)/, ''), path, named };
}

/** The files under a glob, in the order of their names; nothing when it is none. tinyglobby is loaded only for globs. */
async function globbed(pattern: string): Promise<readonly string[] | undefined> {
  if (!/[*?[\]{}()!]/.test(pattern)) return undefined;
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const forward = shownName(pattern);
  if (!isDynamicPattern(forward)) return undefined;
  const files = await glob(forward, { expandDirectories: false, ignore: ['**/node_modules/**'] });
  return files.sort();
}

function withoutRepeated(sources: readonly Source[]): readonly Source[] {
  const seen = new Set<string>();
  return sources.map((source) => {
    const inputs = source.inputs.filter(({ path }) => {
      const place = path === undefined ? '-' : realPath(path);
      return !seen.has(place) && seen.add(place);
    });
    return { ...source, inputs, repeated: source.inputs.length - inputs.length };
  });
}

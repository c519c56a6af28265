import type { ToldFault } from '../../proposal/faults/say.js';

/** A file to be judged, or standard input, under the name that messages and reports give it. */
export interface Input {
  readonly name: string;
  /** None for standard input. */
  readonly path?: string;
  /** Whether the user named this very file: then it must be a proposal. */
  readonly named: boolean;
  /** Why it cannot be read, where that is known before. */
  readonly unreadable?: ToldFault;
}

/** What one path on the command line stands for. */
export interface Source {
  readonly kind: 'file' | 'folder' | 'glob' | 'standard input';
  readonly argument: string;
  /** In a stable order; without files that an earlier source holds already. */
  readonly inputs: readonly Input[];
  /** How many files an earlier source holds already. */
  readonly repeated: number;
  /** How many files are no proposals by their names, Word, PDF, Excel and the like apart. */
  readonly others: number;
  /** How many are Word, PDF, Excel and the like: perhaps proposals, but not in the format. */
  readonly documents: number;
}

/** A path as messages and reports show it: the same on every system. */
export function shownName(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

import type { CheckedFile } from './compiled.js';
import type { ChecklistFault } from './fault.js';
import { tellMistake } from './fault-sentences.js';
import type { ChecklistFile } from './format.js';
import { checkNames } from './load.js';
import type { KnownNames } from './names.js';
import { parseChecklist } from './parse.js';

/**
 * Reads checklists that somebody adds to those of the tool. They may use the concepts, facts and structures that there are, build on
 * built-in requirements and bring sources of their own; they cannot take an id that there is already.
 *
 * @returns the files, or every mistake in them with its place
 */
export function ownChecklists(
  own: readonly { readonly path: string; readonly sha256: string; readonly text: string }[],
  builtIn: readonly CheckedFile<ChecklistFile>[],
  known: KnownNames,
):
  | { readonly files: readonly CheckedFile<ChecklistFile>[] }
  | { readonly faults: readonly ChecklistFault[] } {
  const parsed = own.map(({ path, sha256, text }) => ({ path, sha256, read: parseChecklist(path, text) }));
  const faults = parsed.flatMap(({ path, read }) => {
    if ('faults' in read) return read.faults;
    return 'interactions' in read
      ? [{ path, where: 'interactions', ...tellMistake('mistake.interactions') }]
      : [];
  });
  const files = parsed.flatMap(({ path, sha256, read }) =>
    'file' in read ? [{ path, sha256, file: read.file }] : [],
  );
  const sources = new Set([
    ...known.sources,
    ...files.flatMap(({ file }) => Object.keys(file.sources ?? {})),
  ]);
  const ofNames = checkNames([...builtIn, ...files], { ...known, sources }).map((fault) => {
    const read = parsed.find(({ path }) => path === fault.path)?.read;
    return read !== undefined && 'placed' in read ? read.placed(fault) : fault;
  });
  const taken = files
    .filter(({ file }) => builtIn.some((other) => other.file.checklist === file.checklist))
    .map(({ path, file }) => ({
      path,
      where: 'checklist',
      ...tellMistake('mistake.taken-name', { name: file.checklist }),
    }));
  const all = [...faults, ...ofNames, ...taken];
  return all.length > 0 ? { faults: all } : { files };
}

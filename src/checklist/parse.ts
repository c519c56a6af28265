import type { ChecklistFault } from './fault.js';
import type { ChecklistFile, InteractionFile } from './format.js';
import { checkInteractions, checkNames, readChecklist } from './load.js';
import type { KnownNames } from './names.js';
import { placedYaml } from './placed-yaml.js';
import { requirementsOf } from './requirements.js';

/** A checklist file that has the right shape, and where its keys stand. */
export type ParsedChecklist = (
  | { readonly file: ChecklistFile }
  | { readonly interactions: InteractionFile }
) & {
  readonly path: string;
  readonly placed: (fault: ChecklistFault) => ChecklistFault;
};

/**
 * Reads a checklist file from its text.
 *
 * @returns the file, or every mistake in its shape with line and column and what was probably meant
 */
export function parseChecklist(
  path: string,
  text: string,
): ParsedChecklist | { readonly faults: readonly ChecklistFault[] } {
  const yaml = placedYaml(path, text);
  if ('faults' in yaml) return yaml;
  const { value, placed } = yaml;
  const read = readChecklist(path, value);
  return 'faults' in read ? { faults: read.faults.map(placed) } : { ...read, path, placed };
}

/** Every name in checklist files that stands for nothing, doubled ids and ids that build on nothing, each with its place. */
export function faultsOfNames(
  parsed: readonly ParsedChecklist[],
  known: KnownNames,
): readonly ChecklistFault[] {
  const files = parsed.flatMap((one) => ('file' in one ? [one] : []));
  const requirements = requirementsOf(files.map(({ file }) => file));
  const faults = [
    ...checkNames(files, known),
    ...parsed.flatMap((one) =>
      'interactions' in one
        ? checkInteractions(one.interactions.interactions, one.path, requirements, known)
        : [],
    ),
  ];
  return faults.map((fault) => parsed.find(({ path }) => path === fault.path)?.placed(fault) ?? fault);
}

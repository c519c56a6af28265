import type { ChecklistFault } from './fault.js';
import {
  type ChecklistFile,
  checklistFileSchema,
  type Interaction,
  type InteractionFile,
  interactionFileSchema,
  type Requirement,
  type Section,
} from './format.js';
import { type KnownNames, unknownInCondition, unknownNames } from './names.js';
import { suggest } from './suggest.js';

/** A requirement and the checklist and section that it stands in. */
export type LoadedRequirement = Requirement & {
  readonly checklist: string;
  readonly section: Section;
  readonly version: string;
};

/** A file of requirements, or of interactions between areas. */
export type ReadChecklist =
  | { readonly file: ChecklistFile }
  | { readonly interactions: InteractionFile }
  | { readonly faults: readonly (ChecklistFault & { readonly keys: readonly PropertyKey[] })[] };

/** Checks a checklist file's shape: a file with `interactions` is one of interactions. */
export function readChecklist(path: string, data: unknown): ReadChecklist {
  const holdsInteractions = typeof data === 'object' && data !== null && 'interactions' in data;
  const parsed = holdsInteractions
    ? interactionFileSchema.safeParse(data)
    : checklistFileSchema.safeParse(data);
  if (parsed.success)
    return 'interactions' in parsed.data ? { interactions: parsed.data } : { file: parsed.data };
  return {
    faults: parsed.error.issues.map((issue) => ({
      path,
      where: issue.path.map(String).join('.'),
      message: issue.message,
      keys: issue.path,
    })),
  };
}

/** Checks the names that a checklist uses, the ids that it gives and the ids that it builds on. */
export function checkNames(
  files: readonly { readonly path: string; readonly file: ChecklistFile }[],
  known: KnownNames,
): ChecklistFault[] {
  const faults: ChecklistFault[] = [];
  const ids = new Map<string, string>();
  for (const { path, file } of files) {
    for (const requirement of file.requirements) {
      const earlier = ids.get(requirement.id);
      if (earlier !== undefined)
        faults.push({ path, where: requirement.id, message: `the id stands in ${earlier} already` });
      ids.set(requirement.id, path);
      faults.push(...unknownNames(requirement, path, known));
    }
  }
  for (const { path, file } of files) {
    for (const { id, builds_on } of file.requirements) {
      if (builds_on === undefined || ids.has(builds_on)) continue;
      const meant = suggest(builds_on, ids.keys());
      faults.push({
        path,
        where: id,
        message: `builds on ${builds_on}, which is no requirement`,
        ...(meant === undefined ? {} : { suggestion: meant }),
      });
    }
  }
  return faults;
}

/** The requirements of checklist files, in the order of the files. */
export function requirementsOf(files: readonly ChecklistFile[]): LoadedRequirement[] {
  return files.flatMap(({ checklist, section, version, requirements }) =>
    requirements.map((requirement) => ({ ...requirement, checklist, section, version })),
  );
}

/** Every name in interactions that stands for nothing. */
export function checkInteractions(
  interactions: readonly Interaction[],
  path: string,
  requirements: readonly Requirement[],
  known: KnownNames,
): ChecklistFault[] {
  const ids = new Set(requirements.map(({ id }) => id));
  return interactions.flatMap((interaction) => [
    ...unknownInCondition(interaction.when, path, interaction.id, known),
    ...interaction.switches_on
      .filter((id) => !ids.has(id))
      .map((id) => ({ path, where: interaction.id, message: `no requirement "${id}"` })),
    ...interaction.sources
      .filter(({ key }) => !known.sources.has(key))
      .map(({ key }) => ({ path, where: interaction.id, message: `no source "${key}"` })),
  ]);
}

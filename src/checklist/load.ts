import type { ChecklistFault } from './fault.js';
import { tellMistake } from './fault-sentences.js';
import {
  type ChecklistFile,
  checklistFileSchema,
  type Interaction,
  type InteractionFile,
  interactionFileSchema,
  type Requirement,
} from './format.js';
import { faultsOf } from './issues.js';
import { checklistJsonSchema, interactionsJsonSchema } from './json-schema.js';
import { type KnownNames, unknownInInteraction, unknownNames } from './names.js';
import { suggest } from './suggest.js';

/** A file of requirements, or of interactions between areas. */
export type ReadChecklist =
  | { readonly file: ChecklistFile }
  | { readonly interactions: InteractionFile }
  | { readonly faults: readonly ChecklistFault[] };

/** Checks a checklist file's shape: a file with `interactions` is one of interactions. */
export function readChecklist(path: string, data: unknown): ReadChecklist {
  const holdsInteractions = typeof data === 'object' && data !== null && 'interactions' in data;
  const parsed = holdsInteractions
    ? interactionFileSchema.safeParse(data)
    : checklistFileSchema.safeParse(data);
  if (parsed.success)
    return 'interactions' in parsed.data ? { interactions: parsed.data } : { file: parsed.data };
  const schema = holdsInteractions ? interactionsJsonSchema() : checklistJsonSchema();
  return { faults: faultsOf(parsed.error.issues, { path, data, schema }) };
}

/** Checks the names that a checklist uses, the ids that it gives and the ids that it builds on. */
export function checkNames(
  files: readonly { readonly path: string; readonly file: ChecklistFile }[],
  known: KnownNames,
): ChecklistFault[] {
  const faults: ChecklistFault[] = [];
  const placed = files.flatMap(({ path, file }) =>
    file.requirements.map((requirement, i) => ({ path, requirement, keys: ['requirements', i] })),
  );
  const ids = new Map<string, { readonly path: string; readonly buildsOn: string | undefined }>();
  for (const { path, requirement, keys } of placed) {
    const { id, builds_on: buildsOn } = requirement;
    const earlier = ids.get(id);
    if (earlier === undefined) ids.set(id, { path, buildsOn });
    else
      faults.push({
        path,
        where: id,
        ...tellMistake('mistake.taken-id', { path: earlier.path }),
        keys: [...keys, 'id'],
      });
    faults.push(...unknownNames(requirement, path, known, keys));
  }
  for (const { path, requirement, keys } of placed) {
    const { id, builds_on: buildsOn } = requirement;
    if (buildsOn === undefined) continue;
    const at = { path, where: id, keys: [...keys, 'builds_on'] };
    if (!ids.has(buildsOn)) {
      const meant = suggest(buildsOn, ids.keys());
      const suggestion = meant === undefined ? {} : { suggestion: meant };
      faults.push({
        ...at,
        ...tellMistake('mistake.builds-on-nothing', { id: buildsOn }),
        ...suggestion,
      });
    } else if (rootsOf(id, ids).has(id)) faults.push({ ...at, ...tellMistake('mistake.builds-on-itself') });
  }
  return faults;
}

/** The ids that a requirement builds on, one below the other. */
function rootsOf(
  id: string,
  ids: ReadonlyMap<string, { readonly buildsOn: string | undefined }>,
): ReadonlySet<string> {
  const roots = new Set<string>();
  let next = ids.get(id)?.buildsOn;
  while (next !== undefined && !roots.has(next)) {
    roots.add(next);
    next = ids.get(next)?.buildsOn;
  }
  return roots;
}

/** Every name in interactions that stands for nothing. */
export function checkInteractions(
  interactions: readonly Interaction[],
  path: string,
  requirements: readonly Requirement[],
  known: KnownNames,
): ChecklistFault[] {
  const ids = requirements.map(({ id }) => id);
  return interactions.flatMap((interaction, i) =>
    unknownInInteraction(interaction, ids, path, known, ['interactions', i]),
  );
}

import type { Selection } from '../assess/select.js';
import { isSelected } from '../assess/select.js';
import { SEVERITIES } from '../checklist/outcome.js';
import type { LoadedRequirement } from '../checklist/requirements.js';
import { SECTIONS, type Section } from '../checklist/sections.js';
import { areas } from '../proposal/schema/project.js';
import { UsageError } from './errors.js';
import { didYouMean } from './suggest.js';

export interface SelectionFlags {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
}

/**
 * What --select and --ignore mean: ids, sections and severities, separated by commas or given again.
 *
 * @throws {UsageError} for a name that means no requirement, and when nothing would be left to judge
 */
export function selectionOf(flags: SelectionFlags, requirements: readonly LoadedRequirement[]): Selection {
  const select = flags.select?.map((name) => knownName(name, '--select', requirements));
  const ignore = flags.ignore?.map((name) => knownName(name, '--ignore', requirements));
  const selection = {
    ...(select === undefined ? {} : { select }),
    ...(ignore === undefined ? {} : { ignore }),
  };
  if (!requirements.some((requirement) => isSelected(requirement, selection)))
    throw new UsageError('--select and --ignore leave no requirement to judge');
  return selection;
}

/** Which requirements a list or a lesson is about: sections and areas, and ids among them. */
export interface ChoiceFlags {
  readonly section?: readonly string[];
  readonly theme?: readonly string[];
  readonly id?: readonly string[];
}

/**
 * The requirements that are chosen by section, area and id; all without.
 *
 * @throws {UsageError} for a name that is none, and when nothing is left
 */
export function chosenRequirements(
  { section, theme, id }: ChoiceFlags,
  requirements: readonly LoadedRequirement[],
): readonly LoadedRequirement[] {
  const sections =
    section === undefined && theme === undefined
      ? undefined
      : [...(section ?? []).map((name) => knownSection(name, requirements)), ...(theme ?? []).map(knownArea)];
  const ids = id?.map((name) => knownId(name, requirements));
  const chosen = requirements.filter(
    (requirement) =>
      (sections?.includes(requirement.section) ?? true) && (ids?.includes(requirement.id) ?? true),
  );
  if (chosen.length === 0) throw new UsageError('no requirement is in that section and has that id');
  return chosen;
}

/** The id as it is written in the checklist. @throws {UsageError} when there is no such requirement */
export function knownId(written: string, requirements: readonly LoadedRequirement[]): string {
  const ids = requirements.map(({ id }) => id);
  const id = ids.find((one) => one === written.toUpperCase());
  if (id !== undefined) return id;
  throw new UsageError(
    `there is no requirement "${written}"${suggested(written, ids)}`,
    'protection-check checklist lists them all',
  );
}

/** The section as the checklist names it. @throws {UsageError} when no requirement is in it */
export function knownSection(written: string, requirements: readonly LoadedRequirement[]): string {
  const sections = sectionsOf(requirements);
  const section = sections.find((one) => one === written.toLowerCase());
  if (section !== undefined) return section;
  throw new UsageError(
    `there is no section "${written}"${suggested(written, sections)}`,
    `sections: ${sections.join(', ')}`,
  );
}

/** The area as proposals declare it. @throws {UsageError} when there is no such area */
export function knownArea(written: string): (typeof areas)[number] {
  const area = areas.find((one) => one === written.toLowerCase().replaceAll(/[\s_]+/g, '-'));
  if (area !== undefined) return area;
  throw new UsageError(
    `--theme: there is no area "${written}"${suggested(written, areas)}`,
    `areas: ${areas.join(', ')}`,
  );
}

function knownName(written: string, flag: string, requirements: readonly LoadedRequirement[]): string {
  const sections = sectionsOf(requirements);
  const names = [...requirements.map(({ id }) => id), ...sections, ...SEVERITIES];
  const name = names.find((one) => one.toLowerCase() === written.toLowerCase());
  if (name !== undefined) return name;
  throw new UsageError(
    `${flag}: there is no requirement, section or severity "${written}"${suggested(written, names)}`,
    `sections: ${sections.join(', ')}; severities: ${SEVERITIES.join(', ')}; protection-check checklist lists the ids`,
  );
}

/** The sections that have requirements, in the order of the principles. */
export function sectionsOf(requirements: readonly LoadedRequirement[]): readonly Section[] {
  return SECTIONS.filter((section) => requirements.some((requirement) => requirement.section === section));
}

function suggested(written: string, names: readonly string[]): string {
  const meant = didYouMean(written, names);
  return meant === undefined ? '' : `; ${meant}`;
}

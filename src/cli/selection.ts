import type { Selection } from '../assess/select.js';
import { isSelected } from '../assess/select.js';
import { SEVERITIES } from '../checklist/outcome.js';
import type { LoadedRequirement } from '../checklist/requirements.js';
import { SECTIONS, type Section } from '../checklist/sections.js';
import { areas } from '../proposal/schema/project.js';
import { UsageError } from './errors.js';
import { orMeant } from './suggest.js';
import { sentence } from './talk.js';

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
    throw new UsageError(sentence('nothing-left'));
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
  if (chosen.length === 0) throw new UsageError(sentence('none-chosen'));
  return chosen;
}

/** The id as it is written in the checklist. @throws {UsageError} when there is no such requirement */
export function knownId(written: string, requirements: readonly LoadedRequirement[]): string {
  const ids = requirements.map(({ id }) => id);
  const id = ids.find((one) => one === written.toUpperCase());
  if (id !== undefined) return id;
  throw new UsageError(
    sentence('no-requirement', { name: written, meant: orMeant(written, ids) }),
    sentence('checklist-lists'),
  );
}

/** The section as the checklist names it. @throws {UsageError} when no requirement is in it */
export function knownSection(written: string, requirements: readonly LoadedRequirement[]): string {
  const sections = sectionsOf(requirements);
  const section = sections.find((one) => one === written.toLowerCase());
  if (section !== undefined) return section;
  throw new UsageError(
    sentence('no-section', { name: written, meant: orMeant(written, sections) }),
    sentence('sections', { names: sections }),
  );
}

/** The area as proposals declare it. @throws {UsageError} when there is no such area */
export function knownArea(written: string): (typeof areas)[number] {
  const area = areas.find((one) => one === written.toLowerCase().replaceAll(/[\s_]+/g, '-'));
  if (area !== undefined) return area;
  throw new UsageError(
    sentence('no-area', { name: written, meant: orMeant(written, areas) }),
    sentence('areas', { names: areas }),
  );
}

function knownName(written: string, flag: string, requirements: readonly LoadedRequirement[]): string {
  const sections = sectionsOf(requirements);
  const names = [...requirements.map(({ id }) => id), ...sections, ...SEVERITIES];
  const name = names.find((one) => one.toLowerCase() === written.toLowerCase());
  if (name !== undefined) return name;
  throw new UsageError(
    sentence('no-name', { flag, name: written, meant: orMeant(written, names) }),
    sentence('no-name-hint', { sections, severities: SEVERITIES }),
  );
}

/** The sections that have requirements, in the order of the principles. */
export function sectionsOf(requirements: readonly LoadedRequirement[]): readonly Section[] {
  return SECTIONS.filter((section) => requirements.some((requirement) => requirement.section === section));
}

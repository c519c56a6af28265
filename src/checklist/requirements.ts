import type { ChecklistFile, Requirement, Section } from './format.js';

/** A requirement and the checklist and section that it stands in. */
export type LoadedRequirement = Requirement & {
  readonly checklist: string;
  readonly section: Section;
  readonly version: string;
};

/** The requirements of checklist files, in the order of the files. */
export function requirementsOf(files: readonly ChecklistFile[]): LoadedRequirement[] {
  return files.flatMap(({ checklist, section, version, requirements }) =>
    requirements.map((requirement) => ({ ...requirement, checklist, section, version })),
  );
}

import type { ChecklistFile, InteractionFile } from './format.js';
import type { SourceList } from './source-list.js';

/** A checklist file as it was checked when the tool was built, with the hash of its text. */
export interface CheckedFile<T> {
  readonly path: string;
  readonly sha256: string;
  readonly file: T;
}

/** The checklists that come with the tool, as plain data: the build has checked their shape and every name in them. */
export interface CompiledChecklists {
  readonly files: readonly CheckedFile<ChecklistFile>[];
  readonly interactions: readonly CheckedFile<InteractionFile>[];
  readonly sources: SourceList;
}

import { files as checklistFiles } from 'virtual:checklists';
import { lexicons } from 'virtual:lexicons';
import { files as sourceFiles } from 'virtual:sources';
import type { Language } from '../narrative/language.js';
import { compileLexicon, type Lexicon } from '../narrative/lexicon.js';
import { type LexiconFile, lexiconFileSchema } from '../narrative/lexicon-format.js';
import { ChecklistError, type ChecklistFault } from './fault.js';
import type { ChecklistFile, Interaction, InteractionFile } from './format.js';
import {
  checkInteractions,
  checkNames,
  type LoadedRequirement,
  readChecklist,
  requirementsOf,
} from './load.js';
import { type SourceList, sourceListSchema } from './source-list.js';

/** What a run judges with: the requirements, their sources and the lexicon of a language. */
export interface Knowledge {
  readonly requirements: readonly LoadedRequirement[];
  readonly interactions: readonly Interaction[];
  readonly sources: SourceList;
  /** A checklist, its version and the hash of the files that it is made of. */
  readonly checklists: readonly {
    readonly id: string;
    readonly version: string;
    readonly parts: readonly string[];
  }[];
  lexicon(language: Language): Lexicon;
}

/**
 * The checklists and lexicons that come with the tool.
 *
 * @throws {ChecklistError} with every mistake in them
 */
export function builtInKnowledge(): Knowledge {
  const faults: ChecklistFault[] = [];
  const files: { path: string; file: ChecklistFile }[] = [];
  const interactionFiles: { path: string; file: InteractionFile }[] = [];
  for (const { path, data } of checklistFiles) {
    const read = readChecklist(path, data);
    if ('file' in read) files.push({ path, file: read.file });
    else if ('interactions' in read) interactionFiles.push({ path, file: read.interactions });
    else faults.push(...read.faults);
  }
  const sources = sourceListSchema.parse(sourceFiles[0]?.data ?? {});
  const compiled = new Map<Language, Lexicon>();
  const lexicon = (language: Language): Lexicon => {
    const known = compiled.get(language);
    if (known !== undefined) return known;
    const result = compileLexicon(readLexicon(language, faults), language);
    faults.push(...result.faults);
    compiled.set(language, result.lexicon);
    return result.lexicon;
  };
  const known = {
    concepts: new Set(lexicon('en').concepts.keys()),
    sources: new Set(Object.keys(sources)),
  };
  const requirements = requirementsOf(files.map(({ file }) => file));
  faults.push(...checkNames(files, known));
  for (const { path, file } of interactionFiles)
    faults.push(...checkInteractions(file.interactions, path, requirements, known));
  if (faults.length > 0) throw new ChecklistError(faults);
  return {
    requirements,
    interactions: interactionFiles.flatMap(({ file }) => file.interactions),
    sources,
    checklists: checklistsOf(files),
    lexicon,
  };
}

function readLexicon(language: Language, faults: ChecklistFault[]): { path: string; data: LexiconFile }[] {
  return lexicons[language]().flatMap(({ path, data }) => {
    const parsed = lexiconFileSchema.safeParse(data);
    if (parsed.success) return [{ path, data: parsed.data }];
    faults.push(
      ...parsed.error.issues.map(({ path: keys, message }) => ({
        path,
        where: keys.map(String).join('.'),
        message,
      })),
    );
    return [];
  });
}

function checklistsOf(
  files: readonly { readonly path: string; readonly file: ChecklistFile }[],
): Knowledge['checklists'] {
  const ids = [...new Set(files.map(({ file }) => file.checklist))];
  return ids.map((id) => {
    const own = files.filter(({ file }) => file.checklist === id);
    const hashes = new Map(checklistFiles.map(({ path, sha256 }) => [path, sha256]));
    return {
      id,
      version: own[0]?.file.version ?? '',
      parts: own.map(({ path }) => `${path} ${hashes.get(path) ?? ''}`),
    };
  });
}

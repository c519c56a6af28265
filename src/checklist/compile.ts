import { compileLexicon } from '../narrative/compile-lexicon.js';
import type { Language } from '../narrative/language.js';
import { LANGUAGES } from '../narrative/language.js';
import type { LexiconData } from '../narrative/lexicon.js';
import { type LexiconFile, lexiconFileSchema } from '../narrative/lexicon-format.js';
import type { CheckedFile, CompiledChecklists } from './compiled.js';
import { ChecklistError, type ChecklistFault } from './fault.js';
import type { ChecklistFile, InteractionFile } from './format.js';
import { faultsOfNames, type ParsedChecklist, parseChecklist } from './parse.js';
import { sourceListSchema } from './source-list.js';

/** A YAML file as data, before anything was checked. */
export interface RawFile {
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
  readonly data: unknown;
}

export interface RawKnowledge {
  readonly checklists: readonly RawFile[];
  readonly sources: readonly RawFile[];
  readonly lexicons: Readonly<Record<Language, readonly RawFile[]>>;
}

export interface CompiledKnowledge {
  readonly checklists: CompiledChecklists;
  readonly lexicons: Readonly<Record<Language, LexiconData>>;
}

/**
 * Checks the checklists and lexicons that come with the tool, and turns them into the data that it runs on. The build calls it, so that
 * no user waits for it.
 *
 * @throws {ChecklistError} with every mistake in them
 */
export function compileKnowledge(raw: RawKnowledge): CompiledKnowledge {
  const faults: ChecklistFault[] = [];
  const files: CheckedFile<ChecklistFile>[] = [];
  const interactions: CheckedFile<InteractionFile>[] = [];
  const parsed: ParsedChecklist[] = [];
  for (const { path, sha256, text } of raw.checklists) {
    const read = parseChecklist(path, text);
    if ('faults' in read) {
      faults.push(...read.faults);
      continue;
    }
    parsed.push(read);
    if ('file' in read) files.push({ path, sha256, file: read.file });
    else interactions.push({ path, sha256, file: read.interactions });
  }
  const sources = sourceListSchema.parse(raw.sources[0]?.data ?? {});
  const compiled = LANGUAGES.map((language) => {
    const result = compileLexicon(readLexicon(raw.lexicons[language], faults), language);
    faults.push(...result.faults);
    return [language, result.data] as const;
  });
  const lexicons = new Map(compiled);
  const known = {
    concepts: new Set(Object.keys(lexicons.get('en')?.says ?? {})),
    sources: new Set(Object.keys(sources)),
  };
  faults.push(...faultsOfNames(parsed, known));
  if (faults.length > 0) throw new ChecklistError(faults);
  const lexiconOf = (language: Language): LexiconData => {
    const data = lexicons.get(language);
    if (data === undefined) throw new Error(`no lexicon for ${language}`);
    return data;
  };
  return {
    checklists: { files, interactions, sources },
    lexicons: { en: lexiconOf('en'), fr: lexiconOf('fr'), es: lexiconOf('es') },
  };
}

function readLexicon(
  files: readonly RawFile[],
  faults: ChecklistFault[],
): { path: string; data: LexiconFile }[] {
  return files.flatMap(({ path, data }) => {
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

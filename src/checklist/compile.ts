import { compileLexicon } from '../narrative/compile-lexicon.js';
import type { Language } from '../narrative/language.js';
import { LANGUAGES } from '../narrative/language.js';
import type { LexiconData } from '../narrative/lexicon.js';
import type { CheckedFile, CompiledChecklists } from './compiled.js';
import { ChecklistError, type ChecklistFault } from './fault.js';
import type { ChecklistFile, InteractionFile } from './format.js';
import { faultsOfNames, type ParsedChecklist, parseChecklist } from './parse.js';
import { sourceListSchema } from './source-list.js';
import {
  type TranslatedLanguage,
  type TranslationFile,
  type Translations,
  translationFileSchema,
  translationsOf,
} from './translation.js';
import { type WordingFile, type Wordings, wordingFileSchema, wordingsOf } from './wording-format.js';

/** A YAML file as data, before anything was checked. */
export interface RawFile {
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
  readonly data: unknown;
}

export interface RawKnowledge {
  readonly checklists: readonly RawFile[];
  readonly translations: readonly RawFile[];
  readonly sources: readonly RawFile[];
  readonly lexicons: Readonly<Record<Language, readonly RawFile[]>>;
}

export interface CompiledKnowledge {
  readonly checklists: CompiledChecklists;
  readonly lexicons: Readonly<Record<Language, LexiconData>>;
  readonly wordings: Readonly<Record<Language, Wordings>>;
  /** The texts of requirements in the languages that they are not written in. */
  readonly translations: Readonly<Record<TranslatedLanguage, Translations>>;
}

export { outdated, textsToTranslate } from './translation.js';

/** Gives what a key stands for, made anew or kept from an earlier build. */
export type Remember = <T>(key: string, make: () => T) => T;

/**
 * Checks the checklists and lexicons that come with the tool, and turns them into the data that it runs on. The build calls it, so that
 * no user waits for it.
 *
 * @throws {ChecklistError} with every mistake in them
 */
export function compileKnowledge(
  raw: RawKnowledge,
  remember: Remember = (_, make) => make(),
): CompiledKnowledge {
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
    const own = raw.lexicons[language];
    const hashes = [...own, ...raw.sources].map(({ path, sha256 }) => `${path} ${sha256}`);
    const made = remember([language, ...hashes].join(' '), () =>
      compiledLanguage(own, language, new Set(Object.keys(sources))),
    );
    faults.push(...made.faults);
    return [language, made] as const;
  });
  const byLanguage = new Map(compiled);
  const known = {
    concepts: new Set(Object.keys(byLanguage.get('en')?.data.says ?? {})),
    sources: new Set(Object.keys(sources)),
  };
  faults.push(...faultsOfNames(parsed, known));
  const translated = readTranslations(raw.translations, faults);
  const translations = (language: TranslatedLanguage): Translations => {
    const own = translated.filter(({ data }) => data.language === language);
    const made = translationsOf(
      own,
      files.map(({ file }) => file),
    );
    faults.push(...made.faults);
    return made.translations;
  };
  const byLocale = { fr: translations('fr'), es: translations('es') };
  if (faults.length > 0) throw new ChecklistError(faults);
  const of = (language: Language): { readonly data: LexiconData; readonly wordings: Wordings } => {
    const found = byLanguage.get(language);
    if (found === undefined) throw new Error(`no lexicon for ${language}`);
    return found;
  };
  return {
    checklists: { files, interactions, sources },
    lexicons: { en: of('en').data, fr: of('fr').data, es: of('es').data },
    wordings: { en: of('en').wordings, fr: of('fr').wordings, es: of('es').wordings },
    translations: byLocale,
  };
}

function readTranslations(
  raw: readonly RawFile[],
  faults: ChecklistFault[],
): { path: string; data: TranslationFile }[] {
  return raw.flatMap(({ path, data }) => {
    const parsed = translationFileSchema.safeParse(data);
    if (parsed.success) return [{ path, data: parsed.data }];
    faults.push(...issuesAsFaults(path, parsed.error.issues));
    return [];
  });
}

function issuesAsFaults(
  path: string,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): ChecklistFault[] {
  return issues.map(({ path: keys, message }) => ({ path, where: keys.map(String).join('.'), message }));
}

function compiledLanguage(
  own: readonly RawFile[],
  language: Language,
  sources: ReadonlySet<string>,
): { readonly data: LexiconData; readonly wordings: Wordings; readonly faults: readonly ChecklistFault[] } {
  const faults: ChecklistFault[] = [];
  const files = readLexicon(own, faults);
  const { data, faults: ofLexicon } = compileLexicon(files, language);
  const { wordings, faults: ofWordings } = wordingsOf(files, sources);
  return { data, wordings, faults: [...faults, ...ofLexicon, ...ofWordings] };
}

function readLexicon(
  files: readonly RawFile[],
  faults: ChecklistFault[],
): { path: string; data: WordingFile }[] {
  return files.flatMap(({ path, data }) => {
    const parsed = wordingFileSchema.safeParse(data);
    if (parsed.success) return [{ path, data: parsed.data }];
    faults.push(...issuesAsFaults(path, parsed.error.issues));
    return [];
  });
}

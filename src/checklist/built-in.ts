import { checklists, lexicons, translations, wordings } from 'virtual:knowledge';
import type { Language } from '../narrative/language.js';
import { type Lexicon, openLexicon } from '../narrative/lexicon.js';
import type { CheckedFile } from './compiled.js';
import { ChecklistError } from './fault.js';
import type { ChecklistFile, Interaction } from './format.js';
import type { Severity } from './outcome.js';
import { ownChecklists } from './own.js';
import { type LoadedRequirement, requirementsOf } from './requirements.js';
import type { SourceList } from './source-list.js';
import type { TranslatedLanguage, Translations } from './translation.js';
import type { Wordings } from './wording-format.js';

/** What a run judges with: the requirements, their sources and the lexicon of a language. */
export interface Knowledge {
  readonly requirements: readonly LoadedRequirement[];
  readonly interactions: readonly Interaction[];
  readonly sources: SourceList;
  /** A checklist, its version and the hashes of the files that it is made of. */
  readonly checklists: readonly {
    readonly id: string;
    readonly version: string;
    readonly parts: readonly string[];
  }[];
  lexicon(language: Language): Lexicon;
  /** What is said of the words that harm, which the language's lexicon finds. */
  wordings(language: Language): Wordings;
  /** The texts of requirements in a language that they are not written in. */
  translations(language: TranslatedLanguage): Translations;
}

/** What somebody adds to the checklists that come with the tool. */
export interface OwnChecklists {
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly text: string }[];
  /** Requirements that weigh more, by id. */
  readonly severity: Readonly<Record<string, Severity>>;
}

/**
 * The checklists and lexicons that come with the tool, and own ones; a lexicon is opened when it is first asked for.
 *
 * @throws {ChecklistError} with every mistake in the own ones
 */
export function builtInKnowledge(own: OwnChecklists = { files: [], severity: {} }): Knowledge {
  const { files, interactions, sources } = checklists();
  const opened = new Map<Language, Lexicon>();
  const lexicon = (language: Language): Lexicon => {
    const known = opened.get(language) ?? openLexicon(lexicons[language]());
    opened.set(language, known);
    return known;
  };
  const added = own.files.length === 0 ? [] : ownFiles(own.files, files, () => lexicon('en'), sources);
  const ownSources = Object.fromEntries(added.flatMap(({ file }) => Object.entries(file.sources ?? {})));
  const requirements = requirementsOf([...files, ...added].map(({ file }) => file));
  return {
    requirements: heavier(requirements, own.severity),
    interactions: interactions.flatMap(({ file }) => file.interactions),
    sources: { ...sources, ...ownSources },
    checklists: checklistsOf([...files, ...interactions, ...added]),
    lexicon,
    wordings: (language) => wordings[language](),
    translations: (language) => translations[language](),
  };
}

function ownFiles(
  own: OwnChecklists['files'],
  files: readonly CheckedFile<ChecklistFile>[],
  english: () => Lexicon,
  sources: SourceList,
): readonly CheckedFile<ChecklistFile>[] {
  const concepts = new Set(english().concepts.keys());
  const read = ownChecklists(own, files, { concepts, sources: new Set(Object.keys(sources)) });
  if ('faults' in read) throw new ChecklistError(read.faults);
  return read.files;
}

const WEIGHT: Readonly<Record<Severity, number>> = { minor: 0, major: 1, critical: 2 };

/** @throws {ChecklistError} for a requirement that would weigh less, or is none */
function heavier(
  requirements: readonly LoadedRequirement[],
  severity: OwnChecklists['severity'],
): readonly LoadedRequirement[] {
  const faults = Object.entries(severity).flatMap(([id, wanted]) => {
    const before = requirements.find((one) => one.id === id)?.severity;
    if (before !== undefined && WEIGHT[wanted] >= WEIGHT[before]) return [];
    const message =
      before === undefined ? `no requirement "${id}"` : `${id} is ${before} and cannot weigh less`;
    return [{ path: 'the configuration', where: 'severity', message }];
  });
  if (faults.length > 0) throw new ChecklistError(faults);
  return requirements.map((one) => ({ ...one, severity: severity[one.id] ?? one.severity }));
}

function checklistsOf(
  files: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly file: { readonly checklist: string; readonly version: string };
  }[],
): Knowledge['checklists'] {
  return [...new Set(files.map(({ file }) => file.checklist))].map((id) => {
    const own = files.filter(({ file }) => file.checklist === id);
    return {
      id,
      version: own[0]?.file.version ?? '',
      parts: own.map(({ path, sha256 }) => `${path} ${sha256}`),
    };
  });
}

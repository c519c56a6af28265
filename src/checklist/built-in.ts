import { checklists, lexicons, translations, wordings } from 'virtual:knowledge';
import type { Language } from '../narrative/language.js';
import { type Lexicon, openLexicon } from '../narrative/lexicon.js';
import type { Interaction } from './format.js';
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

/** The checklists and lexicons that come with the tool; a lexicon is opened when it is first asked for. */
export function builtInKnowledge(): Knowledge {
  const { files, interactions, sources } = checklists();
  const opened = new Map<Language, Lexicon>();
  return {
    requirements: requirementsOf(files.map(({ file }) => file)),
    interactions: interactions.flatMap(({ file }) => file.interactions),
    sources,
    checklists: checklistsOf([...files, ...interactions]),
    lexicon(language) {
      const known = opened.get(language) ?? openLexicon(lexicons[language]());
      opened.set(language, known);
      return known;
    },
    wordings: (language) => wordings[language](),
    translations: (language) => translations[language](),
  };
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

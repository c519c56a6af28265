/** The checklists and lexicons of this repository, checked and compiled by the build. A language costs nothing until it is asked for. */
declare module 'virtual:knowledge' {
  export const checklists: () => import('../checklist/compiled.js').CompiledChecklists;
  export const lexicons: Readonly<
    Record<'en' | 'fr' | 'es', () => import('../narrative/lexicon.js').LexiconData>
  >;
  export const translations: Readonly<
    Record<'fr' | 'es', () => import('../checklist/translation.js').Translations>
  >;
  export const wordings: Readonly<
    Record<'en' | 'fr' | 'es', () => import('../checklist/wording-format.js').Wordings>
  >;
}

/** The headings, labels and heads of columns by which imported documents are understood, by language. */
declare module 'virtual:headings' {
  export const headings: () => Readonly<
    Record<'en' | 'fr' | 'es', import('../import/headings.js').HeadingLexicon>
  >;
}

/** The texts of keys, sections and values in each language (templates/), for those who begin a proposal or ask what a key is for. */
declare module 'virtual:templates' {
  export const templates: Readonly<
    Record<'en' | 'fr' | 'es', () => import('../template/texts.js').TemplateTexts>
  >;
}

/** The stories of the demo, as they are written; one language costs nothing until it is asked for. */
declare module 'virtual:stories' {
  export const stories: Readonly<Record<'en' | 'fr' | 'es', () => readonly unknown[]>>;
}

/** What package.json says of this tool. */
declare module 'virtual:package' {
  export const name: string;
  export const version: string;
}

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

/** The stories of the demo, as they are written; one language costs nothing until it is asked for. */
declare module 'virtual:stories' {
  export const stories: Readonly<Record<'en' | 'fr' | 'es', () => readonly unknown[]>>;
}

/** What package.json says of this tool. */
declare module 'virtual:package' {
  export const name: string;
  export const version: string;
}

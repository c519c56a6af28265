/** A YAML file of this repository that the build has turned into plain data. */
interface BuiltInFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /** Of the file's text with LF line ends, in hexadecimal. */
  readonly sha256: string;
  /** What the YAML says, unchecked: the loader that reads it decides whether it has the right shape. */
  readonly data: unknown;
}

/** Every file under src/checklist/data, in the order of their paths. */
declare module 'virtual:checklists' {
  export const files: readonly BuiltInFile[];
}

/** src/checklist/sources.yaml: one file, or none while it does not exist. */
declare module 'virtual:sources' {
  export const files: readonly BuiltInFile[];
}

/** Every file under src/narrative/lexicon, by language. A language costs nothing until it is asked for. */
declare module 'virtual:lexicons' {
  export const lexicons: Readonly<Record<'en' | 'fr' | 'es', () => readonly BuiltInFile[]>>;
}

/** What package.json says of this tool. */
declare module 'virtual:package' {
  export const name: string;
  export const version: string;
}

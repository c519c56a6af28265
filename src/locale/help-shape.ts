/** What help says of a command: itself, its arguments and its options, by the name and the long flag that they have in every language. */
export interface CommandHelp {
  readonly description: string;
  readonly arguments?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, string>>;
}

/** Help in a language that it is not written in. `{list}` stands for the choices that the English text lists. */
export interface HelpTexts {
  readonly program: {
    readonly description: string;
    readonly usage: string;
    readonly version: string;
    readonly help: string;
    readonly helpCommand: string;
  };
  /** What stands before a default value. */
  readonly standard: string;
  /** Headings and default values, by their English. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly exitCodes: Readonly<Record<string, string>>;
  /** Options that say the same in every command that has them, by their long flag. */
  readonly shared: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<string, CommandHelp>>;
}

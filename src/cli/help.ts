import { type Argument, type Command, Help, type Option } from 'commander';
import { EXIT_CODES } from '../assess/gate.js';
import type { HelpTexts } from '../locale/help.js';
import { EXAMPLES } from './examples.js';
import { nameOf } from './translated-help.js';

const WIDEST = 80;

/** Stands for a space where no line may break; no text holds it. */
const HELD = '\ue000';

/** Help that shows the options of the default command too, and the exit codes from the constants that decide them. */
export class ProgramHelp extends Help {
  override minWidthToWrap = 20;
  private readonly texts: HelpTexts | undefined;

  constructor(texts?: HelpTexts) {
    super();
    this.texts = texts;
  }

  /** In French a sign stands behind a space that must not break a line. */
  override boxWrap(text: string, width: number): string {
    return super.boxWrap(text.replace(/ (?=[:;?!\u00bb])/g, HELD), width).replaceAll(HELD, ' ');
  }

  override styleTitle(title: string): string {
    return this.texts?.phrases[title] ?? title;
  }

  override optionDescription(option: Option): string {
    return this.withStandard(super.optionDescription(option));
  }

  override argumentDescription(argument: Argument): string {
    return this.withStandard(super.argumentDescription(argument));
  }

  /** The word that commander puts before default values. */
  private withStandard(description: string): string {
    return this.texts === undefined
      ? description
      : description.replace(/\(default: (.*)\)$/, `(${this.texts.standard} $1)`);
  }

  override commandUsage(command: Command): string {
    return this.withOptions(super.commandUsage(command));
  }

  override subcommandTerm(command: Command): string {
    return this.withOptions(super.subcommandTerm(command));
  }

  private withOptions(term: string): string {
    return term.replace('[options]', this.texts?.phrases['[options]'] ?? '[options]');
  }

  override visibleOptions(command: Command): Option[] {
    return [...(defaultCommandOf(command)?.options ?? []), ...super.visibleOptions(command)];
  }

  override formatHelp(command: Command, helper: Help): string {
    const text = `${super.formatHelp(command, helper)}${this.examplesOf(command)}`;
    const decidesExitCode = defaultCommandOf(command) !== undefined || command.name() === DEFAULT_COMMAND;
    return decidesExitCode ? `${text}\n${this.exitCodes(command, helper)}` : text;
  }

  /** What a command ends its help with. */
  private examplesOf(command: Command): string {
    const lines = EXAMPLES[nameOf(command)] ?? [];
    if (lines.length === 0) return '';
    return `\n${this.styleTitle('Examples:')}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  }

  private exitCodes(command: Command, helper: Help): string {
    const width = helper.padWidth(command, helper);
    const rows = EXIT_CODES.map(({ code, meaning }) =>
      helper.formatItem(String(code), width, this.texts?.exitCodes[code] ?? meaning, helper),
    );
    return helper.formatItemList('Exit codes:', rows, helper).join('\n');
  }
}

/** The command that is meant when none is named. */
export const DEFAULT_COMMAND = 'check';

/** Columns of help text. */
export function helpWidth(): number {
  const columns = process.stdout.columns;
  return columns > 0 ? Math.min(columns, WIDEST) : WIDEST;
}

function defaultCommandOf(command: Command): Command | undefined {
  return command.commands.find((one) => one.name() === DEFAULT_COMMAND);
}

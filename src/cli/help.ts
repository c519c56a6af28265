import { type Command, Help, type Option } from 'commander';
import { EXIT_CODES } from '../assess/gate.js';
import { EXAMPLES } from './examples.js';

const WIDEST = 80;

/** Help that shows the options of the default command too, and the exit codes from the constants that decide them. */
export class ProgramHelp extends Help {
  override minWidthToWrap = 20;

  override visibleOptions(command: Command): Option[] {
    return [...(defaultCommandOf(command)?.options ?? []), ...super.visibleOptions(command)];
  }

  override formatHelp(command: Command, helper: Help): string {
    const text = `${super.formatHelp(command, helper)}${examplesOf(command)}`;
    const decidesExitCode = defaultCommandOf(command) !== undefined || command.name() === DEFAULT_COMMAND;
    return decidesExitCode ? `${text}\n${this.exitCodes(command, helper)}` : text;
  }

  private exitCodes(command: Command, helper: Help): string {
    const width = helper.padWidth(command, helper);
    const rows = EXIT_CODES.map(({ code, meaning }) =>
      helper.formatItem(String(code), width, meaning, helper),
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

/** What a command ends its help with. */
function examplesOf(command: Command): string {
  const lines = EXAMPLES[command.name()] ?? [];
  return lines.length === 0 ? '' : `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function defaultCommandOf(command: Command): Command | undefined {
  return command.commands.find((one) => one.name() === DEFAULT_COMMAND);
}

import type { Argument, Command, Option } from 'commander';
import { type Takes, takesOf } from './takes.js';

/** Everything that a shell offers, read off the commands as they are. */
export interface Completions {
  readonly tool: string;
  readonly fallback: string;
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly commands: readonly CompletedCommand[];
}

export interface CompletedCommand {
  readonly name: string;
  readonly says: string;
  readonly options: readonly CompletedOption[];
  /** What the first argument takes: those behind it are files. */
  readonly first: Takes;
}

export interface CompletedOption {
  /** `-f` and `--format`, or one of them. */
  readonly flags: readonly string[];
  readonly says: string;
  /** Nothing where the option stands alone. */
  readonly takes: Takes | undefined;
}

/** @param fallback the command that is meant when none is named */
export function completionsOf(
  program: Command,
  fallback: string,
  offered: Pick<Completions, 'ids' | 'keys'>,
): Completions {
  const commands = program.commands.map((command) => completedCommand(command));
  const names = commands.map(({ name }) => name);
  const help = { name: 'help', says: 'help on a command', options: [], first: { words: names } };
  return { tool: program.name(), fallback, ...offered, commands: [...commands, help] };
}

function completedCommand(command: Command): CompletedCommand {
  const [first] = command.registeredArguments;
  return {
    name: command.name(),
    says: command.description(),
    options: [...command.options.map(completedOption), HELP],
    first: first === undefined ? {} : argumentTakes(first),
  };
}

const HELP: CompletedOption = { flags: ['-h', '--help'], says: 'help on the command', takes: undefined };

function completedOption(option: Option): CompletedOption {
  return {
    flags: [option.short, option.long].flatMap((flag) => flag ?? []),
    says: option.description,
    takes: option.required || option.optional ? takesOf(option) : undefined,
  };
}

/** An argument that is called id takes one. */
function argumentTakes(argument: Argument): Takes {
  return argument.name() === 'id' ? { ids: true, ...takesOf(argument) } : takesOf(argument);
}

/** The words that are offered, ids and keys by the name of a variable of the script. */
export function wordsOf(takes: Takes, variable: (name: 'ids' | 'keys') => string): readonly string[] {
  return [
    ...(takes.words ?? []),
    ...(takes.ids === true ? [variable('ids')] : []),
    ...(takes.keys === true ? [variable('keys')] : []),
  ];
}

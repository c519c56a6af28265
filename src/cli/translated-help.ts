import type { Command, Option } from 'commander';
import type { HelpTexts } from '../locale/help.js';

/** Puts the texts of a language in the place of the English ones, in the program and all its commands. What has no text stays English. */
export function translateHelp(program: Command, texts: HelpTexts): void {
  for (const command of program.commands) {
    const name = nameOf(command);
    const own = texts.commands[name];
    command.description(own?.description ?? command.description());
    for (const argument of command.registeredArguments)
      argument.description = own?.arguments?.[argument.name()] ?? argument.description;
    for (const option of command.options) translateOption(option, name, texts);
    translateHelp(command, texts);
  }
}

/** What texts name a command by: `checklist test` for one under another. */
export function nameOf(command: Command): string {
  const { parent } = command;
  return parent === null || parent.parent === null ? command.name() : `${nameOf(parent)} ${command.name()}`;
}

function translateOption(option: Option, command: string, texts: HelpTexts): void {
  const flag = keyOf(option);
  const text = texts.commands[command]?.options?.[flag] ?? texts.shared[flag];
  if (text !== undefined) option.description = text.replace('{list}', listIn(option.description));
  const standard = option.defaultValueDescription;
  if (standard !== undefined) option.defaultValueDescription = texts.phrases[standard] ?? standard;
  const heading = option.helpGroupHeading;
  if (heading !== undefined) option.helpGroupHeading = texts.phrases[heading] ?? heading;
}

/** What texts name an option by. */
export function keyOf({ long, short }: Option): string {
  return long ?? short ?? '';
}

/** The choices that an English text lists: `critical, major, minor`. */
function listIn(description: string): string {
  return /[\w-]+(?:, [\w-]+)+/.exec(description)?.[0] ?? '';
}

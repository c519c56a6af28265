import type { CommanderError } from 'commander';
import type { SaidValue } from '../proposal/said.js';
import { counted, type Saying, sentence } from './talk.js';

/** What commander finds wrong with a command line, as a sentence of the tool. It is told apart by code; the rest stands in its message. */
export function commandLineError({ code, message }: CommanderError): Saying {
  const plain = message.replace(/^error: /, '');
  const [, written = ''] = /'(.*?)'(?=[\s.]|$)/s.exec(plain) ?? [];
  switch (code) {
    case 'commander.help':
    case 'commander.unknownCommand':
      return sentence('no-such-command');
    case 'commander.unknownOption':
      return sentence('unknown-option', { option: written, meant: suggestionIn(plain) });
    case 'commander.missingArgument':
      return sentence('missing-argument', { name: written });
    case 'commander.optionMissingArgument':
      return sentence('missing-value', { option: written });
    case 'commander.excessArguments':
      return tooMany(plain, written);
    default:
      return plain;
  }
}

function suggestionIn(message: string): SaidValue {
  const [, word] = /\(Did you mean (?:one of )?(.+?)\?\)/s.exec(message) ?? [];
  return word === undefined ? '' : sentence('did-you-mean', { word });
}

function tooMany(message: string, command: string): Saying {
  const [, expected, got] = /Expected (\d+) .*got (\d+)/s.exec(message) ?? [];
  if (expected === undefined || got === undefined) return message;
  return sentence('too-many-arguments', {
    command,
    expected: counted('arguments', Number(expected)),
    got,
  });
}

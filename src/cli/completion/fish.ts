import { type CompletedCommand, type Completions, wordsOf } from './model.js';
import type { Takes } from './takes.js';

/** A script for fish. */
export function fishCompletion({ tool, fallback, ids, keys, commands }: Completions): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap((command) => commandLines(tool, command));
  return `# Completion of ${tool} for fish. Now: ${tool} completion fish | source
# From now on: ${tool} completion fish > ~/.config/fish/completions/${tool}.fish
set -g __protection_check_ids ${ids.join(' ')}
set -g __protection_check_keys ${keys.join(' ')}
function __protection_check_is
    set -l words (commandline -opc)
    set -l command ${fallback}
    if test (count $words) -gt 1; and contains -- $words[2] ${names}
        set command $words[2]
    end
    test "$argv[1]" = "$command"
end
function __protection_check_at
    test (count (commandline -opc)) -eq $argv[1]
end
${lines.join('\n')}
`;
}

function commandLines(tool: string, { name, says, options, first }: CompletedCommand): readonly string[] {
  const start = `complete -c ${tool}`;
  const words = offered(first);
  return [
    `${start} -n '__protection_check_at 1' -a ${name} -d ${quoted(says)}`,
    ...(words === ''
      ? []
      : [`${start} -n '__protection_check_is ${name}; and __protection_check_at 2' -a "${words}"`]),
    ...options.map(({ flags, says: what, takes }) =>
      [
        `${start} -n '__protection_check_is ${name}'`,
        ...flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)),
        ...(takes === undefined ? [] : valuesFor(takes)),
        `-d ${quoted(what)}`,
      ].join(' '),
    ),
  ];
}

function valuesFor(takes: Takes): readonly string[] {
  const words = offered(takes);
  return words === '' ? ['-r'] : [`-x -a "${takes.list === true ? listed(words) : words}"`];
}

/** What stands behind the last comma is completed. */
function listed(words: string): string {
  return `(__fish_complete_list , 'string split \\" \\" \\"${words}\\"')`;
}

function offered(takes: Takes): string {
  return wordsOf(takes, (name) => `$__protection_check_${name}`).join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

import { type CompletedCommand, type CompletedOption, type Completions, wordsOf } from './model.js';
import type { Takes } from './takes.js';

/** A script for zsh. */
export function zshCompletion({ tool, fallback, ids, keys, commands }: Completions): string {
  return `#compdef ${tool}
# Completion of ${tool} for zsh. Now: source <(${tool} completion zsh)
# From now on: ${tool} completion zsh > a folder of $fpath/_${tool}
_protection_check() {
  local -a ids keys commands options values
  ids=(${ids.join(' ')})
  keys=(${keys.join(' ')})
  commands=(
${commands.map(({ name, says }) => `    ${described(name, says)}`).join('\n')}
  )
  local command=${fallback}
  if (( CURRENT > 2 )); then
    case $words[2] in
      ${commands.map(({ name }) => name).join('|')}) command=$words[2] ;;
    esac
  fi
  case "$command $words[CURRENT-1]" in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ $words[CURRENT] == -* ]]; then
    case $command in
${commands.map(optionCase).join('\n')}
    esac
    _describe option options
    return
  fi
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  if (( CURRENT == 3 )) && [[ $command == $words[2] ]]; then
    case $command in
${commands.flatMap(firstCase).join('\n')}
    esac
  fi
  _files
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _protection_check "$@"; else compdef _protection_check ${tool}; fi
`;
}

function valueCases({ name, options }: CompletedCommand): readonly string[] {
  return options.flatMap(({ flags, takes }) => {
    if (takes === undefined) return [];
    const patterns = flags.map((flag) => `"${name} ${flag}"`).join('|');
    const words = wordsOf(takes, (variable) => `$${variable}`);
    if (words.length === 0) return [`    ${patterns}) _files; return ;;`];
    const several = takes.list === true ? "compset -P '*,'; " : '';
    return [`    ${patterns}) values=(${words.join(' ')}); ${several}compadd -a values; return ;;`];
  });
}

function optionCase({ name, options }: CompletedCommand): string {
  return `      ${name}) options=(${options.flatMap(describedFlags).join(' ')}) ;;`;
}

function describedFlags({ flags, says }: CompletedOption): readonly string[] {
  return flags.map((flag) => described(flag, says));
}

function firstCase({ name, first }: CompletedCommand): readonly string[] {
  const words = firstWords(first);
  return words === '' ? [] : [`      ${name}) values=(${words}); compadd -a values; return ;;`];
}

function firstWords(first: Takes): string {
  return wordsOf(first, (variable) => `$${variable}`).join(' ');
}

/** _describe takes what stands before the first colon for the word. */
function described(word: string, says: string): string {
  return `'${word}:${says.replaceAll("'", "'\\''")}'`;
}

import { type CompletedCommand, type Completions, wordsOf } from './model.js';
import type { Takes } from './takes.js';

/** A script for bash 3.2 and later. */
export function bashCompletion({ tool, fallback, ids, keys, commands }: Completions): string {
  const names = commands.map(({ name }) => name);
  return `# Completion of ${tool} for bash. Now: source <(${tool} completion bash)
# From now on: ${tool} completion bash > ~/.local/share/bash-completion/completions/${tool}
_protection_check() {
  local ids='${ids.join(' ')}'
  local keys='${keys.join(' ')}'
  local commands='${names.join(' ')}'
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  # The shell takes --option=value for three words.
  if [[ $cur == '=' ]]; then cur=''
  elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  local command='${fallback}'
  if (( COMP_CWORD > 1 )) && [[ " $commands " == *" \${COMP_WORDS[1]} "* ]]; then command=\${COMP_WORDS[1]}; fi
  local words='' list='' options='' first=''
  COMPREPLY=()
  case $command in
${commands.map(commandCase).join('\n')}
  esac
  case "$command $prev" in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ -z $words && $cur == -* ]]; then words=$options
  elif [[ -z $words && $COMP_CWORD -eq 1 ]]; then words="$commands"
  elif [[ -z $words && $COMP_CWORD -eq 2 && $command == "\${COMP_WORDS[1]}" ]]; then words=$first
  fi
  # Without words the shell offers files.
  [[ -z $words || $words == '-' ]] && return
  local before=''
  if [[ -n $list && $cur == *,* ]]; then before=\${cur%,*},; fi
  COMPREPLY=($(compgen -P "$before" -W "$words" -- "\${cur##*,}"))
}
complete -o default -F _protection_check ${tool}
`;
}

function commandCase({ name, options, first }: CompletedCommand): string {
  const flags = options.flatMap((option) => option.flags).join(' ');
  return `    ${name}) options='${flags}' first=${quoted(first)} ;;`;
}

function valueCases({ name, options }: CompletedCommand): readonly string[] {
  return options.flatMap(({ flags, takes }) => {
    if (takes === undefined) return [];
    const patterns = flags.map((flag) => `'${name} ${flag}'`).join(' | ');
    const words = quoted(takes);
    // A value of which nothing is known is left to the shell: a dash stands for no words.
    return [
      `    ${patterns}) words=${words === "''" ? "'-'" : words}${takes.list === true ? ' list=yes' : ''} ;;`,
    ];
  });
}

function quoted(takes: Takes): string {
  const words = wordsOf(takes, (name) => `$${name}`);
  return words.some((word) => word.startsWith('$')) ? `"${words.join(' ')}"` : `'${words.join(' ')}'`;
}

import type { Table } from './completion-table.ts';

/** For bash 3.2 and later. Where nothing is offered, bash offers files. */
export const bash = ({ commands, options, wants, takes, words }: Table): string => `# smpolicy completion for bash. In ~/.bashrc:
#   source <(smpolicy completion bash)

_smpolicy_commands() {
  case "$1" in
${cases(mapped(commands, (all) => all.map(({ word }) => word).join(' ')))}
  esac
}

_smpolicy_options() {
  case "$1" in
${cases(mapped(options, (all) => all.map(({ word }) => word).join(' ')))}
  esac
}

_smpolicy_wants() {
  case "$1" in
${cases(wants)}
  esac
}

_smpolicy_takes() {
  case "$1" in
${cases(takes)}
  esac
}

_smpolicy_words() {
  case "$1" in
${cases(mapped(words, (all) => all.join(' ')))}
  esac
}

_smpolicy() {
  local IFS=$' \\t\\n' at=0 last glue='' pending='' command='' current offered word
  local -a typed
  typed=("\${COMP_WORDS[0]}")
  # Bash parts words at "=": they are put together again.
  for ((at = 1; at <= COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    last=$((\${#typed[@]} - 1))
    if [[ $word == "=" || -n $glue ]]; then
      typed[last]+=$word
      if [[ $word == "=" ]]; then glue=1; else glue=''; fi
    else
      typed+=("$word")
    fi
  done
  last=$((\${#typed[@]} - 1))
  current=\${typed[last]}
  for ((at = 1; at < last; at++)); do
    word=\${typed[at]}
    if [[ -n $pending ]]; then
      pending=''
    elif [[ $word == -* ]]; then
      [[ $word == *=* ]] || pending=$(_smpolicy_wants "$word")
    elif [[ " $(_smpolicy_commands "$command") " == *" $word "* ]]; then
      command="\${command:+$command }$word"
    fi
  done
  if [[ -n $pending ]]; then
    offered=$(_smpolicy_words "$pending")
  elif [[ $current == --*=* ]]; then
    word=\${current%%=*}
    offered=$(_smpolicy_words "$(_smpolicy_wants "$word")")
    current=\${current#*=}
  elif [[ $current == -* ]]; then
    offered=$(_smpolicy_options "$command")
  else
    offered="$(_smpolicy_commands "$command") $(_smpolicy_words "$(_smpolicy_takes "$command")")"
  fi
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
  # What stands before the last "=" is on the line already.
  if [[ $current == *=* && $COMP_WORDBREAKS == *=* ]]; then
    COMPREPLY=("\${COMPREPLY[@]#"\${current%=*}="}")
  fi
}

complete -o bashdefault -o default -F _smpolicy smpolicy
`;

const mapped = <T>(table: Readonly<Record<string, T>>, of: (value: T) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, of(value)]));

const cases = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `    '${key}') echo '${value}' ;;`)
    .join('\n');

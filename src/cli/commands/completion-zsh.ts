import type { Table, Word } from './completion-table.ts';

export const zsh = ({ commands, options, wants, takes, words }: Table): string => `#compdef smpolicy
# smpolicy completion for zsh. In ~/.zshrc, after compinit:
#   source <(smpolicy completion zsh)

_smpolicy() {
  local -A wants takes
  wants=(${pairs(wants)})
  takes=(${pairs(takes)})
  local -a below flags
  local at word command='' pending='' kind
  for ((at = 2; at < CURRENT; at++)); do
    word=\${words[at]}
    if [[ -n $pending ]]; then
      pending=''
    elif [[ $word == -* ]]; then
      [[ $word == *=* ]] || pending=\${wants[$word]}
    else
      _smpolicy_commands "$command"
      (( \${below[(I)$word:*]} )) && command="\${command:+$command }$word"
    fi
  done
  if [[ -n $pending ]]; then
    _smpolicy_words "$pending"
  elif [[ $PREFIX == --*=* ]]; then
    kind=\${wants[\${PREFIX%%=*}]}
    compset -P '*='
    _smpolicy_words "$kind"
  elif [[ $PREFIX == -* ]]; then
    _smpolicy_options "$command"
    _describe -o option flags
  else
    _smpolicy_commands "$command"
    if (( $#below )); then
      _describe command below
    else
      _smpolicy_words "\${takes[\${command:-.}]}"
    fi
  fi
}

_smpolicy_commands() {
  case "$1" in
${lists(commands, 'below')}
    *) below=() ;;
  esac
}

_smpolicy_options() {
  case "$1" in
${lists(options, 'flags')}
    *) flags=() ;;
  esac
}

_smpolicy_words() {
  case "$1" in
${Object.entries(words)
  .map(([kind, all]) => `    '${kind}') compadd -- ${all.join(' ')} ;;`)
  .join('\n')}
    *) _files; return ;;
  esac
  [[ "$1" == pack ]] && _files
  return 0
}

if [[ "\${funcstack[1]}" == _smpolicy ]]; then
  _smpolicy "$@"
else
  compdef _smpolicy smpolicy
fi
`;

/** An empty word would be no pair in zsh. */
const pairs = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${quoted(key === '' ? '.' : key)} ${quoted(value)}`)
    .join(' ');

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const lists = (table: Readonly<Record<string, readonly Word[]>>, name: string): string =>
  Object.entries(table)
    .filter(([, all]) => all.length > 0)
    .map(([command, all]) => `    ${quoted(command)}) ${name}=(${all.map(described).join(' ')}) ;;`)
    .join('\n');

const described = ({ word, about }: Word): string => quoted(`${word}:${about.replaceAll(':', '\\:')}`);

import type { Table, Word } from './completion-table.ts';

export const fish = ({
  commands,
  options,
  wants,
  takes,
  words,
}: Table): string => `# smpolicy completion for fish. In ~/.config/fish/config.fish:
#   smpolicy completion fish | source

function __smpolicy_commands
    switch "$argv[1]"
${switches(commands)}
    end
end

function __smpolicy_options
    switch "$argv[1]"
${switches(options)}
    end
end

function __smpolicy_wants
    switch "$argv[1]"
${plain(wants)}
    end
end

function __smpolicy_takes
    switch "$argv[1]"
${plain(takes)}
    end
end

function __smpolicy_words
    switch "$argv[1]"
${Object.entries(words)
  .map(([kind, all]) => `        case ${quoted(kind)}\n            printf '%s\\n' ${all.join(' ')}`)
  .join('\n')}
        case '*'
            __fish_complete_path $argv[2]
    end
    if test "$argv[1]" = pack
        __fish_complete_path $argv[2]
    end
end

function __smpolicy_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l path
    set -l pending
    for word in $typed[2..-1]
        if test -n "$pending"
            set pending
        else if string match -q -- '-*' $word
            string match -q -- '*=*' $word; or set pending (__smpolicy_wants $word)
        else if contains -- $word (__smpolicy_commands "$path" | string replace -r '\\t.*' '')
            set path (string trim "$path $word")
        end
    end
    if test -n "$pending"
        __smpolicy_words $pending $current
    else if string match -q -- '--*=*' $current
        set -l option (string replace -r '=.*' '' -- $current)
        for word in (__smpolicy_words (__smpolicy_wants $option) (string replace -r '^[^=]*=' '' -- $current))
            echo -- "$option=$word"
        end
    else if string match -q -- '-*' $current
        __smpolicy_options "$path"
    else if test -n "$(__smpolicy_commands "$path")"
        __smpolicy_commands "$path"
    else
        __smpolicy_words (__smpolicy_takes "$path") $current
    end
end

complete -c smpolicy -f -a '(__smpolicy_complete)'
`;

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const switches = (table: Readonly<Record<string, readonly Word[]>>): string =>
  Object.entries(table)
    .filter(([, all]) => all.length > 0)
    .map(([command, all]) => `        case ${quoted(command)}\n            printf '%s\\t%s\\n' ${all.map(described).join(' ')}`)
    .join('\n');

const described = ({ word, about }: Word): string => `${quoted(word)} ${quoted(about)}`;

const plain = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `        case ${quoted(key)}\n            echo ${quoted(value)}`)
    .join('\n');

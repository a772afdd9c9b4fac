# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of evergrant for fish.

# The words before the current one, without options and the value of --profile.
function __evergrant_words
    set -l words (commandline -opc)
    set -l skip 1 # the program itself
    for word in $words
        if test $skip = 1
            set skip 0
        else if test "$word" = --profile
            set skip 1
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

# __evergrant_is COMMAND: whether the words begin with those of COMMAND.
function __evergrant_is
    set -l words (__evergrant_words)
    set -l wanted (string split ' ' -- $argv[1])
    set -l count (count $wanted)
    test (count $words) -ge $count; or return
    set -l begin $words[1..$count]
    test "$begin" = "$wanted"
end

function __evergrant_has_no_command
    test (count (__evergrant_words)) = 0
end

function __evergrant_is_group
    test "$(__evergrant_words | string join ' ')" = $argv[1]
end

# The program with the profile of this line.
function __evergrant_ask
    set -l words (commandline -opc)
    set -l program $words[1]
    if set -l index (contains -i -- --profile $words)
        and test $index -lt (count $words)
        set -a program --profile $words[(math $index + 1)]
    end
    command $program $argv 2>/dev/null
end

# __evergrant_known KIND: the names of that kind. Names have no characters that JSON escapes.
function __evergrant_known
    switch $argv[1]
        case connection
            __evergrant_ask status --json | string replace -r '"jobs":\[.*' '' | string match -ra '"name":"([^"]*)"' -g
        case job
            __evergrant_ask status --json | string replace -r '^.*"jobs":\[' '' | string match -ra '"name":"([^"]*)"' -g
        case alert
            __evergrant_ask alert list --json | string match -ra '"id":"([^"]*)"' -g
        case provider
            __evergrant_ask providers --json | string match -ra '"id":"([^"]*)"' -g
    end
end

function __evergrant_first -a word summary
    complete -c evergrant -n __evergrant_has_no_command -a $word -d $summary
end

function __evergrant_second -a group word summary
    complete -c evergrant -n "__evergrant_is_group $group" -a $word -d $summary
end

function __evergrant_argument -a command argument
    set -l condition "__evergrant_is '$command'"
    switch $argument
        case 'NAME*'
            complete -c evergrant -n $condition -a '(__evergrant_known connection)'
        case JOB
            complete -c evergrant -n $condition -a '(__evergrant_known job)'
        case ID
            switch $command
                case 'alert *'
                    complete -c evergrant -n $condition -a '(__evergrant_known alert)'
                case providers
                    complete -c evergrant -n $condition -a '(__evergrant_known provider)'
            end
        case FILE
            complete -c evergrant -n $condition -F
    end
end

function __evergrant_option -a command option kind help
    set -l condition "__evergrant_is '$command'"
    if test $kind = flag
        complete -c evergrant -n $condition -l $option -d $help
        return
    end
    switch $option
        case provider
            complete -c evergrant -n $condition -l $option -d $help -x -a '(__evergrant_known provider)'
        case with live connections
            complete -c evergrant -n $condition -l $option -d $help -x -a '(__evergrant_known connection)'
        case '*'
            complete -c evergrant -n $condition -l $option -d $help -r -F
    end
end

complete -c evergrant -f
complete -c evergrant -l profile -d 'Profile folder' -x -a '(__fish_complete_directories)'
complete -c evergrant -l help -d 'Print this help'
complete -c evergrant -l version -d 'Print the version'

# The tables of evergrant-manual stand here.

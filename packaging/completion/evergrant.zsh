#compdef evergrant
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of evergrant for zsh. The folder that it is installed in names it _evergrant.

# The tables of evergrant-manual stand here.

# _evergrant_known KIND: the names of that kind, one a line. Names have no characters that JSON escapes.
_evergrant_known() {
    local answer
    case $1 in
        connection)
            answer=$($program status --json 2>/dev/null)
            print -r -- "${answer%%\"jobs\":\[*}" | grep -o '"name":"[^"]*"' ;;
        job)
            answer=$($program status --json 2>/dev/null)
            print -r -- "${answer#*\"jobs\":\[}" | grep -o '"name":"[^"]*"' ;;
        alert) $program alert list --json 2>/dev/null | grep -o '"id":"[^"]*"' ;;
        provider) $program providers --json 2>/dev/null | grep -o '"id":"[^"]*"' ;;
    esac | cut -d'"' -f4
}

_evergrant_offer() { compadd -- $@; }

_evergrant_value() {
    case $previous in
        --provider) _evergrant_offer ${(f)"$(_evergrant_known provider)"} ;;
        --with | --live | --connections) _evergrant_offer ${(f)"$(_evergrant_known connection)"} ;;
        --profile | --dir | --root) _files -/ ;;
        *) _files ;;
    esac
}

_evergrant_operand() {
    local -a all=(${=operands})
    local operand=${all[position]:-}
    # The last one may stand for many.
    if [[ -z $operand && ${all[-1]:-} == *... ]]; then operand=${all[-1]}; fi
    case $operand in
        NAME*) _evergrant_offer ${(f)"$(_evergrant_known connection)"} ;;
        JOB) _evergrant_offer ${(f)"$(_evergrant_known job)"} ;;
        ID)
            case $command in
                alert*) _evergrant_offer ${(f)"$(_evergrant_known alert)"} ;;
                providers) _evergrant_offer ${(f)"$(_evergrant_known provider)"} ;;
            esac ;;
        FILE) _files ;;
    esac
}

# Reads the words before the current one into `command`, `position` and `program`. Fails where another command follows.
_evergrant_read() {
    local word
    integer i
    for ((i = 2; i < CURRENT; i++)); do
        word=$words[i]
        if [[ $word == -- ]]; then return 1; fi
        if [[ $word == --profile=* ]]; then
            program+=($word)
        elif [[ $word == --profile ]]; then
            ((++i < CURRENT)) && program+=(--profile $words[i])
        elif [[ $word == -* ]]; then
            if [[ " $flags " == *" $word= "* ]]; then ((++i)); fi
        elif [[ -z $command || -n $second_words ]]; then
            command+=${command:+ }$word
            _evergrant_command "$command"
        else
            ((++position))
        fi
    done
    return 0
}

_evergrant() {
    local -a program=($words[1]) summaries
    local command='' first_words second_words='' flags='' operands='' previous=$words[CURRENT-1]
    integer position=1
    if ! _evergrant_read; then
        _command_names
    elif [[ $previous == --profile || " $flags " == *" $previous= "* ]]; then
        _evergrant_value
    elif [[ $words[CURRENT] == -* ]]; then
        _evergrant_offer ${=flags//=/} --profile --help --version
    elif [[ -z $command ]]; then
        _evergrant_commands
        _describe command summaries
    elif [[ -n $second_words ]]; then
        _evergrant_offer ${=second_words}
    else
        _evergrant_operand
    fi
}

_evergrant "$@"

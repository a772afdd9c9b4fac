# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of evergrant for bash. The folder that it is installed in names it evergrant.

# The tables of evergrant-manual stand here.

# _evergrant_known KIND: the names of that kind, one a line. Names have no characters that JSON escapes.
_evergrant_known() {
    local answer
    case $1 in
        connection)
            answer=$("${program[@]}" status --json 2>/dev/null)
            grep -o '"name":"[^"]*"' <<<"${answer%%'"jobs":['*}" ;;
        job)
            answer=$("${program[@]}" status --json 2>/dev/null)
            grep -o '"name":"[^"]*"' <<<"${answer#*'"jobs":['}" ;;
        alert) "${program[@]}" alert list --json 2>/dev/null | grep -o '"id":"[^"]*"' ;;
        provider) "${program[@]}" providers --json 2>/dev/null | grep -o '"id":"[^"]*"' ;;
    esac | cut -d'"' -f4
}

# _evergrant_offer WORDS: those that begin like the current word.
_evergrant_offer() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }

_evergrant_offer_files() {
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen "$1" -- "$current")
}

_evergrant_value() {
    case $previous in
        --provider) _evergrant_offer "$(_evergrant_known provider)" ;;
        --with | --live | --connections) _evergrant_offer "$(_evergrant_known connection)" ;;
        --profile | --dir | --root) _evergrant_offer_files -d ;;
        *) _evergrant_offer_files -f ;;
    esac
}

_evergrant_operand() {
    local all
    read -ra all <<<"$operands"
    local operand=${all[position]:-}
    # The last one may stand for many.
    if [ -z "$operand" ] && [ ${#all[@]} -gt 0 ] && [[ ${all[-1]} == *... ]]; then operand=${all[-1]}; fi
    case $operand in
        NAME*) _evergrant_offer "$(_evergrant_known connection)" ;;
        JOB) _evergrant_offer "$(_evergrant_known job)" ;;
        ID)
            case $command in
                alert*) _evergrant_offer "$(_evergrant_known alert)" ;;
                providers) _evergrant_offer "$(_evergrant_known provider)" ;;
            esac ;;
        FILE) _evergrant_offer_files -f ;;
    esac
}

# Reads the words before the current one into `command`, `position` and `program`. Fails where another command follows.
_evergrant_read() {
    local i word value
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == -- ]]; then return 1; fi
        if [[ $word == -* ]]; then
            if [[ $word != --profile && " $flags " != *" $word= "* ]]; then continue; fi
            if [[ ${COMP_WORDS[i + 1]:-} == '=' ]]; then i=$((i + 1)); fi
            i=$((i + 1))
            value=${COMP_WORDS[i]:-}
            if [[ $word == --profile && $i -lt $COMP_CWORD ]]; then program+=(--profile "$value"); fi
        elif [ -z "$command" ] || [ -n "$second_words" ]; then
            command+=${command:+ }$word
            _evergrant_command "$command"
        else
            position=$((position + 1))
        fi
    done
}

_evergrant() {
    local program=("$1") command='' position=0 first_words second_words='' flags='' operands=''
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    # shellcheck disable=SC2034  # zsh shows them
    local summaries
    COMPREPLY=()
    # Bash takes = for a word of its own.
    if [[ $current == '=' ]]; then
        current=''
    elif [[ $previous == '=' ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if ! _evergrant_read; then
        mapfile -t COMPREPLY < <(compgen -c -- "$current")
        return
    fi
    if [[ $previous == --profile || " $flags " == *" $previous= "* ]]; then
        _evergrant_value
    elif [[ $current == -* ]]; then
        _evergrant_offer "${flags//=/} --profile --help --version"
    elif [ -z "$command" ]; then
        _evergrant_commands
        _evergrant_offer "$first_words"
    elif [ -n "$second_words" ]; then
        _evergrant_offer "$second_words"
    else
        _evergrant_operand
    fi
}

complete -F _evergrant evergrant

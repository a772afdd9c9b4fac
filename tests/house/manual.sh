#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   manual.sh FOLDER PROGRAM   What groff and mandoc say about the pages in FOLDER, and whether all that PROGRAM (evergrant)
#                              says with --help is in them.

set -euo pipefail
export LC_ALL=C.UTF-8 MANWIDTH=100 MAN_KEEP_FORMATTING=
wrong=0

complain() { echo "$*"; wrong=1; }
# text PAGE: as a person reads it
text() { man --encoding=UTF-8 --local-file "$1" | col -bx; }

for page in "$1"/*.[158]; do
    said=$(man --warnings --encoding=UTF-8 --local-file "$page" 2>&1 >/dev/null)
    [ -z "$said" ] || complain "$page: $said"
    said=$(mandoc -T lint -W warning "$page") || complain "$said"
    # "name - what it is": by that whatis and apropos find the page.
    lexgrog "$page" >/dev/null || complain "$page: no line for whatis"
done

manual=$(text "$1/evergrant.1")
commands=$("$2" --help | sed -n 's/^  \([a-z].*\)/\1/p' | sed 's/  .*//')
[ "$(wc -l <<<"$commands")" -gt 50 ] || complain "--help lists no commands"
# options: those that begin a line
options() { grep -oE '^ +(-h, )?--[a-z][a-z-]*' | grep -oE -- '--.*' | sort -u; }
own() { options | { grep -vxF -e "$general" || true; }; } # but for those of all commands
general=$("$2" --help | options)
[ "$(wc -l <<<"$general")" -ge 3 ] || complain "--help lists no general options"
diff <(sed -n '/^GENERAL OPTIONS/,/^COMMANDS/p' <<<"$manual" | options) - <<<"$general" || complain "evergrant(1): general options differ"
diff <(sed -n '/^EXIT STATUS/,/^ENVIRONMENT/p' <<<"$manual" | grep -oE '^ +[0-9]+ ') <("$2" --help | sed -n '/^Exit codes/,$p' | grep -oE '^ +[0-9]+ ') -b ||
    complain "evergrant(1): exit codes differ"
while read -r usage; do
    # From its heading to the next one.
    section=$(awk -v heading="   evergrant $usage" '/^   [^ ]|^[^ ]/ { inside = ($0 == heading) } inside' <<<"$manual")
    [ -n "$section" ] || complain "evergrant(1) does not have: $usage"
    command=$(grep -oE '^[a-z -]*[a-z]' <<<"$usage" | sed 's/ -.*//')
    # shellcheck disable=SC2086  # several words
    diff <(own <<<"$section") <("$2" $command --help | own) || complain "evergrant(1): the options of $command differ"
done <<<"$commands"
exit $wrong

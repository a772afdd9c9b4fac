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
while read -r usage; do
    grep -qF "evergrant $usage" <<<"$manual" || complain "evergrant(1) does not have: $usage"
done <<<"$commands"
for option in $("$2" token --help | grep -o '^  --[a-z-]*'); do
    grep -q -- "^ *$option\b" <<<"$manual" || complain "evergrant(1) does not have the option $option"
done
exit $wrong

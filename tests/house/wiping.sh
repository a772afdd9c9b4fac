#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   wiping.sh PROGRAM   Is all that PROGRAM and its libraries free wiped by its own free() and realloc(), as those of
#                       freedmemory_glibc.cpp are? It must be built with optimization. It is called with --version, whatever
#                       it says to that.

set -euo pipefail
export LC_ALL=C
wrong=0
complain() { echo "$1: $2"; wrong=1; }

# The optimizer may drop what writes to memory that nobody reads again.
code=$(objdump -d --no-show-raw-insn --disassemble=free "$1")
grep -Eq '\b(call|bl)\b.*explicit_bzero' <<<"$code" || complain "$1" 'its free() wipes nothing'

# The run-time linker says whose functions each library has got.
export LD_DEBUG=bindings LD_BIND_NOW=1
bindings=$("$1" --version 2>&1 >/dev/null || true)
unset LD_DEBUG LD_BIND_NOW
for function in free realloc; do
    bound=$(sed -nE "s/.*binding file (.*) \[0\] to (.*) \[0\]: normal symbol .$function' .*/\1 \2/p" <<<"$bindings" | sort -u)
    [ -n "$bound" ] || complain "$1" "no library of it uses $function()"
    elsewhere=$(awk -v program="$1" '$2 != program { print $1 }' <<<"$bound")
    [ -z "$elsewhere" ] || complain "$1" "not its own $function() for: ${elsewhere//$'\n'/ }"
done
exit $wrong

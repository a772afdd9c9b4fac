#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   hardened.sh PROGRAM...             are they linked as CMakeLists.txt asks?
#   hardened.sh --compiled PROGRAM...  compiled so, too: optimized and without sanitizers? They must have their symbols.
#   hardened.sh --sample PROGRAM       the same of one that has something to fortify

set -euo pipefail
export LC_ALL=C
compiled=''
sample=''
case $1 in
    --compiled) compiled=yes; shift ;;
    --sample) compiled=yes; sample=yes; shift ;;
esac
wrong=0

# expect PROGRAM WHAT PATTERN TEXT
expect() { if ! grep -Eq -- "$3" <<<"$4"; then echo "$1: no $2"; wrong=1; fi; }
# refuse PROGRAM WHAT PATTERN TEXT
refuse() { if grep -Eq -- "$3" <<<"$4"; then echo "$1: $2"; wrong=1; fi; }

for program in "$@"; do
    headers=$(readelf -Wlh "$program")
    dynamic=$(readelf -Wd "$program")
    expect "$program" 'position independence' 'Type: +DYN' "$headers"
    expect "$program" 'position independence (PIE)' 'FLAGS_1.*PIE' "$dynamic"
    expect "$program" 'RELRO segment' ' GNU_RELRO ' "$headers"
    expect "$program" 'immediate binding' 'FLAGS_1.*NOW' "$dynamic"
    expect "$program" 'stack that is not executable' 'GNU_STACK .* RW +0x' "$headers"
    refuse "$program" 'has a segment that is writable and executable' ' (LOAD|GNU_STACK) .* RWE ' "$headers"
    refuse "$program" 'looks for libraries in a folder of its own' '\((RPATH|RUNPATH)\)' "$dynamic"
    [ "$compiled" ] || continue

    symbols=$(readelf -Ws --dyn-syms "$program")
    expect "$program" 'stack protector' ' __stack_chk_fail' "$symbols"
    if [ "$sample" ]; then expect "$program" 'fortified function' ' UND __[a-z]+_chk' "$symbols"; fi
    refuse "$program" 'is built with a sanitizer' '__(asan|ubsan|msan|tsan)_' "$symbols"
    code=$(objdump -d --no-show-raw-insn --disassemble=main "$program")
    case $(uname -m) in
        x86_64) expect "$program" 'landing pad for indirect calls in main()' '\bendbr64\b' "$code" ;;
        aarch64) expect "$program" 'landing pad for indirect calls in main()' '\b(bti|paciasp)\b' "$code" ;;
    esac
done
exit $wrong

#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   seams.sh SRC   Whether each source in SRC for one system has a counterpart for all others. Those with a header of the same name are
#                  used by other sources of that system only.

set -euo pipefail
wrong=0
while read -r file; do
    base=${file%_*}
    [ -e "${file%.cpp}.h" ] || [ -e "${base}_generic.cpp" ] || { echo "$file has no ${base##*/}_generic.cpp"; wrong=1; }
done < <(find "$1" -name '*_linux.cpp' -o -name '*_unix.cpp')
exit $wrong

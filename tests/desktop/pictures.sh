#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One run of ./dev screenshots:
#
#   pictures.sh BUILD "LANGUAGE SCALE SIZE FOLDER"      SIZE: of the largest window, such as 632x360; -: any

set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
build=$1
read -r language scale size folder <<<"$2"
export QT_SCALE_FACTOR=$scale EVERGRANT_SCREENSHOTS_LANGUAGE=$language EVERGRANT_SCREENSHOTS=$folder
[ "$size" = - ] || export EVERGRANT_SCREENSHOTS_SIZE=$size
export QT_QPA_PLATFORM=offscreen:configfile=$PWD/tests/support/offscreen.json LC_ALL=C.UTF-8 LANGUAGE=
export LSAN_OPTIONS=suppressions=$PWD/tests/support/lsan.supp
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! "$build/bin/tst_screenshots" >"$log" 2>&1; then
    grep -A3 '^FAIL\|^XPASS\|ERROR:' "$log" >&2 || tail -20 "$log" >&2
    echo "not all pictures could be made: $language, scale $scale, $size" >&2
    exit 1
fi
echo "  $language, scale $scale, largest window $size: $folder"

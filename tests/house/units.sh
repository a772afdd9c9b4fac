#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   units.sh FOLDER PROGRAM   What systemd says about the units in FOLDER, with PROGRAM in the place of evergrant.

set -euo pipefail
export LC_ALL=C
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_RUNTIME_DIR=$folder # is asked for with --user, also where nobody has logged in
wrong=0

# look UNIT OF: a unit OF --system or --user
look() {
    local name said
    name=$(basename "$1")
    name=${name/@/@daemon}
    sed -E "s|^(Exec[A-Za-z]+=[-+]*)evergrant |\1$program |" "$1" >"$folder/$name"
    # A misspelt setting is a warning and no error.
    said=$(systemd-analyze "$2" verify --man=no "$folder/$name" 2>&1 || true)
    if [ -n "$said" ]; then echo "$said"; wrong=1; fi
    # The threshold is in tenths.
    if ! systemd-analyze "$2" security --no-pager --offline=true --threshold=25 "$folder/$name"; then wrong=1; fi
}

program=$2
look "$1/evergrant-worker.service" --user
look "$1/evergrant-worker@.service" --system
exit $wrong

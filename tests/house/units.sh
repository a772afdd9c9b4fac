#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   units.sh FOLDER PROGRAM   What systemd says about the units in FOLDER, with PROGRAM in the place of evergrant.

set -euo pipefail
export LC_ALL=C
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
wrong=0
for unit in "$1"/*.service; do
    name=$(basename "$unit")
    sed "s|^ExecStart=evergrant |ExecStart=$2 |" "$unit" >"$folder/${name/@/@daemon}"
done
# A misspelt setting is a warning and no error.
said=$(systemd-analyze verify "$folder"/*.service 2>&1 || true)
if [ -n "$said" ]; then echo "$said"; wrong=1; fi
# In tenths. The unit of a user's own systemd cannot have what needs privileges.
system=$folder/evergrant-worker@daemon.service
if ! systemd-analyze security --no-pager --offline=true --threshold=25 "$system"; then wrong=1; fi
exit $wrong

#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   presets.sh SOURCES COMPILER   the presets that build a part of the folders can be configured: they name all that the part needs

set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$1"
for preset in simulate bench fuzz; do
    cmake --preset "$preset" -B "$work/$preset" -D CMAKE_CXX_COMPILER="$2" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done

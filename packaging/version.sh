#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   version.sh   prints the version, which stands in CMakeLists.txt alone.

set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
version=$(sed -n 's/^project(evergrant VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
[ -n "$version" ] || { echo 'version.sh: CMakeLists.txt has no version' >&2; exit 1; }
echo "$version"

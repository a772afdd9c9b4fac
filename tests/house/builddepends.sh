#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   builddepends.sh DEV CONTROL   Does Debian's package ask for what ./dev installs for a build? Both lists are kept by hand.

set -euo pipefail
export LC_ALL=C
# A compiler is there wherever Debian builds, and debhelper is no part of ./dev's builds.
ours=$(sed -n 's/^build  *\([^ ]*\) .*/\1/p' "$1" | grep -vx 'g++' | sort)
debians=$(sed -n '/^Build-Depends:/,/^[^ ]*:/s/^ \([^ ,]*\).*/\1/p' "$2" | grep -vx debhelper-compat | sort)
[ -n "$ours" ]
diff <(echo "$ours") <(echo "$debians")

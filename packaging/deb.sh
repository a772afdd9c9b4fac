#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   deb.sh FOLDER   builds the source and binary packages of what is committed for the Debian that this is, checks them with
#                   lintian, and leaves them in FOLDER, which must be new.

set -euo pipefail
export LC_ALL=C TZ=UTC
umask 022
cd "$(dirname "$(readlink -f "$0")")/.."
folder=$(readlink -m "$1")

if [ -e "$folder" ]; then echo "deb.sh: $folder exists already. Name a new folder." >&2; exit 1; fi
suffix=$(sed -n 's/^VERSION_ID="\(.*\)"/\1/p' /etc/os-release)
# Everything is dated as the commit is, so that a second build gives the same files.
SOURCE_DATE_EPOCH=$(git -c safe.directory="*" log -1 --format=%ct)
export SOURCE_DATE_EPOCH
# Always in the same place, for the same reason, and without a cache of the compiler: with one, the debug information names an option
# more (-fpch-preprocess), and the programs get another build id.
work=$folder/work
unset CMAKE_C_COMPILER_LAUNCHER CMAKE_CXX_COMPILER_LAUNCHER
mkdir -p "$work/committed"
git -c safe.directory="*" archive HEAD | tar -x -C "$work/committed"
version=$("$work/committed/packaging/version.sh")
tree=$work/evergrant-$version
mv "$work/committed" "$tree"
mv "$tree/packaging/debian" "$tree/debian"
cat >"$tree/debian/changelog" <<END
evergrant ($version~deb$suffix) unstable; urgency=medium

  * Version $version; NEWS.md says what is new.

 -- $(sed -n 's/^Maintainer: //p' "$tree/debian/control")  $(date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")
END

(cd "$tree" && dpkg-buildpackage --no-sign)
find "$work" -maxdepth 1 -type f -exec mv -t "$folder" {} +
rm -rf "$work"
lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$folder"/*.changes

# Limits are promises: a program that grows by mistake is noticed here.
programs=$(mktemp -d)
trap 'rm -rf "$programs"' EXIT
for package in "$folder"/evergrant_*.deb "$folder"/evergrant-desktop_*.deb; do dpkg-deb -x "$package" "$programs"; done
size=$(find "$programs/usr/bin" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum + 0 }')
[ "$size" -gt 0 ] || { echo 'deb.sh: the packages have no programs' >&2; exit 1; }
printf 'All programs together: %.1f MB\n' "$(awk -v size="$size" 'BEGIN { print size / 1e6 }')"
if [ "$size" -gt 12000000 ]; then echo 'deb.sh: they may have 12 MB' >&2; exit 1; fi

#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   release.sh FOLDER PACKAGES [KEY]   puts into the new FOLDER what is published of the version that is committed: the source, the
#                                      packages of that version in the folder PACKAGES, a list of what it is made of (SPDX), what is new,
#                                      and checksums of all. With KEY, the name of a secret key of gpg, the checksums are signed.

set -euo pipefail
export LC_ALL=C TZ=UTC
umask 022
cd "$(dirname "$(readlink -f "$0")")/.."
folder=$(readlink -m "$1")
packages=$(readlink -m "$2")
key=${3:-}

die() { echo "release.sh: $*" >&2; exit 1; }

[ ! -e "$folder" ] || die "$folder exists already. Name a new folder."
# The folder is there only when it is complete: half a release must not be published by mistake.
mkdir -p "$(dirname "$folder")"
work=$(mktemp -d "$folder.XXXXXX")
trap 'rm -rf "$work"' EXIT
made=$work/made
# What is only in the working tree is no part of it.
committed=$work/committed
mkdir "$made" "$committed"
git -c safe.directory='*' archive HEAD | tar -x -C "$committed"
version=$("$committed"/packaging/version.sh)
name=evergrant-$version

# Times, owners and order are those of the commit, and xz compresses the same way whatever the number of processors is.
git -c safe.directory='*' -c tar.umask=0022 archive --format=tar --prefix="$name/" HEAD | xz -9 --threads=1 >"$made/$name.tar.xz"

# The section of this version; before it has one, what is not released yet.
section() { awk -v title="## [$1]" 'index($0, title) == 1 { found = 1; next } /^## / { found = 0 } found' "$committed/CHANGELOG.md"; }
news=$(section "$version")
[ -n "$news" ] || news=$(section Unreleased)
[ -n "$news" ] || die "CHANGELOG.md does not say what is new"
printf '# Evergrant %s\n%s\n' "$version" "$news" >"$made/$name.md"

# Without .buildinfo and .changes: they have the time of the build.
find "$packages" -maxdepth 1 -name "evergrant*_$version~*" \( -name '*.deb' -o -name '*.dsc' -o -name '*.tar.xz' \) -exec install -m 644 -t "$made" {} +
compgen -G "$made/evergrant*_$version~*.deb" >/dev/null ||
    die "$packages has no packages of version $version. Make them with: ./dev package deb"
commit_time=$(git -c safe.directory='*' log -1 --format=%ct)
mapfile -t debs < <(compgen -G "$made/evergrant*.deb")
node "$committed/packaging/sbom.mjs" "$version" "$made/$name.tar.xz" "$commit_time" "${debs[@]}" >"$made/$name.spdx.json"

cd "$made"
sha256sum -- * >"$work/SHA256SUMS"
mv "$work/SHA256SUMS" .
if [ -n "$key" ]; then gpg --batch --local-user "$key" --armor --detach-sign SHA256SUMS; fi
mv --no-target-directory "$made" "$folder"

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

if [ -e "$folder" ]; then echo "release.sh: $folder exists already. Name a new folder."; exit 1; fi
# What is only in the working tree is no part of it.
committed=$(mktemp -d -t evergrant-release.XXXXXX)
trap 'rm -rf "$committed"' EXIT
git -c safe.directory='*' archive HEAD | tar -x -C "$committed"
version=$("$committed"/packaging/version.sh)
name=evergrant-$version
mkdir -p "$folder"

# Times, owners and order are those of the commit, and xz compresses the same way whatever the number of processors is.
git -c safe.directory='*' -c tar.umask=0022 archive --format=tar --prefix="$name/" HEAD | xz -9 --threads=1 >"$folder/$name.tar.xz"

# The section of this version; before it has one, what is not released yet.
section() { awk -v title="## [$1]" 'index($0, title) == 1 { found = 1; next } /^## / { found = 0 } found' "$committed/CHANGELOG.md"; }
news=$(section "$version")
[ -n "$news" ] || news=$(section Unreleased)
[ -n "$news" ] || { echo "release.sh: CHANGELOG.md does not say what is new"; exit 1; }
printf '# Evergrant %s\n%s\n' "$version" "$news" >"$folder/$name.md"

find "$packages" -maxdepth 1 -name "evergrant*_$version~*" -exec cp -t "$folder" {} +
compgen -G "$folder/evergrant*_$version~*" >/dev/null ||
    { echo "release.sh: $packages has no packages of version $version. Make them with: ./dev package deb"; exit 1; }
commit_time=$(git -c safe.directory='*' log -1 --format=%ct)
mapfile -t debs < <(compgen -G "$folder/evergrant*.deb")
node "$committed/packaging/sbom.mjs" "$version" "$folder/$name.tar.xz" "$commit_time" "${debs[@]}" >"$folder/$name.spdx.json"

cd "$folder"
sha256sum -- * >"$folder.sums"
mv "$folder.sums" SHA256SUMS
if [ -n "$key" ]; then gpg --batch --local-user "$key" --armor --detach-sign SHA256SUMS; fi

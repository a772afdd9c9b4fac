#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   release.sh CHECKOUT   What packaging/release.sh of the CHECKOUT publishes of a small repository with the same packaging/.

set -euo pipefail
checkout=$(readlink -f "$1")
place=$(mktemp -d -t evergrant-release.XXXXXX)
trap 'gpgconf --kill all || true; rm -rf "$place"' EXIT
export HOME=$place GNUPGHOME=$place/keys
wrong=0
complain() { echo "$*"; wrong=1; }
git() { command git -c user.name=ann -c user.email=ann@example.org "$@"; }

mkdir "$place"/{repository,packages}
mkdir -m 700 "$GNUPGHOME"
cd "$place/repository"
cp -r "$checkout"/{CMakeLists.txt,packaging} .
sed -i 's/^project(evergrant VERSION [0-9.]*/project(evergrant VERSION 7.8.9/' CMakeLists.txt
printf '# Changelog\n\n## [Unreleased]\n\nnot yet\n\n## [7.8.9] - 2026-11-30\n\n### Added\n\n- One thing.\n\n## [7.8.8] - 2026-01-01\n\nold\n' >CHANGELOG.md
git init -q
git add .
git commit -qm 'Release'
# What is not committed is no part of it.
sed -i 's/One thing/edited/' CHANGELOG.md
sed -i 's/VERSION 7.8.9/VERSION 7.9.0/' CMakeLists.txt
mkdir -p "$place/deb/DEBIAN"
cat >"$place/deb/DEBIAN/control" <<'END'
Package: evergrant
Version: 7.8.9~deb12
Architecture: amd64
Maintainer: ann <ann@example.org>
Depends: evergrant-data (= 7.8.9), libc6 (>= 2.36), libqt6core6 (>= 6.4.2) | libqt6core6t64
Description: nothing
END
dpkg-deb --root-owner-group -b "$place/deb" "$place/packages/evergrant_7.8.9~deb12_amd64.deb" >/dev/null
chmod 600 "$place/packages/evergrant_7.8.9~deb12_amd64.deb" # made by somebody whose files nobody else may read
touch "$place/packages/evergrant_7.8.8~deb12_amd64.deb"
# A machine that has libc6 for two architectures, and of sqlite only its configuration.
mkdir "$place/bin"
cat >"$place/bin/dpkg-query" <<'END'
#!/bin/sh
format=$2
case $3 in
    libc6) printf "$(printf %s "$format" | sed 's/${db:Status-Status}/installed/; s/${Version}/2.36-9/')%.0s" 1 2 ;;
    libqt6sql6-sqlite) printf "$(printf %s "$format" | sed 's/${db:Status-Status}/config-files/; s/${Version}/6.4.2/')" ;;
    *) exec /usr/bin/dpkg-query "$@" ;;
esac
END
chmod 755 "$place/bin/dpkg-query"
export PATH=$place/bin:$PATH
gpg --quiet --batch --pinentry-mode loopback --passphrase '' --quick-generate-key releases@example.org ed25519 sign never

packaging/release.sh "$place/one" "$place/packages" releases@example.org
# Elsewhere in the world, and by somebody with other habits.
(umask 077; TZ=Asia/Kolkata LC_ALL=C.UTF-8 packaging/release.sh "$place/two" "$place/packages")
diff -r --exclude=SHA256SUMS.asc "$place/one" "$place/two" || complain 'a second release differs'

cd "$place/one"
[ "$(echo *)" = 'SHA256SUMS SHA256SUMS.asc evergrant-7.8.9.md evergrant-7.8.9.spdx.json evergrant-7.8.9.tar.xz evergrant_7.8.9~deb12_amd64.deb' ] ||
    complain "it has $(echo *)"
[ -z "$(find "$place/one" "$place/two" -type f ! -perm 644)" ] || complain 'not everybody may read it'
sha256sum --quiet --check SHA256SUMS || complain 'the checksums are wrong'
gpg --quiet --verify SHA256SUMS.asc SHA256SUMS 2>/dev/null || complain 'the signature is wrong'
[ "$(sed '/^$/d' evergrant-7.8.9.md)" = $'# Evergrant 7.8.9\n### Added\n- One thing.' ] || complain "what is new: $(cat evergrant-7.8.9.md)"
tar -xJf evergrant-7.8.9.tar.xz -C "$place"
(cd "$place/repository" && git checkout -q .)
diff -r --exclude=.git "$place/repository" "$place/evergrant-7.8.9" || complain 'the source is not what is committed'
node --input-type=module - evergrant-7.8.9.spdx.json "$(sha256sum <evergrant-7.8.9.tar.xz | cut -d' ' -f1)" "$(sha256sum <evergrant_*.deb | cut -d' ' -f1)" <<'END' || complain 'the list of parts is wrong'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
const [file, hash, debHash] = process.argv.slice(2);
const { packages, relationships, ...document } = JSON.parse(readFileSync(file, 'utf8'));
assert.equal(document.spdxVersion, 'SPDX-2.3');
assert.match(document.creationInfo.created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const [source, ...parts] = packages;
assert.equal(source.versionInfo, '7.8.9');
assert.equal(source.checksums[0].checksumValue, hash);
const names = parts.map(part => part.name);
for (const name of ['qt6-base-dev', 'libsodium-dev', 'libqt6sql6-sqlite', 'libsecret-1-0'])
    assert.ok(names.includes(name), name);
assert.ok(parts.find(part => part.name === 'qt6-base-dev').versionInfo);
assert.equal(parts.find(part => part.name === 'libc6').versionInfo, '2.36-9');
assert.equal(parts.find(part => part.name === 'libqt6sql6-sqlite').versionInfo, undefined);
assert.equal(new Set(packages.map(part => part.SPDXID)).size, packages.length);
const made = packages.find(one => one.packageFileName === 'evergrant_7.8.9~deb12_amd64.deb');
assert.equal(made.versionInfo, '7.8.9~deb12');
assert.equal(made.checksums[0].checksumValue, debHash);
const runsWith = relationships.filter(one => one.relatedSpdxElement === made.SPDXID && one.relationshipType === 'RUNTIME_DEPENDENCY_OF');
assert.deepEqual(runsWith.map(one => one.spdxElementId), ['SPDXRef-Package-libc6', 'SPDXRef-Package-libqt6core6']);
const ids = new Set(['SPDXRef-DOCUMENT', ...packages.map(one => one.SPDXID)]);
assert.ok(relationships.every(one => ids.has(one.spdxElementId) && ids.has(one.relatedSpdxElement)));
for (const one of packages)
    assert.ok(relationships.some(other => [other.spdxElementId, other.relatedSpdxElement].includes(one.SPDXID)), one.name);
END

# What is there already is left as it is.
cd "$place/repository"
if packaging/release.sh "$place" "$place/packages" 2>/dev/null; then complain 'it writes into a folder of somebody else'; fi
[ -d "$place/repository" ] || complain 'it deletes a folder of somebody else'
mkdir "$place/none"
if packaging/release.sh "$place/without" "$place/none" 2>/dev/null; then complain 'it releases no packages'; fi
if packaging/release.sh "$place/unsigned" "$place/packages" nobody@example.org 2>/dev/null; then complain 'it releases without the signature'; fi

# Without anything new there is nothing to release.
printf '# Changelog\n' >CHANGELOG.md
git commit -qam 'Forget'
if packaging/release.sh "$place/three" "$place/packages" 2>/dev/null; then complain 'it releases what nobody has described'; fi

# Of a release that did not succeed nothing is left.
[ "$(cd "$place" && echo without* three* unsigned*)" = 'without* three* unsigned*' ] || complain "it leaves $(ls "$place")"
exit $wrong

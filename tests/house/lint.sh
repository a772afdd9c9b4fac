#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over the sources that the last fifty commits changed, and over one source for each header that they changed; with
# --all over all, and deeper. None that it has found clean before. A file that was only moved has not changed.
#
#   lint.sh BUILD_FOLDER [--all]      (in the checkout; the folder is built)

set -euo pipefail
build=$1
# A source is clean as long as neither it, nor a header of ours it includes, nor the rules, nor the options of the compiler have
# changed: a stamp named after the hash of all these, outside the checkout so that every clone finds it.
lint_cache=${XDG_CACHE_HOME:-$HOME/.cache}/evergrant/lint
mkdir -p "$lint_cache" build/lint

# The static analyzer follows this many steps in a function; a function of ours that has more takes half a minute. Its own
# limit is 225000, and is kept for --all.
brief=(--extra-arg=-Xclang --extra-arg=-analyzer-config --extra-arg=-Xclang --extra-arg=max-nodes=20000)
depth=brief
if [ "${2:-}" = --all ]; then brief=() depth=deep; fi
limits=${brief[*]}

# Nine tenths of what a source includes are system headers. The plugin keeps the checks out of them.
plugin=$lint_cache/owncode-$({ cat tests/house/owncode.cpp; clang-tidy-19 --version; } | sha256sum | cut -c1-32).so
if [ ! -e "$plugin" ]; then
    g++ -std=c++17 -O1 -fno-rtti -fPIC -shared -I"$(llvm-config-19 --includedir)" tests/house/owncode.cpp -o "$plugin.new"
    mv "$plugin.new" "$plugin"
fi
loaded="-load=$plugin -checks=evergrant-own-code"

# tidy SOURCE HEADER...
tidy() {
    local stamp findings
    stamp=$lint_cache/$({ grep -F -B1 "\"file\": \"$PWD/$1\"" build/lint/compile_commands.json | sed "s|$PWD/||g"
                          sha256sum "$@" .clang-tidy; } | sha256sum | cut -c1-32)
    if [ -e "$stamp-deep" ] || [ -e "$stamp-$depth" ]; then return; fi
    # shellcheck disable=SC2086  # an option a word
    if findings=$(clang-tidy-19 $loaded -p build/lint --quiet $limits "$1" 2>/dev/null); then touch "$stamp-$depth"; else echo "$findings"; return 1; fi
}

# Each source by itself, whatever the build compiles together, and without the precompiled headers: they are GCC's, and each source
# has to include what it uses. What is generated, the build has.
cmake --preset "${build##*/}" -B build/lint/single -DEVERGRANT_UNITY=OFF -Wno-dev --log-level=WARNING >/dev/null
sed -E 's/ -Winvalid-pch| -fpch-preprocess| -include [^ ]*cmake_pch\.hxx//g'"; s|$PWD/build/lint/single|$PWD/$build|g" \
    build/lint/single/compile_commands.json >build/lint/compile_commands.json
printf '\n== clang-tidy\n'
# shellcheck disable=SC2086  # an option a word
sample=$(clang-tidy-19 $loaded --quiet $limits tests/house/lint_sample.cpp -- -std=c++20 2>/dev/null) || true
for check in bugprone-use-after-move clang-analyzer-core.NullDereference; do
    [[ $sample == *"$check"* ]] || { echo "lint.sh: clang-tidy does not find $check in tests/house/lint_sample.cpp" >&2; exit 1; }
done
# A line for each source that is compiled: its name and the headers of ours that it includes, directly or not. Their names are
# relative to src/ or to the file that names them. Generated headers change with what they are made of.
sed -n "s|^ *\"file\": \"$PWD/\(src/.*\.cpp\)\".*|\1|p" build/lint/compile_commands.json | sort -u >build/lint/compiled
find src -name '*.cpp' -o -name '*.h' | xargs grep -H '^#include "' |
    awk -F'[:"]' '
        function gather(file,   i, names, count) {
            count = split(includes[file], names, " ")
            for (i = 1; i <= count; ++i) if (!(names[i] in seen)) { seen[names[i]] = 1; line = line " " names[i]; gather(names[i]) } }
        function exists(path,   text, there) { there = (getline text <path) >= 0; close(path); return there }
        function found(from, name) {
            sub(/[^\/]*$/, name, from)
            return exists(from) ? from : exists("src/" name) ? "src/" name : "" }
        FILENAME == "-" { name = found($1, $3); if (name != "") includes[$1] = includes[$1] " " name; next }
        { split("", seen); line = $1; gather($1); print line }' - build/lint/compiled >build/lint/all
[ -s build/lint/all ] || { echo 'lint.sh: there is nothing to look at' >&2; exit 1; }
if [ "${2:-}" = --all ]; then
    cp build/lint/all build/lint/todo
else
    { git diff --name-status --find-renames "$(git rev-list --max-count=51 HEAD | tail -n 1)" | awk -F'\t' '$1 != "R100" { print $NF }'
      git ls-files --others --exclude-standard; } |
        awk 'function look(line,   i, fields) { print line; split(line, fields, " "); for (i in fields) seen[fields[i]] = 1 }
             NR == FNR { changed[$0] = 1; next }
             $1 in changed { look($0); next }
             { others[++count] = $0 }
             END { for (n = 1; n <= count; ++n) {
                       fields = split(others[n], names, " ")
                       for (i = 2; i <= fields; ++i)
                           if (names[i] in changed && !(names[i] in seen)) { look(others[n]); break } } }' \
            - build/lint/all >build/lint/todo
fi
export -f tidy
export lint_cache limits depth loaded
xargs -r -a build/lint/todo -P "$(nproc)" -L1 bash -c 'tidy "$@"' tidy ||
    { echo 'lint.sh: clang-tidy found something, see above' >&2; exit 1; }
echo "clang-tidy finds nothing in $(wc -l <build/lint/todo) of $(wc -l <build/lint/all) sources."

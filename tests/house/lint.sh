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

# Without the precompiled headers: they are GCC's, and each source has to include what it uses.
sed -E 's/ -Winvalid-pch| -fpch-preprocess| -include [^ ]*cmake_pch\.hxx//g' "$build/compile_commands.json" \
    >build/lint/compile_commands.json
printf '\n== clang-tidy\n'
# shellcheck disable=SC2086  # an option a word
sample=$(clang-tidy-19 $loaded --quiet $limits tests/house/lint_sample.cpp -- -std=c++20 2>/dev/null) || true
for check in bugprone-use-after-move clang-analyzer-core.NullDereference; do
    [[ $sample == *"$check"* ]] || { echo "lint.sh: clang-tidy does not find $check in tests/house/lint_sample.cpp" >&2; exit 1; }
done
# Which headers a source includes, ninja knows from the build. It names a file relative to the build folder, or by its whole path.
ninja -C "$build" -t deps |
    awk -v root="$PWD/" -v build="$build/" '
        function flush() { if (ours ~ /^src\/[^ ]*\.cpp/) print ours; ours = "" }
        /^ / { path = $1
               if (index(path, root) == 1) path = substr(path, length(root) + 1)
               else if (path ~ /^\//) next
               else if (!sub(/^\.\.\/\.\.\//, "", path)) path = build path
               ours = ours (ours == "" ? "" : " ") path; next }
        { flush() }
        END { flush() }' |
    sort -u >build/lint/all
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

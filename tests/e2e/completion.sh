#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   completion.sh FOLDER PROGRAMS   Command lines that bash, zsh and fish complete with the scripts in FOLDER, in a profile with
#                                   connections; PROGRAMS is the folder of evergrant.

set -euo pipefail
export LC_ALL=C.UTF-8 TERM=vt100
scripts=$(readlink -f "$1")
PATH=$(readlink -f "$2"):$PATH
home=$(mktemp -d -t evergrant-completion.XXXXXX)
trap 'evergrant stop || true; rm -rf "$home"' EXIT
export EVERGRANT_PROFILE=$home/profile HOME=$home ZDOTDIR=$home
unset DBUS_SESSION_BUS_ADDRESS
wrong=0

evergrant init --key-source file --key-file "$home/key"
evergrant add crm --provider practice
evergrant add calendar --provider practice
evergrant job add nightly --with crm -- true

# What a person types is shown, word by word; what completion asks, the program answers.
cat >"$home/rc" <<'END'
PS1='> '
evergrant() {
    if [ -t 1 ]; then printf '<%s>' "$@"; echo; else command evergrant "$@"; fi
}
END
cp "$home/rc" "$home/.zshrc"
printf 'bind "set bell-style none"\nsource %q\n' "$scripts/evergrant.bash" >>"$home/rc"
mkdir "$home/functions"
cp "$scripts/evergrant.zsh" "$home/functions/_evergrant"
# shellcheck disable=SC2016  # expanded by zsh
printf 'fpath=(%q $fpath)\nautoload -Uz compinit\ncompinit -D\nunsetopt beep\n' "$home/functions" >>"$home/.zshrc"

# typed SHELL KEYS WORDS: KEYS (with \t) in a terminal come to WORDS, as <the><function><shows><them>.
typed() {
    local shell=(bash --noprofile --rcfile "$home/rc" -i) said
    if [ "$1" = zsh ]; then shell=(zsh -i); fi
    said=$(printf '%b\nexit\n' "$2" | timeout 60 script -qec "${shell[*]}" /dev/null | tr -d '\r\000') || true
    if ! grep -qF -- "$3" <<<"$said"; then
        printf '%s: %q does not come to %s\n%s\n' "$1" "$2" "$3" "$said"
        wrong=1
    fi
}

for shell in bash zsh; do
    typed $shell 'evergrant prov\t' '<providers>'
    typed $shell 'evergrant deliver li\t' '<deliver><list>'
    typed $shell 'evergrant token cr\t' '<token><crm>'
    typed $shell 'evergrant token --min-valid 90 cal\t' '<token><--min-valid><90><calendar>'
    typed $shell 'evergrant token crm --min\t 90' '<token><crm><--min-valid><90>'
    typed $shell 'evergrant run crm cal\t -- true' '<run><crm><calendar><--><true>'
    typed $shell 'evergrant job run ni\t' '<job><run><nightly>'
    typed $shell 'evergrant providers constant\t' '<providers><constant-contact>'
    typed $shell 'evergrant add shop --provider constant\t' '<add><shop><--provider><constant-contact>'
    typed $shell "evergrant --profile $home/none token cr\t" "<--profile><$home/none><token><cr>"
done

# offered KEYS WORD: fish offers WORD
offered() {
    local said
    said=$(fish --no-config -c "source '$scripts/evergrant.fish'; complete -C '$1'" | cut -f1)
    if ! grep -qxF -- "$2" <<<"$said"; then
        printf 'fish: for %q it offers not %s, but %s\n' "$1" "$2" "$said"
        wrong=1
    fi
}
offered 'evergrant prov' providers
offered 'evergrant deliver ' list
offered 'evergrant token ' crm
offered 'evergrant token --' --min-valid
offered 'evergrant job run ' nightly
offered 'evergrant providers ' constant-contact
offered 'evergrant add shop --provider ' constant-contact
exit $wrong

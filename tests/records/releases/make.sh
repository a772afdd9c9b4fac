#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   make.sh PROGRAMS   keeps what the programs in the folder PROGRAMS leave on the disk, in a folder beside this file that is named after
#                      their version. To be done once with each release: tst_releases opens all of them.

set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
PATH=$(readlink -f "$1"):$PATH
home=/tmp/evergrant-release # some of it is stored; it shall be the same everywhere
mkdir "$home"
trap 'evergrant stop 2>/dev/null || true; rm -rf "$home"' EXIT
export EVERGRANT_PROFILE=$home/profile HOME=$home
unset DBUS_SESSION_BUS_ADDRESS

eventually() { local i; for i in {1..150}; do "$@" >/dev/null 2>&1 && return; sleep 0.2; done; return 1; }

# The page of the practice provider is a form with one hidden field.
sign_in() {
    local address request waiting
    evergrant authorize "$1" --no-browser >"$home/address" </dev/null &
    waiting=$!
    eventually grep -q '^http' "$home/address"
    address=$(head -n 1 "$home/address")
    request=$(curl -sS "$address" | grep -o 'name="request" value="[^"]*"' | cut -d'"' -f4)
    curl -sSL -o /dev/null --data-urlencode "request=$request" --data-urlencode answer=allow "${address%%\?*}"
    wait "$waiting"
}

evergrant init --key-source file --key-file "$home/key"
evergrant add crm --provider practice
sign_in crm
evergrant refresh crm --force
evergrant add shop --provider constant-contact --client-id id-of-shop --client-secret-stdin <<<'a client secret'
evergrant pause shop
evergrant deliver add crm file --path "$home/token"
evergrant alert add command --id tell --to nobody -- /bin/true
evergrant job add nightly --with crm -- true
evergrant job run nightly
has_run() { evergrant job log nightly | grep -q succeeded; }
eventually has_run
evergrant stop

version=$(evergrant --version)
folder=$here/${version#evergrant }
mkdir "$folder"
cp "$home/key" "$home"/profile/{connections.json,grants.db,events.db,jobs.db} "$folder"

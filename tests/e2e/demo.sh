#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./dev run --demo: Evergrant in a throw-away profile, with a practice provider. For a person where there is a display; else it
# shows itself and leaves screenshots.
#
#   demo.sh SCREENSHOTS      (in the checkout; the programs of Evergrant are in PATH)

set -euo pipefail
screenshots=$1

say() { printf '\n== %s\n' "$*"; }

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# A session bus and an unlocked keyring for one command. Password and keyring are gone when it ends.
with_own_keyring() {
    # shellcheck disable=SC2016  # expanded inside
    dbus-run-session -- bash -euc '
        head -c 32 /dev/urandom | base64 |
            XDG_DATA_HOME=$1 gnome-keyring-daemon --unlock --components=secrets --control-directory="$1" >/dev/null
        gdbus wait --session --timeout 10 org.freedesktop.secrets
        shift; "$@"' keyring "$@"
}

alone() {
    local result=0
    node tests/e2e/demo.mjs "$screenshots" || result=$?
    clean_up || result=$?
    if [ $result = 0 ]; then say 'All of it happened.'; else say 'The demo FAILED, see above.'; fi
    say "Screenshots: $PWD/$screenshots"
    return $result
}

with_a_person() {
    local answer
    trap clean_up EXIT
    answer=$(evergrant add practice --provider practice --title 'Practice account' 2>&1) || { echo "$answer"; return 1; }
    say "Evergrant opens, with one connection to a practice provider that runs on this computer.
   1. Press Authorize. Your browser shows the practice provider: press Allow.
   2. The row turns green. The access token lives for 20 seconds: watch it being renewed.
   3. In another terminal:
        export EVERGRANT_PROFILE=$EVERGRANT_PROFILE PATH=${PATH%%:*}:\$PATH
        evergrant status; evergrant token practice
   Quit, and everything the demo made is removed again."
    evergrant-desktop
}

# The profile is a folder that goes anyway; its entries in the keychain must be removed by name.
clean_up() {
    say 'Cleaning up'
    local name key
    for name in $(evergrant status --json | grep -o '"name": *"[^"]*"' | cut -d'"' -f4); do evergrant remove "$name" --yes; done
    evergrant stop
    key=evergrant/$(grep -o '"uuid": *"[^"]*"' "$EVERGRANT_PROFILE/profile.json" | cut -d'"' -f4 | tr -d '{}')/profile-key
    secret-tool clear user "$key"
    if secret-tool lookup user "$key" >/dev/null; then echo "The keychain still holds $key"; return 1; fi
}

folder=$(mktemp -d -t evergrant-demo.XXXXXX)
trap 'rm -rf "$folder"' EXIT
export EVERGRANT_PROFILE=$folder/profile screenshots
export EVERGRANT_PRACTICE_LIFETIME=20 # seconds that an access token lives, so that renewing can be watched
export -f say alone with_a_person clean_up
if ! has_display; then
    tests/support/session.sh --display --browser -- bash -euc alone
elif tests/support/secret-service; then
    bash -euc with_a_person
else
    mkdir -m 0700 "$folder/keyring"
    with_own_keyring "$folder/keyring" bash -euc with_a_person
fi

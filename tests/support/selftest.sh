#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Do the fixtures really give the situations that the tests believe in? Prints PASS or FAIL a line; exit code 0 or 1.

cd "$(dirname "$(readlink -f "$0")")" || exit 1
failures=0

# expect NAME WANTED GOT: WANTED is a pattern of [[ == ]].
expect() {
    # shellcheck disable=SC2053
    if [[ $3 == $2 ]]; then
        echo "PASS $1"
    else
        echo "FAIL $1: wanted '$2', got '$3'"
        failures=$((failures + 1))
    fi
}

service='gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets'
alias="$service --method org.freedesktop.Secret.Service.ReadAlias default"
locked="$service/aliases/default --method org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked"
store='echo kept | timeout 10 secret-tool store --label test name test'
lookup='timeout 10 secret-tool lookup name test'

in_session() { local mode=$1; shift; ./session.sh --keyring "$mode" -- bash -c "$*" 2>&1; }

expect 'the lock file names no address' 0 "$(grep -cE '"resolved"|registry' package-lock.json)"
[ -d node_modules ] || npm ci --no-audit --no-fund >/dev/null || exit 1

expect 'unlocked: a login keyring, unlocked' "*collection/login*<false>*" "$(in_session unlocked "$alias; $locked")"
expect 'unlocked: stores and finds' 'kept' "$(in_session unlocked "$store; $lookup")"
expect 'unlocked, then locked: finds nothing' '*<true>*rc=1' "$(in_session unlocked "$store; ./keyring-lock; $locked; $lookup 2>&-; echo rc=\$?")"
expect 'keyring-unlock refuses a wrong password' '*denied*rc=1*<true>*' \
    "$(in_session locked "echo wrong | ./keyring-unlock -; echo rc=\$?; $locked")"
expect 'keyring-unlock unlocks, the items are there again' '*<false>*kept' \
    "$(in_session unlocked "$store; ./keyring-lock; ./keyring-unlock; $locked; $lookup")"
expect 'locked: a login keyring, locked' "*collection/login*<true>*" "$(in_session locked "$alias; $locked")"
expect 'locked without a display: storing fails, and does not hang' 'rc=1' "$(in_session locked "$store 2>&-; echo rc=\$?")"
expect 'nodefault: asking starts the service, there is no keyring' "*'/'*UnknownMethod*rc=1" \
    "$(in_session nodefault "$alias; $locked; $lookup; echo rc=\$?")"
expect 'absent: a bus without the service' '*ServiceUnknown*' "$(in_session absent "$alias")"
expect 'none-bus: no bus' '*Cannot autolaunch*' "$(in_session none-bus "$alias")"
# shellcheck disable=SC2086  # a command and its arguments
expect 'none-bus: no bus with a display either' '*Could not connect*' "$(./session.sh --display --keyring none-bus -- $alias 2>&1)"

expect 'the exit code is passed on' 7 "$(in_session absent 'exit 7'; echo $?)"
expect 'a mode that does not exist is refused' 2 "$(in_session nonsense true >/dev/null; echo $?)"
# shellcheck disable=SC2016  # expanded in the session
expect 'HOME, TMPDIR and the runtime directory are private' '/*/home /*/tmp 700' \
    "$(in_session unlocked 'echo $HOME $TMPDIR $(stat -c %a $XDG_RUNTIME_DIR)')"
# shellcheck disable=SC2016
folder=$(in_session unlocked 'setsid sleep 1000 >/dev/null 2>&1 & echo $EVERGRANT_TEST_SESSION')
expect 'nothing stays, neither folder nor process' '' \
    "$(ls -d "$folder" 2>&-; grep -lsz "^EVERGRANT_TEST_SESSION=$folder\$" /proc/[0-9]*/environ)"

expect 'a display with a window manager and a tray' '[0-9]*tray' "$(./session.sh --display --keyring absent -- bash -c '
    xdotool get_num_desktops
    xdotool search --class trayer >/dev/null && echo tray' 2>&1)"
# The situation in which every later keychain job waits: a prompt is open and nobody answers.
# shellcheck disable=SC2016
expect 'locked with a display: a prompt opens and storing waits for it' 'Unlock*waiting' \
    "$(./session.sh --display --keyring locked -- bash -c '
    echo kept | secret-tool store --label test name test & store=$!
    timeout 20 xdotool search --sync --name "Unlock" getwindowname
    kill -0 $store && echo waiting' 2>/dev/null)"
expect '--browser puts our xdg-open first' "$PWD/bin/xdg-open" "$(./session.sh --browser --keyring absent -- bash -c 'command -v xdg-open')"

node selftest.mjs 2>&1 | grep -v 'oidc-provider WARNING'
[ "${PIPESTATUS[0]}" = 0 ] || failures=$((failures + 1))
node --test contracts/selftest.mjs >/dev/null || failures=$((failures + 1))

if [ $failures = 0 ]; then echo 'PASS: all fixtures work'; else echo "FAIL: $failures"; fi
[ $failures = 0 ]

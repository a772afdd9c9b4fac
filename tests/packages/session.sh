#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   session.sh COMMAND...   logs in to a desktop, runs COMMAND there, and logs out. For the ordinary user that it is called as, with what
#                           systemd-logind has prepared: /run/user/UID is $XDG_RUNTIME_DIR. The desktop is openbox, which starts what
#                           the autostart folders name, with a tray, a session bus and a keyring that the login has opened.

set -u
eventually() { local i; for i in {1..300}; do "$@" >/dev/null 2>&1 && return; sleep 0.2; done; return 1; }
fail() { echo "session.sh: $*"; exit 1; }

export DISPLAY=:7 DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus BROWSER=/trial/consent.sh
log=$HOME/session.log
rm -f "$HOME/display" # where the server writes its number once it can be used
Xvfb "$DISPLAY" -screen 0 1280x800x24 -nolisten tcp -displayfd 3 3>"$HOME/display" >>"$log" 2>&1 &
# shellcheck disable=SC2046  # one word a process
trap 'kill $(jobs -p) 2>/dev/null; wait' EXIT
dbus-daemon --session --address="$DBUS_SESSION_BUS_ADDRESS" --nofork --nopidfile >>"$log" 2>&1 &
eventually test -S "$XDG_RUNTIME_DIR/bus" || fail 'no session bus'
printf password | gnome-keyring-daemon --unlock --components=secrets >>"$log" 2>&1
eventually gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets --method org.freedesktop.DBus.Peer.Ping ||
    fail 'no keyring'
eventually test -s "$HOME/display" || fail 'no display'
mkdir -p "$HOME/.config/openbox"
cat >"$HOME/.config/openbox/autostart" <<'END'
trayer --edge top --align right --widthtype request &
until xdotool search --class trayer; do sleep 0.1; done
END
openbox-session >>"$log" 2>&1 &
session=$!
eventually xdotool get_num_desktops || fail 'openbox does not start'

"$@"
result=$?
openbox --exit
wait "$session"
exit "$result"

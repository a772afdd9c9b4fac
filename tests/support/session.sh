#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command inside a private desktop session that leaves nothing behind; exit code = the command's.
#
#   session.sh [--keyring MODE] [--display] [--no-tray] [--browser] [--accessibility] [--keep DIR] [--] COMMAND [ARGUMENT]...
#
#   --keyring unlocked    (default) gnome-keyring with an unlocked login keyring, which is the default one
#             locked      the same keyring, locked; without --display a prompt cannot appear and counts as dismissed
#             nodefault   gnome-keyring starts when first asked, and nobody ever made a keyring: ReadAlias("default") is "/"
#             absent      a session bus, and nothing behind org.freedesktop.secrets
#             none-bus    no session bus at all
#   --display             Xvfb, openbox and trayer, all ready
#   --no-tray             no trayer, as on a GNOME desktop
#   --browser             xdg-open is our browser.mjs, see browser-open; its log is $EVERGRANT_TEST_BROWSER_LOG
#   --accessibility       the session bus starts the accessibility bus when it is asked for
#   --keep DIR            the session's files (HOME, logs) live in DIR and stay; its parent must exist
#
# Private: HOME, every XDG directory, TMPDIR. The name of the session is $EVERGRANT_TEST_SESSION, its folder; session.log is in it.
# Inside, keyring-lock and keyring-unlock change the mode of a running session.

set -u
here=$(dirname "$(readlink -f "$0")")
keyring=unlocked display='' tray=yes browser='' accessibility='' keep=''

usage() { sed -n '/^#   session/,/^# Private/p' "$here/session.sh" | sed 's/^# \{0,1\}//' >&2; exit 2; }
while [ $# -gt 0 ]; do
    case $1 in
        --keyring) keyring=${2:-}; shift 2 || usage ;;
        --display) display=yes; shift ;;
        --no-tray) tray=''; shift ;;
        --browser) browser=yes; shift ;;
        --accessibility) accessibility=yes; shift ;;
        --keep) keep=${2:-}; shift 2 || usage ;;
        --) shift; break ;;
        -*) usage ;;
        *) break ;;
    esac
done
case $keyring in unlocked | locked | nodefault | absent | none-bus) ;; *) usage ;; esac
[ $# -gt 0 ] || usage

# Short, because socket paths end at 107 bytes.
if [ -n "$keep" ]; then mkdir -p "$keep" && dir=$(readlink -f "$keep"); else dir=$(mktemp -d -t eg.XXXXXX); fi || exit 1

# A program says when it is ready by writing a line to this pipe. It also serves to wait without starting a process.
rm -f "$dir/ready"
mkfifo "$dir/ready"
exec {ready}<>"$dir/ready"
nap() { read -rt 0.01 -u "$ready" _; }

# Everything started in the session carries its folder in the environment: so even what detached itself is found again,
# and nothing else is. (The searchers must not find themselves.) The environment of our own programs is hidden from everybody
# but root; what stays of them is the worker, whose profile is in the session's folder and among its arguments.
members() (
    unset EVERGRANT_TEST_SESSION
    grep -lsz "^EVERGRANT_TEST_SESSION=$dir\$" /proc/[0-9]*/environ | cut -d/ -f3
    for found in $(grep -lsz "^$dir/" /proc/[0-9]*/cmdline); do
        if read -r name 2>/dev/null <"${found%cmdline}comm" && [[ $name = evergrant* ]]; then echo "$found" | cut -d/ -f3; fi
    done
)

# For a condition that nobody announces; about 10 s.
until_true() {
    local tries=1000
    until "$@"; do
        tries=$((tries - 1))
        if [ $tries -eq 0 ]; then return 1; fi
        nap
    done
    return 0
}

nobody_left() { [ -z "$(members)" ]; }

end_session() {
    trap - EXIT
    # shellcheck disable=SC2046  # one word a pid
    kill -TERM $(members) 2>/dev/null
    if ! until_true nobody_left; then
        # shellcheck disable=SC2046
        kill -KILL $(members) 2>/dev/null
        until_true nobody_left
    fi
    [ -n "$keep" ] || rm -rf "$dir"
}
trap end_session EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

fail() { echo "session.sh: $1" >&2; tail -5 "$dir/session.log" >&2; exit 1; }

unset DISPLAY XAUTHORITY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK BROWSER \
    XDG_CURRENT_DESKTOP XDG_SESSION_TYPE DESKTOP_SESSION XDG_CONFIG_DIRS
export EVERGRANT_TEST_SESSION=$dir
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$dir/no-system-bus # what this machine does is no business of a test
export HOME=$dir/home XDG_RUNTIME_DIR=$dir/run TMPDIR=$dir/tmp
export XDG_DATA_HOME=$HOME/.local/share XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.local/state
mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME" "$TMPDIR" "$dir/services"
mkdir -p "$XDG_RUNTIME_DIR" && chmod 0700 "$XDG_RUNTIME_DIR"
log=$dir/session.log
: >>"$log"

if [ -n "$display" ]; then
    # -r: a key is not repeated when xdotool is held up between pressing and releasing it.
    Xvfb -r -displayfd 9 -screen 0 1280x800x24 -nolisten tcp -noreset 9>"$dir/ready" >>"$log" 2>&1 {ready}>&- &
    read -rt 10 -u $ready number || fail 'Xvfb does not start'
    export DISPLAY=:$number
    openbox --sm-disable --startup "sh -c 'echo up >\"$dir/ready\"'" >>"$log" 2>&1 {ready}>&- &
    read -rt 10 -u $ready || fail 'openbox does not start'
    if [ -n "$tray" ]; then
        trayer --edge top --align right --widthtype request >>"$log" 2>&1 {ready}>&- &
        tray_shown() { xdotool search --class trayer >/dev/null 2>&1; }
        until_true tray_shown || fail 'trayer does not start'
    fi
fi

if [ "$keyring" = none-bus ]; then
    # With a display and dbus-x11, libdbus would start a bus of its own.
    if [ -n "$display" ]; then export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/nobody; fi
else
    # Our own list of services: what happens to be installed (portals, accessibility) would only cost time.
    if [ "$keyring" != absent ]; then
        for name in org.freedesktop.secrets org.gnome.keyring org.gnome.keyring.PrivatePrompter org.gnome.keyring.SystemPrompter; do
            ln -sf "/usr/share/dbus-1/services/$name.service" "$dir/services/"
        done
    fi
    if [ -n "$accessibility" ]; then ln -sf /usr/share/dbus-1/services/org.a11y.Bus.service "$dir/services/"; fi
    cat >"$dir/bus.conf" <<END
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$dir/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
    dbus-daemon --config-file="$dir/bus.conf" --nofork --nopidfile --print-address=9 9>"$dir/ready" >>"$log" 2>&1 {ready}>&- &
    read -rt 10 -u $ready _ || fail 'no session bus'
fi

case $keyring in
    unlocked | locked)
        printf evergrant | gnome-keyring-daemon --unlock --components=secrets >>"$log" 2>&1 {ready}>&-
        gdbus wait --session --timeout 10 org.freedesktop.secrets 2>>"$log" || fail 'gnome-keyring does not start'
        if [ "$keyring" = locked ]; then "$here/keyring-lock" 2>>"$log" || fail 'the keyring does not lock'; fi
        ;;
esac

if [ -n "$browser" ]; then
    export PATH=$here/bin:$PATH
    export EVERGRANT_TEST_BROWSER_LOG=${EVERGRANT_TEST_BROWSER_LOG:-$dir/browser.log}
fi

"$@" {ready}>&-

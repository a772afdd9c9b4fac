#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   desktop.sh first PICTURE | next PICTURE   what a person does in the session (session.sh) in which Evergrant is started first: a connection to the
#                             practice provider; and in one that follows, where the program has started by itself. Screenshots are
#                             left in the home folder. The exit code says how many things went wrong.

set -u
wrong=0
ok() { if "${@:2}"; then echo "ok      $1"; else echo "WRONG   $1"; wrong=$((wrong + 1)); fi; }
eventually() { local i; for i in {1..300}; do "$@" >/dev/null 2>&1 && return; sleep 0.2; done; return 1; }

# As most desktops start what the menu names, and as those do that ask the bus for it.
start_from_the_menu() {
    local command
    command=$(sed -n 's/^Exec=//p' /usr/share/applications/org.evergrant.Evergrant.desktop)
    [[ $command ]] || return 1
    setsid sh -c "$command" >>"$HOME/session.log" 2>&1 &
}
choose_in_the_menu() {
    gdbus call --session --timeout 60 --dest org.evergrant.Evergrant --object-path /org/evergrant/Evergrant \
        --method org.freedesktop.Application.Activate '{}' >/dev/null
}
windows() { xdotool search --onlyvisible --name '^Evergrant$'; }
shows_its_window() { eventually windows; }
shows_no_window() { ! windows >/dev/null 2>&1; }
# It has a name on the bus when it is through with starting.
runs() { eventually gdbus call --session --dest org.freedesktop.DBus --object-path / --method org.freedesktop.DBus.GetNameOwner org.evergrant.Evergrant; }
# Once everything is drawn, which is when two pictures in a row are the same.
is_still() {
    local before=$shown
    shown=$(import -window root rgb:- | sha256sum)
    [ "$shown" = "$before" ]
}
picture() {
    shown=''
    eventually is_still
    import -window root "$HOME/$1.png"
}
quietly() { "$@" >"$HOME/said" 2>&1 || { cat "$HOME/said"; return 1; }; }
press() { xdotool windowactivate --sync "$(windows | head -n 1)" key --clearmodifiers "$1"; }
has_practice() { evergrant status --json | grep -q '"name": *"practice"'; }
# The button is there when the background worker has answered.
chooses_practice() { has_practice || { press alt+t; has_practice; }; }
adds_practice() { eventually chooses_practice; }
is_healthy() { evergrant status practice --json | grep -q '"state": *"healthy"'; }
becomes_healthy() { eventually is_healthy; }
renews() {
    local before after
    before=$(evergrant token practice) && evergrant refresh practice --force >/dev/null && after=$(evergrant token practice) &&
        [ -n "$before" ] && [ "$before" != "$after" ]
}

case $1 in
    first)
        ok 'is in the menu' start_from_the_menu
        ok 'opens a window' shows_its_window
        picture "$2-opened"
        ok 'adds a practice connection' adds_practice
        ok 'and works after the consent in a browser' becomes_healthy
        picture "$2-works" ;;
    next)
        ok 'starts with the session' runs
        ok 'without a window' shows_no_window
        ok 'doctor finds nothing wrong' quietly evergrant doctor
        ok 'renews' renews
        ok 'shows itself when it is chosen in the menu' choose_in_the_menu
        ok 'with a window' shows_its_window
        picture "$2" ;;
esac
exit $wrong

#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   trial.sh   installs the packages of /trial/packages in the bare Debian that this is, uses, upgrades, removes and purges them, as
#              root, as an ordinary user without a display (ann), and as one with a desktop (ben), whose screenshots are left in
#              /trial/pictures. The exit code says how many things went wrong.

set -u
export DEBIAN_FRONTEND=noninteractive
wrong=0
ok() { if "${@:2}"; then echo "ok      $1"; else echo "WRONG   $1"; wrong=$((wrong + 1)); fi; }
# Two minutes: the first start of a program waits for its libraries to be read from the disk.
eventually() { local i; for i in {1..600}; do "$@" >/dev/null 2>&1 && return; sleep 0.2; done; return 1; }
quietly() { "$@" >/tmp/said 2>&1 || { cat /tmp/said; return 1; }; }

# as_ann COMMAND...: an ordinary user
as_ann() { runuser -u ann -- env HOME=/home/ann QT_QPA_PLATFORM=offscreen "$@"; }

# What is there, without what belongs to users, and what apt and dpkg keep of every package that ever was installed.
listing() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /trial -o -path /home \
        -o -path /root -o -path /var/cache -o -path /var/log -o -path /var/lib/apt -o -path '/var/lib/dpkg/*-old' \) -prune \
        -o -print | sort
}

# The same packages with a version below all others, to upgrade from.
make_older() {
    local package folder
    for package in "${packages[@]}"; do
        folder=/tmp/older/$(basename "$package" .deb)
        mkdir -p "$folder"
        dpkg-deb -R "$package" "$folder"
        sed -i "s/^Version: .*/Version: 0.0.1/; s/evergrant (= [^)]*)/evergrant (= 0.0.1)/" "$folder/DEBIAN/control"
        dpkg-deb -Znone -b "$folder" /tmp/older/ >/dev/null || return 1
    done
}

install_all() { quietly apt-get install -qy --no-install-recommends "$@"; }
installed_version() { [ "$(dpkg-query -Wf '${Version}\n' evergrant evergrant-desktop | sort -u)" = "$1" ]; }
says_its_version() { [ "$(as_ann evergrant --version)" = "evergrant ${version%~*}" ]; }

sign_in() {
    local waiting
    as_ann evergrant authorize practice --no-browser >/tmp/address 2>/tmp/said </dev/null &
    waiting=$!
    eventually grep -q '^http' /tmp/address
    /trial/consent.sh "$(head -n 1 /tmp/address)"
    wait "$waiting"
}

renews() {
    local before after
    before=$(as_ann evergrant token practice) && as_ann evergrant refresh practice --force &&
        after=$(as_ann evergrant token practice) && [ -n "$before" ] && [ "$before" != "$after" ]
}

# It catches TERM (15) or reads it from a descriptor, so it is through with starting.
handles_term() {
    local masks mask
    masks=$(sed -nE 's/^Sig(Cgt|Blk):\t//p' "/proc/$(pgrep -u ann -x evergrant-deskt)/status") || return
    for mask in $masks; do (((0x$mask >> 14) & 1)) && return; done
    return 1
}
window=
opens_a_window() {
    as_ann evergrant-desktop &
    window=$!
    eventually handles_term
}
has_its_window() { kill -0 "$window" && handles_term; }
closes_its_window() {
    pkill -TERM -u ann -x evergrant-deskt
    wait "$window"
}
window_opens_and_closes() { opens_a_window && closes_its_window; }
stays_away_without_connections() { as_ann env EVERGRANT_PROFILE=/home/ann/nothing timeout 60 evergrant-desktop --at-login; }

# session WHAT PICTURE: ben logs in to the desktop, does what desktop.sh has under that name, and logs out. As systemd-logind does,
# there is a folder in /run for the time of the session.
session() {
    local run result
    run=/run/user/$(id -u ben)
    install -d -m 700 -o ben -g ben "$run"
    runuser -u ben -- env HOME=/home/ben XDG_RUNTIME_DIR="$run" bash /trial/session.sh /trial/desktop.sh "$@"
    result=$?
    rm -rf "$run"
    return "$result"
}

are_gone() { ! ls /usr/bin/*evergrant* >/dev/null 2>&1; }
nothing_is_left() { listing >/tmp/after; diff /tmp/before /tmp/after; }

mapfile -t packages < <(ls /trial/packages/evergrant_*.deb /trial/packages/evergrant-desktop_*.deb)
version=$(dpkg-deb -f "${packages[0]}" Version)
. /etc/os-release
echo "== evergrant $version in $PRETTY_NAME"
quietly apt-get update -q
ok 'the tools of the trial' install_all curl procps \
    dbus fonts-dejavu-core gnome-keyring imagemagick libglib2.0-bin openbox python3-xdg trayer xdg-utils xdotool xvfb
useradd --create-home --shell /bin/bash ann
useradd --create-home --shell /bin/bash ben
mkdir -m 1777 /tmp/.X11-unix # as systemd-tmpfiles does
ok 'an older package' make_older
listing >/tmp/before

ok 'installs' install_all /tmp/older/*.deb
ok 'in the version before' installed_version 0.0.1
ok 'says its version' says_its_version
ok 'the key of a profile without a keyring' as_ann evergrant init --key-source file --key-file /home/ann/key
ok 'a practice connection' as_ann evergrant add practice --provider practice
ok 'sign-in' sign_in
ok 'renews' renews
ok 'doctor finds nothing wrong' as_ann evergrant doctor
ok 'the window opens and closes' window_opens_and_closes
ok 'nothing starts with a session that has no connection' stays_away_without_connections
ok 'the first session at a desktop' session first first-session
ok 'the next one' session next next-session
ok 'manual page' [ -s /usr/share/man/man1/evergrant.1.gz ]
ok 'completion' bash -n /usr/share/bash-completion/completions/evergrant

# The window and its worker are those of the older package until somebody starts them again.
ok 'a window that stays open' opens_a_window
ok 'upgrades' install_all "${packages[@]}"
ok 'to this version' installed_version "$version"
ok 'the window goes on' has_its_window
ok 'the worker of the older one renews' renews
ok 'the worker is replaced' as_ann evergrant stop
ok 'renews what the older one has kept' renews
ok 'the window lives beside the newer worker' has_its_window
ok 'and ends when it is asked to' closes_its_window
as_ann evergrant stop
ok 'a session after it' session next session-after-upgrade
runuser -u ben -- env HOME=/home/ben evergrant stop
cp /home/ben/*.png /trial/pictures

ok 'removes' quietly apt-get remove -qy evergrant evergrant-desktop
ok 'the programs are gone' are_gone
ok 'installs again' install_all "${packages[@]}"
mkdir -p /var/lib/evergrant/ann
ok 'purges' quietly apt-get purge -qy evergrant evergrant-desktop
# Also what the tools of the trial would merely like to have.
ok 'with what it needed' quietly apt-get autoremove -qy --purge -o APT::AutoRemove::SuggestsImportant=false -o APT::AutoRemove::RecommendsImportant=false
ok 'nothing is left' nothing_is_left

echo "$wrong went wrong"
exit $wrong

#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   trial.sh   tries both units under the systemd that boot.sh has booted, as root. The exit code says how many things went wrong.

set -u
wrong=0
ok() { if "${@:2}"; then echo "ok      $1"; else echo "WRONG   $1"; wrong=$((wrong + 1)); fi; }
eventually() { local i; for i in {1..150}; do "$@" >/dev/null 2>&1 && return; sleep 0.2; done; return 1; }

install -m 0755 /checkout/build/release/bin/evergrant{,-cli,-worker} /usr/local/bin
grep -q ' as.example$' /etc/hosts 2>/dev/null || printf '127.0.0.1 localhost\n127.0.0.1 as.example\n' >>/etc/hosts
id sam >/dev/null 2>&1 || useradd --create-home --shell /bin/bash sam
systemctl daemon-reload

# A server with an authority that only a file in sam's home names.
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=as.example -addext subjectAltName=DNS:as.example \
    -keyout /tmp/key.pem -out /tmp/certificate.pem 2>/dev/null
install -o sam -m 0644 /tmp/certificate.pem /home/sam/authority.pem
systemd-run --quiet --unit=tokens --property=StandardOutput=file:/tmp/tokens node /checkout/tests/units/tokens.mjs /tmp/key.pem /tmp/certificate.pem 8443

# as_sam COMMAND...: with what the unit under trial needs in $settings
as_sam() { runuser -u sam -- env HOME=/home/sam XDG_RUNTIME_DIR="/run/user/$(id -u sam)" "${settings[@]}" "$@"; }

# The page of the practice provider is a form with one hidden field.
sign_in() {
    local address page request waiting
    rm -f /tmp/address
    as_sam evergrant authorize practice --no-browser >/tmp/address 2>/tmp/said </dev/null &
    waiting=$!
    eventually grep -q '^http' /tmp/address
    address=$(head -n 1 /tmp/address)
    page=$(curl -sS "$address")
    request=$(grep -o 'name="request" value="[^"]*"' <<<"$page" | cut -d'"' -f4)
    curl -sSL -o /dev/null --data-urlencode "request=$request" --data-urlencode answer=allow "${address%%\?*}"
    wait "$waiting"
}

# renews NAME: gets a token, another one after a renewal
renews() {
    local before after
    before=$(as_sam evergrant token "$1") && as_sam evergrant refresh "$1" --force && after=$(as_sam evergrant token "$1") &&
        [ -n "$before" ] && [ "$before" != "$after" ]
}

# writes FILE: could the worker, in its own mount namespace, if the file system is all that would keep it from that?
writes() { nsenter --target "$(control show --property=MainPID --value "$unit")" --mount -- sh -c "touch '$1' && rm '$1'" 2>/dev/null; }
writes_not() { ! writes "$1"; }
holds() { [ "$(cat "$1/lock")" = "$(control show --property=MainPID --value "$unit")" ]; }
restarted() { [ "$(control show --property=NRestarts --value "$unit")" -gt 0 ] && control is-active --quiet "$unit"; }
# hang: the event loop of the worker says nothing any more, and the watchdog of a few seconds sees it
hang() {
    "${override[@]}" mkdir -p "$overrides/$unit.d"
    printf '[Service]\nWatchdogSec=3\n' | "${override[@]}" tee "$overrides/$unit.d/watchdog.conf" >/dev/null
    control daemon-reload
    control restart "$unit"
    hung=$(control show --property=MainPID --value "$unit")
    kill -STOP "$hung"
}
replaced() {
    local now
    now=$(control show --property=MainPID --value "$unit")
    [ "$now" != "$hung" ] && [ "$now" != 0 ] && control is-active --quiet "$unit"
}
safe() { "${analyze[@]}" security --no-pager --threshold=25 "$unit" | tail -n 1; [ "${PIPESTATUS[0]}" = 0 ]; }

asked() { [ "$(grep -c asked /tmp/tokens)" -gt "$1" ]; }
# The server has the refresh token, and its answer is on the way when the unit is stopped.
stop_while_renewing() {
    local before renewing
    before=$(grep -c asked /tmp/tokens)
    as_sam evergrant refresh strict --force &
    renewing=$!
    eventually asked "$before" && control stop "$unit"
    wait "$renewing"
}

# try PROFILE KEYSOURCE: the unit $unit, whose profile is not there yet
try() {
    control start "$unit"
    control stop "$unit"
    as_sam evergrant status >/dev/null # starts a worker that the unit has to replace
    ok 'starts where a worker of a command runs' control start "$unit"
    ok 'and has the profile' eventually holds "$1"
    ok 'exposure of at most 2.5' safe
    ok "key from $2" grep -q "profile key comes from $2" <(as_sam evergrant doctor)
    as_sam evergrant add practice --provider practice
    ok 'sign-in over the command line' sign_in
    ok 'renews' renews practice
    as_sam evergrant add tls --provider oauth2 --grant client-credentials --client-id id --client-secret-stdin \
        --set token_endpoint=https://as.example:8443/token --set ca_file=/home/sam/authority.pem <<<secret
    ok 'over TLS, with a name and an authority' renews tls
    as_sam evergrant add strict --provider oauth2 --client-id id --set client_auth=none --set refresh_policy=revokes-family \
        --set authorization_endpoint=https://as.example:8443/authorize --set token_endpoint="https://as.example:8443/strict/${1##*/}" \
        --set ca_file=/home/sam/authority.pem
    ok 'takes over a refresh token' as_sam evergrant authorize strict --refresh-token-stdin <<<first
    ok 'stops during a renewal' stop_while_renewing
    ok 'and starts' control start "$unit"
    ok 'with the refresh token that came at the end' as_sam evergrant refresh strict --force
    ok 'restart' control restart "$unit"
    ok 'renews what it has kept' renews practice
    ok 'killed' control kill --signal=KILL "$unit"
    ok 'comes back by itself' eventually restarted
    hang
    ok 'is replaced when it hangs' eventually replaced
    ok 'hands out a token' eventually as_sam evergrant token tls
    ok 'writes to its profile' writes "$1/file"
    ok 'not to the home folder' writes_not /home/sam/file
    ok 'not to the system' writes_not /usr/file
    ok 'stop' control stop "$unit"
    ok 'ended well' [ "$(control show --property=Result --value "$unit")" = success ]
}

echo '== evergrant-worker@sam.service'
unit=evergrant-worker@sam.service
settings=(EVERGRANT_PROFILE=/var/lib/evergrant/sam)
analyze=(systemd-analyze)
override=(env)
overrides=/etc/systemd/system
control() { systemctl "$@"; }
rm -rf /var/lib/evergrant /etc/credstore.encrypted
ok 'installs' evergrant service install --system --run-as sam
ok 'runs' evergrant service status --system --run-as sam
try /var/lib/evergrant/sam 'systemd credential'

echo '== evergrant-worker.service'
unit=evergrant-worker.service
settings=(DBUS_SESSION_BUS_ADDRESS="unix:path=/run/user/$(id -u sam)/bus")
analyze=(as_sam systemd-analyze --user)
override=(as_sam)
overrides=/home/sam/.config/systemd/user
control() { as_sam systemctl --user "$@"; }
rm -rf /home/sam/.local /home/sam/.config
loginctl enable-linger sam
eventually control is-system-running
as_sam gnome-keyring-daemon --unlock --components=secrets <<<password >/dev/null
ok 'installs' as_sam evergrant service install
ok 'runs' as_sam evergrant service status
try /home/sam/.local/share/evergrant 'OS keyring'

echo "$wrong went wrong"
exit $wrong

#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   boot.sh ROOT   boots the Debian in the folder ROOT, with this checkout in it, and lets trial.sh try the units there.
#
# Its systemd has namespaces of its own, and never sees the file systems of this machine: on those it would empty /tmp and
# /run. The system ends with trial.sh, and so does this, with the same exit code.

set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
root=$(readlink -f "$1")
if [ "$root" = / ] || [ ! -x "$root/lib/systemd/systemd" ]; then echo "boot.sh: $root is no folder with a systemd"; exit 2; fi

cat >"$root/etc/systemd/system/trial.service" <<'UNIT'
[Unit]
Description=Trial of Evergrant's units
After=dbus.service systemd-logind.service systemd-user-sessions.service
Wants=dbus.service
SuccessAction=exit
FailureAction=exit
[Service]
Type=oneshot
TimeoutStartSec=600
ExecStart=bash /checkout/tests/units/trial.sh
StandardOutput=file:/trial.log
StandardError=file:/trial.log
UNIT
rm -f "$root/trial.log"
: >"$root/etc/machine-id"
mkdir -p "$root/checkout" "$root/build" "$root/host"

groups=$(findmnt -nt cgroup2 -o TARGET | head -n 1)/evergrant-units
mkdir -p "$groups"
result=0
(
    # $BASHPID joins, and $$ stays where it is.
    echo "$BASHPID" >"$groups/cgroup.procs"
    # shellcheck disable=SC2016  # expanded inside
    exec unshare --mount --pid --ipc --uts --net --cgroup --fork --kill-child bash -euc '
        root=$1
        mount --make-rprivate /
        mount --bind "$root" "$root"
        mount --bind . "$root/checkout"
        mount --bind "$root/build" "$root/checkout/build"
        cd "$root"
        mount -t proc proc proc
        mount --bind proc/sys proc/sys
        mount -o remount,bind,ro proc/sys
        mount -t sysfs -o ro sysfs sys
        mount -t cgroup2 cgroup2 sys/fs/cgroup
        mount -t tmpfs -o mode=755 tmpfs dev
        for device in null zero full random urandom tty; do touch dev/$device; mount --bind /dev/$device dev/$device; done
        mkdir dev/pts dev/shm
        mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts dev/pts
        ln -s pts/ptmx dev/ptmx
        ln -s /proc/self/fd dev/fd
        mount -t tmpfs -o mode=1777 tmpfs dev/shm
        mount -t tmpfs -o mode=755 tmpfs run
        mount -t tmpfs -o mode=1777 tmpfs tmp
        hostname evergrant-units
        pivot_root . host
        cd /
        umount -l host
        # Credentials come to a service through a mount.
        mount --make-rshared /
        exec env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --unit=trial.service \
            --show-status=0 --log-target=journal >/dev/null 2>&1' boot "$root"
) </dev/null || result=$?
find "$groups" -depth -type d -exec rmdir {} + 2>/dev/null || true
cat "$root/trial.log" || result=1
exit $result

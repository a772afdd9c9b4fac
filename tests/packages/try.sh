#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   try.sh ROOT PACKAGES PICTURES   lets trial.sh try the packages in the folder PACKAGES in the bare Debian in the folder ROOT, which
#                                   is left as it is: what is written goes to memory, and is gone with the trial. Screenshots are
#                                   left in the folder PICTURES. As root.

set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
root=$(readlink -f "$1")
packages=$(readlink -f "$2")
mkdir -p "$3"
pictures=$(readlink -f "$3")
if [ "$root" = / ] || [ ! -x "$root/usr/bin/apt-get" ]; then echo "try.sh: $root is no folder with a Debian"; exit 2; fi

# The mounts belong to a mount namespace that ends with the trial, and so do its processes.
# shellcheck disable=SC2016  # expanded inside
exec unshare --mount --pid --fork --kill-child bash -euc '
    root=$1
    packages=$2
    pictures=$3
    mount --make-rprivate /
    memory=$(mktemp -d)
    mount -t tmpfs tmpfs "$memory"
    mkdir "$memory"/{written,work,root}
    mount -t overlay overlay -o "lowerdir=$root,upperdir=$memory/written,workdir=$memory/work" "$memory/root"
    cd "$memory/root"
    mkdir -p trial/packages trial/pictures
    cp "$OLDPWD"/tests/packages/{trial,session,desktop,consent}.sh trial
    mount --bind "$packages" trial/packages
    mount --bind "$pictures" trial/pictures
    cp -L /etc/resolv.conf etc/resolv.conf
    [ -e etc/hosts ] || printf "127.0.0.1\tlocalhost\n::1\t\tlocalhost\n" >etc/hosts
    mount -t proc proc proc
    mount --rbind /dev dev
    mount -t tmpfs -o mode=1777 tmpfs tmp
    exec chroot . env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 bash /trial/trial.sh' try "$root" "$packages" "$pictures"

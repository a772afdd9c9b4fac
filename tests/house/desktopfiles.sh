#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   desktopfiles.sh PACKAGING BUILT   What the desktop's own tools say about its files in PACKAGING, and those that were made of them
#                                     in BUILT.

set -euo pipefail
id=org.evergrant.Evergrant
wrong=0

complain() { echo "$*"; wrong=1; }

for file in "$1/$id.desktop" "$1/autostart.desktop"; do
    # Hints and warnings, too.
    said=$(desktop-file-validate "$file" 2>&1) || true
    [ -z "$said" ] || complain "$said"
done
# What the bus is asked to start is the program of the entry, under the entry's name.
service=$2/$id.service
grep -qx "Name=$id" "$service" && grep -qx 'DBusActivatable=true' "$1/$id.desktop" || complain 'the bus has another name than the entry'
[ "$(sed -n 's/^Exec=.*\///p' "$service")" = "$(sed -n 's/^Exec=//p' "$1/$id.desktop")" ] || complain 'the bus starts another program than the entry'
# AppStream before 1.0, that of Debian 12, does not know the tag `developer`; the one that it knows is deprecated since.
strict=(--strict --no-net)
if [[ $(appstreamcli --version) == *' 0.'* ]]; then strict+=(--override=unknown-tag=pedantic); fi
appstreamcli validate "${strict[@]}" "$2/$id.metainfo.xml" || wrong=1
for size in 16 22 24 32 48 64 128 256 512; do
    [ "$(identify -format '%m %wx%h' "$2/icons/$size.png")" = "PNG ${size}x$size" ] || complain "$size.png is no icon of that size"
    # A picture, not an empty one: somewhere opaque, and transparent in the corner.
    [ "$(identify -format '%[fx:maxima.a] %[fx:p{0,0}.a]' "$2/icons/$size.png")" = '1 0' ] || complain "$size.png is empty or has no corners"
done
# Each text is in every language that the program has. Names that are the same everywhere are not repeated.
for catalogue in "$1"/../translations/evergrant_*.ts; do
    language=$(basename "$catalogue" .ts)
    language=${language#evergrant_}
    [ "$language" != en ] || continue
    for file in "$1/$id.desktop" "$1/autostart.desktop"; do
        for key in $(sed -n 's/^\(GenericName\|Comment\|Keywords\)=.*/\1/p' "$file"); do
            grep -q "^$key\[$language\]=." "$file" || complain "$(basename "$file") has no $key in $language"
        done
    done
    for tag in summary p li; do
        [ "$(grep -c "<$tag>" "$2/$id.metainfo.xml")" = "$(grep -c "<$tag xml:lang=\"$language\">" "$2/$id.metainfo.xml")" ] ||
            complain "the description for catalogues has a <$tag> that is not in $language"
    done
done
# What panels put their own colour on has one.
[ "$(grep -o '#[0-9a-f]\{6\}' "$1/$id-symbolic.svg" | sort -u | wc -l)" = 1 ] || complain 'the symbolic icon has several colours'
exit $wrong

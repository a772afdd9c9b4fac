#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Evergrant developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   appdir.sh PACKAGES FOLDER   makes FOLDER/Evergrant.AppDir of Debian's packages in the folder PACKAGES and of the libraries that they
#                               need from this Debian. It runs where a desktop is, whatever system that is. Where appimagetool is
#                               installed (Debian has none), it makes FOLDER/Evergrant.AppImage of it.

set -euo pipefail
export LC_ALL=C
umask 022
cd "$(dirname "$(readlink -f "$0")")/.."
packages=$(readlink -m "$1")
app=$(readlink -m "$2")/Evergrant.AppDir
id=org.evergrant.Evergrant
libraries=$app/usr/lib
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)

# What belongs to the system: the C and C++ libraries, and what talks to its display, graphics and fonts.
system='ld-linux.*|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s)|lib(X11|X11-xcb|xcb|xkbcommon|wayland-client|GL|GLX|GLdispatch|EGL|drm|gbm|fontconfig|freetype|expat|z|dbus-1)'

rm -rf "$app"
mkdir -p "$app"
for package in "$packages"/evergrant_*.deb "$packages"/evergrant-desktop_*.deb; do dpkg-deb -x "$package" "$app"; done
rm -rf "$app/etc" "$app/usr/lib/systemd" "$app/lib" "$app/usr/share/"{doc,lintian,dbus-1}
cp "$app/usr/share/applications/$id.desktop" "$app/usr/share/icons/hicolor/scalable/apps/$id.svg" "$app"
# The bus of the system does not know of it.
sed -i '/^DBusActivatable=/d' "$app/$id.desktop" "$app/usr/share/applications/$id.desktop"
ln -s "$id.svg" "$app/.DirIcon"

known=$(ldconfig -p)
where() { awk -v name="$1" '$1 == name { print $NF; exit }' <<<"$known"; }

# What is loaded without being linked: Qt's plugins and, by QtKeychain, libsecret.
for plugin in platforms/libq{xcb,offscreen,wayland-generic} sqldrivers/libqsqlite tls/libqopensslbackend iconengines/libqsvgicon \
    imageformats/libqsvg networkinformation/libqnetworkmanager wayland-shell-integration/libxdg-shell \
    wayland-decoration-client/libbradient platforminputcontexts/libcomposeplatforminputcontextplugin; do
    [ ! -e "$plugins/$plugin.so" ] || install -D -m 644 -t "$libraries/plugins/${plugin%/*}" "$plugins/$plugin.so"
done
install -D -m 644 -t "$libraries" "$(where libsecret-1.so.0)"
printf '[Paths]\nPrefix=..\nPlugins=lib/plugins\n' >"$app/usr/bin/qt.conf"

elf() { find "$app/usr" -type f \( -perm /100 -o -name '*.so*' \) -exec sh -c 'readelf -d "$1" 2>/dev/null | grep -q NEEDED' elf {} \; -print; }
# What they name, and then what that names in turn.
missing() {
    local name
    for name in $(elf | xargs -d '\n' readelf -d | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u | grep -vE "^($system)\.so"); do
        [ -e "$libraries/$name" ] || echo "$name"
    done
}
while names=$(missing) && [ -n "$names" ]; do
    for name in $names; do
        path=$(where "$name")
        [ -n "$path" ] || { echo "appdir.sh: this system has no $name" >&2; exit 1; }
        install -D -m 644 "$path" "$libraries/$name"
    done
done
# Nothing is missing either where what they name could not be read.
[ -e "$libraries/libQt6Core.so.6" ] || { echo 'appdir.sh: the libraries of the programs were not found' >&2; exit 1; }

# Each finds the others from where it is. A variable would do so, too, but also for the browser and for the programs of users.
while read -r file; do
    patchelf --set-rpath "\$ORIGIN/$(realpath --relative-to="$(dirname "$file")" "$libraries")" "$file"
done < <(elf)

cat >"$app/AppRun" <<'RUN'
#!/bin/sh
# Under the name of another program (a link, for example), that one is started: evergrant, evergrant-worker.
here=$(dirname "$(readlink -f "$0")")
name=$(basename "${ARGV0:-evergrant-desktop}")
[ -x "$here/usr/bin/$name" ] || name=evergrant-desktop
exec "$here/usr/bin/$name" "$@"
RUN
chmod 755 "$app/AppRun"

du -sh "$app"
if command -v appimagetool >/dev/null; then
    appimagetool "$app" "${app%.AppDir}.AppImage"
else
    echo 'appdir.sh: there is no appimagetool, so the folder is not packed'
fi

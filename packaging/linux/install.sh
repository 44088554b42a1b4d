#!/bin/sh
# Makes Kazakh Archive known to this person's desktop: in the menu, as the program for *.kzarchive
# files, and as the command kazakh-archive. Nothing is copied but small files below ~/.local, so the
# folder this script lies in must stay where it is.   ./install.sh          ./install.sh --remove
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
commands=$HOME/.local/bin
entry=$data/applications/kazakh-archive.desktop
type=$data/mime/packages/kazakh-archive.xml
icon=$data/icons/hicolor/scalable/apps/kazakh-archive.svg

if [ "${1:-}" = "--remove" ]; then
    rm -f "$entry" "$type" "$icon" "$commands/kazakh-archive"
    done="Kazakh Archive is no longer in the menu. Your archives and settings are as they were."
else
    mkdir -p "$(dirname "$entry")" "$(dirname "$type")" "$(dirname "$icon")" "$commands"
    # In a desktop entry a path in double quotes has \ before " ` $ and \, and that \ is doubled again.
    program=$(printf '%s' "$here/kazakh-archive" | sed 's/[\\"`$]/\\\\&/g')
    # awk takes the path from its environment: sed would read & and / in it as its own.
    PROGRAM=$program awk '/^Exec=/ { print "Exec=\"" ENVIRON["PROGRAM"] "\" open %f"; next } { print }' \
        "$here/share/kazakh-archive.desktop" > "$entry"
    cp "$here/share/kazakh-archive-mime.xml" "$type"
    cp "$here/share/kazakh-archive.svg" "$icon"
    ln -sf "$here/kazakh-archive" "$commands/kazakh-archive"
    done="Kazakh Archive is in the menu now, and opens *.kzarchive files. To take it out again: $here/install.sh --remove"
fi

# The caches of the desktop; a desktop that has no such tool does without.
if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$data/mime" || true; fi
if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database "$data/applications" || true; fi
echo "$done"

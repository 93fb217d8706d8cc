#!/bin/sh
# Puts studio, which lies beside this script as bin and share, under a folder: install.sh FOLDER, as in install.sh ~/.local.
# A file that is there and that no earlier install.sh has put there is not replaced: then nothing is done.
# FOLDER/share/studio/uninstall.sh takes away again what this has put there.
set -eu
umask 022
fail() { # STATUS MESSAGE
    echo "install.sh: $2" >&2
    exit "$1"
}
case ${1-} in '' | -*) fail 64 "expected the folder to install to, as in install.sh ~/.local" ;; esac
[ $# = 1 ] || fail 64 "expected one folder, found $#"
mkdir -p "$1" || exit 73
root=$(cd "$1" && pwd -P)
cd "$(dirname "$0")"
[ -d bin ] && [ -d share ] || fail 66 "bin and share are not beside this script"
[ "$(pwd -P)" != "$root" ] || fail 64 "$root is where it is unpacked; expected another folder"

list=share/studio/installed
files=$(mktemp)
trap 'rm -f "$files"' EXIT
find bin share -type f | LC_ALL=C sort >"$files"
echo share/studio/uninstall.sh >>"$files"
while IFS= read -r file; do
    [ -e "$root/$file" ] || [ -L "$root/$file" ] || continue
    grep -qxF "$file" "$root/$list" 2>/dev/null ||
        fail 73 "$root/$file is there, and no install.sh has put it there; move it away first"
done <"$files"

put() { # FROM FILE: a program that runs goes on with the old one
    mkdir -p "$root/$(dirname "$2")"
    cp "$1" "$root/$2.new" && chmod "$3" "$root/$2.new" && mv -fT "$root/$2.new" "$root/$2"
}
while IFS= read -r file; do
    case $file in
    bin/*) put "$file" "$file" 755 ;;
    share/studio/uninstall.sh) put uninstall.sh "$file" 755 ;;
    *) put "$file" "$file" 644 ;;
    esac
done <"$files"
# What an earlier version had and this one has not.
if [ -f "$root/$list" ]; then
    while IFS= read -r file; do
        grep -qxF "$file" "$files" || rm -f "$root/$file"
    done <"$root/$list"
fi
put "$files" "$list" 644

echo "installed; $root/share/studio/uninstall.sh takes it away"
case :${PATH-}: in
*:"$root/bin":*) ;;
*) echo "$root/bin is not in PATH yet: export PATH=\"$root/bin:\$PATH\"" ;;
esac

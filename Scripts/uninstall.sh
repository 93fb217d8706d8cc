#!/bin/sh
# Takes away the files that install.sh has put under a folder, and the folders that are empty then: uninstall.sh FOLDER, or
# without it that which this script itself was put into.
set -u
fail() { # STATUS MESSAGE
    echo "uninstall.sh: $2" >&2
    exit "$1"
}
case ${1-} in -*) fail 64 "expected the folder that it was installed to, as in uninstall.sh ~/.local" ;; esac
root=$(cd "${1-$(dirname "$0")/../..}" && pwd -P) || exit 66
list=share/studio/installed
[ -f "$root/$list" ] || fail 66 "$root/$list is missing: no install.sh has put anything there"
files=$(cat "$root/$list")

each() { # COMMAND: for each file that was put there
    printf '%s\n' "$files" | while IFS= read -r file; do
        case $file in
        *..*) ;;
        bin/* | share/*) "$1" "$file" || echo "$file" ;;
        esac
    done
}
take() { rm -f "$root/$1"; }
left=$(each take)
[ -z "$left" ] || fail 1 "not all could be taken away: $(echo "$left" | head -n 3)"
rm -f "$root/$list"
empty() {
    folder=$(dirname "$1")
    while [ "$folder" != . ] && rmdir "$root/$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
}
each empty

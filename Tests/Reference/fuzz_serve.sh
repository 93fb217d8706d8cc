#!/bin/sh
# Has schemathesis ask a `studio serve` whatever its OpenAPI document allows, and more: no answer may be 5xx, and the studio
# has to be there afterwards. It serves a folder of its own, and names no real
# port.
#
#     pip install schemathesis
#     Tests/Reference/fuzz_serve.sh [STUDIO [EXAMPLES]]
set -eu
studio=$(realpath "${1:-.build/release/studio}")
examples=${2:-50}
folder=$(mktemp -d)
cd "$folder"
cat > owls.json <<'SCENE'
{"version": 1, "title": "Owls", "checkpoint": "owl", "seed": 3, "paper": {"size": "A7"}, "style": "ink",
 "items": [{"type": "grid", "rows": 1, "columns": 1}]}
SCENE
printf 'G21\nG90\nG94\nM3 S0\nG4 P0.15\nG0 X10 Y10\nM3 S90\nG4 P0.15\nG1 X60 Y10 F3000\nM3 S0\nG4 P0.15\nG0 X0 Y0\nM2\n' > line.gcode
"$studio" serve . --no-open > address 2> talk &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$folder"' EXIT
while ! grep -q token address; do sleep 0.2; done
base=$(sed 's,/?token=.*,,' address)
token=$(sed 's,.*token=,,' address)
status=0
schemathesis run "$base/api/openapi.json" --url "$base" --header "Authorization: Bearer $token" \
    --checks not_a_server_error --mode all --max-examples "$examples" --seed 1 --workers 2 --request-timeout 120 \
    || status=$?
curl -fsS -o /dev/null -H "Authorization: Bearer $token" "$base/api/studio" || { echo "the studio is gone"; tail talk; exit 1; }
exit $status

# What the experiments have in common; sourced by them.
#
# Environment: STUDIO (.build/release/studio); RUNS (runs), the folder of data, checkpoints and logs;
# DATA (../shared/data/quickdraw), where the drawings lie; THREADS, workers a run (one a core).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
studio=${STUDIO:-.build/release/studio} runs=${RUNS:-runs} data=${DATA:-../shared/data/quickdraw}
threads=${THREADS:-$(nproc)}
say() { echo "$*" >&2; }

[ -x "$studio" ] || { say "$studio is missing: make build"; exit 66; }
mkdir -p "$runs"

# prepare NAME CLASS…: drawings of these classes, simplified and split once for all runs, as NAME.safetensors.
prepare() {
    local name=$1
    shift
    [ ! -f "$runs/$name.safetensors" ] || return 0
    "$studio" dataset prepare "${@/%/.ndjson}" --out "$runs/$name.safetensors" >&2
}

# train RUN DRAWINGS STEPS OPTION…: passes over a run that is done, and goes on with one that was stopped.
train() {
    local run=$runs/$1 drawings=$2 steps=$3 begin=--force
    shift 3
    if [ -f "$run.log.jsonl" ] && tail -n 1 "$run.log.jsonl" | grep -q "^{\"step\":$steps,"; then return; fi
    if [ -f "$run.resume.state" ]; then begin=--resume; fi
    say "training $run"
    "$studio" train "$drawings" --out "$run.safetensors" --steps "$steps" --threads "$threads" "$@" $begin >&2
}

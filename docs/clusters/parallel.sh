#!/bin/bash
# A batch by GNU parallel, here or with --sshlogin on machines that share the folder (docs/clusters.md). Run again, it does
# what is left.
set -eu
out=${OUT:-owls}
mkdir -p "$out"
parallel --jobs "${JOBS:-2}" --joblog "$out/parallel.log" --resume-failed \
    studio batch "${SCENE:-poster.json}" --count "${COUNT:-1000}" --size 512 --out "$out/{index:06}.png" \
    --shard '{}/4' --threads 1 --resume ::: 1 2 3 4
studio batch merge "$out"

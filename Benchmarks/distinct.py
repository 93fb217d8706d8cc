#!/usr/bin/env python3
"""Of drawings that a model sampled, those that ended by themselves and are no near copy of an earlier one.

    studio sample teacher.safetensors --count 36000 --temperature 0.4 --seed 204 > t4.ndjson
    Benchmarks/distinct.py t4.ndjson t6.ndjson --out drawings.ndjson

The files are the .ndjson of `studio sample`, taken in order. Drawings are compared in grey, blurred, at half the
resolution of drawings.py: 0 is the same, 1.41 unrelated; --least (0.2) is the least distance that two may have. Prints, as
one JSON object, how many were drawn, had ended, and were kept. Needs NumPy and Pillow.
"""
import argparse
import json
from multiprocessing import Pool

import numpy as np

from drawings import SIDE, raster

BLOCK = 2000


def picture(line):
    """A drawing's blurred pixels as a vector of length 1; None where it did not end."""
    row = json.loads(line)
    if not row["ended"]:
        return None
    pixels = raster(row["drawing"], blur=2).reshape(SIDE // 2, 2, SIDE // 2, 2).mean((1, 3)).ravel()
    return (pixels / max(np.linalg.norm(pixels), 1e-9)).astype(np.float32)


def distinct(pictures, least):
    """Whether each picture keeps the distance from all earlier ones that are kept."""
    limit = 1 - least ** 2 / 2
    keep = np.ones(len(pictures), bool)
    for begin in range(0, len(pictures), BLOCK):
        block = pictures[begin:begin + BLOCK]
        for other in range(0, begin, BLOCK):
            closeness = block @ pictures[other:other + BLOCK].T
            closeness[:, ~keep[other:other + BLOCK]] = -1
            keep[begin:begin + BLOCK] &= closeness.max(1) < limit
        closeness = block @ block.T
        for index in range(1, len(block)):
            before = closeness[index, :index][keep[begin:begin + index]]
            keep[begin + index] &= not (before >= limit).any()
    return keep


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--out", required=True)
    parser.add_argument("--least", type=float, default=0.2)
    arguments = parser.parse_args()
    lines = [line for name in arguments.files for line in open(name, encoding="utf-8").read().splitlines()]
    with Pool() as pool:
        pictures = pool.map(picture, lines, chunksize=500)
    ended = [index for index, pixels in enumerate(pictures) if pixels is not None]
    keep = distinct(np.array([pictures[index] for index in ended]), arguments.least)
    with open(arguments.out, "w", encoding="utf-8") as out:
        out.writelines(lines[index] + "\n" for index, kept in zip(ended, keep) if kept)
    print(json.dumps({"drawn": len(lines), "ended": len(ended), "kept": int(keep.sum())}))

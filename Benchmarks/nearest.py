#!/usr/bin/env python3
"""How near samples lie to the drawings a model learned from: does it copy?

    Benchmarks/nearest.py SAMPLES.ndjson TRAINING.ndjson [--sets random,typical]

Both are .ndjson in the layout of Quick, Draw!; --sets keeps the training drawings whose field `set`
is one of the names. Prints, as one JSON object, quartiles of the distance (drawings.py) from each sample
to the nearest training drawing, and of the distance from each training drawing to the nearest other one.
Needs NumPy and Pillow.
"""
import argparse
import json

from drawings import Likeness, quartiles, read_ndjson

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("samples")
parser.add_argument("training")
parser.add_argument("--sets")
arguments = parser.parse_args()
samples = Likeness(read_ndjson(arguments.samples))
training = Likeness(read_ndjson(arguments.training, arguments.sets.split(",") if arguments.sets else None))
print(json.dumps({
    "samples": len(samples.pixels),
    "training": len(training.pixels),
    "sample_to_nearest_training": quartiles(samples.nearest(training)),
    "training_to_nearest_other": quartiles(training.nearest(training)),
}))

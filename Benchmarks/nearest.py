#!/usr/bin/env python3
"""How near samples lie to the drawings a model learned from: does it copy?

    Benchmarks/nearest.py SAMPLES.ndjson TRAINING.ndjson [--sets random,typical]

Both are .ndjson in the layout of Quick, Draw!; --sets keeps the training drawings whose field `set`
is one of the names. Every drawing is scaled to one box and drawn in grey on 48 x 48 pixels, blurred,
and normalised; the distance of two is Euclidean, so unrelated drawings lie near sqrt(2) = 1.41 and a
copy at 0. Training drawings count mirrored, too, as training sees them. Prints, as one JSON object,
quartiles of the distance from each sample to the nearest training drawing, and of the distance from
each training drawing to the nearest other one. Needs NumPy and Pillow.
"""
import argparse
import json

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

SIDE = 48


def raster(drawing):
    strokes = [list(zip(stroke[0], stroke[1])) for stroke in drawing if stroke[0]]
    points = np.array([point for stroke in strokes for point in stroke], dtype=float)
    low, high = points.min(0), points.max(0)
    scale = 4 * SIDE * 0.8 / max((high - low).max(), 1e-9)
    image = Image.new("L", (4 * SIDE, 4 * SIDE), 0)
    pen = ImageDraw.Draw(image)
    for stroke in strokes:
        line = [tuple((np.array(p) - (low + high) / 2) * scale + 2 * SIDE) for p in stroke]
        pen.line(line if len(line) > 1 else line * 2, fill=255, width=6)
    image = image.filter(ImageFilter.GaussianBlur(8)).resize((SIDE, SIDE))
    pixels = np.asarray(image, dtype=float).ravel()
    return pixels / max(np.linalg.norm(pixels), 1e-9)


def read(path, sets=None):
    rows = [json.loads(line) for line in open(path) if line.strip()]
    rows = [row for row in rows if sets is None or row.get("set") in sets]
    return np.array([raster(row["drawing"]) for row in rows if any(s[0] for s in row["drawing"])])


def quartiles(values):
    return [round(float(q), 3) for q in np.percentile(values, [0, 25, 50, 75, 100])]


parser = argparse.ArgumentParser()
parser.add_argument("samples")
parser.add_argument("training")
parser.add_argument("--sets")
arguments = parser.parse_args()
samples = read(arguments.samples)
training = read(arguments.training, arguments.sets.split(",") if arguments.sets else None)
mirrored = training.reshape(-1, SIDE, SIDE)[:, :, ::-1].reshape(len(training), -1)


def distances(a, b):
    return np.sqrt(np.maximum(2 - 2 * a @ b.T, 0))


own = np.minimum(distances(training, training), distances(training, mirrored))
np.fill_diagonal(own, np.inf)
theirs = np.minimum(distances(samples, training), distances(samples, mirrored))
print(json.dumps({
    "samples": len(samples),
    "training": len(training),
    "sample_to_nearest_training": quartiles(theirs.min(1)),
    "training_to_nearest_other": quartiles(own.min(1)),
}))

"""Writes the numbers that rasters, quality figures and intervals are compared with.

Run:  pip install numpy && python3 Tests/Reference/make_quality_vectors.py
It writes vectors-quality.json beside itself: docs/evaluation.md and the papers it names in plain NumPy, float64, every
pixel against every segment and every drawing against every other one. It shares no code with the project.
"""

import json
import math
import pathlib

import numpy as np

SIDE, K = 48, 5

SKETCHES = [
    [[[0, 100], [0, 40]], [[20, 20, 70], [60, 90, 75]]],  # strokes [[x…], [y…]], as in .ndjson
    [[[5], [7]]],
    [[[-3, 14, 8], [2.5, 30, 61]], [[12], [55]], [[1, 1], [9, 9]]],
    [[[0, 30, 60, 90], [0, 80, 10, 85]], [[10, 80], [95, 92]]],
]


def raster(strokes):
    points = np.array([point for x, y in strokes for point in zip(x, y)], dtype=float)
    low, high = points.min(0), points.max(0)
    longest = (high - low).max()
    scale = 38.4 / longest if longest > 0 else 0
    rows, columns = np.mgrid[0:SIDE, 0:SIDE] + 0.5
    nearest = np.full((SIDE, SIDE), np.inf)
    for x, y in strokes:
        line = (np.array([x, y], dtype=float).T - (low + high) / 2) * scale + SIDE / 2
        for a, b in zip(line, line[1:] if len(line) > 1 else line):
            d = b - a
            length = d @ d
            t = np.clip(((columns - a[0]) * d[0] + (rows - a[1]) * d[1]) / length, 0, 1) if length > 0 else 0
            nearest = np.minimum(nearest, np.hypot(columns - a[0] - t * d[0], rows - a[1] - t * d[1]))
    return np.clip(1.25 - nearest, 0, 1)


def blurred(picture):
    kernel = np.exp(-np.arange(-6, 7) ** 2 / 8.0)
    kernel /= kernel.sum()
    for axis in (0, 1):
        picture = np.apply_along_axis(np.convolve, axis, picture, kernel, "same")
    return picture


def distances(a, b):
    return np.sqrt(((a[:, None] - b[None]) ** 2).sum(-1))


def reach(points):
    return np.sort(distances(points, points), axis=1)[:, K]  # the first is the point itself


def wilson(count, total, z=1.959963984540054):
    p = count / total
    middle, spread = p + z * z / (2 * total), z * math.sqrt(p * (1 - p) / total + z * z / (4 * total * total))
    return [max((middle - spread) / (1 + z * z / total), 0), min((middle + spread) / (1 + z * z / total), 1)]


def mover(count, total, others, others_total):
    p, q = count / total, others / others_total
    (l1, u1), (l2, u2) = wilson(count, total), wilson(others, others_total)
    low = (p * q - math.sqrt((p * q) ** 2 - l1 * u2 * (2 * p - l1) * (2 * q - u2))) / (u2 * (2 * q - u2))
    high = (p * q + math.sqrt((p * q) ** 2 - u1 * l2 * (2 * p - u1) * (2 * q - l2))) / (l2 * (2 * q - l2))
    return [p / q, low, high]


random = np.random.default_rng(1)
people, samples = random.normal(0, 1, (40, 6)), random.normal(0.8, 1.2, (30, 6))
people, samples = np.float32(people).astype(float), np.float32(samples).astype(float)
between = distances(samples, people)
originals, copies = people[:20], people[:20] + np.float32(random.normal(0, 0.6, (20, 6)))
copies = np.float32(copies).astype(float)

pictures = [blurred(raster(sketch)) for sketch in SKETCHES]
pictures = [picture / np.linalg.norm(picture) for picture in pictures]
likeness = [[min(np.linalg.norm(a - b), np.linalg.norm(a - b[:, ::-1])) for b in pictures] for a in pictures]


def numbers(array):
    return [float(f"{value:.9g}") for value in np.ravel(array)]


pathlib.Path(__file__).with_name("vectors-quality.json").write_text(json.dumps({
    "sketches": SKETCHES,
    "rasters": [numbers(raster(sketch)) for sketch in SKETCHES],
    "likeness": [numbers(row) for row in likeness],
    "people": [numbers(point) for point in people],
    "samples": [numbers(point) for point in samples],
    "originals": 20,
    "copies": [numbers(point) for point in copies],
    "precision": int((between <= reach(people)[None]).any(1).sum()),
    "recall": int((between <= reach(samples)[:, None]).any(0).sum()),
    "density": float((between <= reach(people)[None]).sum() / (K * len(samples))),
    "coverage": int((between.min(0) <= reach(people)).sum()),
    "retrieved": int((distances(copies, originals).argmin(1) == np.arange(20)).sum()),
    "wilson": [[count, total, *wilson(count, total)] for count, total in [(0, 20), (18, 20), (20, 20), (331, 400)]],
    "ratios": [[*four, *mover(*four)] for four in [(331, 400, 35, 40), (400, 400, 40, 40), (3, 400, 35, 40)]],
}) + "\n")

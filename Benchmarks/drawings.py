"""Drawings as pictures: read, rendered and compared. Needs NumPy, Pillow and, for prepared drawings, safetensors.

A drawing is a list of strokes [[x…], [y…]], as in the .ndjson of Quick, Draw!.
"""
import json

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

SIDE = 48


def raster(drawing, blur=0.0):
    """A drawing on SIDE x SIDE pixels from 0 to 1, centred and scaled to one box; `blur` in pixels."""
    strokes = [np.array(stroke[:2], dtype=float).T for stroke in drawing if stroke[0]]
    points = np.concatenate(strokes)
    low, high = points.min(0), points.max(0)
    scale = 4 * SIDE * 0.8 / max((high - low).max(), 1e-9)
    image = Image.new("L", (4 * SIDE, 4 * SIDE), 0)
    pen = ImageDraw.Draw(image)
    for stroke in strokes:
        line = ((stroke - (low + high) / 2) * scale + 2 * SIDE).ravel().tolist()
        pen.line(line if len(line) > 2 else line * 2, fill=255, width=6)
    if blur:
        image = image.filter(ImageFilter.GaussianBlur(4 * blur))
    return np.asarray(image.resize((SIDE, SIDE)), dtype=float) / 255


def read_ndjson(path, sets=None):
    """The drawings of an .ndjson file that have a line, those whose field `set` is one of `sets` where given."""
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return [row["drawing"] for row in rows
            if (sets is None or row.get("set") in sets) and any(stroke[0] for stroke in row["drawing"])]


def read_prepared(path):
    """The drawings of a file that `studio dataset prepare` made (docs/datasets.md).

    Returns the drawings, their splits (0 train, 1 valid, 2 test), their classes as indices, and the classes' names.
    """
    from safetensors import safe_open

    with safe_open(path, "np") as file:
        offsets, lifted, lengths, split, label = (
            file.get_tensor(name) for name in ["offsets", "lifted", "lengths", "split", "class"])
        names = json.loads(file.metadata()["classes"])
    drawings, end = [], 0
    for length in lengths:
        begin, end = end, end + int(length)
        # The first point is the origin and has no row.
        points = np.concatenate([np.zeros((1, 2)), np.cumsum(offsets[begin:end], axis=0, dtype=float)])
        strokes = np.split(points, np.flatnonzero(lifted[begin:end - 1]) + 2)
        drawings.append([stroke.T.tolist() for stroke in strokes])
    return drawings, split, label, names


class Likeness:
    """Drawings in grey, blurred and normalised, so that the Euclidean distance of unrelated ones lies near
    sqrt(2) = 1.41 and that of a copy at 0."""

    def __init__(self, drawings):
        pixels = np.array([raster(drawing, blur=2).ravel() for drawing in drawings])
        self.pixels = pixels / np.maximum(np.linalg.norm(pixels, axis=1, keepdims=True), 1e-9)

    def nearest(self, others):
        """The distance from each drawing to the nearest of `others`, these mirrored, too, as training sees
        them. A drawing is not its own neighbour."""
        mirrored = others.pixels.reshape(-1, SIDE, SIDE)[:, :, ::-1].reshape(others.pixels.shape)
        closeness = np.maximum(self.pixels @ others.pixels.T, self.pixels @ mirrored.T)
        if others is self:
            np.fill_diagonal(closeness, -1)
        return np.sqrt(np.maximum(2 - 2 * closeness.max(1), 0))


def quartiles(values):
    return [round(float(q), 3) for q in np.percentile(values, [0, 25, 50, 75, 100])]

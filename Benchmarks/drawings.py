"""Drawings of .ndjson files, read and rendered. Needs NumPy and Pillow.

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

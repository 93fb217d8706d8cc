"""Holds hidden lines against a raster in which filled silhouettes are painted back to front.

python3 check_hidden_lines.py CHECKPOINT [--studio PATH] [--crowds 20] [--count 60] [--halo 0] [--pictures FOLDER]

Needs numpy, scipy, pycairo and shapely. Has Studio render random crowds twice as .page.json, with and without
"hides": true. The lines that were cut are drawn as they are. Of the whole drawings each is painted over those before it:
first what it covers, as paper, then its lines, as ink. What it covers is found here in pixels, by other means than
Studio's geometry: cairo draws strokes so wide that gaps close, holes are filled, and a distance transform shrinks the
whole again, as docs/scene-format.md says. Only the concave hull of a drawing that stays open is shapely's.

Prints a line a crowd: ink of the painted picture in mm2, by how much of it the two differ, and how much is too much
(seen, where it should be hidden) and missing. Ends with status 1 where a crowd differs by more than 0.5 %.
"""

import argparse
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

import cairo
import numpy as np
import shapely
from scipy import ndimage

SCALE = 24  # pixels a millimetre
WIDTH, HEIGHT, PEN = 200, 140, 0.3  # millimetres
GAPS = [0.02, 0.06]  # of a drawing's diagonal, the narrowest first
CLOSED = 0.5  # of its concave hull that a drawing covers
HULL_RATIO = 0.3
CAP, JOIN = cairo.LINE_CAP_ROUND, cairo.LINE_JOIN_ROUND


def render(studio, folder, checkpoint, seed, count, hides, halo):
    """The page as JSON."""
    item = {"type": "crowd", "count": count, "temperature": 0.3, "turn": 10, "mirror": True}
    if hides:
        item |= {"hides": True, "halo": halo}
    scene = {
        "version": 1, "checkpoint": str(Path(checkpoint).resolve()), "seed": seed, "margin": 5,
        "paper": {"width": WIDTH, "height": HEIGHT}, "items": [item],
        "style": {"pens": [{"name": "ink", "colour": "#000", "width": PEN}]},
    }
    path = folder / f"{seed}-{hides}.json"
    path.write_text(json.dumps(scene))
    out = folder / f"{seed}-{hides}.page.json"
    subprocess.run([studio, "render", path, "--out", out, "--force"], check=True, capture_output=True)
    return json.loads(out.read_text())


class Canvas:
    """Coverage by ink, from 0 to 255 a pixel."""

    def __init__(self, box=(0, 0, WIDTH, HEIGHT)):
        self.x, self.y = (math.floor(box[0] * SCALE), math.floor(box[1] * SCALE))
        self.surface = cairo.ImageSurface(
            cairo.FORMAT_A8, math.ceil(box[2] * SCALE) - self.x, math.ceil(box[3] * SCALE) - self.y)
        self.context = cairo.Context(self.surface)
        self.context.translate(-self.x, -self.y)
        self.context.scale(SCALE, SCALE)
        self.context.set_line_cap(CAP)
        self.context.set_line_join(JOIN)

    def stroke(self, paths, width):
        self.context.set_line_width(width)
        for path in paths:
            if len(path) == 1:
                self.context.move_to(*path[0])
                self.context.line_to(*path[0])
            for index, step in enumerate(path):
                if index == 0:
                    self.context.move_to(*step)
                elif len(step) == 2:
                    self.context.line_to(*step)
                else:
                    self.context.curve_to(*step)
            self.context.stroke()

    def pixels(self):
        self.surface.flush()
        shape = (self.surface.get_height(), self.surface.get_stride())
        return np.frombuffer(self.surface.get_data(), np.uint8).reshape(shape)[:, : self.surface.get_width()]


def length(path):
    return sum(math.dist(a, b) for a, b in zip(path, path[1:]))


def silhouette(paths, halo):
    """A mask of what a drawing of straight lines covers, and the pixel at which it begins; None for nothing."""
    points = np.array([step for path in paths for step in path])
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    diagonal = math.hypot(right - left, bottom - top)
    closed = []
    for path in paths:
        gap = math.dist(path[0], path[-1])
        closes = 0 < gap <= min(GAPS[-1] * diagonal, length(path) / 3)
        closed.append(path + path[:1] if closes else path)
    lines = shapely.MultiLineString([path for path in closed if length(path) > 0])
    hull = shapely.concave_hull(lines, ratio=HULL_RATIO)
    if hull.area == 0:
        return None
    room = GAPS[-1] * diagonal + halo + 1
    for gap in GAPS:
        radius = gap * diagonal / 2
        canvas = Canvas((left - room, top - room, right + room, bottom + room))
        canvas.stroke([path for path in closed if length(path) > 0], 2 * radius)
        filled = ndimage.binary_fill_holes(canvas.pixels() > 127)
        # From the middle of a pixel to the edge it is half a pixel less than to the next pixel's middle.
        mask = ndimage.distance_transform_edt(filled) > radius * SCALE + 0.5
        if mask.sum() >= CLOSED * hull.area * SCALE**2:
            break
    else:
        canvas = Canvas((left - room, top - room, right + room, bottom + room))
        for x, y in hull.exterior.coords:
            canvas.context.line_to(x, y)
        canvas.context.fill()
        mask = canvas.pixels() > 127
    if halo > 0:
        mask = ndimage.distance_transform_edt(~mask) <= halo * SCALE
    return mask, canvas.y, canvas.x


def painted(page, halo):
    """All drawings of a page, each over those before it."""
    sheet = np.zeros((HEIGHT * SCALE, WIDTH * SCALE), np.uint8)
    layer = page["layers"][0]["paths"]
    for cell in page["cells"]:
        paths = [layer[path] for _, path in cell["strokes"]]
        if not paths:
            continue
        found = silhouette(paths, halo)
        if found:
            mask, row, column = found
            (top, left) = (max(-row, 0), max(-column, 0))
            part = sheet[max(row, 0) : row + mask.shape[0], max(column, 0) : column + mask.shape[1]]
            part[mask[top : top + part.shape[0], left : left + part.shape[1]]] = 0
        canvas = Canvas()
        canvas.stroke(paths, PEN)
        np.maximum(sheet, canvas.pixels(), out=sheet)
    return sheet


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint")
    parser.add_argument("--studio", default=".build/release/studio")
    parser.add_argument("--crowds", type=int, default=20)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--halo", type=float, default=0)
    parser.add_argument("--pictures", type=Path)
    arguments = parser.parse_args()
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(1, arguments.crowds + 1):
            both = [
                render(
                    arguments.studio, Path(folder), arguments.checkpoint, seed, arguments.count, hides, arguments.halo)
                for hides in (True, False)
            ]
            canvas = Canvas()
            canvas.stroke(both[0]["layers"][0]["paths"], PEN)
            cut = canvas.pixels().astype(int)
            whole = painted(both[1], arguments.halo).astype(int)
            ink = whole.sum()
            (more, less) = (np.maximum(cut - whole, 0).sum() / ink, np.maximum(whole - cut, 0).sum() / ink)
            worst = max(worst, more + less)
            print(
                f"crowd {seed}: {ink / 255 / SCALE**2:.1f} mm2 of ink, {100 * (more + less):.3f} % differ "
                f"({100 * more:.3f} % too much, {100 * less:.3f} % missing)", flush=True)
            if arguments.pictures:
                arguments.pictures.mkdir(exist_ok=True)
                picture = np.stack([255 - cut, 255 - (cut + whole) // 2, 255 - whole], axis=-1).astype(np.uint8)
                height, width = cut.shape
                Path(arguments.pictures / f"{seed}.ppm").write_bytes(
                    f"P6 {width} {height} 255\n".encode() + picture.tobytes())
    print(f"at most {100 * worst:.3f} %")
    sys.exit(worst > 0.005)


if __name__ == "__main__":
    main()

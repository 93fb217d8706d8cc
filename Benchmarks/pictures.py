"""Draws each line of an .ndjson as a PNG of 512 x 512 pixels with pycairo: what a script of few lines does.

    python3 Benchmarks/pictures.py sketches.ndjson FOLDER [PROCESSES]
"""

import json
import math
import multiprocessing
import sys

import cairo

SIDE, MARGIN, WIDTH = 512, 24, 5


def draw(job):
    path, line = job
    strokes = json.loads(line)["drawing"]
    xs = [x for stroke in strokes for x in stroke[0]]
    ys = [y for stroke in strokes for y in stroke[1]]
    if not xs:
        xs, ys = [0], [0]
    extent = max(max(xs) - min(xs), max(ys) - min(ys), 1)
    scale = (SIDE - 2 * MARGIN) / extent
    surface = cairo.ImageSurface(cairo.FORMAT_ARGB32, SIDE, SIDE)
    context = cairo.Context(surface)
    context.translate(SIDE / 2, SIDE / 2)
    context.scale(scale, scale)
    context.translate(-(min(xs) + max(xs)) / 2, -(min(ys) + max(ys)) / 2)
    context.set_line_width(WIDTH / scale)
    context.set_line_cap(cairo.LINE_CAP_ROUND)
    context.set_line_join(cairo.LINE_JOIN_ROUND)
    for x, y in strokes:
        context.move_to(x[0], y[0])
        for point in zip(x[1:], y[1:]):
            context.line_to(*point)
    context.stroke()
    surface.write_to_png(path)


if __name__ == "__main__":
    lines = open(sys.argv[1]).read().splitlines()
    processes = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    digits = int(math.log10(max(len(lines), 1))) + 1
    jobs = [(f"{sys.argv[2]}/{index:0{digits}}.png", line) for index, line in enumerate(lines)]
    if processes == 1:
        for job in jobs:
            draw(job)
    else:
        with multiprocessing.Pool(processes) as pool:
            pool.map(draw, jobs, chunksize=16)

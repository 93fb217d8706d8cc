"""Compares the lines that Studio draws of SVG files with those that rsvg-convert (librsvg 2.54) sees in them.

python3 compare_svg.py FOLDER [--studio PATH] [--json] [--pictures FOLDER]

Needs numpy, pillow and rsvg-convert. Takes every .svg and .svgz under FOLDER, two at a time, and prints a line a file:

    agree               the same lines, and Studio had nothing to say
    agree with note     the same lines, and Studio left out or changed something that is no line, as a mask
    differs with note   other lines, and Studio said what it left out or changed
    differs             other lines, and not a word
    refused             Studio drew nothing and gave the message
    rsvg fails          the viewer drew nothing, so there is nothing to compare with

then the totals. Nothing is skipped; a file that takes longer than 60 s is `refused` or `rsvg fails`.

How. librsvg 2.54 knows no `vector-effect`, so no stylesheet can make strokes one pixel wide under a scale or a skew.
But rsvg-convert also writes SVG, in which everything is resolved by librsvg and cairo: styles, units, references,
transforms and clips are gone, paths are absolute M, L, C and Z. So both drawings, the original and Studio's, are
resolved at 200 dpi, every path that is left is stroked one pixel wide, black, and filled with nothing, and
rsvg-convert makes the pictures of that. No transform, length or style is interpreted here except the one matrix that
cairo leaves on a stroked path; curves become lines within 0.05 pixels. The stylesheet of the first step takes off
what is no outline: masks, filters, markers and images. Clips stay. Dashes are drawn as unbroken lines.

What counts as painted is for librsvg to say: a shape with neither fill nor stroke, hidden, or with opacity 0 is no
path in its output, so Studio must not draw it either. Two exceptions: cairo drops a fill whose box has no width or no
height, and paints one that covers the whole page without its outline. So an upright or level line, or a background,
that is filled but not stroked cannot be told from one that is not painted at all, and may be drawn or not. Where the
rest of Studio's surplus goes away when all shapes are stroked, painted or not, the line says "draws unpainted shapes".
Text is what librsvg draws, glyphs' outlines: Studio's lettering of single lines differs, with its note.

Measure. Ink is a pixel at least a quarter black: a line one pixel wide that straddles two rows darkens both by half,
so "half" would depend on the last digit. A pixel agrees when the other picture has ink in it or in its eight
neighbours. A file agrees when at most 0.5 % of the pixels with ink in either picture disagree, and the page sizes
differ by no more than two pixels. (A file with no width, height and viewBox has no page size: not compared.)

Pages of more than 8,000 pixels a side are compared at a lower resolution, which the line gives.
"""

import argparse
import concurrent.futures
import gzip
import io
import json
import os
import re
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree

import numpy
from PIL import Image

from svg_outlines import DPI, EVERYTHING, OUTLINES, Outlines, ViewerFails, may_be_lost, rsvg, run

LARGEST_SIDE = 8000
TIMEOUT = 60
SHARE = 0.005
DARK = 191  # of 255; three quarters white

Image.MAX_IMAGE_PIXELS = None


def picture(outlines, zoom, deadline):
    """True where there is ink."""
    with tempfile.NamedTemporaryFile("w", suffix=".svg", encoding="utf-8") as file:
        file.write(outlines.text(1 / zoom))
        file.flush()
        output = rsvg(["-b", "white", "-z", str(zoom), file.name], deadline)
    return numpy.asarray(Image.open(io.BytesIO(output)).convert("L")) <= DARK


def has_page_size(path):
    """Whether the first `svg` element says how large it is. Looked up as text: broken files are compared too."""
    with open(path, "rb") as file:
        data = file.read()
    try:
        data = gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    except (OSError, EOFError):
        return True
    root = re.search(rb"<(?:\w+:)?svg\b[^>]*>", data.replace(b"\0", b""))
    return root is None or re.search(rb"\s(width|height|viewBox)\s*=", root[0]) is not None


def near(ink):
    """The pixels with ink and their eight neighbours: everything within 1.5 pixels."""
    wide = ink.copy()
    wide[:, 1:] |= ink[:, :-1]
    wide[:, :-1] |= ink[:, 1:]
    tall = wide.copy()
    tall[1:] |= wide[:-1]
    tall[:-1] |= wide[1:]
    return tall


def on(shape, ink):
    """The picture, cut or filled up to a shape, from the top left corner."""
    canvas = numpy.zeros(shape, bool)
    part = ink[: shape[0], : shape[1]]
    canvas[: part.shape[0], : part.shape[1]] = part
    return canvas


def studio(program, path, options, output, deadline):
    """Returns Studio's drawing as a file or None, and its notes or its message."""
    code, _, messages = run([program, "plot", "draw", path, "--out", output, "--force", *options], deadline)
    # Notes begin with the name of the file: in the list it stands before them already.
    lines = [line.removeprefix(path + ":").strip() for line in messages.split("\n") if line.strip()]
    if code != 0:
        message = " ".join(lines).removeprefix("studio: error: ") or f"exit {code}"
        return None, [message.replace(path + ": ", "")]
    return output, lines


def compare(program, path, options, pictures):
    """Returns the verdict, why, and the notes."""
    deadline = time.monotonic() + TIMEOUT
    with tempfile.TemporaryDirectory() as folder:
        try:
            theirs = Outlines(path, OUTLINES, deadline)
        except (ViewerFails, ElementTree.ParseError) as failure:
            return {"verdict": "rsvg fails", "why": str(failure), "notes": []}
        file, notes = studio(program, path, options, os.path.join(folder, "ours.svg"), deadline)
        if file is None:
            if not theirs.paths and re.search("nothing|no lines?\\b|empty", notes[0]):
                return {"verdict": "agree with note", "why": "both draw nothing", "notes": notes}
            return {"verdict": "refused", "why": notes[0], "notes": []}
        try:
            ours = Outlines(file, OUTLINES, deadline)
            zoom = min(1, *(LARGEST_SIDE / max(side, 1e-9) for o in (theirs, ours) for side in (o.width, o.height)))
            pair = [picture(theirs, zoom, deadline), picture(ours, zoom, deadline)]
            shape = tuple(numpy.max([ink.shape for ink in pair], axis=0))
            theirs_ink, ours_ink = (on(shape, ink) for ink in pair)
            missing = theirs_ink & ~near(ours_ink)
            surplus = ours_ink & ~near(theirs_ink)
            if surplus.any():
                lost = picture(Outlines(path, EVERYTHING, deadline, may_be_lost), zoom, deadline)
                surplus &= ~near(on(shape, lost))
            ink = int((theirs_ink | ours_ink).sum())
            share = int(missing.sum() + surplus.sum()) / max(ink, 1)
            why = [f"{share:.2%} of {ink} px", f"missing {missing.sum()}", f"surplus {surplus.sum()}"]
            if not ink:
                why.append("both draw nothing")
            if zoom < 1:
                why.append(f"at {DPI * zoom:.0f} dpi")
            agrees = share <= SHARE
            if max(abs(theirs.width - ours.width), abs(theirs.height - ours.height)) > 2:
                sizes = [f"{o.width * 25.4 / DPI:.2f} × {o.height * 25.4 / DPI:.2f} mm" for o in (ours, theirs)]
                if has_page_size(path):
                    agrees = False
                    why.append(f"page {sizes[0]}, rsvg {sizes[1]}")
                else:
                    why.append(f"no page size: {sizes[0]}, rsvg {sizes[1]}")
            if not agrees and surplus.any():
                every = picture(Outlines(path, EVERYTHING, deadline), zoom, deadline)
                if (surplus & ~near(on(shape, every))).sum() <= surplus.sum() / 10:
                    why.append("draws unpainted shapes")
        except ViewerFails as failure:
            return {"verdict": "rsvg fails", "why": f"on the outlines: {failure}", "notes": notes}
    if pictures and not agrees:
        colours = numpy.full((*shape, 3), 255, numpy.uint8)
        colours[theirs_ink | ours_ink] = (170, 170, 170)
        colours[near(missing)] = (0, 0, 255)
        colours[near(surplus)] = (255, 0, 0)
        name = re.sub(r"[^\w.-]+", "_", path.strip("/"))
        Image.fromarray(colours).save(os.path.join(pictures, name + ".png"))
    verdict = ("agree" if agrees else "differs") + (" with note" if notes else "")
    return {"verdict": verdict, "why": ", ".join(why), "notes": notes}


def files(folder):
    found = []
    for place, _, names in os.walk(folder):
        found += [os.path.join(place, name) for name in names if name.lower().endswith((".svg", ".svgz"))]
    return sorted(found)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("--studio", default=".build/release/studio", help="default: %(default)s")
    parser.add_argument("--json", action="store_true", help="one JSON object a file, then one of the totals")
    parser.add_argument("--pictures", help="a folder for pictures of what differs: missing blue, surplus red")
    arguments = parser.parse_args()
    if arguments.pictures:
        os.makedirs(arguments.pictures, exist_ok=True)
    paths = files(arguments.folder)
    if not paths:
        sys.exit(f"{arguments.folder}: holds no .svg or .svgz file")
    _, usage, _ = run([arguments.studio, "plot", "draw", "--help"], time.monotonic() + TIMEOUT)
    # A viewer cuts at the edge of the page; a plotter's program must be told to.
    options = ["--crop"] if b"--crop" in usage else []
    counts = {}
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        jobs = [pool.submit(compare, arguments.studio, path, options, arguments.pictures) for path in paths]
        for path, job in zip(paths, jobs):
            result = job.result()
            counts[result["verdict"]] = counts.get(result["verdict"], 0) + 1
            name = os.path.relpath(path, arguments.folder)
            if arguments.json:
                print(json.dumps({"file": name, **result}, ensure_ascii=False), flush=True)
            else:
                notes = "".join(f" | {note}" for note in result["notes"])
                print(f"{result['verdict']}: {name}: {result['why']}{notes}", flush=True)
    compared = len(paths) - counts.get("rsvg fails", 0)
    silent = counts.get("agree", 0)
    explained = silent + counts.get("agree with note", 0) + counts.get("differs with note", 0)
    if arguments.json:
        print(json.dumps({"files": len(paths), "compared": compared, "agree": silent, "explained": explained, **counts}))
    else:
        print(f"\n{len(paths)} files: " + ", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items())))
        print(f"(a) agree without a note: {silent} of {compared}, {silent / max(compared, 1):.1%}")
        print(f"(b) agree or carry a note: {explained} of {compared}, {explained / max(compared, 1):.1%}")


if __name__ == "__main__":
    main()

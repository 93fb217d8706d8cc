"""Runs Studio on the inputs of a folder of known faults, kept outside of the project, and compares with the right values.

python3 faults.py FOLDER [--studio PATH]

Prints a line a case, `ok` or `WRONG` with what was got, and exits with 1 where any is wrong. Covers the folders about
SVG drawings, reading data sets and importing checkpoints. A drawing is measured twice: rsvg-convert resolves the SVG
that `plot draw` writes (strokes, length, box, page in millimetres), and `plot preview` measures the G-code (strokes,
extent).
"""

import argparse
import math
import os
import re
import resource
import subprocess
import sys
import tempfile
import time

from svg_outlines import DPI, OUTLINES, Outlines, ViewerFails

TIMEOUT = 60
CRASH = "crashed"


class Wrong(Exception):
    pass


class Run:
    """A run of Studio: exit code, stdout, stderr, largest memory in bytes."""

    def __init__(self, arguments, memory=None):
        def limit():
            if memory:
                resource.setrlimit(resource.RLIMIT_AS, (memory, memory))

        self.command = " ".join(arguments)
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen(
                [STUDIO, *arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=err, preexec_fn=limit
            )
            end = time.monotonic() + TIMEOUT
            while True:
                done, status, usage = os.wait4(process.pid, os.WNOHANG)
                if done:
                    break
                if time.monotonic() > end:
                    process.kill()
                    os.wait4(process.pid, 0)
                    raise Wrong(f"{self.command}: took longer than {TIMEOUT} s")
                time.sleep(0.01)
            process.returncode = os.waitstatus_to_exitcode(status)
            self.code, self.memory = process.returncode, usage.ru_maxrss * 1024
            out.seek(0), err.seek(0)
            self.out, self.err = (file.read().decode("utf-8", "replace") for file in (out, err))
        # A trap ends with a signal, or with 128 + signal where a backtrace is written first.
        if self.code < 0 or self.code >= 128:
            raise Wrong(f"{CRASH} with {self.code}: {self.err.strip()[:200]}")

    def must(self, is_right, wanted):
        if not is_right:
            raise Wrong(f"wanted {wanted}, got exit {self.code}: {(self.err + self.out).strip()[:300]}")

    def refuses(self, *parts):
        """With exit 65, words of the message, and no error number of a library."""
        self.must(self.code == 65, "exit 65")
        for part in parts:
            self.must(re.search(part, self.err), f'a message with "{part}"')
        self.must("NSXMLParser" not in self.err and "is not an SVG drawing" not in self.err, "the reason in words")


def draws(path, strokes, length, box, page=None, note=None):
    """Checks one drawing; box as x0, y0, x1, y1, page as width, height, in millimetres."""
    with tempfile.TemporaryDirectory() as folder:
        svg, gcode = os.path.join(folder, "o.svg"), os.path.join(folder, "o.gcode")
        run = Run(["plot", "draw", path, "--out", svg, "--out", gcode, "--force"])
        run.must(run.code == 0, "a program")
        try:
            ours = Outlines(svg, OUTLINES, time.monotonic() + TIMEOUT)
        except ViewerFails as failure:
            raise Wrong(f"rsvg-convert cannot read Studio's SVG: {failure}") from failure
        got = ours.measure()
        size = [side * 25.4 / DPI for side in (ours.width, ours.height)]
        preview = Run(["plot", "preview", gcode])
    text = f"{got[0]} strokes, {got[1]:.3f} mm, box {[round(side, 3) for side in got[2] or []]}"
    run.must(got[0] == strokes, f"{strokes} strokes, got {text}")
    run.must(abs(got[1] - length) < max(0.05, 1e-3 * length), f"{length} mm, got {text}")
    run.must(max(abs(a - b) for a, b in zip(got[2], box)) < 0.05, f"box {box}, got {text}")
    if page:
        run.must(max(abs(a - b) for a, b in zip(size, page)) < 0.05, f"page {page}, got {size}")
    if note:
        run.must(re.search(note, run.err), f'a note with "{note}"')
    count = re.search(r"strokes: (\d+)", preview.out)
    preview.must(count and int(count[1]) == strokes, f"{strokes} strokes in the program")
    extent = re.search(r"extent: x (\S+) to (\S+), y (\S+) to (\S+) mm", preview.out)
    preview.must(extent, "an extent")
    x0, x1, y0, y1 = (float(number) for number in extent.groups())
    sides = (box[2] - box[0], box[3] - box[1])
    # A drawing may be turned to fit the machine.
    fits = any(max(abs(x1 - x0 - a), abs(y1 - y0 - b)) < 0.05 for a, b in (sides, sides[::-1]))
    preview.must(fits, f"an extent of {sides} mm in the program")


def draw(path, memory=None):
    with tempfile.TemporaryDirectory() as folder:
        return Run(["plot", "draw", path, "--out", os.path.join(folder, "o.gcode"), "--force"], memory)


def either(*checks):
    """Several answers are right."""
    reasons = []
    for check in checks:
        try:
            return check()
        except Wrong as wrong:
            reasons.append(str(wrong))
            if CRASH in str(wrong):
                break
    raise Wrong(" / ".join(reasons))


def noted(path, word):
    """Drawn with a note, or refused with a message, that has the word."""
    run = draw(path)
    run.must(run.code in (0, 65) and re.search(word, run.err), f'"{word}" in a note or message')


def written(text):
    """A drawing of 100 × 100 mm, one unit a millimetre, in a file of its own."""
    file = tempfile.NamedTemporaryFile("w", suffix=".svg")
    file.write(f'<svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="100mm" viewBox="0 0 100 100">{text}</svg>')
    file.flush()
    return file


def edge():
    """A drawing that truly leaves the page: named, by how much, and the way on."""
    with written('<path d="M10 -2L90 50" stroke="#000"/>') as file:
        run = draw(file.name)
        run.refuses(os.path.basename(file.name), r"\b2(\.0*)?\)? mm", "crop|larger page|shift")
        run.must("o.gcode" not in run.err, "the drawing's name, not the output's")


def photo():
    """11 MB in one attribute."""
    with written(f'<image href="data:,{"A" * 11_000_000}"/><path d="M1 1h9"/>') as file:
        either(
            lambda: draws(file.name, 1, 9, (1, 1, 10, 1), note="image"),
            lambda: draw(file.name).refuses("attribute|10 MB"),
        )


def compressed(path):
    run = draw(path)
    if run.code != 0:
        run.refuses("compressed")


def cut_path(path):
    draws(path, 1, 14.142, (10, 10, 20, 20), note="path")
    Run(["dataset", "inspect", path]).refuses(r"p\.svg:1", "path")


def bom(path):
    run = Run(["dataset", "inspect", path])
    run.must(run.code == 0 and re.search(r"^cat .*\b2$", run.out, re.M) and "0 broken" in run.out, "two cats, 0 broken")


def arc(path):
    run = Run(["dataset", "inspect", path])
    if run.code == 65:
        run.refuses(r"arc\.svg:1", "path")
    else:
        run.must(run.code == 0 and "0 broken" in run.out and re.search(r"^strokes +1 ", run.out, re.M), "one stroke")


def imports(path, or_says=None):
    with tempfile.TemporaryDirectory() as folder:
        checkpoint = os.path.join(folder, "i.safetensors")
        run = Run(["import", path, "--out", checkpoint])
        if run.code == 0:
            info = Run(["info", checkpoint])
            return info.must(info.code == 0, "a checkpoint that info reads")
    run.must(or_says, "a checkpoint")
    run.refuses(or_says)


def text(path):
    """All is lettering: left out, so that nothing is left to draw, or drawn."""
    run = draw(path)
    run.must("text" in run.err, "a note about the text")
    if run.code == 0:
        run.must("grbl-servo: 0 m drawn" not in run.err, "a program only where there is something to draw")
    else:
        run.refuses("text|nothing")


def amplification(_):
    """540 KB of huge curves: off the paper, with little memory."""
    with written(f'<path d="M1 1{"c9e8 9e8 9e8 0 0 0" * 30000}" stroke="#000"/>') as file:
        run = draw(file.name, memory=2 << 30)
        run.refuses()
        run.must(run.memory < 2 << 30, f"less than 2 GiB, took {run.memory >> 20} MiB")


CIRCLE = 4 * 96 / 25.4  # 4 mm in units of which one is drawn as a millimetre
CM = 10 * 96 / 25.4
CASES = [
    ("07-svg-units-lost/px.svg", lambda f: draws(f, 1, 80, (10, 10, 30, 30))),
    (
        "07-svg-units-lost/mm.svg",
        lambda f: draws(
            f, 2, 2 * math.pi * CIRCLE + CM, (50 - CIRCLE, 50 - CIRCLE, 2 * CM, 50 + CIRCLE), page=(100, 100)
        ),
    ),
    ("07-svg-units-lost/percent.svg", lambda f: draws(f, 1, 200, (25, 25, 75, 75))),
    ("08-svg-glued-numbers/poly.svg", lambda f: draws(f, 1, 79.405, (10, 5, 40, 50))),
    ("08-svg-glued-numbers/transform.svg", lambda f: draws(f, 1, 20, (30, 25, 50, 25))),
    ("08-svg-glued-numbers/dots.svg", lambda f: draws(f, 1, 20, (10.5, 30.5, 30.5, 30.5))),
    ("08-svg-glued-numbers/cr.svg", lambda f: draws(f, 1, 10, (10, 10, 20, 10))),
    ("09-svg-rounded-rect/r.svg", lambda f: draws(f, 1, 40 + 30 * math.pi, (10, 10, 60, 40))),
    ("11-svg-page-size/width.svg", lambda f: draws(f, 1, 111.803, (0, 0, 100, 50), page=(100, 50))),
    ("11-svg-page-size/height.svg", lambda f: draws(f, 1, 111.803, (0, 0, 100, 50), page=(100, 50))),
    ("11-svg-page-size/none.svg", lambda f: draws(f, 1, 141.421, (0, 0, 100, 100), page=(100, 100))),
    ("11-svg-page-size/min.svg", lambda f: draws(f, 1, 111.803, (0, 0, 100, 50), page=(100, 100))),
    ("11-svg-page-size/upper.svg", lambda f: draws(f, 1, 141.421, (0, 0, 100, 100), page=(100, 100))),
    ("11-svg-page-size/em.svg", lambda f: noted(f, r"\bem\b")),
    ("12-svg-css/hidden.svg", lambda f: draws(f, 1, 20, (10, 40, 30, 40))),
    ("12-svg-css/moved.svg", lambda f: draws(f, 1, 20, (30, 40, 50, 40))),
    (
        "13-svg-clip-unsaid/c.svg",
        lambda f: either(
            lambda: draws(f, 1, 20, (40, 15, 60, 15)), lambda: draws(f, 1, 100, (0, 15, 100, 15), note="clip")
        ),
    ),
    ("15-svg-edge-nanometres/edge.svg", lambda f: draws(f, 1, 94.340, (10, 0, 90, 50))),
    ("15-svg-edge-nanometres (2 mm outside)", lambda f: edge()),
    ("20-program-that-is-none/text.svg", text),
    ("21-svg-cryptic-refusal/utf8.svg", lambda f: draw(f).refuses(r"line 1\b|svg:1\b", "not UTF-8")),
    ("21-svg-cryptic-refusal/z.svgz", compressed),
    ("21-svg-cryptic-refusal (a photo of 11 MB)", lambda f: photo()),
    ("22-svg-path-cut/p.svg", cut_path),
    (
        "23-dataset-reason-hidden/latin1.ndjson",
        lambda f: Run(["dataset", "inspect", f]).refuses(r"latin1\.ndjson:1:13", "not UTF-8"),
    ),
    (
        "23-dataset-reason-hidden/kaggle.ndjson",
        lambda f: Run(["dataset", "inspect", f]).refuses(r"kaggle\.ndjson:1", "drawing"),
    ),
    ("23-dataset-reason-hidden/bom.ndjson", bom),
    ("23-dataset-reason-hidden/arc.svg", arc),
    ("24-import-wrapped-names/compiled.pth", imports),
    ("24-import-wrapped-names/args.pth", lambda f: imports(f, "state_dict")),
    ("24-import-wrapped-names/scalar.pth", lambda f: imports(f, "state_dict")),
    ("24-import-wrapped-names/counter.safetensors", lambda f: imports(f, "state_dict")),
    ("breaking/01-svg-pi-or-latin1-crash/pi.svg", lambda f: draws(f, 1, 5.657, (1, 1, 5, 5))),
    ("breaking/01-svg-pi-or-latin1-crash/latin1-comment.svg", lambda f: draw(f).refuses("UTF-8")),
    ("breaking/01-svg-pi-or-latin1-crash/latin1-attr.svg", lambda f: draw(f).refuses("UTF-8")),
    ("breaking/01-svg-pi-or-latin1-crash/five-bytes.svg", lambda f: draw(f).refuses()),
    ("breaking/02-svg-curve-trap/cubic-scale.svg", lambda f: draw(f).refuses()),
    # Radii that are too small grow (SVG 1.1 §F.6.6): half a circle about (3, 3).
    (
        "breaking/02-svg-curve-trap/arc-tiny.svg",
        lambda f: either(
            lambda: draw(f).refuses(), lambda: draws(f, 1, math.pi * math.sqrt(8), ARC_TINY), lambda: noted(f, "path")
        ),
    ),
    ("breaking/02-svg-curve-trap/viewbox-tiny.svg", lambda f: draw(f).refuses()),
    ("breaking/02-svg-curve-trap/page-huge.svg", lambda f: draw(f).refuses()),
    ("breaking/09-amplification-svg-gcode (big.svg)", amplification),
]
# From (1, 1) the short way against the sweep of y downwards: over the corner at (1, 5).
ARC_TINY = (3 - math.sqrt(8), 1, 5, 3 + math.sqrt(8))


def main():
    global STUDIO
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("--studio", default=".build/release/studio", help="default: %(default)s")
    arguments = parser.parse_args()
    STUDIO = os.path.abspath(arguments.studio)
    wrong = 0
    for name, check in CASES:
        path = os.path.join(arguments.folder, name)
        try:
            if " (" not in name and not os.path.exists(path):
                raise Wrong("the input is missing")
            check(path)
            print(f"ok    {name}", flush=True)
        except Wrong as reason:
            wrong += 1
            print(f"WRONG {name}: {' '.join(str(reason).split())}", flush=True)
    print(f"\n{len(CASES) - wrong} of {len(CASES)} right")
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()

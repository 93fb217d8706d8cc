"""What rsvg-convert (librsvg 2.54) sees in an SVG file, as paths without units, styles, references and transforms.

Used by compare_svg.py, faults.py and make_svg_corpus.py. Needs rsvg-convert.

rsvg-convert also writes SVG, in which everything is resolved by librsvg and cairo: paths are absolute M, L, C and Z.
No transform, length or style is interpreted here except the one matrix that cairo leaves on a stroked path.
"""

import math
import re
import subprocess
import tempfile
import time
import xml.etree.ElementTree as ElementTree

DPI = 200
SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"

# Takes off what is no outline; clips stay. Dashes become unbroken lines.
OUTLINES = """
* { mask: none !important; filter: none !important; marker: none !important; marker-start: none !important;
    marker-mid: none !important; marker-end: none !important; stroke-dasharray: none !important; }
image { display: none !important; }
"""
# The same, and strokes all shapes, painted or not.
EVERYTHING = (
    OUTLINES
    + "* { fill: none !important; stroke: #000 !important; stroke-width: 1px !important; stroke-opacity: 1 !important; }"
)


class ViewerFails(Exception):
    pass


def run(command, deadline):
    """Returns exit code, output, messages; the exit code is None where time ran out."""
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=max(deadline - time.monotonic(), 0.1), stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired:
        return None, b"", "took too long"
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace").strip()


def rsvg(arguments, deadline):
    code, output, messages = run(["rsvg-convert", "--unlimited", *arguments], deadline)
    if code != 0:
        raise ViewerFails(messages.split("\n")[0] or f"exit {code}")
    return output


def matrix(text):
    """a b c d e f of cairo's `matrix(…)`."""
    return [float(number) for number in text[len("matrix(") : -1].split(",")] if text else [1, 0, 0, 1, 0, 0]


def baked(data, m):
    """Path data in the coordinates outside of the matrix. Cairo writes M, L, C, Z, absolute, with spaces between."""
    words = data.split()
    result = []
    index = 0
    while index < len(words):
        if words[index] in "MLCZ":
            result.append(words[index])
            index += 1
        else:
            x, y = float(words[index]), float(words[index + 1])
            result.append(f"{m[0] * x + m[2] * y + m[4]:.4f} {m[1] * x + m[3] * y + m[5]:.4f}")
            index += 2
    return " ".join(result)


def is_flat(data):
    """Whether path data has a box without width or height."""
    numbers = [float(word) for word in data.split() if word not in "MLCZ"]
    return any(max(side) - min(side) < 0.01 for side in (numbers[::2], numbers[1::2]) if side)


class Outlines:
    """What librsvg paints of a file, as paths in pixels of DPI; all of them, or those whose data `chosen` says."""

    def __init__(self, path, stylesheet, deadline, chosen=lambda data: True):
        with tempfile.NamedTemporaryFile("w", suffix=".css") as sheet:
            sheet.write(stylesheet)
            sheet.flush()
            # Not by -d 200, which would leave px as it is: 96 px are an inch in both programs.
            size = ["-d", "96", "-p", "96", "-z", str(DPI / 96)]
            output = rsvg(["-f", "svg", *size, "-s", sheet.name, path], deadline)
        root = ElementTree.fromstring(output)
        self.width, self.height = (float(root.get(name).removesuffix("pt")) for name in ("width", "height"))
        self.defined = {element.get("id"): element for element in root.iter() if element.get("id")}
        self.clips = []
        self.paths = []
        self.chosen = chosen
        for child in root:
            if child.tag != SVG + "defs":
                self.collect(child)

    def collect(self, element):
        clip = element.get("clip-path")
        if clip:
            self.paths.append(f'<g clip-path="{clip}">')
            self.clips.append(clip[len("url(#") : -1])
        if element.tag == SVG + "path":
            style = element.get("style", "")
            # One of them is what painted the path; cairo keeps paint that cannot be seen.
            if not re.search(r"(fill|stroke)-opacity:0;", style):
                data = element.get("d")
                transform = element.get("transform")
                data = baked(data, matrix(transform)) if transform else data
                if self.chosen(data):
                    self.paths.append(f'<path d="{data}"/>')
        elif element.tag == SVG + "use":
            target = self.defined.get(element.get(HREF, "")[1:])
            if target is not None and target.tag in (SVG + "g", SVG + "path"):
                transform = element.get("transform")
                self.paths.append(f'<g transform="{transform}">' if transform else "<g>")
                self.collect(target)
                self.paths.append("</g>")
        elif element.tag == SVG + "g":
            for child in element:
                self.collect(child)
        if clip:
            self.paths.append("</g>")

    def text(self, width):
        """An SVG of the outlines, black, `width` pixels of DPI wide, filled with nothing."""
        clips = "".join(
            ElementTree.tostring(self.defined[name], encoding="unicode") for name in dict.fromkeys(self.clips)
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}" '
            f'viewBox="0 0 {self.width} {self.height}"><defs>{clips}</defs>'
            f'<g fill="none" stroke="#000" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">'
            + "\n".join(self.paths)
            + "</g></svg>"
        )

    def measure(self):
        """Number of subpaths, their length and box (x0, y0, x1, y1), in millimetres; clips are not applied."""
        lengths, points = [], []
        for data in re.findall(' d="([^"]*)"', "".join(self.paths)):
            words = data.split()
            subpaths, position, start, index = [], None, None, 0
            while index < len(words):
                command = words[index]
                count = {"M": 1, "L": 1, "C": 3, "Z": 0}[command]
                numbers = [float(word) * 25.4 / DPI for word in words[index + 1 : index + 1 + 2 * count]]
                place = list(zip(numbers[::2], numbers[1::2]))
                index += 1 + 2 * count
                if command == "M":
                    start = position = place[0]
                    subpaths.append((None, []))
                    continue
                if command == "C":
                    line = bezier(position, *place)
                else:
                    line = [position, place[0] if place else start]
                length, drawn = subpaths[-1]
                subpaths[-1] = (
                    (length or 0) + sum(math.dist(a, b) for a, b in zip(line, line[1:])),
                    drawn + line,
                )
                position = line[-1]
            # Cairo writes a move to the start behind every Z, which draws nothing.
            for length, drawn in subpaths:
                if length is not None:
                    lengths.append(length)
                    points += drawn
        box = [side(point[axis] for point in points) for side in (min, max) for axis in (0, 1)] if points else None
        return len(lengths), sum(lengths), box


def bezier(a, b, c, d, count=2000):
    """Points on a cubic curve, in equal steps of its parameter."""
    result = []
    for step in range(count + 1):
        t = step / count
        s = 1 - t
        weights = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
        result.append(tuple(sum(w * p[axis] for w, p in zip(weights, (a, b, c, d))) for axis in (0, 1)))
    return result

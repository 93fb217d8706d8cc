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
PATH = '<path d="'
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


def may_be_lost(data, width, height):
    """Whether cairo may drop path data when it is filled: it has a box without width or height, or covers the page."""
    numbers = [float(word) for word in data.split() if word not in "MLCZ"]
    sides = [(min(side), max(side)) for side in (numbers[::2], numbers[1::2]) if side]
    is_flat = any(high - low < 0.01 for low, high in sides)
    return is_flat or all(low < 0.5 and high > size - 0.5 for (low, high), size in zip(sides, (width, height)))


class Outlines:
    """What librsvg paints of a file, as paths in pixels of DPI; all of them, or those that `chosen` says of
    their data and the width and height of the page."""

    def __init__(self, path, stylesheet, deadline, chosen=lambda data, width, height: True):
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
                if self.chosen(data, self.width, self.height):
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
        paths = [pieces(path[len(PATH) : -3]) if path.startswith(PATH) else path for path in self.paths]
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}" '
            f'viewBox="0 0 {self.width} {self.height}"><defs>{clips}</defs>'
            f'<g fill="none" stroke="#000" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">'
            + "\n".join(paths)
            + "</g></svg>"
        )

    def measure(self):
        """Number of subpaths, their length and box (x0, y0, x1, y1), in millimetres; clips are not applied."""
        lines = [
            [(x * 25.4 / DPI, y * 25.4 / DPI) for x, y in line]
            for path in self.paths
            if path.startswith(PATH)
            for line in polylines(path[len(PATH) : -3], tolerance=1e-4)
        ]
        length = sum(math.dist(a, b) for line in lines for a, b in zip(line, line[1:]))
        points = [point for line in lines for point in line]
        box = [side(point[axis] for point in points) for side in (min, max) for axis in (0, 1)] if points else None
        return len(lines), length, box


def polylines(data, tolerance):
    """The subpaths of cairo's path data (M, L, C and Z, absolute), curves as lines within `tolerance`."""
    words = data.split()
    lines, position, index = [], None, 0
    while index < len(words):
        command = words[index]
        end = index + 1 + {"M": 2, "L": 2, "C": 6, "Z": 0}[command]
        numbers = [float(word) for word in words[index + 1 : end]]
        index = end
        if command == "M":
            position = (numbers[0], numbers[1])
            lines.append([position])
        elif command == "L":
            position = (numbers[0], numbers[1])
            lines[-1].append(position)
        elif command == "C":
            lines[-1] += bezier(position, *zip(numbers[::2], numbers[1::2]), tolerance)
            position = lines[-1][-1]
        else:
            lines[-1].append(lines[-1][0])
    # Cairo writes a move to the start behind every Z, which draws nothing.
    return [line for line in lines if len(line) > 1]


def bezier(a, b, c, d, tolerance):
    """Points on a cubic curve without the first, in equal steps of its parameter."""
    bend = max(math.hypot(p[0] - 2 * q[0] + r[0], p[1] - 2 * q[1] + r[1]) for p, q, r in ((a, b, c), (b, c, d)))
    count = min(max(math.ceil(math.sqrt(0.75 * bend / tolerance)), 1), 5000)
    result = []
    for step in range(1, count):
        t = step / count
        s = 1 - t
        u, v, w, z = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
        result.append((u * a[0] + v * b[0] + w * c[0] + z * d[0], u * a[1] + v * b[1] + w * c[1] + z * d[1]))
    return [*result, d]


def pieces(data):
    """Path elements of lines, for cairo to stroke.

    Curves become lines because cairo strokes a curve whose first control point is almost its start as a wedge that
    fades away (Inkscape's rough hatches are such). Long lines are cut because cairo takes minutes for some that
    cross themselves often.
    """
    result = []
    for line in polylines(data, tolerance=0.05):
        for start in range(0, len(line) - 1, 50):
            points = line[start : start + 51]
            result.append(PATH + "M" + " ".join(f"{x:.4f} {y:.4f}" for x, y in points) + '"/>')
    return "\n".join(result)

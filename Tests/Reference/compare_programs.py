"""Compares what Studio reads in plotter programs with what LinuxCNC's interpreter and hp2xx read in them.

python3 compare_programs.py FOLDER [--studio PATH] [--validators PATH] [--machine NAME]

Takes every program under FOLDER (.gcode .nc .ngc .tap .cnc; .hpgl .plt .hpg .pgl), prints a line a file and the totals:

    agree      all that Studio draws lies within 0.02 mm of a move that the other makes
    differs    some of it does not; the line tells how far, and where
    refused    Studio drew nothing and gave the message
    alone      Studio read it, the other did not, or is not installed

--validators names the folder that Tests/PlottingTests/fetch-validators fills (default: .build/validators); rs274 and
hp2xx of the system are taken where it has none.

How. Studio's strokes come from `studio plot preview --out x.page.json`, whose first two layers are the bed and travel;
they are brought to machine coordinates by the extent that the command prints, to 0.005 mm. rs274 prints canonical
commands; hp2xx writes SVG, without an origin, so its drawing is laid on Studio's by its corner. Neither knows which moves
of a G-code program draw, so one direction is compared: nothing may be drawn where the other does not go.

HPGL that is read is compared as far as the program itself says where lines lie: both are given it without its labels,
symbols, dashes and fills, which each draws in its own way, and with the points P1 and P2 that Studio takes for the
plotter's. Five things hp2xx does otherwise than HP's manuals have it. Neither gets more than the first page (PG), which it
draws alone; where IP has two numbers, whose P2 it puts elsewhere, both get four; behind IP, where it forgets the scale,
both get SC again. Files differ, by its fault, where an open
polygon (PM1, PM2) is edged, as it leaves out the edge that closes it, and where RO turns a page whose PS says that it
stands, as it cuts lines at a page that lies. Files with nothing else are "alone"; the line says so.

Of G-code rs274 gets no words of extruders and tools and none of firmware's own commands, which it does not know; a feed
rate, which it wants before G1; homing as moves to 0, for axes that are named without a number; no tool lengths (G43),
which change Z alone; and G28 without G0 before it, as which Studio reads both together.
"""

import argparse
import json
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile

GCODE = (".gcode", ".nc", ".ngc", ".tap", ".cnc")
HPGL = (".hpgl", ".plt", ".hpg", ".pgl")
TOLERANCE = 0.02
TIMEOUT = 120


def run(command, **options):
    try:
        return subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=TIMEOUT, **options)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 1, "", f"took longer than {TIMEOUT} s")


def studio_lines(studio, path, machine):
    """Strokes in machine millimetres, or the message of a refusal."""
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "x.page.json")
        command = [studio, "plot", "preview", path, "--out", page]
        result = run(command + (["--machine", machine] if machine else []))
        if result.returncode:
            return None, result.stderr.strip().split("\n")[-1]
        with open(page) as file:
            layers = json.load(file)["layers"][2:]
    strokes = [[point[-2:] for point in path] for layer in layers for path in layer["paths"] if path]
    extent = re.search(r"extent: x (\S+) to (\S+), y (\S+) to (\S+) mm", result.stdout)
    if not extent or not strokes:
        return None, "draws nothing"
    left, _, low, _ = map(float, extent.groups())
    points = [point for stroke in strokes for point in stroke]
    right = left - min(x for x, _ in points)
    up = low + max(y for _, y in points)
    return [[(x + right, up - y) for x, y in stroke] for stroke in strokes], None


def arc(start, end, centre, turns):
    """Chords of an arc; turns is positive counter-clockwise."""
    radius = math.dist(start, centre)
    first = math.atan2(start[1] - centre[1], start[0] - centre[0])
    last = math.atan2(end[1] - centre[1], end[0] - centre[0])
    sweep = last - first
    if turns > 0:
        sweep = sweep % (2 * math.pi) or 2 * math.pi
        sweep += (turns - 1) * 2 * math.pi
    else:
        sweep = -((-sweep) % (2 * math.pi) or 2 * math.pi)
        sweep += (turns + 1) * 2 * math.pi
    count = max(int(abs(sweep) / (2 * math.acos(max(1 - 0.002 / max(radius, 0.003), 0)))) + 1, 8)
    return [
        (centre[0] + radius * math.cos(first + sweep * i / count), centre[1] + radius * math.sin(first + sweep * i / count))
        for i in range(1, count)
    ] + [end]


def plain_gcode(line):
    """A line without what boards have beyond RS274/NGC and no place depends on: extruders, fans, tools, settings."""
    code = re.sub(rb"\(.*?\)|;.*", b"", line)
    if re.search(rb"\b[M]0*(1[1-9]|[3-9][1-9]|[3-9][0-9]|[1-9][0-9]{2,})\b", code, re.IGNORECASE):
        return b""
    if re.match(rb"\s*(N\d+\s*)?G0*92\s*E", code, re.IGNORECASE):
        return b""
    code = re.sub(rb"\*\d+\s*$", b"", code)
    if re.match(rb"\s*[$?]|\s*G0*(26|29|69)\s*$", code, re.IGNORECASE):
        return b""
    code = re.sub(rb"\bG43(\.[12])?(?![0-9.])|\bG69\b|\bH\s*\d+", b"", code, flags=re.IGNORECASE)
    code = re.sub(rb"\bG0*[01]\s*(?=(G9[01]\s*)?G28\b)", b"", code, flags=re.IGNORECASE)
    home = re.match(rb"\s*G0*28\s+([XYZ](\s*[XYZ])*)\s*$", code, re.IGNORECASE)
    if home:
        return b"G53 G0 " + b" ".join(axis + b"0" for axis in re.findall(rb"[XYZ]", home.group(1).upper()))
    code = re.sub(rb"(\bG0*4\s*)S", rb"\1P", code, flags=re.IGNORECASE)
    # A small e behind a digit is an exponent, which rs274 refuses, too.
    code = re.sub(rb"(?<![#<A-Za-z])([ETt]|(?<![0-9.])e)\s*-?[0-9.]+", b"", code)
    # A line that asks for motion without a place, as of an extruder alone.
    if not re.search(rb"[XYZIJKRH#]", code, re.IGNORECASE):
        code = re.sub(rb"\bG0*[0123](?![0-9.])", b"", code, flags=re.IGNORECASE)
    return code


def rs274_lines(validators, path):
    """All moves of LinuxCNC's interpreter as lines; None with its message where it refuses."""
    root = os.path.join(validators, "rs274", "root")
    program = os.path.join(root, "usr", "bin", "rs274")
    environment = dict(os.environ)
    if os.path.exists(program):
        library = os.path.join(root, "usr", "lib")
        environment["LD_LIBRARY_PATH"] = ":".join([library, library + "/x86_64-linux-gnu", library + "/aarch64-linux-gnu"])
    else:
        program = shutil.which("rs274")
        if not program:
            return None, "rs274 is not installed"
    with tempfile.TemporaryDirectory() as folder:
        variables, plain = os.path.join(folder, "parameters.var"), os.path.join(folder, "x.ngc")
        shutil.copy(os.path.join(validators, "parameters.var"), variables)
        with open(path, "rb") as file:
            text = file.read().removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        text = b"\n".join(plain_gcode(line) for line in text.split(b"\n"))
        start = re.match(rb"\s*%[^\n]*\n", text)
        start = start.end() if start else 0
        text = text[:start] + b"F1000\n" + text[start:]
        if not re.search(rb"^[^;(]*M0*(2|30)\b", text, re.MULTILINE | re.IGNORECASE) and not text.lstrip().startswith(b"%"):
            text += b"\nM2\n"  # which rs274 wants, and boards do without
        with open(plain, "wb") as file:
            file.write(text)
        tools = os.path.join(validators, "tools.tbl")
        if not os.path.exists(tools):
            tools = os.path.join(folder, "tools.tbl")
            open(tools, "w").close()
        result = run([program, "-v", variables, "-t", tools, "-g", plain], env=environment)
    lines, here, unit, plane = [], (0.0, 0.0), 1.0, 1
    for line in result.stdout.split("\n"):
        match = re.search(r"([A-Z_]+)\((.*)\)", line)
        if not match:
            continue
        name, values = match.group(1), [v.strip() for v in match.group(2).split(",")]
        if name == "USE_LENGTH_UNITS":
            unit = 25.4 if "INCH" in values[0] else 1.0
        elif name == "SELECT_PLANE":
            plane = 1 if "XY" in values[0] else 0
        elif name in ("STRAIGHT_TRAVERSE", "STRAIGHT_FEED"):
            end = (float(values[0]) * unit, float(values[1]) * unit)
            lines.append([here, end])
            here = end
        elif name == "ARC_FEED" and plane:
            end, centre = [(float(values[i]) * unit, float(values[i + 1]) * unit) for i in (0, 2)]
            lines.append([here] + arc(here, end, centre, int(values[4])))
            here = end
    if result.returncode or not lines:
        return None, (result.stderr.strip() or result.stdout.strip()).split("\n")[-1]
    return lines, None


def plain_hpgl(data):
    """A program without letters, dashes and fills, and with the scaling points that Studio assumes."""
    out, place, end = bytearray(b"IN;IP170,602,15370,10602;"), 0, b"\x03"
    scaling, scale, pens = [170, 602, 15370, 10602], b"", False
    while place < len(data):
        name = data[place : place + 2].upper()
        if name == b"DT":
            mark = data[place + 2 : place + 3]
            end = b"\x03" if mark in (b";", b"") else mark
            place = data.find(b";", place + 3) % (len(data) + 1) if mark != b";" else place + 2
        elif name in (b"LB", b"BL", b"WD"):
            stop = data.find(end, place + 2)
            place = len(data) if stop < 0 else stop + 1
        elif name == b"PE":
            stop = data.find(b";", place)
            stop = len(data) if stop < 0 else stop
            out += data[place:stop] + b";"
            place = stop
        elif name == b"CO":
            stop = data.find(b";", place)
            place = len(data) if stop < 0 else stop
        elif re.match(rb"[A-Za-z]{2}", name):
            body = re.match(rb"[^A-Za-z;\x1b]*", data[place + 2 :]).group() if name != b"SM" else data[place + 2 : place + 3]
            whole = name + body + b";"
            if name == b"PG" and pens:
                break
            pens = pens or name in (b"PD", b"EA", b"ER", b"EW", b"CI", b"AA", b"AR", b"EP")
            if name in (b"IN", b"DF"):
                whole += b"IP170,602,15370,10602;"
            if name == b"IP":
                points = [float(n) for n in re.findall(rb"-?[0-9.]+", body)]
                if len(points) == 2:  # P2 keeps its distance, which hp2xx does not know
                    way = [b - a for a, b in zip(scaling, scaling[2:])]
                    points += [points[0] + way[0], points[1] + way[1]]
                    whole = b"IP%d,%d,%d,%d;" % tuple(points)
                scaling = points if len(points) == 4 else [170, 602, 15370, 10602]
                whole += scale  # which hp2xx forgets
            if name == b"SC":
                scale = whole if re.search(rb"[0-9]", body) else b""
            if name == b"PS":  # the plotter's own points are the corners of its page then
                sides = re.findall(rb"[0-9.]+", body)
                whole += b"IP0,0,%s,%s;" % tuple(sides[:2]) if len(sides) > 1 else b""
            if name not in (b"SM", b"LT", b"FP", b"RA", b"RR", b"WG", b"UC", b"PB", b"FT"):
                out += whole
            place += 2 + len(body)
        elif data[place] == 0x1B:
            escape = re.match(rb"\x1b(\.[A-Z@()](?:[0-9;]*:)?|[!-/][ -?`-~]*[@-^]?|.)", data[place:], re.DOTALL)
            place += len(escape.group()) if escape else 1
        else:
            place += 1
    return bytes(out)


def hp2xx_lines(validators, path):
    """The lines that hp2xx draws, wherever they lie."""
    program = os.path.join(validators, "hp2xx", "root", "usr", "bin", "hp2xx")
    if not os.path.exists(program):
        program = shutil.which("hp2xx")
        if not program:
            return None, "hp2xx is not installed"
    with tempfile.TemporaryDirectory() as folder:
        picture = os.path.join(folder, "x.svg")
        result = run([program, "-t", "-m", "svg", "-l", os.path.join(folder, "log"), "-f", picture, path])
        if not os.path.exists(picture):
            return None, result.stderr.strip().split("\n")[-1]
        with open(picture, errors="replace") as file:
            text = file.read()
    lines = []
    for data in re.findall(r'<path d="([^"]*)"', text):
        numbers = [float(n) / 72 * 25.4 for n in re.findall(r"-?[0-9.]+", data)]
        lines.append([(x, -y) for x, y in zip(numbers[::2], numbers[1::2])])
    return (lines, None) if lines else (None, "hp2xx draws nothing")


def hpgl_pair(options, path):
    """What both draw of a program without its letters."""
    with tempfile.TemporaryDirectory() as folder, open(path, "rb") as file:
        plain = os.path.join(folder, "plain.hpgl")
        with open(plain, "wb") as other:
            other.write(plain_hpgl(file.read()))
        lines, message = studio_lines(options.studio, plain, options.machine)
        if lines is None:
            return None, None, "nothing but letters and fills" if "draws nothing" in message else message
        others, message = hp2xx_lines(options.validators, plain)
    return lines, others, message


def is_flat(lines):
    """Whether lines have hardly any width or height: hp2xx makes its scale of both."""
    sides = [[point[i] for line in lines for point in line] for i in (0, 1)]
    return min(max(side) - min(side) for side in sides) < 1


def laid_on(lines, others):
    """Lines moved so that one of their corners is that of others: the one by which others lie nearest to them."""
    found = []
    for sides in ((min, min), (max, min), (min, max), (max, max)):
        corner, wanted = [
            [side(point[i] for line in all for point in line) for i, side in enumerate(sides)] for all in (lines, others)
        ]
        moved = [[(x - corner[0] + wanted[0], y - corner[1] + wanted[1]) for x, y in line] for line in lines]
        distance = worst(others, Index(moved))[0]
        if distance <= TOLERANCE:
            return moved
        found.append((distance, moved))
    return min(found, key=lambda pair: pair[0])[1]


class Index:
    """Segments by place."""

    def __init__(self, lines, size=5.0):
        self.size, self.cells = size, {}
        for line in lines:
            for a, b in zip(line, line[1:]) if len(line) > 1 else [(line[0], line[0])]:
                parts = max(int(math.dist(a, b) / size), 1)
                for part in range(parts + 1):
                    x, y = (a[i] + (b[i] - a[i]) * part / parts for i in (0, 1))
                    key = (math.floor(x / size), math.floor(y / size))
                    self.cells.setdefault(key, []).append((a, b))

    def distance(self, point):
        x, y = (math.floor(c / self.size) for c in point)
        near = {segment for i in (-1, 0, 1) for j in (-1, 0, 1) for segment in self.cells.get((x + i, y + j), ())}
        return min((to_segment(point, *segment) for segment in near), default=math.inf)


def to_segment(point, a, b):
    way = (b[0] - a[0], b[1] - a[1])
    squared = way[0] ** 2 + way[1] ** 2
    share = 0 if squared == 0 else ((point[0] - a[0]) * way[0] + (point[1] - a[1]) * way[1]) / squared
    share = min(max(share, 0), 1)
    return math.dist(point, (a[0] + way[0] * share, a[1] + way[1] * share))


def worst(lines, index):
    samples = [p for line in lines for p in line]
    samples += [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for line in lines for a, b in zip(line, line[1:])]
    step = max(len(samples) // 50_000, 1)
    return max((index.distance(p), p) for p in samples[::step])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("--studio", default=".build/release/studio")
    parser.add_argument("--validators", default=".build/validators")
    parser.add_argument("--machine")
    options = parser.parse_args()
    totals = {}
    for folder, _, names in sorted(os.walk(options.folder)):
        for name in sorted(names):
            kind = "G-code" if name.lower().endswith(GCODE) else "HPGL" if name.lower().endswith(HPGL) else None
            if not kind:
                continue
            path = os.path.join(folder, name)
            lines, message = studio_lines(options.studio, path, options.machine)
            if lines is None:
                verdict = "refused"
            else:
                if kind == "G-code":
                    others, message = rs274_lines(options.validators, path)
                else:
                    lines, others, message = hpgl_pair(options, path)
                if kind == "HPGL" and lines is not None and is_flat(lines):
                    others, message = None, "too flat for hp2xx"
                if others is None:
                    verdict = "alone"
                else:
                    if kind == "HPGL":
                        others = laid_on(others, lines)
                    distance, place = worst(lines, Index(others))
                    # The extent is printed to 0.01 mm, hp2xx's pictures hold points to 0.001.
                    verdict = "agree" if distance <= TOLERANCE else "differs"
                    message = f"{distance:.3f} mm at ({place[0]:.2f}, {place[1]:.2f})"
            totals.setdefault(kind, {}).setdefault(verdict, 0)
            totals[kind][verdict] += 1
            print(f"{verdict:8} {path}  {message}", flush=True)
    for kind, counts in sorted(totals.items()):
        count = sum(counts.values())
        print(f"{kind}: {count} files, " + ", ".join(f"{n} {verdict}" for verdict, n in sorted(counts.items())))
    return 1 if any("differs" in counts for counts in totals.values()) else 0


if __name__ == "__main__":
    sys.exit(main())

"""Writes Tests/Corpus/svg: one feature of SVG a file, each with what Studio must draw of it.

python3 make_svg_corpus.py FOLDER [--check]

Every file holds its expectation in a comment (where a comment would not do, in NAME.expect beside it), an item a line:

    page: 100 80        width and height in millimetres
    strokes: 2          separate lines
    length: 111.803     of all lines in millimetres; within 0.02, or 1e-4 of it
    box: 0 0 100 50     x0 y0 x1 y1 of what is drawn, from the page's top left corner, y downwards; within 0.02
    note: clip          a word of one of the notes, repeatable; without such a line there must be no note
    error: not UTF-8    instead of the others: refused with exit code 65 and a message that holds this
    layers: ink, cut    names of the layers; where it is not there, any

A pixel is 25.4/96 mm. The values are worked out here, from the drawing as it should be: lines, arcs about a centre
and Bézier curves in millimetres, sampled finely. Nothing here reads SVG. With --check, what rsvg-convert (librsvg
2.54) sees in each file is compared with it as in compare_svg.py; KNOWN lists where librsvg differs, and why.
"""

import argparse
import gzip
import math
import os
import sys
import time

PX = 25.4 / 96
SAMPLES = 2000
CASES = {}
# Files in which librsvg 2.54 is not what we want, with the reason.
KNOWN = {
    "page-em.svg": "takes an em as 12 px where no font size is given; CSS says 16",
    "page-none.svg": "makes the page as large as the strokes with their width",
    "text.svg": "draws the glyphs' outlines",
    "text-tspan.svg": "draws the glyphs' outlines",
    "text-on-path.svg": "draws the glyphs' outlines",
    "clip-text.svg": "clips by the glyphs' outlines",
    "polyline-odd.svg": "draws nothing; SVG 1.1 §F.2 and browsers draw up to the error",
    "polyline-broken.svg": "draws nothing; SVG 1.1 §F.2 and browsers draw up to the error",
    "use-symbol-clips.svg": "does not clip symbols; the user agent's sheet of SVG 1.1 §6.16 does",
    "use-svg.svg": "does not put width and height of use in the place of those of svg (SVG 1.1 §5.6)",
    "use-recursive.svg": "draws one round of the ring",
    "transform-style-wins.svg": "lets the attribute win over the style",
    "css-other-type.svg": "reads sheets of any type",
    "clip-nested.svg": "does not apply clip-path on clipPath",
    "clip-shape-clipped.svg": "does not apply clip-path inside clipPath",
}


# The drawing as it should be: a stroke is a list of points, in millimetres.


def line(*numbers):
    return list(zip(numbers[::2], numbers[1::2]))


def polygon(*numbers):
    return line(*numbers, *numbers[:2])


def rect(x, y, width, height):
    return polygon(x, y, x + width, y, x + width, y + height, x, y + height)


def arc(cx, cy, rx, ry=None, start=0, sweep=360, turn=0):
    """About a centre; angles in degrees, from x towards y."""
    ry = rx if ry is None else ry
    points = []
    for step in range(SAMPLES + 1):
        angle = math.radians(start + sweep * step / SAMPLES)
        x, y = rx * math.cos(angle), ry * math.sin(angle)
        cosine, sine = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        points.append((cx + x * cosine - y * sine, cy + x * sine + y * cosine))
    return points


def curve(*numbers):
    """A Bézier curve of any degree, by de Casteljau."""
    points = []
    for step in range(SAMPLES + 1):
        t = step / SAMPLES
        left = line(*numbers)
        while len(left) > 1:
            left = [tuple((1 - t) * u + t * v for u, v in zip(a, b)) for a, b in zip(left, left[1:])]
        points.append(left[0])
    return points


def round_rect(x, y, width, height, rx, ry):
    right, bottom = x + width, y + height
    return (
        line(x + rx, y, right - rx, y)
        + arc(right - rx, y + ry, rx, ry, -90, 90)
        + line(right, y + ry, right, bottom - ry)
        + arc(right - rx, bottom - ry, rx, ry, 0, 90)
        + line(right - rx, bottom, x + rx, bottom)
        + arc(x + rx, bottom - ry, rx, ry, 90, 90)
        + line(x, bottom - ry, x, y + ry)
        + arc(x + rx, y + ry, rx, ry, 180, 90)
    )


def moved(strokes, a=1, b=0, c=0, d=1, e=0, f=0):
    """x' = a x + c y + e, y' = b x + d y + f."""
    return [[(a * x + c * y + e, b * x + d * y + f) for x, y in stroke] for stroke in strokes]


def turned(strokes, degrees, x=0, y=0):
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    there = moved(strokes, e=-x, f=-y)
    return moved(moved(there, cosine, sine, -sine, cosine), e=x, f=y)


def length(stroke):
    return sum(math.dist(a, b) for a, b in zip(stroke, stroke[1:]))


# The files.

ROOT = (
    'xmlns="http://www.w3.org/2000/svg" width="100mm" height="80mm" viewBox="0 0 100 80" fill="none" stroke="#000"'
)


def expectation(page, strokes, notes, layers, error):
    if error:
        return f"error: {error}"
    items = []
    if page:
        items.append("page: " + " ".join(f"{side:.7g}" for side in page))
    if strokes is not None:
        points = [point for stroke in strokes for point in stroke]
        box = [side(point[axis] for point in points) for side in (min, max) for axis in (0, 1)]
        items.append(f"strokes: {len(strokes)}")
        items.append(f"length: {sum(map(length, strokes)):.4f}")
        items.append("box: " + " ".join(f"{round(side, 4) + 0:.7g}" for side in box))
    items += [f"note: {note}" for note in notes]
    if layers:
        items.append("layers: " + ", ".join(layers))
    return "\n".join(items)


def case(name, body, strokes=None, *, root=ROOT, page=(100, 80), notes=(), layers=None, error=None, why=None,
         before="", tag="svg", encode=None):
    """A file; `strokes` None says nothing about what is drawn. `encode` makes the bytes where they are not UTF-8."""
    name += "" if "." in name else ".svg"
    assert name not in CASES, name
    expected = expectation(page, strokes, notes, layers, error)
    comment = f"<!-- expect\n{expected}\n-->\n" + (f"<!-- {why} -->\n" if why else "")
    if encode:
        text = f"{before}<{tag} {root}>\n{body}\n</{tag}>\n"
        CASES[name] = (encode(text), strokes, page)
        CASES[name + ".expect"] = ((expected + "\n" + (f"why: {why}\n" if why else "")).encode(), None, None)
    else:
        assert "--" not in comment[4:].replace("\n-->", "").replace(" -->", "").replace("<!-- ", ""), name
        CASES[name] = (f"{before}<{tag} {root}>\n{comment}{body}\n</{tag}>\n".encode(), strokes, page)


def sized(attributes):
    """The root with another size."""
    return f'xmlns="http://www.w3.org/2000/svg" {attributes} fill="none" stroke="#000"'


def path(data, more=""):
    return f'<path d="{data}"{" " + more if more else ""}/>'


XLINK = ROOT + ' xmlns:xlink="http://www.w3.org/1999/xlink"'
INKSCAPE = (
    ROOT
    + ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'
    + ' xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"'
)
SLANT = line(10, 10, 40, 30)  # what most files about something else draw
SLANT_PATH = path("M10 10L40 30")


def page_sizes():
    def page(name, attributes, page, strokes, body=SLANT_PATH, **more):
        case("page-" + name, body, strokes, root=sized(attributes), page=page, **more)

    for unit, size in [("mm", 1), ("cm", 10), ("in", 25.4), ("pt", 25.4 / 72), ("pc", 25.4 / 6), ("px", PX)]:
        page(unit, f'width="50{unit}" height="40{unit}" viewBox="0 0 100 80"', (50 * size, 40 * size),
             moved([SLANT], size / 2, 0, 0, size / 2))
    page("unitless", 'width="100" height="80"', (100 * PX, 80 * PX), moved([SLANT], PX, 0, 0, PX))
    page("upper-case", 'width="10CM" height="80MM" viewBox="0 0 100 80"', (100, 80), [SLANT])
    page("exponent", 'width="1e2mm" height="8E1mm" viewBox="0 0 1e2 80"', (100, 80), [SLANT])
    page("spaces", 'width=" 100mm " height=" 80mm " viewBox=" 0 , 0  100,80 "', (100, 80), [SLANT])
    page("percent", 'width="100%" height="100%" viewBox="0 0 100 80"', (100 * PX, 80 * PX), moved([SLANT], PX, 0, 0, PX))
    page("viewbox-only", 'viewBox="0 0 100 80"', (100 * PX, 80 * PX), moved([SLANT], PX, 0, 0, PX))
    page("width-only", 'width="50mm" viewBox="0 0 100 80"', (50, 40), moved([SLANT], 0.5, 0, 0, 0.5))
    page("height-only", 'height="160mm" viewBox="0 0 100 80"', (200, 160), moved([SLANT], 2, 0, 0, 2))
    page("auto", 'width="auto" height="160mm" viewBox="0 0 100 80"', (200, 160), moved([SLANT], 2, 0, 0, 2))
    page("none", "", (40 * PX, 30 * PX), [moved([line(0, 0, 40, 30)], PX, 0, 0, PX)[0]], path("M0 0L40 30"),
         notes=["page size"], why="No width, height and viewBox: the page is the extent of the drawing, with a note.")
    page("em", 'width="10em" height="10em" viewBox="0 0 100 100"', (160 * PX, 160 * PX),
         moved([SLANT], 1.6 * PX, 0, 0, 1.6 * PX), notes=["em"],
         why="An em is 16 px, the initial font size of CSS; programs differ, so there is a note.")
    page("viewbox-offset", 'width="100mm" height="80mm" viewBox="-50 -40 100 80"', (100, 80),
         moved([line(-40, -30, 10, 10)], e=50, f=40), path("M-40 -30L10 10"))
    page("viewbox-broken", 'width="100mm" height="80mm" viewBox="0 0 100"', None, None, error="viewBox",
         why="What moves coordinates and cannot be read is refused.")
    page("viewbox-negative", 'width="100mm" height="80mm" viewBox="0 0 -100 80"', None, None, error="viewBox")
    page("viewbox-zero", 'width="100mm" height="80mm" viewBox="0 0 0 80"', None, None, error="viewBox",
         why="A viewBox of no width shows nothing: an empty result is an error with its reason.")
    page("width-negative", 'width="-100mm" height="80mm" viewBox="0 0 100 80"', None, None, error="width")
    page("width-zero", 'width="0" height="80mm" viewBox="0 0 100 80"', None, None, error="width")
    page("unknown-unit", 'width="100furlong" height="80mm" viewBox="0 0 100 80"', None, None, error="furlong")


def aspect_ratios():
    # viewBox 50 × 20 on 100 × 80 mm: meet doubles and leaves 40 mm of height, slice makes it fourfold and cuts 100 mm
    # of width.
    shares = {"Min": 0, "Mid": 0.5, "Max": 1}
    for x, x_share in shares.items():
        for y, y_share in shares.items():
            strokes = moved([line(15, 4, 35, 16)], 2, 0, 0, 2, f=40 * y_share)
            case(f"aspect-x{x}Y{y.lower()}-meet", path("M15 4L35 16"), strokes,
                 root=sized(f'width="100mm" height="80mm" viewBox="0 0 50 20" preserveAspectRatio="x{x}Y{y} meet"'))
        start = 25 * x_share  # of the 25 units that are seen
        strokes = moved([line(start + 5, 4, start + 20, 16)], 4, 0, 0, 4, e=-100 * x_share)
        case(f"aspect-x{x}-slice", path(f"M{start + 5:g} 4L{start + 20:g} 16"), strokes,
             root=sized(f'width="100mm" height="80mm" viewBox="0 0 50 20" preserveAspectRatio="x{x}YMid slice"'))
        # Upright: viewBox 20 × 50 on 100 × 80: meet 1.6, 68 mm of width left.
        case(f"aspect-upright-x{x}", path("M4 15L16 35"), moved([line(4, 15, 16, 35)], 1.6, 0, 0, 1.6, e=68 * x_share),
             root=sized(f'width="100mm" height="80mm" viewBox="0 0 20 50" preserveAspectRatio="x{x}YMid"'))
    case("aspect-none", path("M5 4L45 16"), moved([line(5, 4, 45, 16)], 2, 0, 0, 4),
         root=sized('width="100mm" height="80mm" viewBox="0 0 50 20" preserveAspectRatio="none"'))
    case("aspect-none-circle", '<circle cx="25" cy="10" r="5"/>', [arc(50, 40, 10, 20)],
         root=sized('width="100mm" height="80mm" viewBox="0 0 50 20" preserveAspectRatio="none"'))
    case("aspect-default", path("M15 4L35 16"), moved([line(15, 4, 35, 16)], 2, 0, 0, 2, f=20),
         root=sized('width="100mm" height="80mm" viewBox="0 0 50 20"'))
    case("aspect-defer", path("M15 4L35 16"), moved([line(15, 4, 35, 16)], 2, 0, 0, 2),
         root=sized('width="100mm" height="80mm" viewBox="0 0 50 20" preserveAspectRatio="defer xMinYMin meet"'))
    case("aspect-unknown", path("M15 4L35 16"), None, error="preserveAspectRatio",
         root=sized('width="100mm" height="80mm" viewBox="0 0 50 20" preserveAspectRatio="middle"'),
         why="What moves coordinates and cannot be read is refused.")


def lengths():
    # One unit is one millimetre here, so a pixel is a millimetre too.
    for unit, size in [("px", 1), ("mm", 1 / PX), ("cm", 10 / PX), ("in", 96), ("pt", 96 / 72), ("pc", 16)]:
        number = {"cm": 1, "in": 0.25, "pc": 2}.get(unit, 4)
        case(f"unit-{unit}", f'<circle cx="50" cy="40" r="{number}{unit}"/>', [arc(50, 40, number * size)])
    case("unit-em", '<circle cx="50" cy="40" r="2em" font-size="10"/>', [arc(50, 40, 20)])
    case("unit-em-inherited", '<g style="font-size:5px"><circle cx="50" cy="40" r="2em"/></g>', [arc(50, 40, 10)])
    case("unit-ex", '<circle cx="50" cy="40" r="2ex" font-size="10"/>', [arc(50, 40, 10)],
         why="An ex is half an em, where the font is not known.")
    case("unit-upper-case", '<circle cx="50" cy="40" r="12PX"/>', [arc(50, 40, 12)])
    case("unit-percent-x", '<rect x="10%" y="10" width="50%" height="20"/>', [rect(10, 10, 50, 20)])
    case("unit-percent-y", '<line x1="10" y1="25%" x2="40" y2="75%"/>', [line(10, 20, 40, 60)])
    diagonal = math.sqrt((100**2 + 80**2) / 2)
    case("unit-percent-diagonal", '<circle cx="50%" cy="50%" r="10%"/>', [arc(50, 40, diagonal / 10)])
    case("unit-percent-ellipse", '<ellipse cx="50" cy="40" rx="10%" ry="10%"/>', [arc(50, 40, 10, 8)])
    case("unit-percent-nested",
         '<svg x="10" y="10" width="50" height="40" viewBox="0 0 200 100">'
         '<line x1="10%" y1="10%" x2="90%" y2="90%"/></svg>',
         moved([line(20, 10, 180, 90)], 0.25, 0, 0, 0.25, e=10, f=17.5))
    case("unit-unknown", '<circle cx="50" cy="40" r="4furlong"/>' + SLANT_PATH, [SLANT], notes=["furlong"])


def shapes():
    case("rect", '<rect x="10" y="20" width="30" height="40"/>', [rect(10, 20, 30, 40)])
    case("rect-no-position", '<rect width="30" height="40"/>', [rect(0, 0, 30, 40)])
    case("rect-rx", '<rect x="10" y="10" width="50" height="30" rx="5"/>', [round_rect(10, 10, 50, 30, 5, 5)])
    case("rect-ry", '<rect x="10" y="10" width="50" height="30" ry="5"/>', [round_rect(10, 10, 50, 30, 5, 5)])
    case("rect-rx-ry", '<rect x="10" y="10" width="50" height="30" rx="10" ry="5"/>',
         [round_rect(10, 10, 50, 30, 10, 5)])
    case("rect-rx-large", '<rect x="10" y="10" width="50" height="30" rx="100"/>',
         [round_rect(10, 10, 50, 30, 25, 15)])
    case("rect-rx-zero", '<rect x="10" y="10" width="50" height="30" rx="0" ry="5"/>', [rect(10, 10, 50, 30)])
    case("rect-rx-auto", '<rect x="10" y="10" width="50" height="30" rx="auto" ry="5"/>',
         [round_rect(10, 10, 50, 30, 5, 5)])
    case("rect-rx-percent", '<rect x="10" y="10" width="50" height="30" rx="10%"/>',
         [round_rect(10, 10, 50, 30, 10, 10)], why="Of the viewport's width; ry follows rx.")
    case("rect-zero-width", '<rect x="10" y="10" width="0" height="30"/>' + SLANT_PATH, [SLANT],
         why="SVG 1.1 §9.2: zero disables the element, which is meant.")
    case("rect-negative-width", '<rect x="10" y="10" width="-20" height="30"/>' + SLANT_PATH, [SLANT], notes=["rect"])
    case("rect-no-height", '<rect x="10" y="10" width="20"/>' + SLANT_PATH, [SLANT])
    case("circle", '<circle cx="50" cy="40" r="20"/>', [arc(50, 40, 20)])
    case("circle-no-centre", '<g transform="translate(30 30)"><circle r="20"/></g>', [arc(30, 30, 20)])
    case("circle-negative", '<circle cx="50" cy="40" r="-20"/>' + SLANT_PATH, [SLANT], notes=["circle"])
    case("ellipse", '<ellipse cx="50" cy="40" rx="30" ry="20"/>', [arc(50, 40, 30, 20)])
    case("ellipse-rx-only", '<ellipse cx="50" cy="40" rx="20"/>', [arc(50, 40, 20)], why="SVG 2: ry is auto.")
    case("ellipse-ry-only", '<ellipse cx="50" cy="40" ry="20"/>', [arc(50, 40, 20)])
    case("ellipse-rx-auto", '<ellipse cx="50" cy="40" rx="auto" ry="20"/>', [arc(50, 40, 20)])
    case("line", '<line x1="10" y1="20" x2="60" y2="50"/>', [line(10, 20, 60, 50)])
    case("line-from-origin", '<line x2="60" y2="50"/>', [line(0, 0, 60, 50)])
    case("line-units", '<line x1="10px" y1="20px" x2="10%" y2="4em" font-size="10"/>', [line(10, 20, 10, 40)])
    case("line-dot", '<line x1="10" y1="20" x2="10" y2="20"/>', [line(10, 20, 10, 20)], why="A dot, of length 0.")
    case("polyline", '<polyline points="10,10 30,10 30,40"/>', [line(10, 10, 30, 10, 30, 40)])
    case("polyline-spaces", '<polyline points="10 10\n30\t10, 30 ,40"/>', [line(10, 10, 30, 10, 30, 40)])
    case("polyline-glued", '<polyline points="10,20 20-5 30.5.5 40,40" transform="translate(0,10)"/>',
         moved([line(10, 20, 20, -5, 30.5, 0.5, 40, 40)], f=10))
    case("polyline-odd", '<polyline points="10,10 30,10 30,40 50"/>', [line(10, 10, 30, 10, 30, 40)],
         notes=["points"])
    case("polyline-broken", '<polyline points="10,10 30,10 x 30,40"/>', [line(10, 10, 30, 10)], notes=["points"])
    case("polyline-empty", '<polyline points=""/>' + SLANT_PATH, [SLANT])
    case("polyline-filled", '<polyline points="10,10 30,10 30,40" fill="red" stroke="none"/>',
         [line(10, 10, 30, 10, 30, 40)], why="A filled shape is drawn by its outline, which stays open.")
    case("polygon", '<polygon points="10,10 30,10 30,40"/>', [polygon(10, 10, 30, 10, 30, 40)])
    case("polygon-exponent", '<polygon points="1e1,10 3e+1,10 30,400e-1"/>', [polygon(10, 10, 30, 10, 30, 40)])
    case("shape-case", '<Path d="M0 0L5 5"/>' + SLANT_PATH, [SLANT], notes=["Path"],
         why="Names of elements are case-sensitive: what is not known is named.")


def paths():
    def draw(name, data, strokes, **more):
        case("path-" + name, path(data), strokes, **more)

    draw("move-absolute", "M10 10L20 30M30 10L40 30", [line(10, 10, 20, 30), line(30, 10, 40, 30)])
    draw("move-relative", "m10 10l10 20m10 -20l10 20", [line(10, 10, 20, 30), line(30, 10, 40, 30)])
    draw("move-more-pairs", "M10 10 20 30 30 10", [line(10, 10, 20, 30, 30, 10)])
    draw("move-more-pairs-relative", "m10 10 10 20 10 -20", [line(10, 10, 20, 30, 30, 10)])
    draw("move-alone", "M70 70M10 10L20 30M5 5", [line(10, 10, 20, 30)])
    draw("line-absolute", "M10 10L20 30", [line(10, 10, 20, 30)])
    draw("line-relative", "M10 10l20 30", [line(10, 10, 30, 40)])
    draw("line-repeated", "M10 10L20 30 40 30 40 10", [line(10, 10, 20, 30, 40, 30, 40, 10)])
    draw("horizontal", "M10 10H40h10", [line(10, 10, 50, 10)])
    draw("horizontal-repeated", "M10 10h20 30 10", [line(10, 10, 70, 10)])
    draw("vertical", "M10 10V40v10", [line(10, 10, 10, 50)])
    draw("vertical-repeated", "M10 10V20 50 40", [line(10, 10, 10, 50, 10, 40)])
    draw("cubic-absolute", "M10 40C10 10 40 10 60 50", [curve(10, 40, 10, 10, 40, 10, 60, 50)])
    draw("cubic-relative", "M10 40c0 -30 30 -30 50 10", [curve(10, 40, 10, 10, 40, 10, 60, 50)])
    draw("cubic-repeated", "M10 40c0-30 30-30 30 0 0 30 30 30 30 0",
         [curve(10, 40, 10, 10, 40, 10, 40, 40) + curve(40, 40, 40, 70, 70, 70, 70, 40)])
    draw("smooth-absolute", "M10 40C10 10 40 10 40 40S70 70 70 40",
         [curve(10, 40, 10, 10, 40, 10, 40, 40) + curve(40, 40, 40, 70, 70, 70, 70, 40)])
    draw("smooth-relative", "M10 40c0-30 30-30 30 0s30 30 30 0",
         [curve(10, 40, 10, 10, 40, 10, 40, 40) + curve(40, 40, 40, 70, 70, 70, 70, 40)])
    draw("smooth-after-line", "M10 40L40 40S70 70 70 40", [line(10, 40, 40, 40) + curve(40, 40, 40, 40, 70, 70, 70, 40)])
    draw("smooth-after-quadratic", "M10 40Q25 10 40 40S70 70 70 40",
         [curve(10, 40, 25, 10, 40, 40) + curve(40, 40, 40, 40, 70, 70, 70, 40)])
    draw("quadratic-absolute", "M10 40Q30 0 50 40", [curve(10, 40, 30, 0, 50, 40)])
    draw("quadratic-relative", "M10 40q20 -40 40 0", [curve(10, 40, 30, 0, 50, 40)])
    draw("smooth-quadratic", "M10 40Q20 20 30 40T50 40t20 0",
         [curve(10, 40, 20, 20, 30, 40) + curve(30, 40, 40, 60, 50, 40) + curve(50, 40, 60, 20, 70, 40)])
    draw("smooth-quadratic-after-line", "M10 40L30 40T50 40", [line(10, 40, 30, 40, 50, 40)])
    draw("smooth-quadratic-after-cubic", "M10 40C10 10 40 10 40 40T70 60",
         [curve(10, 40, 10, 10, 40, 10, 40, 40) + line(40, 40, 70, 60)])
    for large, sweep, values in [(0, 1, (20, 20, 180, 90)), (1, 1, (10, 10, 90, 270)), (0, 0, (10, 10, 90, -90)),
                                 (1, 0, (20, 20, 180, -270))]:
        cx, cy, start, turn = values
        draw(f"arc-{large}{sweep}", f"M30 50A10 10 0 {large} {sweep} 40 40",
             [arc(cx + 20, cy + 30, 10, 10, start, turn)])
    draw("arc-relative", "M30 50a10 10 0 0 1 10 -10", [arc(40, 50, 10, 10, 180, 90)])
    draw("arc-glued-flags", "M30 50a10 10 0 0110-10", [arc(40, 50, 10, 10, 180, 90)])
    draw("arc-glued-flags-repeated", "M30 50a10 10 0 0110-10 10 10 0 0110 10", [arc(40, 50, 10, 10, 180, 180)])
    draw("arc-commas", "M30,50A10,10,0,0,1,40,40", [arc(40, 50, 10, 10, 180, 90)])
    draw("arc-ellipse", "M20 40A30 15 0 0 1 80 40", [arc(50, 40, 30, 15, 180, 180)])
    draw("arc-turned", "M{0:.10g} {1:.10g}A30 15 30 0 1 {2:.10g} {3:.10g}".format(
        50 - 30 * math.cos(math.pi / 6), 40 - 15, 50 + 30 * math.cos(math.pi / 6), 40 + 15),
        [arc(50, 40, 30, 15, 180, 180, 30)])
    draw("arc-zero-radius", "M10 10A0 10 0 0 1 40 30", [SLANT])
    draw("arc-small-radii", "M20 40A1 1 0 0 1 80 40", [arc(50, 40, 30, 30, 180, 180)])
    draw("arc-small-ellipse", "M20 40A2 1 0 0 1 80 40", [arc(50, 40, 30, 15, 180, 180)])
    draw("arc-negative-radii", "M30 50A-10 -10 0 0 1 40 40", [arc(40, 50, 10, 10, 180, 90)])
    draw("arc-same-end", "M10 10L20 10A5 5 0 1 1 20 10L30 10", [line(10, 10, 30, 10)])
    draw("arc-bad-flag", "M10 10L40 30A5 5 0 2 1 50 30", [SLANT], notes=["path"])
    draw("numbers-exponent", "M1e1 100e-1L4E+1 .3e2", [SLANT])
    draw("numbers-glued", "M10.5.5-1-2L3+4", None, error="page",
         why="10.5 .5, then a line to -1 -2, off the page: the message must say that it leaves the page.")
    draw("numbers-dots", "M10.5.5l.5.5.5.5", [line(10.5, 0.5, 11.5, 1.5)])
    draw("numbers-signs", "M+10+10L40+30-0+0", [line(10, 10, 40, 30, 0, 0)])
    draw("numbers-trailing-dot", "M10. 10.L40. 30.", [SLANT], why="CSS refuses 10., but SVG 1.1 and every viewer read it.")
    draw("numbers-broken-exponent", "M10 10L40 30L1e 5", [SLANT], notes=["path"])
    draw("close", "M10 10L40 10L40 30Z", [polygon(10, 10, 40, 10, 40, 30)])
    draw("close-lower-case", "m10 10h30v20z", [polygon(10, 10, 40, 10, 40, 30)])
    draw("close-goes-on", "M10 10L40 10L40 30ZL10 50", [polygon(10, 10, 40, 10, 40, 30), line(10, 10, 10, 50)])
    draw("close-move-relative", "M10 10h10v10zm30 0h10v10z",
         [polygon(10, 10, 20, 10, 20, 20), polygon(40, 10, 50, 10, 50, 20)])
    draw("close-on-start", "M10 10L40 10L40 30L10 10Z", [polygon(10, 10, 40, 10, 40, 30)])
    draw("dot-close", "M10 10z", [line(10, 10, 10, 10)], why="A dot: one stroke of length 0.")
    draw("dot-line", "M10 10h0M20 20L40 20", [line(10, 10, 10, 10), line(20, 20, 40, 20)])
    draw("error-middle", "M10 10L40 30L50 foo 60 60", [SLANT], notes=["path"])
    draw("error-missing-number", "M10 10L40 30L50", [SLANT], notes=["path"])
    draw("error-unknown-command", "M10 10L40 30X50 50", [SLANT], notes=["path"])
    draw("error-no-move", "L40 30", None, error="path", why="Nothing is left to draw, and the reason is the path.")
    draw("error-nan", "M10 10L40 30L nan 30", [SLANT], notes=["path"])
    case("path-empty", path("") + SLANT_PATH, [SLANT])
    case("path-d-none", path("none") + SLANT_PATH, [SLANT])
    case("path-no-d", "<path/>" + SLANT_PATH, [SLANT])
    draw("whitespace", "\n\tM 10,10\n\tL\t40 , 30\n", [SLANT])


def structure():
    case("nested-svg", '<svg x="10" y="20" width="50" height="40" viewBox="0 0 25 20">' + path("M5 5L20 15") + "</svg>",
         [line(20, 30, 50, 50)])
    case("nested-svg-clips", '<svg x="10" y="20" width="50" height="40">' + path("M-5 10H80") + "</svg>",
         [line(10, 30, 60, 30)], why="overflow is hidden for an inner svg.")
    case("nested-svg-overflow-visible", '<svg x="10" y="20" width="50" height="40" overflow="visible">'
         + path("M-5 10H80") + "</svg>", [line(5, 30, 90, 30)])
    case("nested-svg-overflow-style", '<svg x="10" y="20" width="50" height="40" style="overflow:visible">'
         + path("M-5 10H80") + "</svg>", [line(5, 30, 90, 30)])
    case("nested-svg-percent", '<svg x="10%" y="25%" width="50%" height="50%">' + path("M0 0L50 40") + "</svg>",
         [line(10, 20, 60, 60)])
    case("nested-svg-slice", '<svg x="10" y="20" width="50" height="40" viewBox="0 0 50 20" '
         'preserveAspectRatio="xMidYMid slice">' + path("M0 10H50") + "</svg>", [line(10, 40, 60, 40)])
    case("nested-svg-no-size", '<svg viewBox="0 0 50 40">' + path("M5 5L20 15") + "</svg>", [line(10, 10, 40, 30)])
    case("use-xlink", '<defs><path id="a" d="M10 10L40 30"/></defs><use xlink:href="#a"/>', [SLANT], root=XLINK)
    case("use-href", '<defs><path id="a" d="M10 10L40 30"/></defs><use href="#a"/>', [SLANT])
    case("use-both-hrefs", '<defs><path id="a" d="M10 10L40 30"/><path id="b" d="M0 0L9 9"/></defs>'
         '<use href="#a" xlink:href="#b"/>', [SLANT], root=XLINK, why="SVG 2: href wins over xlink:href.")
    case("use-x-y", '<defs><path id="a" d="M10 10L40 30"/></defs><use href="#a" x="20" y="5"/>', moved([SLANT], e=20, f=5))
    case("use-percent", '<defs><path id="a" d="M10 10L40 30"/></defs><use href="#a" x="20%" y="10%"/>',
         moved([SLANT], e=20, f=8))
    case("use-transform", '<defs><path id="a" d="M0 0H10"/></defs><use href="#a" x="10" y="5" transform="scale(2)"/>',
         [line(20, 10, 40, 10)], why="The transform is outside of x and y.")
    case("use-group", '<defs><g id="a"><path d="M10 10L40 30"/><circle cx="20" cy="40" r="5"/></g></defs>'
         '<use href="#a"/><use href="#a" x="40"/>',
         [SLANT, arc(20, 40, 5), *moved([SLANT, arc(20, 40, 5)], e=40)])
    case("use-nested", '<defs><path id="a" d="M0 0H10"/><g id="b"><use href="#a" y="5"/><use href="#a" y="10"/></g></defs>'
         '<use href="#b" x="10"/>', [line(10, 5, 20, 5), line(10, 10, 20, 10)])
    case("use-forward", '<use href="#a" y="20"/><path id="a" d="M10 10L40 30"/>', [*moved([SLANT], f=20), SLANT])
    case("use-symbol", '<symbol id="a" viewBox="0 0 10 10"><path d="M0 0L10 10"/></symbol>'
         '<use href="#a" x="10" y="20" width="30" height="30"/>', [line(10, 20, 40, 50)])
    case("use-symbol-aspect", '<symbol id="a" viewBox="0 0 10 10" preserveAspectRatio="xMaxYMid">'
         '<path d="M0 0L10 10"/></symbol><use href="#a" x="10" y="20" width="60" height="30"/>', [line(40, 20, 70, 50)])
    case("use-symbol-clips", '<symbol id="a" viewBox="0 0 10 10"><path d="M-5 5H20"/></symbol>'
         '<use href="#a" x="10" y="20" width="30" height="30"/>', [line(10, 35, 40, 35)])
    case("use-symbol-no-viewbox", '<symbol id="a"><path d="M0 0L10 10"/></symbol><use href="#a" x="10" y="20"/>',
         [line(10, 20, 20, 30)])
    case("use-svg", '<defs><svg id="a" width="10" height="10" viewBox="0 0 10 10"><path d="M0 0L10 10"/></svg></defs>'
         '<use href="#a" x="10" y="20" width="30" height="30"/>', [line(10, 20, 40, 50)],
         why="width and height of use take the place of those of the svg.")
    case("use-style", '<defs><path id="a" d="M10 10L40 30" fill="inherit" stroke="inherit"/></defs>'
         '<use href="#a" stroke="none"/><use href="#a" y="20"/>', moved([SLANT], f=20),
         notes=["neither fill nor stroke"], why="What is used inherits from the use.")
    case("use-hidden", '<path id="a" d="M10 10L40 30"/><use href="#a" y="20" display="none"/>', [SLANT])
    case("use-recursive", '<g id="a">' + SLANT_PATH + '<use href="#a" x="5"/></g>', [SLANT], notes=["use"])
    case("use-recursive-pair", '<g id="a">' + SLANT_PATH + '<use href="#b"/></g><g id="b"><use href="#a"/></g>',
         None, notes=["use"], why="How often it is drawn before the ring is found is not fixed.")
    case("use-missing", '<use href="#nowhere"/>' + SLANT_PATH, [SLANT], notes=["nowhere"])
    case("use-other-file", '<use href="other.svg#a"/>' + SLANT_PATH, [SLANT], notes=["other.svg"])
    case("symbol-not-drawn", '<symbol id="a"><path d="M0 0L10 10"/></symbol>' + SLANT_PATH, [SLANT])
    case("defs-not-drawn", '<defs><path d="M0 0L10 10"/><g><circle r="5"/></g></defs>' + SLANT_PATH, [SLANT])
    case("switch-language", '<switch><g systemLanguage="xx">' + path("M0 0L5 5") + "</g><g>" + SLANT_PATH
         + "</g><g>" + path("M0 0L9 9") + "</g></switch>", [SLANT], why="The first child that holds.")
    case("switch-language-empty", '<switch><g systemLanguage="">' + path("M0 0L5 5") + "</g><g>" + SLANT_PATH
         + "</g></switch>", [SLANT])
    case("switch-extension", '<switch><foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/" '
         'x="0" y="0" width="1" height="1"/><g>' + SLANT_PATH + "</g></switch>", [SLANT],
         why="As Illustrator writes it: the foreignObject is not chosen, so there is nothing to note.")
    case("switch-feature", '<switch><g requiredFeatures="http://www.w3.org/TR/SVG11/feature#Shape">' + SLANT_PATH
         + "</g><g>" + path("M0 0L9 9") + "</g></switch>", [SLANT])
    case("switch-unknown-feature", '<switch><g requiredFeatures="http://example.org/none">' + path("M0 0L9 9")
         + "</g><g>" + SLANT_PATH + "</g></switch>", [SLANT])
    case("anchor", '<a xlink:href="http://example.org/">' + SLANT_PATH + "</a>", [SLANT], root=XLINK)
    case("title-desc-metadata", "<title>T</title><desc>D</desc><metadata><x:a xmlns:x='urn:x'>M</x:a></metadata>"
         + SLANT_PATH, [SLANT])
    case("unknown-element", "<flower>" + path("M0 0L9 9") + "</flower>" + SLANT_PATH, [SLANT], notes=["flower"],
         why="What is not known is not drawn, and said.")
    case("foreign-namespace", '<x:path xmlns:x="urn:x" d="M0 0L9 9"/>' + SLANT_PATH, [SLANT],
         why="Elements of other programs are theirs.")
    case("group-empty", "<g/><g></g>" + SLANT_PATH, [SLANT])
    case("nothing", "<g/>", None, error="nothing", why="An empty result is an error with its reason.")


def transforms():
    def draw(name, value, strokes, body=SLANT_PATH, **more):
        case("transform-" + name, f'<g transform="{value}">{body}</g>', strokes, **more)

    draw("translate", "translate(20 10)", moved([SLANT], e=20, f=10))
    draw("translate-x", "translate(20)", moved([SLANT], e=20))
    draw("scale", "scale(2 1.5)", moved([SLANT], 2, 0, 0, 1.5))
    draw("scale-one", "scale(2)", moved([SLANT], 2, 0, 0, 2))
    draw("scale-mirrored", "translate(100 0) scale(-1 1)", moved([SLANT], -1, 0, 0, 1, 100, 0))
    draw("scale-circle", "scale(2 1)", [arc(50, 40, 20, 10)], '<circle cx="25" cy="40" r="10"/>')
    draw("rotate", "rotate(30)", turned([line(30, 10, 60, 20)], 30), path("M30 10L60 20"))
    draw("rotate-about", "rotate(90 50 40)", turned([SLANT], 90, 50, 40))
    draw("rotate-about-commas", "rotate(-45,50,40)", turned([line(40, 40, 70, 40)], -45, 50, 40), path("M40 40H70"))
    draw("skew-x", "skewX(30)", moved([SLANT], 1, 0, math.tan(math.pi / 6), 1))
    draw("skew-y", "skewY(30)", moved([SLANT], 1, math.tan(math.pi / 6), 0, 1))
    draw("matrix", "matrix(1 .5 -.5 1 20 10)", moved([SLANT], 1, 0.5, -0.5, 1, 20, 10))
    draw("list", "translate(20 10) rotate(90) scale(.5)",
         moved(turned(moved([line(10, -10, 40, -30)], 0.5, 0, 0, 0.5), 90), e=20, f=10), path("M10 -10L40 -30"))
    draw("list-commas", "translate(20,10),scale(.5)", moved([SLANT], 0.5, 0, 0, 0.5, 20, 10))
    draw("list-no-space", "translate(20 10)scale(.5)", moved([SLANT], 0.5, 0, 0, 0.5, 20, 10))
    draw("list-newline", "translate(20 10)&#x0D;&#x0A;scale(.5)", moved([SLANT], 0.5, 0, 0, 0.5, 20, 10))
    draw("space-before-bracket", "translate (20 10)", moved([SLANT], e=20, f=10))
    draw("glued-minus", "translate(20-5)", moved([SLANT], e=20, f=-5))
    draw("glued-dots", "translate(.5.5)", moved([SLANT], e=0.5, f=0.5))
    draw("exponent", "translate(2e1 1E+1) scale(5e-1)", moved([SLANT], 0.5, 0, 0, 0.5, 20, 10))
    draw("nested", "translate(20 10)", moved([SLANT], 0.5, 0, 0, 0.5, 20, 10), f'<g transform="scale(.5)">{SLANT_PATH}</g>')
    draw("none", "", [SLANT])
    draw("ellipse-turned", "rotate(30 50 40)", turned([arc(50, 40, 30, 10)], 30, 50, 40),
         '<ellipse cx="50" cy="40" rx="30" ry="10"/>')
    draw("arc-skewed", "skewX(20)", moved([arc(40, 50, 10, 10, 180, 90)], 1, 0, math.tan(math.radians(20)), 1),
         path("M30 50A10 10 0 0 1 40 40"))
    draw("unknown-function", "turn(30)", None, error="transform", why="What moves coordinates is refused.")
    draw("missing-number", "matrix(1 0 0 1 20)", None, error="transform")
    draw("broken-number", "translate(20 x)", None, error="transform")
    draw("zero-scale", "scale(0)", None, error="nothing", why="A scale of 0 shows nothing.")
    case("transform-on-shape", path("M10 10L40 30", 'transform="translate(20 10)"'), moved([SLANT], e=20, f=10))
    case("transform-style", '<g style="transform:translate(20px,10px)">' + SLANT_PATH + "</g>", moved([SLANT], e=20, f=10))
    case("transform-style-rotate", '<g style="transform: translate(60px, 5px) rotate(90deg) scale(0.5)">' + SLANT_PATH
         + "</g>", moved(turned(moved([SLANT], 0.5, 0, 0, 0.5), 90), e=60, f=5))
    case("transform-style-wins", '<g transform="scale(3)" style="transform:translateX(20px)">' + SLANT_PATH + "</g>",
         moved([SLANT], e=20), why="A declaration in a style wins over the attribute of the same name.")


def styles():
    red = 'fill="none" stroke="none"'
    case("style-attribute", path("M10 10L40 30", red[:11] + ' style="stroke:#f00;stroke-width:2"'), [SLANT])
    case("paint-neither", SLANT_PATH + path("M0 0L9 9", red) + path("M0 9L9 0", 'style="fill:none;stroke:none"'),
         [SLANT], notes=["neither fill nor stroke"], why="No viewer shows it, and it may be a mistake: it is counted.")
    case("paint-default", path("M10 10H40V30Z"), [polygon(10, 10, 40, 10, 40, 30)],
         root='xmlns="http://www.w3.org/2000/svg" width="100mm" height="80mm" viewBox="0 0 100 80"',
         why="Fill is black and stroke none where nothing is said: drawn by its outline.")
    case("paint-fill-only", path("M10 10H40V30Z", 'fill="#f00" stroke="none"'), [polygon(10, 10, 40, 10, 40, 30)])
    case("paint-both", path("M10 10H40V30Z", 'fill="#f00" stroke="#00f"'), [polygon(10, 10, 40, 10, 40, 30)],
         why="Filled and stroked: the outline once.")
    case("paint-transparent", SLANT_PATH + path("M0 0L9 9", 'stroke="transparent"'), [SLANT], notes=["neither fill nor stroke"],
         why="A transparent paint is none.")
    case("paint-colours", "".join(path(f"M10 {y}H40", f'stroke="{colour}"') for y, colour in
         [(10, "red"), (20, "#0f0"), (30, "#0000ff"), (40, "rgb(10,20,30)"), (50, "rgb(10%, 20%, 30%)"),
          (60, "currentColor"), (70, "hsl(120, 50%, 50%)")]), [line(10, y, 40, y) for y in range(10, 71, 10)])
    case("paint-url-fallback", path("M10 10L40 30", 'stroke="url(#nowhere) #f00"'), [SLANT])
    case("paint-gradient", '<linearGradient id="g"><stop stop-color="red"/></linearGradient>'
         + path("M10 10H40V30Z", 'fill="url(#g)" stroke="none"'), [polygon(10, 10, 40, 10, 40, 30)],
         why="The outline is the same: nothing to note.")
    case("paint-pattern", '<pattern id="p" width="2" height="2" patternUnits="userSpaceOnUse"><path d="M0 0L2 2"/></pattern>'
         + path("M10 10H40V30Z", 'fill="url(#p)"'), [polygon(10, 10, 40, 10, 40, 30)], notes=["pattern"],
         why="The pattern's lines are missing.")
    case("opacity-zero", SLANT_PATH + path("M0 0L9 9", 'opacity="0"'), [SLANT], notes=["opacity"])
    case("opacity-zero-group", SLANT_PATH + '<g style="opacity:0">' + path("M0 0L9 9") + "</g>", [SLANT], notes=["opacity"])
    case("opacity-half", path("M10 10L40 30", 'opacity=".5"'), [SLANT])
    case("opacity-stroke-zero", SLANT_PATH + path("M0 0L9 9", 'stroke-opacity="0"'), [SLANT], notes=["opacity"])
    case("opacity-fill-zero", path("M10 10H40V30Z", 'fill="red" fill-opacity="0"'), [polygon(10, 10, 40, 10, 40, 30)],
         why="Its stroke is seen.")
    case("dash-array", path("M10 10H100", 'stroke-dasharray="10 10"'), None,
         why="Whether dashes are followed is for an option; the page is the same.")
    case("stroke-width-zero", SLANT_PATH + path("M0 0L9 9", 'stroke-width="0"'), [SLANT],
         notes=["neither fill nor stroke"], why="A stroke of no width is not painted.")
    case("display-none", SLANT_PATH + path("M0 0L9 9", 'display="none"'), [SLANT], why="It is meant: no note.")
    case("display-none-style", SLANT_PATH + path("M0 0L9 9", 'style="display : none ;"'), [SLANT])
    case("display-none-group", SLANT_PATH + '<g display="none">' + path("M0 0L9 9", 'display="inline"') + "</g>", [SLANT])
    case("visibility-hidden", SLANT_PATH + path("M0 0L9 9", 'visibility="hidden"'), [SLANT])
    case("visibility-collapse", SLANT_PATH + path("M0 0L9 9", 'visibility="collapse"'), [SLANT])
    case("visibility-visible-child", '<g visibility="hidden">' + path("M0 0L9 9") + path("M10 10L40 30", 'visibility="visible"')
         + "</g>", [SLANT])
    case("visibility-class", "<style>.v{visibility:hidden}</style>" + SLANT_PATH + path("M0 0L9 9", 'class="v"'), [SLANT])

    def css(name, sheet, more, strokes=(SLANT,), **rest):
        """SLANT without a class stays; a second path is hidden by the sheet."""
        case("css-" + name, f"<style>{sheet}</style>{SLANT_PATH}{more}", list(strokes), **rest)

    away = "M0 0L9 9"
    css("type", "circle{display:none}", '<circle cx="9" cy="9" r="5"/>')
    css("class", ".h{display:none}", path(away, 'class="h"'))
    css("class-of-several", ".h{display:none}", path(away, 'class="a h  b"'))
    css("two-classes", ".a.h{display:none}", path(away, 'class="h a"') + path("M10 50L40 50", 'class="h"'),
        [SLANT, line(10, 50, 40, 50)])
    css("id", "#h{display:none}", path(away, 'id="h"'))
    css("type-and-class", "path.h{display:none}", path(away, 'class="h"') + '<rect class="h" x="10" y="50" width="9" height="9"/>',
        [SLANT, rect(10, 50, 9, 9)])
    css("descendant", "g path{display:none}", f"<g><a>{path(away)}</a></g>")
    css("child", "g > path{display:none}", f"<g>{path(away)}<a>{path('M10 50L40 50')}</a></g>", [SLANT, line(10, 50, 40, 50)])
    css("list", "circle, .h, #k{display:none}", path(away, 'class="h"') + path(away, 'id="k"') + '<circle cx="9" cy="9" r="5"/>')
    css("any", "g *{display:none}", f"<g>{path(away)}</g>")
    css("important", ".h{display:none!important}", path(away, 'class="h" style="display:inline"'))
    css("inline-wins", ".h{display:none}", path("M10 50L40 50", 'class="h" style="display:inline"'),
        [SLANT, line(10, 50, 40, 50)])
    css("sheet-wins-over-attribute", ".h{display:none}", path(away, 'class="h" display="inline"'))
    css("specificity", "#k{display:inline} .h{display:none}", path("M10 50L40 50", 'class="h" id="k"'),
        [SLANT, line(10, 50, 40, 50)])
    css("order", ".h{display:inline} .h{display:none}", path(away, 'class="h"'))
    css("comment", "/* .x{ */ .h/**/{display:/* inline */none}", path(away, 'class="h"'))
    css("cdata", "<![CDATA[ .h{display:none} ]]>", path(away, 'class="h"'))
    css("xml-comment-style-type", ".h{display:none}", path(away, 'class="h"').replace("<path", "<!-- x --><path"))
    css("media", "@media print{.h{display:inline}} .k{display:none}", path(away, 'class="k"'), notes=["@media"],
        why="Passed over, with a note.")
    css("font-face", "@font-face{font-family:x;src:url(x.ttf)} .k{display:none}", path(away, 'class="k"'),
        why="A font moves no line: nothing to note.")
    css("pseudo-class", "path:nth-child(3){stroke:red} .k{display:none}", path(away, 'class="k"'), notes=["nth-child"],
        why="A selector that is not known is named.")
    css("unclosed", ".k{display:none", path(away, 'class="k"'), why="CSS closes what the end leaves open.")
    css("broken-declaration", ".k{color;;display:none;width}", path(away, 'class="k"'))
    css("paint", ".a{stroke:none} .b{fill:none;stroke:#000}", path(away, 'class="a"') + path("M10 50L40 50", 'class="b"'),
        [SLANT, line(10, 50, 40, 50)], notes=["neither fill nor stroke"])
    case("css-two-sheets", "<style>.h{display:inline}</style><style>.h{display:none}</style>" + SLANT_PATH
         + path(away, 'class="h"'), [SLANT])
    case("css-behind", SLANT_PATH + path(away, 'class="h"') + "<style>.h{display:none}</style>", [SLANT],
         why="A sheet holds for the whole document, wherever it stands.")
    case("css-other-type", '<style type="text/less">.h{display:none}</style>' + path("M10 10L40 30", 'class="h"'), [SLANT], notes=["text/less"],
         why="A sheet in a language that is not CSS is not read, and said.")


def clips():
    def draw(name, clip, body, strokes, **more):
        case("clip-" + name, f"<defs>{clip}</defs>{body}", strokes, **more)

    box = '<clipPath id="c"><rect x="20" y="10" width="30" height="40"/></clipPath>'
    draw("rect", box, path("M0 20H100", 'clip-path="url(#c)"'), [line(20, 20, 50, 20)])
    draw("style", box, path("M0 20H100", 'style="clip-path:url(#c)"'), [line(20, 20, 50, 20)])
    draw("quoted", box, path("M0 20H100", "clip-path=\"url('#c')\""), [line(20, 20, 50, 20)])
    draw("group", box, f'<g clip-path="url(#c)">{path("M0 20H100")}{path("M30 0V80")}</g>',
         [line(20, 20, 50, 20), line(30, 10, 30, 50)])
    draw("outside", box, SLANT_PATH.replace("M10 10L40 30", "M60 60L90 70").replace("/>", ' clip-path="url(#c)"/>')
         + SLANT_PATH, [SLANT], why="All of it is outside of the clip: meant, no note.")
    draw("inside", box, path("M25 20L45 40", 'clip-path="url(#c)"'), [line(25, 20, 45, 40)])
    draw("closed-shape", box, '<rect x="30" y="20" width="40" height="20" clip-path="url(#c)"/>',
         [line(50, 40, 30, 40, 30, 20, 50, 20)], why="The cut edge is not drawn.")
    draw("circle", '<clipPath id="c"><circle cx="50" cy="40" r="20"/></clipPath>', path("M0 40H100", 'clip-path="url(#c)"'),
         [line(30, 40, 70, 40)])
    draw("path", '<clipPath id="c"><path d="M20 10H50L35 50Z"/></clipPath>', path("M0 30H100", 'clip-path="url(#c)"'),
         [line(27.5, 30, 42.5, 30)])
    ring = '<clipPath id="c"><path {} d="M10 10H90V70H10ZM30 30V50H70V30Z"/></clipPath>'
    draw("evenodd", ring.format('clip-rule="evenodd"'), path("M0 40H100", 'clip-path="url(#c)"'),
         [line(10, 40, 30, 40), line(70, 40, 90, 40)])
    same = '<clipPath id="c"><path d="M10 10H90V70H10ZM30 30H70V50H30Z"/></clipPath>'
    draw("nonzero", same, path("M0 40H100", 'clip-path="url(#c)"'), [line(10, 40, 90, 40)])
    draw("union", '<clipPath id="c"><rect x="10" y="10" width="20" height="60"/><rect x="60" y="10" width="20" height="60"/></clipPath>',
         path("M0 40H100", 'clip-path="url(#c)"'), [line(10, 40, 30, 40), line(60, 40, 80, 40)])
    draw("bounding-box", '<clipPath id="c" clipPathUnits="objectBoundingBox"><rect x=".25" y="0" width=".5" height="1"/></clipPath>',
         path("M20 20L60 60", 'clip-path="url(#c)"'), [line(30, 30, 50, 50)])
    draw("nested", '<clipPath id="d"><rect x="30" y="0" width="70" height="80"/></clipPath>'
         '<clipPath id="c" clip-path="url(#d)"><rect x="20" y="10" width="30" height="40"/></clipPath>',
         path("M0 20H100", 'clip-path="url(#c)"'), [line(30, 20, 50, 20)])
    draw("clip-of-clip", '<clipPath id="d"><rect x="30" y="0" width="70" height="80"/></clipPath>' + box,
         f'<g clip-path="url(#c)"><g clip-path="url(#d)">{path("M0 20H100")}</g></g>', [line(30, 20, 50, 20)])
    draw("shape-clipped", '<clipPath id="d"><rect x="30" y="0" width="70" height="80"/></clipPath>'
         '<clipPath id="c"><rect clip-path="url(#d)" x="20" y="10" width="30" height="40"/></clipPath>',
         path("M0 20H100", 'clip-path="url(#c)"'), [line(30, 20, 50, 20)])
    draw("use", '<rect id="r" x="20" y="10" width="30" height="40"/><clipPath id="c"><use href="#r" x="10"/></clipPath>',
         path("M0 20H100", 'clip-path="url(#c)"'), [line(30, 20, 60, 20)])
    draw("transform", '<clipPath id="c" transform="translate(10 0)"><rect x="20" y="10" width="30" height="40"/></clipPath>',
         path("M0 20H100", 'clip-path="url(#c)"'), [line(30, 20, 60, 20)])
    draw("child-transform", '<clipPath id="c"><rect transform="translate(10 0)" x="20" y="10" width="30" height="40"/></clipPath>',
         path("M0 20H100", 'clip-path="url(#c)"'), [line(30, 20, 60, 20)])
    draw("in-transform", box, '<g transform="translate(10 0) scale(.5)"><path d="M0 20H100" clip-path="url(#c)"/></g>',
         [line(20, 10, 35, 10)], why="The clip is in the user space of what it clips.")
    draw("empty", '<clipPath id="c"/>', path("M0 20H100", 'clip-path="url(#c)"') + SLANT_PATH, [SLANT],
         why="An empty clip lets nothing through.")
    draw("missing", "", path("M0 20H100", 'clip-path="url(#nowhere)"'), [line(0, 20, 100, 20)], notes=["nowhere"])
    draw("hidden-child", '<clipPath id="c"><rect x="20" y="10" width="30" height="40"/><rect display="none" width="100" height="80"/></clipPath>',
         path("M0 20H100", 'clip-path="url(#c)"'), [line(20, 20, 50, 20)])
    draw("text", '<clipPath id="c"><text x="10" y="30">clip</text></clipPath>', path("M0 20H100", 'clip-path="url(#c)"'),
         None, notes=["clip"], why="Glyphs' outlines are not known: said, whether the line is then drawn or not.", page=None)
    draw("curve", box, '<circle cx="50" cy="30" r="10" clip-path="url(#c)"/>', [arc(50, 30, 10, 10, 90, 180)])


def left_out():
    case("mask", '<mask id="m"><rect width="40" height="80" fill="#fff"/></mask>' + path("M10 10L40 30", 'mask="url(#m)"'),
         [SLANT], notes=["mask"])
    case("filter", '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter>' + path("M10 10L40 30", 'filter="url(#f)"'),
         [SLANT], notes=["filter"])
    case("marker", '<marker id="m" markerWidth="4" markerHeight="4"><path d="M0 0L4 4"/></marker>'
         + path("M10 10L40 30", 'marker-end="url(#m)"'), [SLANT], notes=["marker"])
    case("marker-unused", '<marker id="m" markerWidth="4" markerHeight="4"><path d="M0 0L4 4"/></marker>' + SLANT_PATH, [SLANT],
         why="Nothing uses it: nothing is missing.")
    case("text", '<text x="10" y="60" font-size="10" fill="#000">Hello</text>' + SLANT_PATH, None, notes=["text"])
    case("text-tspan", '<text x="10" y="60" font-size="10" fill="#000"><tspan x="10">one</tspan> <tspan dy="12">two</tspan></text>'
         + SLANT_PATH, None, notes=["text"])
    case("text-on-path", '<defs><path id="p" d="M10 60H90"/></defs><text font-size="10" fill="#000"><textPath href="#p">along'
         "</textPath></text>" + SLANT_PATH, None, notes=["text"])
    case("text-hidden", '<text x="10" y="60" display="none">Hello</text>' + SLANT_PATH, [SLANT])
    case("text-empty", '<text x="10" y="60"> </text>' + SLANT_PATH, [SLANT], why="Nothing is missing.")
    pixel = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    case("image", f'<image x="50" y="50" width="20" height="20" href="{pixel}"/>' + SLANT_PATH, [SLANT], notes=["image"])
    case("foreign-object", '<foreignObject x="0" y="0" width="50" height="50"><p xmlns="http://www.w3.org/1999/xhtml">x</p>'
         "</foreignObject>" + SLANT_PATH, [SLANT], notes=["foreignObject"])
    case("off-page", path("M-20 10L40 30"), None, error="page", why="Leaving the page is refused, unless cropping is asked for.")
    case("off-page-nanometres", path("M10 -0.000016L40 30"), [line(10, 0, 40, 30)],
         why="16 nm are the rounding of the program that wrote the file.")


def programs():
    layer = '<g inkscape:groupmode="layer" inkscape:label="{}"{}>{}</g>'
    case("inkscape-layers", '<sodipodi:namedview pagecolor="#fff"><inkscape:grid type="xygrid"/></sodipodi:namedview>'
         + layer.format("cutting", "", SLANT_PATH) + layer.format("ink", "", path("M10 50H40")),
         [SLANT, line(10, 50, 40, 50)], root=INKSCAPE, layers=["cutting", "ink"])
    case("inkscape-other-prefix", '<g ns0:groupmode="layer" ns0:label="cutting">' + SLANT_PATH + '</g>'
         '<g ns0:groupmode="layer" ns0:label="ink">' + path("M10 50H40") + "</g>", [SLANT, line(10, 50, 40, 50)],
         root=ROOT + ' xmlns:ns0="http://www.inkscape.org/namespaces/inkscape"', layers=["cutting", "ink"],
         why="The namespace counts, not its prefix: Python's ElementTree writes ns0.")
    case("inkscape-hidden-layer", layer.format("cutting", "", SLANT_PATH) + layer.format("ink", ' style="display:none"', path("M10 50H40")),
         [SLANT], root=INKSCAPE, layers=["cutting"])
    case("inkscape-layer-transform", layer.format("cutting", ' transform="translate(20 10)"', SLANT_PATH),
         moved([SLANT], e=20, f=10), root=INKSCAPE, layers=["cutting"])
    case("inkscape-layer-names", layer.format("rot &amp; grün", "", SLANT_PATH), [SLANT], root=INKSCAPE, layers=["rot & grün"])
    case("inkscape-arc", '<path sodipodi:type="arc" sodipodi:cx="5" sodipodi:cy="5" sodipodi:rx="9" sodipodi:ry="9" d="M10 10L40 30"/>',
         [SLANT], root=INKSCAPE, why="Inkscape's own attributes repeat what d says.")
    case("illustrator-entities", SLANT_PATH, [SLANT], before='<?xml version="1.0" encoding="utf-8"?>\n'
         '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n'
         '\t<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n\t<!ENTITY ns_xlink "http://www.w3.org/1999/xlink">\n]>\n',
         root='version="1.1" xmlns="&ns_svg;" xmlns:xlink="&ns_xlink;" x="0px" y="0px" width="100mm" height="80mm" '
         'viewBox="0 0 100 80" enable-background="new 0 0 100 80" xml:space="preserve" fill="none" stroke="#000"')
    case("illustrator-style-entity", '<g style="&st0;">' + SLANT_PATH + "</g>", [SLANT],
         before='<!DOCTYPE svg [<!ENTITY st0 "fill:none;stroke:#F00;">]>\n')
    case("doctype", SLANT_PATH, [SLANT], before='<?xml version="1.0" standalone="no"?>\n'
         '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n')
    case("prefix", '<svg:path d="M10 10L40 30"/>', [SLANT], tag="svg:svg", root=ROOT.replace("xmlns=", "xmlns:svg="))
    case("no-namespace", SLANT_PATH, [SLANT], root=ROOT.replace('xmlns="http://www.w3.org/2000/svg" ', ""),
         why="Viewers refuse it; hand-written files for plotters often are so, and it is clear what is meant.")
    case("processing-instruction", "<?v?><?php echo?>" + SLANT_PATH, [SLANT], before='<?xml-stylesheet href="x.css" type="text/css"?>\n',
         notes=["x.css"], why="A sheet in another file is not fetched, and said.")
    case("processing-instruction-empty", "<?v?>" + SLANT_PATH, [SLANT])
    case("bom", SLANT_PATH, [SLANT], encode=lambda text: b"\xef\xbb\xbf" + text.encode())
    declared = '<?xml version="1.0" encoding="{}"?>\n'
    named = layer.format("grün", "", SLANT_PATH)
    more = {"root": INKSCAPE, "layers": ["grün"]}
    case("utf-16", named, [SLANT], before=declared.format("UTF-16"), encode=lambda text: text.encode("utf-16"), **more)
    case("utf-16-be", named, [SLANT], before=declared.format("UTF-16"),
         encode=lambda text: b"\xfe\xff" + text.encode("utf-16-be"), **more)
    case("iso-8859-1", named, [SLANT], before=declared.format("ISO-8859-1"), encode=lambda text: text.encode("latin-1"), **more)
    case("windows-1252", layer.format("“grün”", "", SLANT_PATH), [SLANT], before=declared.format("windows-1252"), root=INKSCAPE,
         layers=["“grün”"], encode=lambda text: text.encode("cp1252"))
    case("compressed.svgz", SLANT_PATH, [SLANT], encode=lambda text: gzip.compress(text.encode(), mtime=0))
    case("broken-latin-1", SLANT_PATH + "<!-- grün -->", None, error="not UTF-8", encode=lambda text: text.encode("latin-1"))
    case("broken-latin-1-attribute", path("M10 10L40 30", 'data-ü="1"'), None, error="not UTF-8",
         encode=lambda text: text.encode("latin-1"))
    case("broken-nul", SLANT_PATH + "\0", None, error="line", encode=str.encode, why="No XML: the message gives the line.")
    case("broken-unclosed", SLANT_PATH, None, error="line", encode=lambda text: text.replace("</svg>", "").encode())
    case("broken-mismatched", "<g>" + SLANT_PATH, None, error="line", encode=str.encode)
    case("broken-entity", SLANT_PATH + "&nothing;", None, error="nothing", encode=str.encode)
    case("broken-empty", "", None, error="empty", encode=lambda text: b"")
    case("broken-html", "", None, error="svg", encode=lambda text: b"<html><body/></html>")


def check(folder):
    """Compares with rsvg-convert as compare_svg.py does; returns how many differ that KNOWN does not list."""
    import tempfile

    from compare_svg import near, on, picture
    from svg_outlines import DPI, EVERYTHING, OUTLINES, Outlines, ViewerFails

    surprises = 0
    for name, (data, strokes, page) in CASES.items():
        if strokes is None or name.endswith(".expect"):
            continue
        until = time.monotonic() + 60
        plain = "".join(
            '<path d="M' + " ".join(f"{x:.5f} {y:.5f}" for x, y in stroke) + '"/>' for stroke in strokes
        )
        with tempfile.NamedTemporaryFile("w", suffix=".svg") as file:
            file.write(
                f'<svg xmlns="http://www.w3.org/2000/svg" width="{page[0]}mm" height="{page[1]}mm" '
                f'viewBox="0 0 {page[0]} {page[1]}" fill="none" stroke="#000">{plain}</svg>'
            )
            file.flush()
            ours = Outlines(file.name, OUTLINES, until)
        try:
            theirs = Outlines(os.path.join(folder, name), OUTLINES, until)
        except ViewerFails as failure:
            reason = f"rsvg-convert: {failure}"
        else:
            pictures = [picture(theirs, 1, until), picture(ours, 1, until)]
            size = tuple(max(picture.shape[axis] for picture in pictures) for axis in (0, 1))
            a, b = (on(size, picture) for picture in pictures)
            wrong = int((a & ~near(b)).sum() + (b & ~near(a)).sum())
            sizes = max(abs(theirs.width - ours.width), abs(theirs.height - ours.height)) * 25.4 / DPI
            reason = f"{wrong} of {(a | b).sum()} px, page by {sizes:.2f} mm"
            # Clips are not applied in measure().
            if "clip" not in data.decode("latin-1") and "nested-svg" not in name and "use-s" not in name:
                theirs_measure, ours_measure = theirs.measure(), ours.measure()
                if theirs_measure[0] != ours_measure[0] or abs(theirs_measure[1] - ours_measure[1]) > max(0.05, 3e-4 * ours_measure[1]):
                    reason += f", strokes and length {theirs_measure[:2]}, here {ours_measure[:2]}"
                    wrong += 1
            if not wrong and sizes < 0.1:
                continue
        if name in KNOWN:
            print(f"known: {name}: {reason}: librsvg {KNOWN[name]}")
        else:
            surprises += 1
            print(f"differs: {name}: {reason}")
    return surprises


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("--check", action="store_true", help="compare with rsvg-convert")
    arguments = parser.parse_args()
    for group in (page_sizes, aspect_ratios, lengths, shapes, paths, structure, transforms, styles, clips, left_out, programs):
        group()
    os.makedirs(arguments.folder, exist_ok=True)
    for name, (data, _, _) in CASES.items():
        with open(os.path.join(arguments.folder, name), "wb") as file:
            file.write(data)
    print(f"{sum(not name.endswith('.expect') for name in CASES)} drawings", file=sys.stderr)
    if arguments.check:
        sys.exit(check(arguments.folder) > 0)


if __name__ == "__main__":
    main()

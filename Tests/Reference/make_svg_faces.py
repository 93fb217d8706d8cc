"""Writes simple faces, one SVG a face, of circles, ellipses, arcs and lines, as data to train on.

python3 make_svg_faces.py FOLDER [COUNT]

COUNT is 300 by default; the same count gives the same files. A face has seven strokes: the head (an ellipse or a
circle), two eyes (circles or ellipses), a nose (a line), a mouth (an arc path) and two brows (lines or arc paths).
"""

import os
import random
import sys


def face(choose):
    def near(value, spread):
        return round(value + choose.uniform(-spread, spread), 2)

    x, y = near(50, 4), near(50, 4)
    width = near(32, 6)
    head = (
        f'<circle cx="{x}" cy="{y}" r="{width}"/>'
        if choose.random() < 0.4
        else f'<ellipse cx="{x}" cy="{y}" rx="{width}" ry="{near(38, 5)}"/>'
    )
    apart, height, size = near(12, 2.5), near(y - 9, 3), near(3.5, 1.2)
    eyes = [
        f'<circle cx="{x + side * apart:.2f}" cy="{height}" r="{size}"/>'
        if choose.random() < 0.5
        else f'<ellipse cx="{x + side * apart:.2f}" cy="{height}" rx="{near(4, 1)}" ry="{near(2.5, 0.8)}"/>'
        for side in (-1, 1)
    ]
    nose = f'<line x1="{x}" y1="{near(y - 4, 1)}" x2="{near(x, 2)}" y2="{near(y + 6, 1.5)}"/>'
    half = near(11, 3)
    # Sweep 0 from left to right hangs down: a smile; 1 is a frown.
    mouth = (
        f'<path d="M{x - half:.2f} {near(y + 15, 2)}a{half} {near(6, 3)} 0 0 {int(choose.random() < 0.25)} '
        f'{2 * half:.2f} {near(0, 1)}"/>'
    )
    brows = []
    for side in (-1, 1):
        left, top, wide = x + side * apart - 5, height - near(8, 1.5), near(10, 2)
        brows.append(
            f'<line x1="{left:.2f}" y1="{top:.2f}" x2="{left + wide:.2f}" y2="{near(top, 2)}"/>'
            if choose.random() < 0.5
            else f'<path d="M{left:.2f} {top:.2f}a{near(8, 2)} {near(6, 2)} 0 0 1 {wide} 0"/>'
        )
    return [head, *eyes, nose, mouth, *brows]


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) == 3 else 300
    os.makedirs(folder, exist_ok=True)
    choose = random.Random(1)
    for index in range(count):
        text = "\n".join(face(choose))
        with open(os.path.join(folder, f"face-{index:04}.svg"), "w", encoding="utf-8") as file:
            file.write(
                '<svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="100mm" viewBox="0 0 100 100" '
                f'fill="none" stroke="#000">\n{text}\n</svg>\n'
            )


if __name__ == "__main__":
    main()

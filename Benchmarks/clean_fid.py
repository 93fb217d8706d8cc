#!/usr/bin/env python3
"""FID of a model's samples against drawings by people, by clean-fid (Parmar, Zhang & Zhu 2022, arXiv:2104.11222).

    python3 -m venv runs/fid && runs/fid/bin/pip install clean-fid pillow
    studio sample Checkpoints/owl.safetensors --count 2500 --seed 1 --out runs/samples.ndjson
    runs/fid/bin/python Benchmarks/clean_fid.py runs/samples.ndjson owl.ndjson --sets random,typical

Both files are .ndjson in the layout of Quick, Draw!; --sets keeps the drawings by people whose field `set` is one of
the names. Every drawing becomes a PNG of 256 x 256: its box centred, the longer side 224 pixels, black lines 4 pixels
wide on white, drawn at four times the size and reduced with Lanczos' filter. Prints the FID of the two sets and how
many drawings they have, as one JSON object.

clean-fid installs PyTorch and downloads the weights of Inception (some 90 MB) when it first runs. FID is biased: it falls
as drawings are added, and below some thousands a side it is hardly worth reading. Say both numbers beside it, and
compare it with that of two halves of the drawings by people, which --halves prints. Nothing of this project needs it, and
its tests do not run it.
"""
import argparse
import json
import os
import random
import tempfile

from PIL import Image, ImageDraw

from drawings import read_ndjson

SIDE, BOX, LINE, FINER = 256, 224, 4, 4


def picture(drawing):
    strokes = [list(zip(*stroke[:2])) for stroke in drawing if stroke[0]]
    columns, rows = zip(*(point for stroke in strokes for point in stroke))
    scale = FINER * BOX / max(max(columns) - min(columns), max(rows) - min(rows), 1e-9)
    middle = (max(columns) + min(columns)) / 2, (max(rows) + min(rows)) / 2
    image = Image.new("L", (FINER * SIDE, FINER * SIDE), 255)
    pen = ImageDraw.Draw(image)
    for stroke in strokes:
        line = [tuple((value - centre) * scale + FINER * SIDE / 2 for value, centre in zip(point, middle))
                for point in stroke]
        pen.line(line if len(line) > 1 else line * 2, fill=0, width=FINER * LINE, joint="curve")
    return image.resize((SIDE, SIDE), Image.LANCZOS).convert("RGB")


def save(drawings, folder):
    os.makedirs(folder)
    for number, drawing in enumerate(drawings):
        picture(drawing).save(os.path.join(folder, f"{number:06}.png"))
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("samples")
    parser.add_argument("people")
    parser.add_argument("--sets")
    parser.add_argument("--halves", action="store_true", help="also the FID of two halves of the drawings by people")
    arguments = parser.parse_args()
    from cleanfid import fid  # here, so that --help needs no PyTorch

    samples = read_ndjson(arguments.samples)
    people = read_ndjson(arguments.people, arguments.sets.split(",") if arguments.sets else None)
    with tempfile.TemporaryDirectory() as folder:
        def measure(name, one, other):
            return fid.compute_fid(save(one, os.path.join(folder, name + "-1")),
                                   save(other, os.path.join(folder, name + "-2")), mode="clean")

        report = {"samples": len(samples), "people": len(people), "clean_fid": measure("samples", samples, people)}
        if arguments.halves:
            random.Random(1).shuffle(people)
            middle = len(people) // 2
            report["clean_fid_of_halves_by_people"] = measure("people", people[:middle], people[middle:])
    print(json.dumps(report))


main()

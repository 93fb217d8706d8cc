#!/usr/bin/env python3
"""Writes the pictures of Tests/Corpus/recipes, whose recipes are broken, as small as their formats allow.

    Tests/Reference/make_recipe_corpus.py

What `studio reproduce` has to say of each stands in Tests/Corpus/recipes/expected.tsv, read over by hand.
"""
import json
import pathlib
import struct
import zlib

folder = pathlib.Path(__file__).parent.parent / "Corpus/recipes"
checkpoint = "../../../Checkpoints/owl-decoder.safetensors"
sound = {
    "generator": "Sketch Studio 0.1.0", "title": "one", "seed": "1", "checkpoints": {checkpoint: "ab" * 32},
    "scene": {
        "version": 1, "checkpoint": checkpoint, "seed": 1, "paper": {"size": "A6"},
        "style": {"version": 1, "pens": [{"name": "ink", "colour": "#123", "width": 0.3}]},
        "items": [{"type": "single"}],
    },
}
sample = dict(sound, scene={
    "sample": {"checkpoint": checkpoint, "first": 0, "count": 1, "temperature": 0.4, "latent": None}})


def changed(recipe, *path_and_value):
    """The recipe with the value at a path replaced; None takes it out."""
    *path, value = path_and_value
    result = json.loads(json.dumps(recipe))
    place = result
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return json.dumps(result, separators=(",", ":"))


def svg(text, close="</recipe>"):
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="9mm" height="9mm"><metadata>'
            f'<recipe xmlns="urn:sketch-studio:recipe">{text}{close}</metadata></svg>\n').encode()


def png(text, length=None):
    def chunk(kind, data, length=None):
        body = kind + data
        return struct.pack(">I", len(data) if length is None else length) + body + struct.pack(">I", zlib.crc32(body))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
            + chunk(b"iTXt", b"sketch-studio\0\0\0\0\0" + text.encode(), length)
            + chunk(b"IDAT", zlib.compress(b"\0\0\0\0")) + chunk(b"IEND", b""))


def pdf(subject):
    return b"%PDF-1.5\n1 0 obj\n<< /Title (one) /Subject " + subject + b" >>\nendobj\ntrailer << /Info 1 0 R >>\n%%EOF\n"


def literal(text):
    return b"(" + text.encode().replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)") + b")"


def gcode(text):
    pieces = [text[at:at + 60] for at in range(0, len(text), 60)]
    return ("; machine: grbl-servo\n" + "".join(f";= {piece}\n" for piece in pieces) + "G21 G90\nM5\n").encode()


whole = json.dumps(sound, separators=(",", ":"))
files = {
    "empty.svg": b"",
    "no-recipe.svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="9mm" height="9mm"/>\n',
    "no-recipe.png": png("x").replace(b"sketch-studio", b"sketch-studia"),
    "no-recipe.pdf": pdf(b"()"),
    "no-recipe.gcode": b"G21 G90\nM5\nG0 X1\n",
    "open.svg": svg(whole, close=""),
    "text.svg": svg("an owl"),
    "cut-off.svg": svg(whole[:200]),
    "array.svg": svg("[" + whole + "]"),
    "nested.svg": svg("[" * 5000),
    "scene-missing.svg": svg(changed(sound, "scene", None)),
    "scene-empty.svg": svg(changed(sound, "scene", {})),
    "scene-text.png": png(changed(sound, "scene", "owl")),
    "scene-version-3.png": png(changed(sound, "scene", "version", 3)),
    "scene-key-unknown.gcode": gcode(changed(sound, "scene", "papers", "A4")),
    "scene-paper-huge.pdf": pdf(literal(changed(sound, "scene", "paper", {"width": 1e300, "height": 10}))),
    "scene-style-by-name.svg": svg(changed(sound, "scene", "style", "no-such-style")),
    "scene-million-cells.svg": svg(
        changed(sound, "scene", "items", [{"type": "grid", "rows": 1000, "columns": 1000}])),
    "checkpoints-missing.svg": svg(changed(sound, "checkpoints", None)),
    "checkpoints-list.gcode": gcode(changed(sound, "checkpoints", ["ab" * 32])),
    "checkpoint-unnamed.png": png(changed(sound, "checkpoints", {"owl": "ab" * 32})),
    "hash-number.pdf": pdf(literal(changed(sound, "checkpoints", {checkpoint: 7}))),
    "hash-of-another.svg": svg(whole),
    "checkpoint-elsewhere.gcode": gcode(whole.replace("owl-decoder.safetensors", "no-such.safetensors")),
    "checkpoint-no-model.svg": svg(whole.replace("Checkpoints/owl-decoder.safetensors", "README.md")),
    "sample-seed-text.svg": svg(changed(sample, "seed", "one")),
    "sample-seed-negative.svg": svg(changed(sample, "seed", "-1")),
    "sample-count-zero.svg": svg(changed(sample, "scene", "sample", "count", 0)),
    "sample-count-huge.svg": svg(changed(sample, "scene", "sample", "count", 10 ** 9)),
    "sample-first-beyond.svg": svg(changed(sample, "scene", "sample", "first", 2 ** 63 - 1)),
    "sample-latent-missing.svg": svg(changed(sample, "scene", "sample", "latent", None)),
    "sample-blend-zero.svg": svg(changed(sample, "scene", "sample", "latent", {"blend": 0, "noise": 0})),
    "sample-latent-text.svg": svg(changed(sample, "scene", "sample", "latent", "posterior")),
    "sample-temperature-text.svg": svg(changed(sample, "scene", "sample", "temperature", "hot")),
    "chunk-beyond-end.png": png(whole, length=0xFFFFFFF0),
    "chunk-cut-off.png": png(whole)[:120],
    "not-utf-8.png": png("\0").replace(b"\0\0\0\0\0\0", b"\0\0\0\0\0\xff", 1),
    "string-open.pdf": b"%PDF-1.5\n<< /Subject (" + whole.encode(),
    "escape-at-end.pdf": b"%PDF-1.5\n<< /Subject (" + whole[:40].encode() + b"\\",
    "hexadecimal-odd.pdf": pdf(b"<FEFF007B0>"),
    "hexadecimal-text.pdf": pdf(b"<FEFFowls>"),
    "lines-swapped.gcode": b"\n".join(sorted(gcode(whole).split(b"\n"), reverse=True)),
    "line-missing.gcode": b"\n".join(line for line in gcode(whole).split(b"\n") if b"checkpoints" not in line),
}
folder.mkdir(exist_ok=True)
for name, data in files.items():
    (folder / name).write_bytes(data)

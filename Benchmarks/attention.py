#!/usr/bin/env python3
"""What the attention of a checkpoint looks at, in numbers and as a figure.

    Benchmarks/attention.py CHECKPOINT.safetensors drawings.safetensors [--split test] [--out attention.svg]

The drawings are those of `studio dataset prepare`. For every step of each drawing it works out the softmax over the
steps up to it, head by head, from the checkpoint's queries and keys (docs/checkpoint-format.md), and prints as JSON, one
object a head:

  focus      the softmax's entropy over that of an even spread, 1 where it looks at everything alike
  lag        the share of the weight by how many steps back it lies, beside that of an even spread
  kind       the share on the beginning, on points in a stroke and on points that lift the pen, beside their share
  length     the rank correlation of a step's weight with the length of its offset, and with how far the pen is from it

The figure shows lag, kind, and a drawing whose lines are the thicker the more weight they receive from later steps.
Needs NumPy and safetensors.
"""
import argparse
import json

import numpy as np
from safetensors import safe_open

LAGS = [(0, 0), (1, 1), (2, 4), (5, 9), (10, 19), (20, 49), (50, None)]


def read(path):
    with safe_open(path, "np") as file:
        config = json.loads(file.metadata()["config"])
        if not config.get("attention"):
            raise SystemExit(f"{path}: has no attention")
        dimension = config["attention"]["dimension"]
        forms = []
        for head in range(config["attention"]["heads"]):
            augmented = [np.concatenate([file.get_tensor(f"decoder.attention.{head}.{role}.weight").astype(float),
                                         file.get_tensor(f"decoder.attention.{head}.{role}.bias")[:, None]], axis=1)
                         for role in ["query", "key"]]
            forms.append(augmented[0].T @ augmented[1] / np.sqrt(dimension))
        return forms, float(file.metadata()["scale_factor"]), config["max_length"]


def sequences(path, split):
    with safe_open(path, "np") as file:
        offsets, lifted, lengths, splits = (file.get_tensor(name) for name in ["offsets", "lifted", "lengths", "split"])
    ends = np.cumsum(lengths.astype(int))
    wanted = ["train", "valid", "test"].index(split)
    return [(offsets[end - n:end].astype(float), lifted[end - n:end].astype(bool))
            for end, n, s in zip(ends, lengths.astype(int), splits) if s == wanted]


def stroke5(offsets, lifted, scale):
    """What the decoder reads: the beginning, then every row but the last."""
    rows = np.zeros((len(offsets), 6))
    rows[0, 2] = 1
    rows[1:, :2] = offsets[:-1] / scale
    rows[1:, 2] = ~lifted[:-1]
    rows[1:, 3] = lifted[:-1]
    rows[:, 5] = 1
    return rows


def weights(form, rows):
    if len(form) == 9:
        places = np.cumsum(rows[:, :2], axis=0)
        rows = np.concatenate([rows[:, :5], places / 4, (places ** 2).sum(1, keepdims=True) / 16, rows[:, 5:]], axis=1)
    scores = rows @ form @ rows.T
    scores[np.triu_indices(len(rows), 1)] = -np.inf
    scores -= scores.max(axis=1, keepdims=True)
    exponentials = np.exp(scores)
    return exponentials / exponentials.sum(axis=1, keepdims=True)


def ranks(values):
    return np.argsort(np.argsort(values)).astype(float)


def correlation(a, b):
    a, b = ranks(a), ranks(b)
    return float(np.corrcoef(a, b)[0, 1]) if a.std() > 0 and b.std() > 0 else 0.0


def measure(form, drawings, scale):
    """Sums over all steps but the first, which has nothing to choose from."""
    entropy, steps = 0.0, 0
    lag, even_lag = np.zeros(len(LAGS)), np.zeros(len(LAGS))
    kind, even_kind = np.zeros(3), np.zeros(3)
    lengths, distances = [], []
    for offsets, lifted in drawings:
        rows = stroke5(offsets, lifted, scale)
        p = weights(form, rows)
        places = np.cumsum(rows[:, :2], axis=0)
        kinds = np.where(np.arange(len(rows)) == 0, 0, np.where(rows[:, 3] > 0, 2, 1))
        for i in range(1, len(rows)):
            w, back = p[i, :i + 1], i - np.arange(i + 1)
            entropy += -(w * np.log(np.maximum(w, 1e-30))).sum() / np.log(i + 1)
            for place, (low, high) in enumerate(LAGS):
                inside = (back >= low) & (back <= (high if high is not None else i))
                lag[place] += w[inside].sum()
                even_lag[place] += inside.mean()
            for k in range(3):
                kind[k] += w[kinds[:i + 1] == k].sum()
                even_kind[k] += (kinds[:i + 1] == k).mean()
            steps += 1
            if i >= 10:
                lengths.append(correlation(w, np.hypot(*rows[:i + 1, :2].T)))
                distances.append(correlation(w, np.hypot(*(places[:i + 1] - places[i]).T)))

    def shares(names, values, even):
        return {name: [round(float(v), 3), round(float(e), 3)] for name, v, e in zip(names, values / steps, even / steps)}

    names = [f"{low}" if high == low else f"{low}–{high}" if high else f"{low}+" for low, high in LAGS]
    return {"focus": round(entropy / steps, 3), "lag": shares(names, lag, even_lag),
            "kind": shares(["beginning", "in a stroke", "lifts the pen"], kind, even_kind),
            "length": {"weight with length of offset": round(float(np.mean(lengths)), 3),
                       "weight with distance from the pen": round(float(np.mean(distances)), 3)}}


def bars(title, shares, x, width):
    """Pairs of bars: the head's share filled, an even spread's outlined."""
    parts = [f'<text x="{x}" y="24" font-size="13" font-weight="bold">{title}</text>']
    step = width / len(shares)
    for place, (name, (own, even)) in enumerate(shares.items()):
        left = x + place * step
        for value, shift, look in [(own, 0, 'fill="#0072b2"'), (even, 0.4, 'fill="none" stroke="#666"')]:
            height = 180 * value
            parts.append(f'<rect x="{left + shift * step:.1f}" y="{230 - height:.1f}" width="{0.36 * step:.1f}" '
                         f'height="{height:.1f}" {look}/>')
        parts.append(f'<text x="{left + 0.4 * step:.1f}" y="246" text-anchor="middle">{name}</text>')
    return parts


def drawing(form, offsets, lifted, scale, x, side):
    rows = stroke5(offsets, lifted, scale)
    p = weights(form, rows)
    # The weight a row receives from each step that can see it, over what an even spread would give it.
    received = np.array([np.mean([p[i, j] * (i + 1) for i in range(j, len(rows))]) for j in range(len(rows))])
    points = np.cumsum(np.concatenate([[[0, 0]], offsets]), axis=0)
    low, high = points.min(0), points.max(0)
    places = (points - low) * (side / (high - low).max()) + [x, 40]
    parts = [f'<text x="{x}" y="24" font-size="13" font-weight="bold">weight of each line (dashed: pen up)</text>']
    up = False
    for j in range(1, len(rows)):
        (x0, y0), (x1, y1) = places[j - 1], places[j]
        look = 'stroke="#d55e00" stroke-dasharray="3 3"' if up else 'stroke="black"'
        parts.append(f'<line x1="{x0:.1f}" y1="{y0:.1f}" x2="{x1:.1f}" y2="{y1:.1f}" {look} '
                     f'stroke-width="{min(0.4 + 1.6 * received[j], 9):.2f}" stroke-linecap="round"/>')
        up = bool(lifted[j - 1])
    return parts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint")
    parser.add_argument("drawings")
    parser.add_argument("--split", default="test", choices=["train", "valid", "test"])
    parser.add_argument("--count", type=int, default=200, help="drawings to measure")
    parser.add_argument("--example", type=int, default=0, help="which drawing of the split the figure shows")
    parser.add_argument("--out", help="the figure, an .svg")
    arguments = parser.parse_args()
    forms, scale, longest = read(arguments.checkpoint)
    drawings = [pair for pair in sequences(arguments.drawings, arguments.split) if len(pair[0]) <= longest]
    if not drawings:
        raise SystemExit(f"{arguments.drawings}: has no drawings in the split {arguments.split}")
    parts = []
    for head, form in enumerate(forms):
        found = measure(form, drawings[:arguments.count], scale)
        print(json.dumps({"head": head, "drawings": min(len(drawings), arguments.count)} | found, ensure_ascii=False))
        panel = bars("weight by steps back", found["lag"], 20, 330) + bars("by kind of point", found["kind"], 380, 210)
        panel += drawing(form, *drawings[arguments.example % len(drawings)], scale, 640, 190)
        parts.append(f'<g transform="translate(0 {270 * head})">' + "\n".join(panel) + "</g>")
    if arguments.out:
        with open(arguments.out, "w", encoding="utf-8") as out:
            out.write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 {270 * len(forms)}" '
                      'font-family="sans-serif" font-size="10"><rect width="100%" height="100%" fill="white"/>\n'
                      + "\n".join(parts) + "\n</svg>\n")


main()

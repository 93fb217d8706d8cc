"""Writes the drawings that ../shared/peers/pytorch_train.py trains on as sketch-rnn's .npz, so that both sides
of the benchmark get the same, and their rows, one drawing a line, to standard output. Needs NumPy.

Usage: python3 walks.py OUT.npz
"""
import sys

import numpy as np

# As there: lengths of all, then offsets and pens drawing by drawing.
random = np.random.default_rng(7)
lengths = np.clip(np.round(random.lognormal(np.log(90) - 0.08, 0.4, 2000)), 20, 200).astype(int)
drawings = np.empty(len(lengths), object)
for index, length in enumerate(lengths):
    offsets = random.normal(0, 1, (length, 2)).astype(np.float32)
    lifted = random.random(length) < 0.08
    lifted[-1] = True
    drawings[index] = np.column_stack([offsets, lifted]).astype(np.float32)
    print(length)
np.savez(sys.argv[1], train=drawings, valid=drawings[:100], test=drawings[:100])

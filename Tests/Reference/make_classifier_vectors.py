"""Writes the numbers the classifier's network is compared with: logits, features, loss and gradients by PyTorch.

Run:  pip install torch numpy && python3 Tests/Reference/make_classifier_vectors.py
It writes vectors-classifier.json beside itself. It shares no code with the project: only the equations of
docs/evaluation.md and the layout of docs/checkpoint-format.md. Everything is float64.
"""

import json
import pathlib

import numpy as np
import torch
from torch.nn import functional

torch.set_default_dtype(torch.float64)

SIDE, CHANNELS, GROUPS, FEATURES, CLASSES, COUNT, SMOOTHING = 8, [4, 6], 2, 5, 3, 3, 0.05
LABELS = [2, 0, 2]

random = np.random.default_rng(20261127)
shapes, inputs = {}, 1
for layer, width in enumerate(CHANNELS):
    shapes[f"convolution.{layer}.weight"] = (width, 3, 3, inputs)
    shapes[f"convolution.{layer}.norm.weight"] = (width,)
    shapes[f"convolution.{layer}.norm.bias"] = (width,)
    inputs = width
flat = inputs * (SIDE >> len(CHANNELS)) ** 2
shapes |= {"features.weight": (FEATURES, flat), "features.norm.weight": (FEATURES,), "features.norm.bias": (FEATURES,),
           "classes.weight": (CLASSES, FEATURES), "classes.bias": (CLASSES,)}


def single(values):
    """Numbers that single precision holds, so that both sides begin with the same."""
    return np.float32(values).astype(np.float64)


parameters = {name: torch.tensor(single(random.normal(0.3 if name.endswith("norm.weight") else 0, 0.5, shape)),
                                 requires_grad=True) for name, shape in shapes.items()}
pictures = torch.tensor(single(random.random((COUNT, SIDE, SIDE)) * (random.random((COUNT, SIDE, SIDE)) < 0.4)))

x = pictures.unsqueeze(1)
for layer in range(len(CHANNELS)):
    name = f"convolution.{layer}"
    x = functional.conv2d(x, parameters[name + ".weight"].permute(0, 3, 1, 2), padding=1)
    x = functional.group_norm(x, GROUPS, parameters[name + ".norm.weight"], parameters[name + ".norm.bias"], eps=1e-5)
    x = functional.max_pool2d(functional.relu(x), 2)
x = x.permute(0, 2, 3, 1).flatten(1)
x = functional.group_norm(functional.linear(x, parameters["features.weight"]), 1, parameters["features.norm.weight"],
                          parameters["features.norm.bias"], eps=1e-5)
features = functional.relu(x)
logits = functional.linear(features, parameters["classes.weight"], parameters["classes.bias"])
loss = functional.cross_entropy(logits, torch.tensor(LABELS), label_smoothing=SMOOTHING, reduction="sum")
loss.backward()
loss = loss.item()


def numbers(tensor):
    return [float(f"{value:.10g}") for value in tensor.detach().flatten().tolist()]


pathlib.Path(__file__).with_name("vectors-classifier.json").write_text(json.dumps({
    "side": SIDE, "channels": CHANNELS, "groups": GROUPS, "features": FEATURES, "classes": CLASSES, "count": COUNT,
    "smoothing": SMOOTHING, "labels": LABELS, "pictures": numbers(pictures),
    "parameters": sum((numbers(parameters[name]) for name in shapes), []),
    "feature_values": numbers(features), "logits": numbers(logits), "loss": loss,
    "gradients": sum((numbers(parameters[name].grad) for name in shapes), []),
}) + "\n")

#!/usr/bin/env python3
"""What samples of a model are taken for, by a classifier that learned from drawings by people.

    studio dataset prepare owl.ndjson:set=random,typical pig.ndjson face.ndjson --tolerance 4 --max-length 110 \\
        --out real.safetensors
    Benchmarks/classify.py real.safetensors --checkpoint owl.safetensors --class owl

A small convolutional network learns the training split of the prepared drawings (the split that `studio
train` makes of the same files, so what is held out here is held out there). It is kept beside them, as
real.classifier.pt, and used again. Rare classes are drawn as often as frequent ones; pictures are turned, scaled,
sheared, moved and mirrored.

Prints JSON, one object a line: for the classifier, on held-out drawings (valid and test), accuracy and for
each class how many there are, and which share is taken for what; for each checkpoint, what its samples are
taken for. With --class, also which share of its samples and of held-out drawings of the class is taken for
it, the ratio of these, and quartiles of distances (drawings.py) to the nearest training drawing of the class:
from samples, from held-out drawings, and from each training drawing to the nearest other one.

--latents CLASS=DATA samples around the posterior means of DATA's training drawings, as
`studio pack --posteriors` adds them; repeated, it asks for class after class. Without it, samples start
where `studio sample` starts them, or as --latent says. Needs PyTorch, NumPy, Pillow and safetensors.
"""
import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
import torch
from torch import nn

from drawings import SIDE, Likeness, quartiles, raster, read_ndjson, read_prepared

TRAIN = 0


def network(classes):
    layers, channels = [], 1
    for width in [16, 32, 64, 128]:
        layers += [nn.Conv2d(channels, width, 3, padding=1), nn.BatchNorm2d(width), nn.ReLU(), nn.MaxPool2d(2)]
        channels = width
    size = channels * (SIDE // 16) ** 2
    return nn.Sequential(*layers, nn.Flatten(), nn.Dropout(0.4), nn.Linear(size, classes))


def pictures(drawings):
    return torch.tensor(np.array([raster(drawing) for drawing in drawings]), dtype=torch.float32).unsqueeze(1)


def augmented(images):
    """Turned by up to 15 degrees, scaled by up to 15 % an axis, sheared, moved, every second one mirrored."""
    count = len(images)

    def uniform(size):
        return (torch.rand(count) * 2 - 1) * size

    angle, shear = uniform(np.pi / 12), uniform(0.15)
    mirror = torch.where(torch.rand(count) < 0.5, -1.0, 1.0)
    turn = torch.stack([torch.cos(angle), -torch.sin(angle), torch.sin(angle), torch.cos(angle)], 1).view(-1, 2, 2)
    stretch = torch.zeros(count, 2, 2)
    stretch[:, 0, 0], stretch[:, 1, 1], stretch[:, 0, 1] = (1 + uniform(0.15)) * mirror, 1 + uniform(0.15), shear
    move = torch.stack([uniform(0.08), uniform(0.08)], 1).unsqueeze(2)
    grid = nn.functional.affine_grid(torch.cat([turn @ stretch, move], 2), images.shape, align_corners=False)
    return nn.functional.grid_sample(images, grid, align_corners=False)


def train(images, labels, classes, epochs, batch=100, size=8000):
    """A classifier of `images`; an epoch is `size` of them, every class as likely as any other."""
    torch.manual_seed(1)
    model = network(classes)
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs * (size // batch))
    weights = (1 / torch.bincount(labels, minlength=classes).clamp(min=1).double())[labels]
    for epoch in range(epochs):
        model.train()
        total = 0.0
        for indices in torch.multinomial(weights, size, replacement=True).split(batch):
            loss = nn.functional.cross_entropy(
                model(augmented(images[indices])), labels[indices], label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"classifier: epoch {epoch + 1} of {epochs}, loss {total / (size // batch):.3f}", file=sys.stderr)
    return model


def predictions(model, images):
    model.eval()
    with torch.no_grad():
        return torch.cat([model(part).argmax(1) for part in images.split(500)])


def shares(predicted, names):
    """The share taken for each class, without those of none."""
    counts = torch.bincount(predicted, minlength=len(names)).tolist()
    return {name: round(count / max(len(predicted), 1), 3) for name, count in zip(names, counts) if count}


def samples(arguments, checkpoint, posteriors=None):
    """Drawings of the checkpoint; around the posterior means of `posteriors`, data as `studio pack` takes it."""
    with tempfile.TemporaryDirectory() as folder:
        latent = arguments.latent
        if posteriors:
            packed = os.path.join(folder, "packed.safetensors")
            subprocess.run([arguments.studio, "pack", checkpoint, "--full", "--posteriors", posteriors, "--tolerance",
                            str(arguments.tolerance), "--out", packed], check=True, stdout=subprocess.DEVNULL)
            checkpoint, latent = packed, "posterior"
        drawn = os.path.join(folder, "samples.ndjson")
        with open(drawn, "w", encoding="utf-8") as file:
            subprocess.run([arguments.studio, "sample", checkpoint, "--count", str(arguments.count), "--seed",
                            str(arguments.seed), "--temperature", str(arguments.temperature),
                            *(["--latent", latent] if latent else [])], check=True, stdout=file)
        return read_ndjson(drawn)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drawings", help="real drawings, made by `studio dataset prepare`")
    parser.add_argument("--checkpoint", action="append", default=[])
    parser.add_argument("--class", dest="name", help="what the samples should be taken for")
    parser.add_argument("--latents", action="append", default=[], metavar="CLASS=DATA")
    parser.add_argument("--latent", choices=["prior", "posterior"])
    parser.add_argument("--tolerance", type=float, default=2.0, help="of the drawings of --latents")
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--temperature", type=float, default=0.4)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--studio", default=".build/release/studio")
    arguments = parser.parse_args()

    drawings, split, labels, names = read_prepared(arguments.drawings)
    if arguments.name and arguments.name not in names:
        parser.error(f"--class: expected one of {', '.join(names)}")
    labels = torch.tensor(labels.astype(np.int64))
    training, held_out = np.flatnonzero(split == TRAIN), np.flatnonzero(split != TRAIN)

    with open(arguments.drawings, "rb") as file:
        key = hashlib.sha256(file.read() + f"{arguments.epochs}".encode()).hexdigest()
    cache = arguments.drawings.removesuffix(".safetensors") + ".classifier.pt"
    saved = torch.load(cache) if os.path.exists(cache) else None
    if saved and saved["key"] == key:
        model = network(len(names))
        model.load_state_dict(saved["weights"])
    else:
        model = train(pictures([drawings[i] for i in training]), labels[training], len(names), arguments.epochs)
        torch.save({"key": key, "weights": model.state_dict()}, cache)

    predicted = predictions(model, pictures([drawings[i] for i in held_out]))
    truth = labels[held_out]
    report = {"classifier": os.path.basename(arguments.drawings), "training": len(training),
              "held_out": len(held_out), "accuracy": round((predicted == truth).float().mean().item(), 3), "classes": {}}
    for index, name in enumerate(names):
        report["classes"][name] = {
            "training": int((labels[training] == index).sum()), "held_out": int((truth == index).sum()),
            "taken_for": shares(predicted[truth == index], names)}
    print(json.dumps(report))

    def judge(checkpoint, name, posteriors=None):
        drawn = samples(arguments, checkpoint, posteriors)
        taken = shares(predictions(model, pictures(drawn)), names)
        report = {"checkpoint": os.path.basename(checkpoint), "samples": len(drawn),
                  "temperature": arguments.temperature, "seed": arguments.seed,
                  "latent": posteriors or arguments.latent or "default", "taken_for": taken}
        if name:
            index = names.index(name)
            real = shares(predicted[truth == index], names).get(name, 0)
            known = Likeness([drawings[i] for i in training if labels[i] == index])
            unknown = Likeness([drawings[i] for i in held_out if labels[i] == index])
            report |= {
                "class": name, "share": taken.get(name, 0), "share_of_held_out": real,
                "ratio": round(taken.get(name, 0) / real, 3) if real else None,
                "sample_to_nearest_training": quartiles(Likeness(drawn).nearest(known)),
                "held_out_to_nearest_training": quartiles(unknown.nearest(known)),
                "training_to_nearest_other": quartiles(known.nearest(known)),
            }
        print(json.dumps(report))

    for checkpoint in arguments.checkpoint:
        for text in arguments.latents:
            name, _, posteriors = text.partition("=")
            judge(checkpoint, name, posteriors)
        if not arguments.latents:
            judge(checkpoint, arguments.name)


main()

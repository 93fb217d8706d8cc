"""Writes the weights of torch/state.safetensors as training programs wrap them, with much beside them.

Run:  pip install numpy && python3 Tests/Reference/make_wrapped_checkpoints.py
It writes torch/{compiled.pth,lightning.ckpt,object.pth,array.pth} beside itself. PyTorch is not needed: what its files
name is stood in for by classes that are pickled under the same names (torch/serialization.py, torch/_utils.py).
"""

import argparse
import collections
import datetime
import decimal
import functools
import io
import json
import pathlib
import pickle
import random
import struct
import sys
import types
import zipfile

import numpy

FOLDER = pathlib.Path(__file__).parent / "torch"


def module(name):
    """The module of this name; its parents are made with it."""
    for end in [place for place, letter in enumerate(name) if letter == "."] + [len(name)]:
        sys.modules.setdefault(name[:end], types.ModuleType(name[:end]))
    return sys.modules[name]


def stand_in(module_name, name):
    """A class that pickles as module_name.name."""
    made = type(name, (), {"__module__": module_name, "__qualname__": name})
    setattr(module(module_name), name, made)
    return made


def function(module_name, name):
    def stand_in_function(*_):
        raise AssertionError("never called here")

    stand_in_function.__module__, stand_in_function.__name__, stand_in_function.__qualname__ = module_name, name, name
    setattr(module(module_name), name, stand_in_function)
    return stand_in_function


TYPES = {"f4": "FloatStorage", "f8": "DoubleStorage", "i8": "LongStorage", "?": "BoolStorage", "u1": "ByteStorage"}
for storage in TYPES.values():
    stand_in("torch", storage)
REBUILD = function("torch._utils", "_rebuild_tensor_v2")
PARAMETER = function("torch._utils", "_rebuild_parameter")
SIZE, DEVICE = stand_in("torch", "Size"), stand_in("torch", "device")
CONFIG = stand_in("project.config", "Config")
MODEL = stand_in("project.model", "SketchRNN")


class Call:
    """Pickled as a call of a function."""

    def __init__(self, callee, *arguments):
        self.callee, self.arguments = callee, arguments

    def __reduce__(self):
        return self.callee, self.arguments


class Storage:
    def __init__(self, key, array):
        self.key, self.array = key, array


class Pickler(pickle.Pickler):
    def persistent_id(self, value):
        if not isinstance(value, Storage):
            return None
        kind = getattr(sys.modules["torch"], TYPES[value.array.dtype.str.lstrip("<|").replace("b1", "?")])
        return ("storage", kind, value.key, "cpu", value.array.size)


class File:
    def __init__(self):
        self.storages = []

    def tensor(self, array):
        array = numpy.asarray(array)
        storage = Storage(str(len(self.storages)), array)
        self.storages.append(storage)
        strides = tuple(side // array.itemsize for side in numpy.ascontiguousarray(array).strides)
        return Call(REBUILD, storage, 0, array.shape, strides if array.shape else (), False, collections.OrderedDict())

    def write(self, path, content, protocol=2):
        stream = io.BytesIO()
        Pickler(stream, protocol).dump(content)
        with zipfile.ZipFile(path, "w") as archive:
            def add(name, data):
                archive.writestr(zipfile.ZipInfo(f"archive/{name}", (1980, 1, 1, 0, 0, 0)), data)

            add("data.pkl", stream.getvalue())
            add("byteorder", b"little")
            for storage in self.storages:
                add(f"data/{storage.key}", numpy.ascontiguousarray(storage.array).tobytes())
            add("version", b"3\n")


def weights():
    data = (FOLDER / "state.safetensors").read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    header.pop("__metadata__", None)
    return {
        name: numpy.frombuffer(data, "<f4", int(numpy.prod(entry["shape"])), 8 + length + entry["data_offsets"][0])
        .reshape(entry["shape"])
        for name, entry in header.items()
    }


def beside(file):
    """What programs keep with their weights."""
    settings = {"data": pathlib.PurePosixPath("owl.npz"), "size": Call(SIZE, (3, 4)), "levels": {"a": {"b": {"c": 1}}}}
    config = CONFIG()
    config.rate, config.settings = 1e-3, settings
    deep = (1,)
    for _ in range(9):
        deep = (deep, 2)
    moments = {0: {"step": file.tensor(numpy.array(7, "<i8")), "exp_avg": file.tensor(numpy.zeros(3, "<f4"))}}
    return {
        "args": argparse.Namespace(lr=0.1, betas=(0.9, 0.999), out=pathlib.PurePosixPath("runs/1")),
        "config": config, "settings": settings, "again": settings, "best": numpy.float64(0.5),
        "history": numpy.array([1.0, 2.0]), "begun": datetime.datetime(2024, 5, 1, 12), "rate": decimal.Decimal("0.1"),
        "schedule": functools.partial(max, 1), "counts": collections.defaultdict(int, {"owl": 3}),
        "seen": collections.Counter("owls"), "classes": {"owl", "cat"}, "frozen": frozenset([1, 2]), "deep": deep,
        "device": Call(DEVICE, "cuda", 0), "dtype": numpy.dtype("f4"), "random": random.Random(1).getstate(),
        "numpy_random": numpy.random.RandomState(1).get_state(), "seed": 2**200, "huge": 2**4000,
        "rng_state": file.tensor(numpy.arange(16, dtype="u1")), "mask": file.tensor(numpy.ones((2, 2), "?")),
        "kernel": file.tensor(numpy.zeros((1, 1, 1, 1, 1), "<f4")), "nothing": file.tensor(numpy.zeros((0, 3), "<f4")),
        "unbounded": file.tensor(numpy.array([numpy.inf], "<f4")),
        "optimizer": {"state": moments, "param_groups": [{"lr": 1e-3, "params": [0]}]}, "epoch": 12, "notes": "two\nlines",
    }


def main():
    # torch.compile around DataParallel, weights as parameters, some of them in double precision, a counter among them.
    file = File()
    state = collections.OrderedDict()
    for place, (name, array) in enumerate(weights().items()):
        tensor = file.tensor(array.astype("<f8") if place % 3 == 0 else array)
        state[f"_orig_mod.module.{name}"] = Call(PARAMETER, tensor, True, collections.OrderedDict())
    state["_orig_mod.module.encoder.num_batches_tracked"] = file.tensor(numpy.array(3, "<i8"))
    file.write(FOLDER / "compiled.pth", {**beside(file), "net": state})

    # A Lightning module that calls the model by a name of its own; protocol 4.
    file = File()
    state = collections.OrderedDict((f"sketcher.{name}", file.tensor(array)) for name, array in weights().items())
    file.write(
        FOLDER / "lightning.ckpt",
        {
            "epoch": 3, "global_step": 1000, "pytorch-lightning_version": "2.2.0", "state_dict": state,
            "hyper_parameters": collections.OrderedDict(beside(file)), "callbacks": {}, "optimizer_states": [beside(file)],
        },
        protocol=4,
    )

    # The whole model, where only Python knows its class.
    file = File()
    model = MODEL()
    model._modules = {name: file.tensor(array) for name, array in weights().items()}
    file.write(FOLDER / "object.pth", model)

    # Weights as arrays of NumPy.
    File().write(FOLDER / "array.pth", {"state_dict": dict(weights())})


if __name__ == "__main__":
    main()

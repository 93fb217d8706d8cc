"""Runs what `studio export` writes in the programs that it is written for, and prints how far apart the numbers are.

Run, from the repository, after `make build`:

    pip install torch numpy onnx onnxruntime && python3 Tests/Reference/check_exports.py ../shared/data/quickdraw/owl.ndjson

1. All files of small models of every kind of cell: the checker of ONNX, and outputs along given rows in onnxruntime (step
   by step and as one loop) against the equations of docs/checkpoint-format.md in NumPy, written out here.
2. The outputs for a hundred drawings of Checkpoints/owl.safetensors along their rows, in Swift (a test writes them),
   onnxruntime and PyTorch (with the loader of docs/export.md).
3. Whole sketches of `studio sample` again in onnxruntime, from the same random numbers: any other component or pen state
   is reported.
4. With --magenta and --teacher, and Node: a published model goes through this program and comes back, and both it and the
   shipped decoder run in Magenta's own JavaScript, the bundle that magenta/magenta-js had in sketch/demos:
   git show 48339bd^:sketch/demos/magentasketch.js.
"""

import argparse
import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime
import torch

ROOT = pathlib.Path(__file__).resolve().parents[2]
STUDIO = ROOT / ".build/release/studio"
TOLERANCE = 1e-4


def studio(*arguments, stdin=None):
    result = subprocess.run([STUDIO, *map(str, arguments)], capture_output=True, text=True, cwd=ROOT)
    if result.returncode:
        sys.exit(f"studio {' '.join(map(str, arguments))}: {result.stderr}")
    return result.stdout


def checkpoint(path):
    """Configuration, scale factor and tensors of a checkpoint."""
    data = pathlib.Path(path).read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    metadata = header.pop("__metadata__")
    types = {"F32": "<f4", "F16": "<f2"}
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        values = np.frombuffer(data[8 + length + begin : 8 + length + end], types[entry["dtype"]])
        tensors[name] = values.reshape(entry["shape"]).astype(np.float64)
    return json.loads(metadata["config"]), float(metadata["scale_factor"]), tensors


# 1. The decoder, straight from docs/checkpoint-format.md.


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def layer_norm(x, gain, bias):
    return gain * (x - x.mean()) / np.sqrt(x.var() + 1e-3) + bias


def cell(p, name, gates, c, normalised):
    parts = np.split(gates, 4)
    if normalised:
        parts = map(
            layer_norm, parts, np.split(p[f"{name}.norm.weight"], 4), np.split(p[f"{name}.norm.bias"], 4)
        )
    i, f, g, o = parts
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    seen = layer_norm(c, p[f"{name}.cell_norm.weight"], p[f"{name}.cell_norm.bias"]) if normalised else c
    return sigmoid(o) * np.tanh(seen), c


def decode(config, p, rows, z):
    """Outputs [T, 6M+3] along the inputs `rows` [T, 5]."""
    units = config["decoder"]["hidden"]
    kind = config["decoder"].get("cell", "lstm")
    size = units + (config["decoder"]["hyper"]["hidden"] if kind == "hyper_lstm" else 0)
    h, c = np.zeros(size), np.zeros(size)
    if len(z):
        h, c = np.split(np.tanh(p["decoder.initial.weight"] @ z + p["decoder.initial.bias"]), 2)
    outputs = []
    for step, row in enumerate(rows):
        contexts = []
        for head in range((config["attention"] or {"heads": 0})["heads"]):
            q, k, v = (
                rows[: step + 1] @ p[f"decoder.attention.{head}.{role}.weight"].T + p[f"decoder.attention.{head}.{role}.bias"]
                for role in ("query", "key", "value")
            )
            scores = k @ q[-1] / np.sqrt(len(q[-1]))
            weights = np.exp(scores - scores.max())
            contexts.append(weights / weights.sum() @ v)
        x = np.concatenate([row, z, *contexts])
        W, U = p["decoder.lstm.weight_ih"], p["decoder.lstm.weight_hh"]
        if kind != "hyper_lstm":
            gates = W @ x + U @ h + p.get("decoder.lstm.bias", 0)
            h, c = cell(p, "decoder.lstm", gates, c, kind != "lstm")
        else:
            (main, small), (c_main, c_small) = np.split(h, [units]), np.split(c, [units])
            gates = p["decoder.hyper.weight_ih"] @ x + p["decoder.hyper.weight_main"] @ main
            small, c_small = cell(p, "decoder.hyper", gates + p["decoder.hyper.weight_hh"] @ small, c_small, True)

            def scaled(role):
                name = f"decoder.hyper.{role}"
                embedding = p[name + ".embedding.weight"] @ small + p.get(name + ".embedding.bias", 0)
                parts = zip(np.split(p[name + ".scale.weight"], 4), np.split(embedding, 4))
                return np.concatenate([d @ part for d, part in parts])

            gates = scaled("input") * (W @ x) + scaled("recurrent") * (U @ main) + scaled("shift")
            main, c_main = cell(p, "decoder.lstm", gates + p["decoder.lstm.bias"], c_main, True)
            h, c = np.concatenate([main, small]), np.concatenate([c_main, c_small])
        outputs.append(p["decoder.output.weight"] @ h[:units] + p["decoder.output.bias"])
    return np.array(outputs)


def session(path):
    onnx.checker.check_model(onnx.load(path), full_check=True)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def joined(mixture, pen):
    """Outputs in the order of a checkpoint, [T, 6M+3]."""
    return np.concatenate([mixture.reshape(len(mixture), -1), pen], 1)


class ONNX:
    """A model's three graphs."""

    def __init__(self, path, folder, config):
        stem = folder / (pathlib.Path(path).stem + "-export")
        self.config, self.latent = config, config["latent"]
        kinds = ["", ".step"] + ([".initial"] if self.latent else [])
        for kind in kinds:
            studio("export", path, "--out", f"{stem}{kind}.onnx", "--force")
        self.loop, self.step, *self.initial = [session(f"{stem}{kind}.onnx") for kind in kinds]

    def by_steps(self, rows, z):
        decoder = self.config["decoder"]
        size = decoder["hidden"] + decoder.get("hyper", {"hidden": 0})["hidden"]
        h = c = np.zeros((1, size), np.float32)
        feed = {}
        if self.latent:
            feed["z"] = z[None].astype(np.float32)
            h, c = self.initial[0].run(["h", "c"], feed)
        names = ["mixture", "pen", "next_h", "next_c"]
        if self.config["attention"]:
            names.append("next_history")
            feed["history"] = np.zeros((1, 0, 5), np.float32)
        outputs = []
        for row in rows:
            feed.update(row=row[None].astype(np.float32), h=h, c=c)
            mixture, pen, h, c, *history = self.step.run(names, feed)
            if history:
                feed["history"] = history[0]
            outputs.append(joined(mixture, pen)[0])
        return np.array(outputs)

    def by_loop(self, z, given, uniform, normal, temperature):
        feed = {
            "given": given.astype(np.float32),
            "uniform": uniform,
            "normal": normal,
            "temperature": np.array(temperature, np.float32),
        }
        if self.latent:
            feed["z"] = z[None].astype(np.float32)
        rows, mixture, pen, component = self.loop.run(["rows", "mixture", "pen", "component"], feed)
        return rows, joined(mixture, pen), component

    def along(self, rows, z):
        """Outputs along the inputs `rows`: the loop is given the row that each step leads to, too."""
        none = np.zeros((len(rows), 2))
        return self.by_loop(z, rows[1:], none, none, 1.0)[1]


def report(text, error, tolerance=TOLERANCE):
    print(f"{text}: {error:.2e}" + ("" if error <= tolerance else "  TOO FAR APART"))
    report.failed |= error > tolerance


report.failed = False


def check_small_models(folder, data):
    sizes = "--encoder 8 --decoder 24 --latent 6 --mixtures 5 --attention-dimension 7 --hyper 9 --hyper-embedding 4 "
    sizes += "--max-length 60 --batch-size 20 --steps 40 --learning-rate 0.01 --threads 1 --clip 1"
    rng = np.random.default_rng(5)
    for name, options in {
        "LSTM": "--no-attention",
        "LSTM, attention": "",
        "LSTM, two heads": "--heads 2",
        "LSTM, unconditional": "--unconditional --no-attention",
        "LSTM, attention, unconditional": "--unconditional",
        "layer norm": "--cell layer-norm-lstm --no-attention",
        "layer norm, attention": "--cell layer-norm-lstm",
        "HyperLSTM": "--cell hyper-lstm --no-attention",
        "HyperLSTM, two heads": "--cell hyper-lstm --heads 2",
        "HyperLSTM, unconditional": "--cell hyper-lstm --unconditional",
    }.items():
        path = folder / "small.safetensors"
        studio("train", data, "--out", path, "--force", *sizes.split(), *options.split())
        config, _, tensors = checkpoint(path)
        model = ONNX(path, folder, config)
        steps, loop = 0, 0
        for _ in range(5):
            pen = np.eye(3)[rng.choice(2, 30)]
            rows = np.concatenate([rng.normal(0, 1, (30, 2)), pen], 1)
            rows[0] = 0, 0, 1, 0, 0
            z = rng.normal(0, 1, config["latent"])
            expected = decode(config, tensors, rows.astype(np.float32).astype(np.float64), z)
            steps = max(steps, np.abs(model.by_steps(rows, z) - expected).max())
            loop = max(loop, np.abs(model.along(rows, z) - expected).max())
        report(f"{name}, step by step", steps)
        report(f"{name}, as a loop   ", loop)


# 2. A hundred drawings.


def check_drawings(folder, data, path):
    vectors = folder / "vectors.npz"
    test = ["swift", "test", "-c", "release", "--skip-build", "--filter", "TeacherForcedOutputs"]
    run = subprocess.run(
        test, cwd=ROOT, capture_output=True, text=True,
        env={**os.environ, "STUDIO_OUTPUTS": str(vectors), "STUDIO_OUTPUTS_OF": f"{path}:{data}"},
    )  # fmt: skip
    if not vectors.exists():
        sys.exit(f"{' '.join(test)} wrote no vectors:\n{run.stdout[-2000:]}{run.stderr[-2000:]}")
    drawings = np.load(vectors)
    count = sum(name.startswith("inputs.") for name in drawings.files)
    config, _, tensors = checkpoint(path)
    model = ONNX(path, folder, config)
    studio("export", path, "--out", folder / "model.npz", "--force")
    loader = {}
    exec(re.search(r"```python loader\n(.*?)```", (ROOT / "docs/export.md").read_text(), re.S).group(1), loader)
    torch_model = loader["load"](folder / "model.npz")[0]
    errors = dict.fromkeys(["onnxruntime, loop", "onnxruntime, steps", "PyTorch", "PyTorch, posterior mean", "NumPy"], 0.0)
    for index in range(count):
        rows, z, expected = (drawings[f"{part}.{index}"] for part in ("inputs", "z", "outputs"))
        with torch.no_grad():
            inputs = torch.from_numpy(rows)
            found = torch_model(inputs[None], torch.from_numpy(z)[None])[0].numpy()
            # The encoder reads the drawing without what stands before it.
            end = [torch.from_numpy(drawings[f"last.{index}"])] if len(drawings[f"last.{index}"]) else []
            mean = torch_model.encode(torch.cat([inputs[1:], *end])[None])[0].numpy()
        results = {
            "onnxruntime, loop": model.along(rows, z) - expected,
            "PyTorch": found - expected,
            "PyTorch, posterior mean": mean - z,
        }
        if index < 10:
            results["onnxruntime, steps"] = model.by_steps(rows, z) - expected
            results["NumPy"] = decode(config, tensors, rows.astype(np.float64), z.astype(np.float64)) - expected
        for name, difference in results.items():
            errors[name] = max(errors[name], float(np.abs(difference).max()))
    print(f"{count} drawings, {sum(len(drawings[f'inputs.{index}']) for index in range(count))} steps, against Swift:")
    for name, error in errors.items():
        report(f"  {name}", error)


# 3. Sketches of studio sample, from its own random numbers.


class RandomStream:
    """xoshiro256** seeded by SplitMix64, and Marsaglia's polar method, as in Sources/Base/RandomStream.swift."""

    def __init__(self, seed, *path):
        self.mixer = seed
        for part in path:
            self.mixer = self.split() ^ part * 0x9E3779B97F4A7C15 & 2**64 - 1
        self.state = [self.split() for _ in range(4)]
        self.spare = None

    def split(self):
        self.mixer = self.mixer + 0x9E3779B97F4A7C15 & 2**64 - 1
        z = (self.mixer ^ self.mixer >> 30) * 0xBF58476D1CE4E5B9 & 2**64 - 1
        z = (z ^ z >> 27) * 0x94D049BB133111EB & 2**64 - 1
        return z ^ z >> 31

    def next(self):
        def rotate(x, k):
            return (x << k | x >> 64 - k) & 2**64 - 1

        s = self.state
        result = rotate(s[1] * 5 & 2**64 - 1, 7) * 9 & 2**64 - 1
        t = s[1] << 17 & 2**64 - 1
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 45)
        return result

    def uniform(self):
        return (self.next() >> 11) * 2.0**-53

    def gaussian(self):
        if self.spare is not None:
            value, self.spare = self.spare, None
            return value
        while True:
            u, v = 2 * self.uniform() - 1, 2 * self.uniform() - 1
            s = u * u + v * v
            if 0 < s < 1:
                factor = np.sqrt(-2 * np.log(s) / s)
                self.spare = v * factor
                return u * factor


def check_sketches(folder, path, count=100, seed=7, temperature=0.5):
    config, scale, _ = checkpoint(path)
    model = ONNX(path, folder, config)
    lines = studio(
        "sample", path, "--count", count, "--seed", seed, "--temperature", temperature, "--latent", "prior"
    ).splitlines()  # fmt: skip
    worst, flips, points = 0.0, 0, 0
    for index, line in enumerate(lines):
        random = RandomStream(seed, 0x5A3B, index)
        z = np.array([random.gaussian() for _ in range(config["latent"])])
        draws = []
        for _ in range(config["max_length"]):
            uniform = random.uniform(), random.uniform()
            draws.append((*uniform, random.gaussian(), random.gaussian()))
        draws = np.array(draws)
        rows, _, _ = model.by_loop(z, np.zeros((0, 5)), draws[:, :2].copy(), draws[:, 2:].copy(), temperature)
        ends = np.cumsum(rows[:, :2].astype(np.float64) * scale, 0)
        strokes, stroke = [], [(0.0, 0.0)]
        for row, end in zip(rows, ends):
            if row[4]:
                break
            stroke.append(tuple(end))
            if row[3]:
                strokes.append(stroke)
                stroke = []
        if stroke:
            strokes.append(stroke)
        theirs = [np.array(part) for part in strokes]
        ours = [np.array(part).T for part in json.loads(line)["drawing"]]
        if [len(part) for part in ours] != [len(part) for part in theirs]:
            flips += 1
            print(f"  sketch {index}: {[len(part) for part in ours]} points in Swift, {[len(part) for part in theirs]} here")
            continue
        # Drawings come normalised to where they begin: compare shapes.
        a, b = np.concatenate(ours), np.concatenate(theirs)
        points += len(a)
        error = np.abs((a - a[0]) - (b - b[0])).max() / scale
        if error > 1e-2:
            flips += 1
            print(f"  sketch {index}: another component somewhere: {error:.3f} model units apart")
        else:
            worst = max(worst, error)
    print(f"{len(lines)} sketches of studio sample in onnxruntime: {flips} with a flip; the others, {points} points:")
    report("  farthest apart, model units", worst, 1e-3)


# 4. Magenta's own JavaScript.

MAGENTA = r"""
// Magenta's bundle is made for browsers: it asks for a document only to look for WebGL.
const fs = require("fs"), vm = require("vm");
const [bundle, file, rows] = process.argv.slice(1);
const page = {document: {createElement: () => ({getContext: () => null, addEventListener() {}})},
  console: {log() {}, warn() {}, error() {}}, setTimeout, performance, navigator: {userAgent: "node"}, process, require,
  Float32Array, atob, fetch: async () => ({json: async () => JSON.parse(fs.readFileSync(file, "utf8"))})};
page.window = page.self = page.global = page;
vm.runInContext(fs.readFileSync(bundle, "utf8"), vm.createContext(page));
(async () => {
  const model = new page.ms.SketchRNN("any");
  await model.initialize();
  model.setPixelFactor(model.info.scale_factor);  // offsets in model units
  let state = model.zeroState();
  const outputs = JSON.parse(rows).map(row => {
    state = model.update(row, state);
    const pdf = model.getPDF(state, 1, 1);
    return ["pi", "muX", "muY", "sigmaX", "sigmaY", "corr", "pen"].map(
      name => Array.from(pdf[name]).slice(0, name === "pen" ? 3 : 20));
  });
  const sketches = Array.from({length: 10}, () => {
    let state = model.zeroState(), row = model.zeroInput(), count = 0, strokes = 0;
    do {
      state = model.update(row, state);
      row = model.sample(model.getPDF(state, 0.3));
      count += 1;
      strokes += row[3];
    } while (!row[4] && count < model.info.max_seq_len);
    return [count, strokes, row[4]];
  });
  console.log(JSON.stringify({info: model.info, outputs, sketches}));
})();
"""


def softmax(x):
    weights = np.exp(x - x.max(1, keepdims=True))
    return weights / weights.sum(1, keepdims=True)


def check_magenta(folder, bundle, teacher):
    rng = np.random.default_rng(8)
    rows = np.concatenate([rng.normal(0, 1, (40, 2)), np.eye(3)[rng.choice(2, 40)]], 1)
    rows[0] = 0, 0, 1, 0, 0
    studio("import", teacher, "--out", folder / "teacher.safetensors")
    studio("export", folder / "teacher.safetensors", "--out", folder / "teacher.gen.json")
    theirs, ours = (json.loads(pathlib.Path(path).read_text()) for path in (teacher, folder / "teacher.gen.json"))
    print(f"{pathlib.Path(teacher).name} again: {'the same' if theirs[1:] == ours[1:] else 'OTHER'} weights")
    report.failed |= theirs[1:] != ours[1:]
    studio("export", ROOT / "Checkpoints/owl-decoder.safetensors", "--out", folder / "own.gen.json")
    for name in ("teacher", "own"):
        file, back = folder / f"{name}.gen.json", folder / f"{name}.back.safetensors"
        studio("import", file, "--out", back)
        config, _, tensors = checkpoint(back)
        command = ["node", "-e", MAGENTA, bundle, file, json.dumps(rows.tolist())]
        found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        expected = decode(config, tensors, rows, np.zeros(0))
        pi, mu_x, mu_y, log_x, log_y, rho = np.split(expected[:, :120], 6, 1)
        expected = [softmax(pi), mu_x, mu_y, np.exp(log_x), np.exp(log_y), np.tanh(rho), softmax(expected[:, 120:])]
        error = max(np.abs(np.array(part) - expected[k]).max() for k, part in enumerate(zip(*found["outputs"])))
        report(f"{name}.gen.json in magenta-js, 40 steps, pi, mu, sigma, rho, pen", error)
        print("  its sketches there, (rows, strokes, ended):", *map(tuple, found["sketches"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", help="drawings that the owl model knows: owl.ndjson")
    parser.add_argument("--checkpoint", default=ROOT / "Checkpoints/owl.safetensors")
    parser.add_argument("--magenta", help="sketch/demos/magentasketch.js of magenta/magenta-js at commit 48339bd^")
    parser.add_argument("--teacher", help="a .gen.json of Magenta's, with --magenta")
    arguments = parser.parse_args()
    data = pathlib.Path(arguments.data).resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        check_small_models(folder, data)
        check_drawings(folder, data, arguments.checkpoint)
        check_sketches(folder, arguments.checkpoint)
        if arguments.magenta:
            check_magenta(folder, arguments.magenta, arguments.teacher)
    sys.exit(int(report.failed))


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    main()

"""Writes the numbers the network's tests compare with: losses, gradients and ten Adam steps.

Run:  pip install torch numpy && python3 Tests/Reference/make_vectors.py
It writes vectors-{baseline,attention,attention2,positions,layer_norm,hyper,unconditional}.json beside itself.

The model is written out step by step in float64 and differentiated by PyTorch's autograd. It shares no code with
the project: only the names, shapes and equations of docs/checkpoint-format.md, of Ha & Eck 2017 (arXiv:1704.03477), and,
for the layer-normalised and the hyper LSTM, of Ha, Dai & Le 2016 (arXiv:1609.09106, appendix A.2).

The gradient of an attention key bias is zero: q . b adds the same to every score of a step, and softmax ignores it.
What single precision leaves of that zero Adam scales up to a whole step, so a key bias after Adam compares nothing.
"""

import json
import math
import pathlib

import numpy as np
import torch

torch.set_default_dtype(torch.float64)

HYPER, EMBEDDING = 5, 3
ENCODER, LATENT, DECODER, MIXTURES, DIMENSION, MAX_LENGTH = 5, 4, 6, 3, 4, 12
LENGTHS = [7, MAX_LENGTH, 3, 1, 9]  # the second fills MAX_LENGTH, so it has no end token
KL_WEIGHT, KL_TOLERANCE = 0.37, 0.02  # w_KL * eta; the tolerance lies below L_KL, so the KL term has a gradient
LEARNING_RATE, CLIP, STEPS = 0.01, 0.02, 10


def shapes(heads, cell, conditional, positions):
    """Tensor names and shapes in checkpoint order; an unconditional model is a decoder alone."""
    result = {}

    def lstm(name, inputs, hidden):
        result[f"{name}.weight_ih"] = (4 * hidden, inputs)
        result[f"{name}.weight_hh"] = (4 * hidden, hidden)
        result[f"{name}.bias"] = (4 * hidden,)

    def affine(name, inputs, outputs):
        result[f"{name}.weight"] = (outputs, inputs)
        result[f"{name}.bias"] = (outputs,)

    def layer_norm_lstm(name, inputs, hidden):
        result[f"{name}.weight_ih"] = (4 * hidden, inputs)
        result[f"{name}.weight_hh"] = (4 * hidden, hidden)
        for part, count in (("norm", 4 * hidden), ("cell_norm", hidden)):
            result[f"{name}.{part}.weight"] = (count,)
            result[f"{name}.{part}.bias"] = (count,)

    if conditional:
        lstm("encoder.forward", 5, ENCODER)
        lstm("encoder.backward", 5, ENCODER)
        affine("encoder.mu", 2 * ENCODER, LATENT)
        affine("encoder.log_variance", 2 * ENCODER, LATENT)
        affine("decoder.initial", LATENT, 2 * (DECODER + (HYPER if cell == "hyper_lstm" else 0)))
    for head in range(heads):
        for role in ("query", "key", "value"):
            affine(f"decoder.attention.{head}.{role}", 8 if positions else 5, DIMENSION)
    inputs = 5 + (LATENT if conditional else 0) + heads * DIMENSION
    if cell == "lstm":
        lstm("decoder.lstm", inputs, DECODER)
    else:
        layer_norm_lstm("decoder.lstm", inputs, DECODER)
    if cell == "hyper_lstm":
        result["decoder.lstm.bias"] = (4 * DECODER,)
        layer_norm_lstm("decoder.hyper", inputs, HYPER)
        result["decoder.hyper.weight_main"] = (4 * HYPER, DECODER)
        for role in ("input", "recurrent", "shift"):
            result[f"decoder.hyper.{role}.embedding.weight"] = (4 * EMBEDDING, HYPER)
            if role != "shift":
                result[f"decoder.hyper.{role}.embedding.bias"] = (4 * EMBEDDING,)
            result[f"decoder.hyper.{role}.scale.weight"] = (4 * DECODER, EMBEDDING)
    affine("decoder.output", DECODER, 6 * MIXTURES + 3)
    return result


def affine(p, name, x):
    return p[f"{name}.weight"] @ x + p[f"{name}.bias"]


def lstm(p, name, inputs, h, c):
    """All hidden states of an LSTM whose gates lie in the order i, f, g, o."""
    states = []
    for x in inputs:
        gates = p[f"{name}.weight_ih"] @ x + p[f"{name}.weight_hh"] @ h + p[f"{name}.bias"]
        i, f, g, o = gates.chunk(4)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        h = torch.sigmoid(o) * torch.tanh(c)
        states.append(h)
    return states


def normalised(p, name, x):
    """Layer normalisation with the epsilon of Ha & Eck's program."""
    return torch.nn.functional.layer_norm(x, x.shape, p[f"{name}.weight"], p[f"{name}.bias"], eps=1e-3)


def layer_norm_cell(p, name, gates, c):
    """h' and c' from the four gates' pre-activations, each normalised on its own."""
    gain, shift = p[f"{name}.norm.weight"].chunk(4), p[f"{name}.norm.bias"].chunk(4)
    i, f, g, o = (
        torch.nn.functional.layer_norm(x, x.shape, a, b, eps=1e-3) for x, a, b in zip(gates.chunk(4), gain, shift)
    )
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(normalised(p, f"{name}.cell_norm", c)), c


def layer_norm_lstm(p, name, inputs, h, c):
    states = []
    for x in inputs:
        h, c = layer_norm_cell(p, name, p[f"{name}.weight_ih"] @ x + p[f"{name}.weight_hh"] @ h, c)
        states.append(h)
    return states


def hyper_lstm(p, inputs, h, c):
    """h and c hold the main LSTM's state and behind it the small one's."""
    (h, small_h), (c, small_c) = h.split([DECODER, HYPER]), c.split([DECODER, HYPER])
    states = []
    for x in inputs:
        gates = p["decoder.hyper.weight_ih"] @ x + p["decoder.hyper.weight_main"] @ h
        gates = gates + p["decoder.hyper.weight_hh"] @ small_h
        small_h, small_c = layer_norm_cell(p, "decoder.hyper", gates, small_c)

        def scaled(role):
            """D z of all four gates, each of which has its own z."""
            z = p[f"decoder.hyper.{role}.embedding.weight"] @ small_h
            if role != "shift":
                z = z + p[f"decoder.hyper.{role}.embedding.bias"]
            d = p[f"decoder.hyper.{role}.scale.weight"].chunk(4)
            return torch.cat([gate @ part for gate, part in zip(d, z.chunk(4))])

        gates = scaled("input") * (p["decoder.lstm.weight_ih"] @ x)
        gates = gates + scaled("recurrent") * (p["decoder.lstm.weight_hh"] @ h) + scaled("shift")
        h, c = layer_norm_cell(p, "decoder.lstm", gates + p["decoder.lstm.bias"], c)
        states.append(h)
    return states


def stroke5(rows):
    """(dx, dy, lifted) to (dx, dy, down, up, end), without the end token."""
    return torch.tensor([[x, y, 1 - lifted, lifted, 0] for x, y, lifted in rows], dtype=torch.float64)


def encode(p, sketch):
    """Mean and log variance of z from the sketch's own rows (neither S_0 nor the end token)."""
    zero = torch.zeros(ENCODER)
    forward = lstm(p, "encoder.forward", sketch, zero, zero)[-1]
    backward = lstm(p, "encoder.backward", sketch.flip(0), zero, zero)[-1]
    h = torch.cat([forward, backward])
    return affine(p, "encoder.mu", h), affine(p, "encoder.log_variance", h)


def contexts(p, head, inputs):
    """Causal attention: context_i = sum over j <= i of softmax_j(q_i . k_j / sqrt(D)) v_j."""
    name = f"decoder.attention.{head}"
    query, key, value = ([affine(p, f"{name}.{role}", x) for x in inputs] for role in ("query", "key", "value"))
    result = []
    for i in range(len(inputs)):
        scores = torch.stack([query[i] @ key[j] for j in range(i + 1)]) / math.sqrt(DIMENSION)
        weights = torch.softmax(scores, 0)
        result.append(sum(weights[j] * value[j] for j in range(i + 1)))
    return result


def with_positions(inputs):
    """Stroke-5 rows with where the pen is after each: x / 4, y / 4 and (x^2 + y^2) / 16."""
    places = torch.cumsum(inputs[:, :2], 0)
    return torch.cat([inputs, places / 4, (places**2).sum(1, keepdim=True) / 16], 1)


def decode(p, heads, cell, inputs, z):
    """Outputs of all steps, [T, 6M+3]. Without a latent the state begins with zeros."""
    h0 = c0 = torch.zeros(DECODER)
    if len(z):
        h0, c0 = torch.tanh(affine(p, "decoder.initial", z)).chunk(2)
    wide = heads > 0 and p["decoder.attention.0.query.weight"].shape[1] == 8
    context = [contexts(p, head, with_positions(inputs) if wide else inputs) for head in range(heads)]
    steps = [torch.cat([x, z] + [c[i] for c in context]) for i, x in enumerate(inputs)]
    if cell == "hyper_lstm":
        hidden = hyper_lstm(p, steps, h0, c0)
    else:
        run = layer_norm_lstm if cell == "layer_norm_lstm" else lstm
        hidden = run(p, "decoder.lstm", steps, h0, c0)
    return torch.stack([affine(p, "decoder.output", h) for h in hidden])


def log_mixture(output, offsets):
    """log of sum over j of Pi_j N(dx, dy | mu_j, sigma_j, rho_j), [T] (equations 1 and 2)."""
    pi, mu_x, mu_y, log_x, log_y, rho = output[:, : 6 * MIXTURES].chunk(6, 1)
    rho = torch.tanh(rho)
    x = (offsets[:, :1] - mu_x) / torch.exp(log_x)
    y = (offsets[:, 1:2] - mu_y) / torch.exp(log_y)
    one_less = 1 - rho**2
    log_normal = -(x**2 + y**2 - 2 * rho * x * y) / (2 * one_less)
    log_normal = log_normal - math.log(2 * math.pi) - log_x - log_y - 0.5 * torch.log(one_less)
    return torch.logsumexp(torch.log_softmax(pi, 1) + log_normal, 1)


def losses(p, heads, cell, sketches, epsilon):
    """Means over the batch of L_s, L_p, L_R, L_KL, and the total that training minimises (equations 9 to 11)."""
    offset, pen, kl = [], [], []
    for sketch, noise in zip(sketches, epsilon):
        z = noise  # nothing, where there is no encoder
        if "encoder.mu.weight" in p:
            mu, log_variance = encode(p, sketch)
            z = mu + torch.exp(log_variance / 2) * noise
            kl.append(-0.5 * (1 + log_variance - mu**2 - torch.exp(log_variance)).mean())
        target = sketch
        if len(sketch) < MAX_LENGTH:  # the first end token is the last step that counts
            target = torch.cat([sketch, torch.tensor([[0.0, 0, 0, 0, 1]])])
        inputs = torch.cat([torch.tensor([[0.0, 0, 1, 0, 0]]), target[:-1]])
        output = decode(p, heads, cell, inputs, z)
        rows = len(sketch)
        offset.append(-log_mixture(output[:rows], sketch[:, :2]).sum() / MAX_LENGTH)
        log_pen = torch.log_softmax(output[:, 6 * MIXTURES :], 1)
        pen.append(-(target[:, 2:] * log_pen).sum() / MAX_LENGTH)
    offset, pen = (torch.stack(values).mean() for values in (offset, pen))
    if not kl:
        return {"offset": offset, "pen": pen, "reconstruction": offset + pen, "kl": 0.0, "total": offset + pen}
    kl = torch.stack(kl).mean()
    total = offset + pen + KL_WEIGHT * torch.clamp(kl, min=KL_TOLERANCE)
    return {"offset": offset, "pen": pen, "reconstruction": offset + pen, "kl": kl, "total": total}


def rounded(values):
    """A flat list of numbers to nine significant digits."""
    return [float(f"{value:.9g}") for value in torch.as_tensor(values).detach().flatten().tolist()]


def vectors(heads, cell, conditional, seed, positions=False):
    rng = np.random.default_rng(seed)
    # Rounded before use, so that the file holds exactly what was computed with.
    parameters = {
        name: torch.tensor(rounded(rng.normal(0, 0.4, shape))).reshape(shape).requires_grad_()
        for name, shape in shapes(heads, cell, conditional, positions).items()
    }
    sequences = [
        [[*rounded(rng.normal(0, 1, 2)), int(row == length - 1 or rng.random() < 0.3)] for row in range(length)]
        for length in LENGTHS
    ]
    sketches = [stroke5(rows) for rows in sequences]
    epsilon = [rounded(rng.normal(0, 1, LATENT if conditional else 0)) for _ in LENGTHS]
    noise = torch.tensor(epsilon)
    result = {
        "config": {
            "encoder": {"hidden": ENCODER} if conditional else None,
            "latent": LATENT if conditional else 0,
            "decoder": {"hidden": DECODER, "mixtures": MIXTURES},
            "attention": {"heads": heads, "dimension": DIMENSION} if heads else None,
            "max_length": MAX_LENGTH,
        },
        "parameters": {name: rounded(value) for name, value in parameters.items()},
        "sequences": sequences,
        "epsilon": epsilon,
        "kl_weight_effective": KL_WEIGHT if conditional else 0.0,
        "kl_tolerance": KL_TOLERANCE,
    }

    if positions:
        result["config"]["attention"]["positions"] = True
    if cell != "lstm":
        result["config"]["decoder"]["cell"] = cell
    if cell == "hyper_lstm":
        result["config"]["decoder"]["hyper"] = {"hidden": HYPER, "embedding": EMBEDDING}

    first = losses(parameters, heads, cell, sketches, noise)
    assert first["kl"] > KL_TOLERANCE or not conditional
    first["total"].backward()
    result["losses"] = {name: rounded(value)[0] for name, value in first.items()}
    result["gradients"] = {name: rounded(value.grad) for name, value in parameters.items()}
    clipped = sum(int((value.grad.abs() > CLIP).sum()) for value in parameters.values())
    assert 0 < clipped < sum(value.numel() for value in parameters.values())

    adam = torch.optim.Adam(parameters.values(), lr=LEARNING_RATE, betas=(0.9, 0.999), eps=1e-8)
    totals = []
    for _ in range(STEPS):
        adam.zero_grad()
        values = losses(parameters, heads, cell, sketches, noise)
        assert values["kl"] > KL_TOLERANCE or not conditional
        total = values["total"]
        totals += rounded(total)
        total.backward()
        torch.nn.utils.clip_grad_value_(parameters.values(), CLIP)
        adam.step()
    result["adam"] = {
        "learning_rate": LEARNING_RATE,
        "clip": CLIP,
        "steps": STEPS,
        "losses": totals,
        "parameters": {name: rounded(value) for name, value in parameters.items()},
    }
    return result


if __name__ == "__main__":
    folder = pathlib.Path(__file__).parent
    for name, heads, cell, conditional, seed, *positions in (
        ("baseline", 0, "lstm", True, 1),
        ("attention", 1, "lstm", True, 2),
        ("attention2", 2, "lstm", True, 3),
        ("positions", 2, "lstm", True, 6, True),
        ("layer_norm", 0, "layer_norm_lstm", True, 4),
        ("hyper", 1, "hyper_lstm", True, 5),
        ("unconditional", 0, "lstm", False, 6),
    ):
        text = json.dumps(vectors(heads, cell, conditional, seed, *positions), indent=None, separators=(",", ":"))
        (folder / f"vectors-{name}.json").write_text(text.replace(',"', ',\n"') + "\n")

"""Writes checkpoints as PyTorch implementations save them, and what their models compute.

Run:  pip install torch numpy && python3 Tests/Reference/make_torch_checkpoints.py
It writes torch/{trainer.pth,state.pt,state.safetensors,attention.pth,hostile.pt,expected.json} beside itself.

The modules have the names and layout of ivanpuhachov/SketchRNN-Pytorch-Attention, where the model with attention also
weighs the encoder's outputs (fc_out_weights, zero here) and has a layer that nothing uses (out_to_emb); the losses follow Ha & Eck 2017
(arXiv:1704.03477), with sketches at their true length, as docs/checkpoint-format.md has them.
"""

import json
import math
import os
import pathlib
import struct

import torch
from torch import nn

ENCODER, LATENT, DECODER, MIXTURES, MAX_LENGTH = 5, 4, 6, 3, 12
HEADS, DIMENSION = 2, 3
FOLDER = pathlib.Path(__file__).parent / "torch"
SKETCHES = [
    [[1.5, -0.5, 0], [0.25, 1, 1], [-1, 0.5, 0], [0.5, 0.5, 1]],
    [[0.5, 0.5, 0], [-0.75, 1.25, 0], [0.125, -1, 1]],
]


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder_rnn = nn.LSTM(5, ENCODER, bidirectional=True)
        self.fc_mu = nn.Linear(2 * ENCODER, LATENT)
        self.fc_sigma = nn.Linear(2 * ENCODER, LATENT)

    def forward(self, steps):
        _, (hidden, _) = self.encoder_rnn(steps)
        h = torch.cat([hidden[0], hidden[1]], 1)
        return self.fc_mu(h), self.fc_sigma(h)


class AttentionHead(nn.Module):
    def __init__(self):
        super().__init__()
        self.attention_key = nn.Linear(5, DIMENSION)
        self.attention_query = nn.Linear(5, DIMENSION)
        self.attention_value = nn.Linear(5, DIMENSION)

    def forward(self, steps):
        """The contexts of all steps, [T, 1, D], each over the steps up to its own."""
        query, key, value = (layer(steps[:, 0]) for layer in (self.attention_query, self.attention_key,
                                                              self.attention_value))
        scores = query @ key.T / math.sqrt(DIMENSION)
        future = torch.ones_like(scores, dtype=torch.bool).triu(1)
        return (torch.softmax(scores.masked_fill(future, -math.inf), 1) @ value).unsqueeze(1)


class Decoder(nn.Module):
    def __init__(self, heads):
        super().__init__()
        self.fc_hc = nn.Linear(LATENT, 2 * DECODER)
        self.decoder_rnn = nn.LSTM(LATENT + 5 + heads * DIMENSION, DECODER)
        self.fc_y = nn.Linear(DECODER, 6 * MIXTURES + 3)
        self.attention_heads = nn.ModuleList([AttentionHead() for _ in range(heads)])
        if heads:
            self.out_to_emb = nn.Linear(DECODER, DIMENSION)

    def begin(self, z):
        h, c = torch.tanh(self.fc_hc(z)).split(DECODER, 1)
        return h.unsqueeze(0).contiguous(), c.unsqueeze(0).contiguous()

    def forward(self, steps, z):
        """The outputs of all steps."""
        zs = z.unsqueeze(0).expand(steps.shape[0], -1, -1)
        contexts = [head(steps) for head in self.attention_heads]
        output, _ = self.decoder_rnn(torch.cat([steps, zs, *contexts], 2), self.begin(z))
        return self.fc_y(output)


def stroke5(rows):
    return torch.tensor([[x, y, 1 - lifted, lifted, 0] for x, y, lifted in rows]).unsqueeze(1)


def losses(encoder, decoder, rows):
    """L_s, L_p and L_KL of one sketch with z = mu."""
    sketch = stroke5(rows)
    mu, log_variance = encoder(sketch)
    target = torch.cat([sketch, torch.tensor([[[0, 0, 0, 0, 1.0]]])])
    inputs = torch.cat([torch.tensor([[[0, 0, 1.0, 0, 0]]]), target[:-1]])
    y = decoder(inputs, mu)
    y = y[:, 0]
    pi, mu_x, mu_y, log_x, log_y, rho = y[:, : 6 * MIXTURES].chunk(6, 1)
    rho = torch.tanh(rho)
    x = (target[:, 0, :1] - mu_x) / torch.exp(log_x)
    v = (target[:, 0, 1:2] - mu_y) / torch.exp(log_y)
    log_normal = -(x**2 + v**2 - 2 * rho * x * v) / (2 * (1 - rho**2))
    log_normal = log_normal - math.log(2 * math.pi) - log_x - log_y - 0.5 * torch.log(1 - rho**2)
    log_density = torch.logsumexp(torch.log_softmax(pi, 1) + log_normal, 1)
    offset = -log_density[:-1].sum() / MAX_LENGTH
    pen = -(target[:, 0, 2:] * torch.log_softmax(y[:, 6 * MIXTURES :], 1)).sum() / MAX_LENGTH
    kl = -(1 + log_variance - mu**2 - torch.exp(log_variance)).sum() / (2 * LATENT)
    return offset.item(), pen.item(), kl.item()


def greedy(decoder, z):
    """The rows that the likeliest choices draw."""
    steps, rows = torch.tensor([[[0, 0, 1.0, 0, 0]]]), []
    for _ in range(MAX_LENGTH):
        y = decoder(steps, z)[-1, 0]
        pi, mu_x, mu_y = y[:MIXTURES], y[MIXTURES : 2 * MIXTURES], y[2 * MIXTURES : 3 * MIXTURES]
        best, pen = pi.argmax(), y[6 * MIXTURES :].argmax().item()
        if pen == 2:
            break
        rows.append([mu_x[best].item(), mu_y[best].item(), int(pen == 1)])
        last = [rows[-1][0], rows[-1][1], float(pen == 0), float(pen == 1), 0]
        steps = torch.cat([steps, torch.tensor([[last]])])
    return rows


def write_safetensors(tensors, path):
    header, data = {"__metadata__": {"format": "pt"}}, b""
    for name, tensor in tensors.items():
        values = tensor.contiguous().numpy().tobytes()
        header[name] = {
            "dtype": "F32", "shape": list(tensor.shape), "data_offsets": [len(data), len(data) + len(values)],
        }
        data += values
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


class Hostile:
    def __reduce__(self):
        return os.system, ("false",)


def make(heads):
    """A model, the first seed's whose greedy drawing lifts the pen now and then, and what it computes."""
    for seed in range(1000):
        torch.manual_seed(seed)
        encoder, decoder = Encoder(), Decoder(heads)
        with torch.no_grad():
            for parameter in [*encoder.parameters(), *decoder.parameters()]:
                parameter.mul_(2.5)
            rows = greedy(decoder, torch.linspace(-1, 1, LATENT).unsqueeze(0))
        if 2 < sum(row[2] for row in rows) < len(rows) - 3:
            break
    with torch.no_grad():
        parts = [losses(encoder, decoder, rows) for rows in SKETCHES]
    means = {name: sum(p[k] for p in parts) / len(parts) for k, name in enumerate(["offset", "pen", "kl"])}
    return encoder, decoder, {"losses": means, "greedy": rows}


def save_trainer(encoder, decoder, path):
    """As trainer.py saves: modules apart, with optimisers, numbers and lists."""
    before = {name: value.clone() for name, value in encoder.state_dict().items()}
    optimiser = torch.optim.Adam(encoder.parameters(), lr=1e-3)
    mu, _ = encoder(stroke5(SKETCHES[0]))
    mu.sum().backward()
    optimiser.step()
    encoder.load_state_dict(before)
    torch.save(
        {
            "encoder_state_dict": encoder.state_dict(), "decoder_state_dict": decoder.state_dict(),
            "encoder_opt": optimiser.state_dict(), "trainer_epoch": 3, "trainer_R": 0.9999,
            "losses": [0.5, 0.25], "val_losses": [0.5, 0.25],
        },
        path,
    )


def main():
    FOLDER.mkdir(exist_ok=True)
    encoder, decoder, baseline = make(0)
    save_trainer(encoder, decoder, FOLDER / "trainer.pth")
    model = nn.ModuleDict({"encoder": encoder, "decoder": decoder})
    torch.save({"model": model.state_dict()}, FOLDER / "state.pt")
    write_safetensors(model.state_dict(), FOLDER / "state.safetensors")
    torch.save({"model": model.state_dict(), "extra": Hostile()}, FOLDER / "hostile.pt")

    encoder, decoder, attention = make(HEADS)
    encoder.fc_out_weights = nn.Linear(2 * ENCODER, 1)
    nn.init.zeros_(encoder.fc_out_weights.weight)
    nn.init.zeros_(encoder.fc_out_weights.bias)
    save_trainer(encoder, decoder, FOLDER / "attention.pth")
    expected = {
        "max_length": MAX_LENGTH, "sketches": SKETCHES, "latent": torch.linspace(-1, 1, LATENT).tolist(),
        "baseline": baseline, "attention": attention,
    }
    (FOLDER / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")


if __name__ == "__main__":
    main()

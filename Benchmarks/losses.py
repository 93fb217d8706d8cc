#!/usr/bin/env python3
"""Compares training runs by their logs, as a Markdown table.

    Benchmarks/losses.py NAME=RUN.log.jsonl … [-- NAME=RUN.log.jsonl …]

The first run of each group (`--` stands between groups) is the one that the others of its group are
compared with: how many epochs and minutes each takes to its best validation loss, and what loss each has
after as many epochs, and after as much time, as the shorter of the two has come. Runs may still be going on,
or have been stopped; the table says after which epoch. A run without a log is named as such.

The validation loss is L_R + w_KL·max(L_KL, KL_min), which `studio train` chooses its best checkpoint by.
Machines pause, and whatever runs beside a run disturbs it, so minutes are epochs times the seconds of the run's
quickest epoch; the median beside it says how quiet it was. Needs nothing but Python.
"""
import argparse
import json
import math
import os
import statistics
import sys

HEADINGS = ["run", "epochs", "steps", "best epoch", "L_R", "L_KL", "loss", "seconds an epoch (median)", "minutes in all",
            "epochs to the first run's best", "minutes", "of its time", "loss after as many epochs (the first run's)",
            "loss after as much time (the first run's)"]


class Run:
    """A run's log: one entry an epoch."""

    def __init__(self, path, kl_weight, kl_tolerance):
        entries = []
        if os.path.exists(path):
            with open(path, encoding="utf-8") as lines:
                entries = [json.loads(line) for line in lines if line.endswith("\n")]
        self.entries = [entry for entry in entries if None not in entry["validation"].values()]
        self.losses = [entry["validation"]["reconstruction"] + kl_weight * max(entry["validation"]["kl"], kl_tolerance)
                       for entry in self.entries]
        # The last epoch may be cut short, so seconds are counted by the step.
        paces = [(later["seconds"] - entry["seconds"]) / (later["step"] - entry["step"]) * entries[0]["step"]
                 for entry, later in zip(entries, entries[1:])]
        # None where one epoch is all there is.
        self.seconds = min(paces, default=None)
        self.median_seconds = statistics.median(paces) if paces else None

    @property
    def best(self):
        """The place of the epoch with the least validation loss."""
        return min(range(len(self.losses)), key=self.losses.__getitem__)

    def epochs_to(self, loss):
        """The first epoch whose validation loss is at most `loss`, or None."""
        return next((entry["epoch"] for entry, own in zip(self.entries, self.losses) if own <= loss), None)

    def loss_after(self, epochs):
        """The least validation loss of the first so many epochs, or None."""
        return min((own for entry, own in zip(self.entries, self.losses) if entry["epoch"] <= epochs), default=None)


def at_equal(run, first):
    """The least losses of both after as many epochs, and after as much time, as the shorter one has come."""
    last = [each.entries[-1]["epoch"] for each in (run, first)]
    steps = [each.loss_after(min(last)) for each in (run, first)]
    if None in (run.seconds, first.seconds):
        return steps, [None, None]
    time = min(epochs * each.seconds for epochs, each in zip(last, (run, first)))
    return steps, [each.loss_after(time / each.seconds + 1e-9) for each in (run, first)]


def cells(name, run, first):
    if not run.entries:
        return [name, "not begun"] + [""] * (len(HEADINGS) - 2)
    best = run.entries[run.best]
    goal = min(first.losses, default=-math.inf)
    reached, own = run.epochs_to(goal), first.epochs_to(goal)

    def minutes(epochs):
        return None if None in (epochs, run.seconds) else epochs * run.seconds / 60

    share = None
    if None not in (minutes(reached), first.seconds):
        share = reached * run.seconds / (own * first.seconds)
    return [
        name, run.entries[-1]["epoch"], run.entries[-1]["step"], best["epoch"],
        f"{best['validation']['reconstruction']:.4f}", f"{best['validation']['kl']:.4f}", f"{min(run.losses):.4f}",
        f"{number(run.seconds, '.1f')} ({number(run.median_seconds, '.1f')})",
        number(minutes(run.entries[-1]["epoch"]), ".1f"), reached or "not reached",
        number(minutes(reached), ".1f"), number(share, ".0%").replace("%", " %"),
    ] + [f"{number(own, '.4f')} ({number(other, '.4f')})" for own, other in at_equal(run, first)]


def number(value, form):
    return "–" if value is None else format(value, form)


def line(values):
    return "| " + " | ".join(str(value) for value in values) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kl-weight", type=float, default=0.5, help="w_KL of the runs")
    parser.add_argument("--kl-tolerance", type=float, default=0.2, help="KL_min of the runs")
    parser.add_argument("runs", nargs="+", metavar="NAME=LOG")
    # argparse would take the first `--` for itself.
    arguments = parser.parse_args([{"--": "/"}.get(text, text) for text in sys.argv[1:]])

    print(line(HEADINGS))
    print(line(["---"] * len(HEADINGS)))
    first = None
    for text in arguments.runs:
        if text == "/":
            first = None
            continue
        name, found, path = text.rpartition("=")
        if not found:
            parser.error(f"expected NAME=LOG, found {text}")
        run = Run(path, arguments.kl_weight, arguments.kl_tolerance)
        first = first or run
        print(line(cells(name, run, first)))


main()

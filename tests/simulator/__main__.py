"""Prints the figures of docs/method.md: `python -m tests.simulator [firms per world]`."""

import sys

import numpy as np

from tests.simulator.firms import WORLDS, chosen_as_best, chosen_by_chance, invent
from tests.simulator.trial import mean_width, pooled, try_out


def line(label, trials):
    errors = np.concatenate([t.error for t in trials])
    sys.stdout.write(
        f"{label:32} coverage {pooled(trials):.2f}  width {mean_width(trials):5.1f}"
        f"  error {errors.mean():+5.1f}  |error| {np.abs(errors).mean():4.1f}\n"
    )


def main(count):
    every = []
    for share in (0.0, 0.125, 0.25, 0.5):
        here = []
        for number, (name, world) in enumerate(WORLDS.items()):
            firms = invent(count, seed=100 + number, **world)
            here.append(try_out(firms, chosen_by_chance(firms, share, seed=7), drawn=True))
            line(f"{name}, {share:.1%} checked", here[-1:])
        line(f"all worlds, {share:.1%} checked", here)
        every += here
    line("all worlds, all shares", every)
    for how in ("truth", "belief"):
        every = []
        for number, (name, world) in enumerate(WORLDS.items()):
            firms = invent(count, seed=200 + number, **world)
            levels = firms.truth if how == "truth" else firms.said
            here = [
                try_out(firms, chosen_as_best(levels, s, seed=7), drawn=False) for s in (0.125, 0.25, 0.5)
            ]
            for share, trial in zip((0.125, 0.25, 0.5), here, strict=True):
                line(f"best by {how}, {name}, {share:.1%}", [trial])
            every += here
        line(f"best by {how}, all", every)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)

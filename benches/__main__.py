"""Runs every bench and prints its ratios beside their targets; exit code 1 where one is missed."""

import pkgutil
import sys
from importlib import import_module

import benches
from benches.ratio import Ratio


def main() -> int:
    missed = 0
    for info in sorted(pkgutil.iter_modules(benches.__path__), key=lambda m: m.name):
        if not info.name.startswith("bench_"):
            continue
        for ratio in import_module(f"benches.{info.name}").ratios():
            missed += not ratio.kept
            print(ratio.line(), flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    assert Ratio
    sys.exit(main())

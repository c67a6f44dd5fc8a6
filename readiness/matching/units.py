"""One unit in terms of another: 2 hundreds are 200 pieces, a kilogram is no metre."""

from __future__ import annotations

from functools import cache
from importlib import resources

import yaml


@cache
def _known() -> dict[str, tuple[str, float]]:
    text = resources.files("readiness.matching").joinpath("units.yaml").read_text("utf-8")
    dimensions: dict[str, dict[str, float]] = yaml.safe_load(text)
    return {code: (name, float(size)) for name, codes in dimensions.items() for code, size in codes.items()}


def factor(unit: str | None, other: str | None) -> float | None:
    """How many of `other` one `unit` is; None where the two cannot be compared.

    A unit that is not stated contradicts nothing: the quantity is taken as it stands.
    """
    if unit is None or other is None or unit.upper() == other.upper():
        return 1.0
    known = _known()
    here, there = known.get(unit.upper()), known.get(other.upper())
    if here is None or there is None or here[0] != there[0]:
        return None
    return here[1] / there[1]

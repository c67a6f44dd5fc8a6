"""Code lists an invoice must keep to: units of measure and schemes of electronic addresses."""

from __future__ import annotations

from functools import cache
from importlib import resources

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def _lists() -> dict[str, frozenset[str]]:
    text = resources.files("readiness.evidence").joinpath("invoice", "codes.yaml").read_text("utf-8")
    return {name: frozenset(codes.split()) for name, codes in yaml.load(text, Loader=_LOADER).items()}


def units() -> frozenset[str]:
    """UN/ECE Recommendation 20 with the packages of Recommendation 21."""
    return _lists()["units"]


def address_schemes() -> frozenset[str]:
    """The EAS list, identifiers by which networks such as Peppol find a firm."""
    return _lists()["address_schemes"]

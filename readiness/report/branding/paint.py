"""A finished report in other colours: the palette, and every drawing in it that was made in the house's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from readiness.report.branding.brand import Brand
from readiness.report.branding.contrast import mixed
from readiness.report.charts.palette import LIGHT, Palette

SHARES = (0.25, 0.5, 0.75, 1.0)
"""Of the primary colour in the tints, from little to much."""
DRAWN = ("svg", "fill")
"""Entries of a drawing that hold colours: its shapes, and the fill of each word."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def palette_of(brand: Brand) -> Palette:
    """What says good or bad keeps its colour: a report has one meaning under every face."""
    primary = brand.colours.primary
    own = replace(LIGHT, ink=brand.colours.ink or LIGHT.ink)
    if primary is None:
        return own
    return replace(own, primary=primary, tints=tuple(mixed(primary, LIGHT.paper, share) for share in SHARES))


def painted(document: Any, own: Palette) -> Any:
    """Drawings only; what people wrote is left alone even where it looks like a colour."""
    pairs = [(LIGHT.primary, own.primary), (LIGHT.ink, own.ink), *zip(LIGHT.tints, own.tints, strict=True)]
    changed = {old.upper(): new for old, new in pairs if old != new}
    return _painted(document, changed) if changed else document


def _painted(part: Any, changed: Mapping[str, str]) -> Any:
    if isinstance(part, dict):
        drawn = "svg" in part or "anchor" in part
        return {
            key: _repainted(value, changed) if drawn and key in DRAWN else _painted(value, changed)
            for key, value in part.items()
        }
    if isinstance(part, list | tuple):
        return [_painted(each, changed) for each in part]
    return part


def _repainted(drawn: str, changed: Mapping[str, str]) -> str:
    return _COLOUR.sub(lambda found: changed.get(found.group().upper(), found.group()), drawn)

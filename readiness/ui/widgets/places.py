"""Countries and blocs to choose from, by their names in the reader's language."""

from __future__ import annotations

from readiness.report.words import Words

BLOCS = ("EU",)
"""Markets people name as one."""


def countries(say: Words) -> list[str]:
    """Alpha-3 codes in the order of their names."""
    return sorted(say.world.countries.by_iso3, key=say.country)


def markets(say: Words) -> list[str]:
    return [*BLOCS, *countries(say)]

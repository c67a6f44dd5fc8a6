"""What a firm states about its supply network beside the lists: a rule of preferential origin, chances of disruption."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from readiness.model.origins import Method
from readiness.model.stated import Line, Share, Stated

ThreatKind = Literal["region", "country", "group", "firm", "site", "offer"]
"""What may strike within a year, from wide to narrow."""

ChanceName = Annotated[
    str, Field(max_length=200, pattern=r"^(region|country|group|firm|site|offer)(:[^\x00-\x1f\x7f]+)?$")
]
"""All things of a kind (`firm`), or one of them (`country:CHN`)."""
Chances = dict[ChanceName, Share | None]
"""Chance a year, 0..1; null where nobody knows it."""


class OriginTerms(Stated):
    """The rule of preferential origin the firm's agreement asks for."""

    territory: Line
    """A country or a bloc."""
    method: Method
    pct: Annotated[float, Field(ge=0, le=100)]
    """Regional value content that is asked for at least, in per cent of the price."""
    roll_up: bool = True
    """An originating material counts in full; without it what is in it is looked at as well."""

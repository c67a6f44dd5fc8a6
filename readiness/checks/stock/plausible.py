"""Quantities are numbers somebody counted: not negative, and no stand-in such as 9999."""

import re
from dataclasses import replace

from readiness.checks.base import Limits, Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.stock import Stock

STAND_IN = re.compile(r"9{3,}")
"""999, 9999 ... is what systems store where nobody counted."""


def counted(quantity: float | None) -> bool:
    return quantity is None or (quantity >= 0 and STAND_IN.fullmatch(f"{quantity:g}") is None)


@check("stock.plausible", ref="E10")
def plausible(stock: Stock, limits: Limits) -> Seen:
    """One such line and a system stops believing the list: the share of sound lines then fills no more than a step.

    A line without a quantity is not implausible, only silent; other checks see to it.
    """
    quantities = stock.column("quantity")
    seen = share_right(
        stock,
        [counted(q) for q in quantities],
        "quantity",
        told={"negative": sum(q is not None and q < 0 for q in quantities)},
    )
    if seen.level is None:
        return seen
    sound = limits["stock.sound_level"]
    return replace(seen, level=sound if not seen.place_count else seen.level / 4)

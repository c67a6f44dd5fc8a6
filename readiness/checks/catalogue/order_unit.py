"""Every article says in which unit it is ordered, as a code and not as a word."""

import re

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue

CODE = re.compile(r"[A-Z0-9]{2,3}")
"""The form of a UN/ECE Recommendation 20 code (C62, PCE, MTR, KGM ...)."""


@check("catalogue.order_unit", ref="C9")
def order_unit(catalogue: Catalogue) -> Seen:
    """Form only: a word such as "Stück" is read by people and refused by systems."""
    units = catalogue.column("order_unit")
    return share_right(
        catalogue,
        [unit is not None and CODE.fullmatch(unit) is not None for unit in units],
        "order_unit",
        told={"units": tuple(sorted({u for u in units if u is not None}))},
    )

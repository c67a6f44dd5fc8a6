"""Numbers that identify a firm or a site have the form of their system."""

import re

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.range import Sites

BPN = re.compile(r"BPN[LSA][0-9A-Z]{12}")
DUNS = re.compile(r"\d{2}-?\d{3}-?\d{4}")


@check("sites.numbers", ref="A4")
def numbers(sites: Sites) -> Seen:
    """Only sites that state a business partner number or a D-U-N-S number are judged."""
    columns = (sites.column("bpn"), sites.column("duns"))
    stating = sites.where([b is not None or d is not None for b, d in zip(*columns, strict=True)])
    return share_right(
        stating,
        [
            (b is None or BPN.fullmatch(b.upper()) is not None)
            and (d is None or DUNS.fullmatch(d) is not None)
            for b, d in zip(stating.column("bpn"), stating.column("duns"), strict=True)
        ],
        "bpn",
        "duns",
        told={"without": sites.count() - stating.count()},
    )

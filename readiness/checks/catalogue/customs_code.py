"""Every article carries a customs tariff number of the right length in an existing chapter."""

import re

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.evidence.catalogue import Catalogue

CHAPTERS = {*range(1, 77), *range(78, 98)}
"""Chapters of the Harmonised System; 77 is kept free."""
LENGTHS = (6, 8, 10, 11)
"""HS heading, Combined Nomenclature, TARIC, German code number."""


def tariff_number(code: str | None) -> bool:
    digits = re.sub(r"[\s.]", "", code or "")
    return digits.isdigit() and len(digits) in LENGTHS and int(digits[:2]) in CHAPTERS


@check("catalogue.customs_code", ref="C13")
def customs_code(catalogue: Catalogue) -> Seen:
    return share_right(
        catalogue, [tariff_number(c) for c in catalogue.column("customs_tariff")], "customs_tariff"
    )

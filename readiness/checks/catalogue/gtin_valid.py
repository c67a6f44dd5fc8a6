"""Every GTIN in the catalogue is valid, belongs to one article only, and is of the open number range."""

from collections import Counter
from collections.abc import Iterator

from stdnum import ean
from stdnum.exceptions import ValidationError

from readiness.checks.base import Seen, check, share_level
from readiness.evidence.catalogue import Catalogue

INTERNAL_PREFIXES = ("02", "04", *(str(n) for n in range(20, 30)))
"""GS1 prefixes for restricted circulation: valid inside one firm only (GS1 General Specifications, 1.4)."""


def trouble(gtin: str) -> str | None:
    """What is wrong with one number: `digit:<expected>`, `length`, `internal`; None if nothing is."""
    if not (gtin.isascii() and gtin.isdigit()) or len(gtin) not in (8, 12, 13, 14):
        return "length"
    try:
        ean.validate(gtin)
    except ValidationError:
        return f"digit:{ean.calc_check_digit(gtin[:-1])}"
    if len(gtin) == 13 and gtin.startswith(INTERNAL_PREFIXES):
        return "internal"
    return None


@check("catalogue.gtin_valid", ref="C4")
def gtin_valid(catalogue: Catalogue) -> Seen:
    """Only stated numbers are judged: parts made to drawing need none, an invented one does harm.

    The same GTIN on two articles is wrong on both. A catalogue without any GTIN says nothing: unknown.
    """
    gtins, numbers = catalogue.column("gtin"), catalogue.column("supplier_pid")
    stated = len(gtins) - gtins.count(None)
    if not stated:
        return Seen.no_evidence(total=len(gtins))
    owners = Counter(g for g, _ in {(g, n) for g, n in zip(gtins, numbers, strict=True) if g is not None})
    found = [None if g is None else trouble(g) or ("double" if owners[g] > 1 else None) for g in gtins]
    wrong = [f is not None for f in found]
    return Seen(
        level=share_level(stated - sum(wrong), stated),
        params={
            "total": len(gtins),
            "stated": stated,
            "wrong": sum(wrong),
            "expected": tuple(_corrections(numbers, gtins, found)),
            "doubles": tuple(sorted(g for g, times in owners.items() if times > 1)),
        },
        places=catalogue.where(wrong).places("gtin"),
        place_count=sum(wrong),
    )


def _corrections(
    numbers: list[str | None], gtins: list[str | None], found: list[str | None]
) -> Iterator[str]:
    """`article: number read -> number with the right check digit`."""
    for number, gtin, said in zip(numbers, gtins, found, strict=True):
        if gtin is not None and said is not None and said.startswith("digit:"):
            yield f"{number}: {gtin} → {gtin[:-1]}{said.removeprefix('digit:')}"

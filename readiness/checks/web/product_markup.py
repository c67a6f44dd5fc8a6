"""Products marked up on the web carry what a search engine or an assistant needs to compare them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stdnum import ean

from readiness.checks.base import Seen, check, share_level
from readiness.evidence.web import WebProducts

WANTED: Mapping[str, tuple[str, ...]] = {
    "name": ("product_name",),
    "number": ("article", "mpn"),
    "brand": ("brand",),
    "price": ("price",),
    "currency": ("currency",),
    "availability": ("availability",),
}
"""What is wanted, and the fields any one of which gives it."""


@check("web.product_markup", ref="D2")
def product_markup(products: WebProducts) -> Seen:
    """Share of what is wanted over all products. A GTIN is not wanted of parts made to drawing, but a wrong one counts."""
    lines = products.lines.to_pylist()
    found = [_lacking(line) for line in lines]
    if not found:
        return Seen.no_evidence(total=0, complete=0, gaps=(), wrong_gtins=())
    wanted = sum(len(WANTED) + (line["gtin"] is not None) for line in lines)
    incomplete = products.where([bool(lacks) for lacks in found])
    return Seen(
        level=share_level(wanted - sum(map(len, found)), wanted),
        params={
            "total": len(lines),
            "complete": len(lines) - incomplete.count(),
            "gaps": tuple(name for name in (*WANTED, "gtin") if any(name in lacks for lacks in found)),
            "wrong_gtins": tuple(
                line["gtin"] for line, lacks in zip(lines, found, strict=True) if "gtin" in lacks
            ),
        },
        places=incomplete.places("product_name"),
        place_count=incomplete.count(),
    )


def _lacking(line: Mapping[str, Any]) -> list[str]:
    lacks = [name for name, fields in WANTED.items() if all(line[field] is None for field in fields)]
    wrong = line["gtin"] is not None and not ean.is_valid(line["gtin"])
    return [*lacks, *(["gtin"] if wrong else [])]

"""A product passport names its product, its maker, what it is made of and its papers, and is signed."""

from __future__ import annotations

from datetime import date
from typing import Any

from readiness.checks.base import Limits, Seen, Today, check
from readiness.evidence.origin_evidence import ProductPassports

TOP = 4


@check("passport.ready", ref="F13")
def ready(passports: ProductPassports, limits: Limits, today: Today) -> Seen:
    """Mean over the passports. A signature is counted, not examined, and only under a passport that is complete:
    without one anybody could have written it."""
    lines = passports.lines.to_pylist()
    if not lines:
        return Seen.no_evidence(total=0)
    levels = [_level(line, limits, today.on) for line in lines]
    lacking = passports.where([level < TOP for level in levels])
    return Seen(
        level=sum(levels) / len(levels),
        params={
            "total": len(lines),
            "unsigned": sum(not line["proof_present"] for line in lines),
            "expired": sum(_expired(line, today.on) for line in lines),
            "bare": sum(_parts(line) < TOP for line in lines),
        },
        places=lacking.places(),
        place_count=lacking.count(),
    )


def _level(line: dict[str, Any], limits: Limits, on: date) -> float:
    if _expired(line, on):
        return 0.0
    if line["proof_present"] and _parts(line) == TOP:
        return TOP
    return limits["passport.unsigned_level"] * _parts(line) / TOP


def _parts(line: dict[str, Any]) -> int:
    """How many of the four are there: identifier, maker, what it is made of (materials or properties), papers."""
    made_of = line["materials_named"] or line["features"]
    return sum(map(bool, (line["product_id"], line["manufacturer"], made_of, line["documents_named"])))


def _expired(line: dict[str, Any], on: date) -> bool:
    return line["valid_until"] is not None and bool(line["valid_until"] < on)

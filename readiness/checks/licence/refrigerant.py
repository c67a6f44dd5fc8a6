"""The refrigerant of each chiller stays under the limit of its size from the day the ban begins."""

from __future__ import annotations

from datetime import date

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.documents.papers import Paper, weakest
from readiness.checks.licence.statements import amount, statements_of
from readiness.evidence.document import Statements
from readiness.world.world import World

BAN = "FGAS-01"
"""Regulation (EU) 2024/573 on chillers in the table of legal dates."""
FIELDS = ("refrigerant", "gwp", "charge_kg", "cooling_kw")


@check("refrigerant.limit", ref="K23")
def limit(statements: Statements, world: World, limits: Limits, today: Today) -> Seen:
    """0 over the limit once the ban is in force, the parameter's level before it, 4 under the limit. Without GWP and kW nothing is known:
    the limit depends on the size. Whether the unit counts as a stationary chiller a person must say."""
    law = next((law for law in world.laws if law.id == BAN), None)
    found = [p for p in statements_of(statements, "refrigerant") if _limit(p, limits) is not None]
    if not found or law is None or law.duty is None:
        return Seen.no_evidence(total=0)
    level, paper = weakest((_level(p, law.duty, today.on, limits), p) for p in found)
    return Seen(
        level=level,
        params={
            "total": len(found),
            "file": paper.file,
            "refrigerant": paper.first("refrigerant"),
            "gwp": paper.first("gwp"),
            "limit": _limit(paper, limits),
            "duty": law.duty.isoformat(),
        },
        places=paper.places(*FIELDS),
        assurance=paper.assurance(*FIELDS),
        whole_file=False,
    )


def _limit(paper: Paper, limits: Limits) -> float | None:
    power = amount(paper, "cooling_kw")
    if power is None or amount(paper, "gwp") is None:
        return None
    small = power <= limits["refrigerant.small_kw"]
    return limits["refrigerant.gwp_small" if small else "refrigerant.gwp_large"]


def _level(paper: Paper, duty: date, on: date, limits: Limits) -> float:
    gwp, most = amount(paper, "gwp"), _limit(paper, limits)
    if gwp is not None and most is not None and gwp < most:
        return 4.0
    return 0.0 if on >= duty else limits["refrigerant.before_ban_level"]

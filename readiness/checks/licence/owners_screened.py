"""Every customer and supplier was checked within the year with its owners, against a list whose date is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.licence.statements import months_since
from readiness.evidence.licence import Screenings
from readiness.model.case import Profile
from readiness.model.place import Param
from readiness.world.world import World

OWNERS_RULE = "US-07"
"""The US rule on owners in the table of legal dates; its `duty` is the day after the suspension ends."""
ROLES = ("supplier", "customer")
FIELDS = ("partner", "owner", "screened_on", "list_date", "screening_result")
NAMES_ONLY = 2.0


@dataclass(frozen=True)
class _Partner:
    rows: tuple[int, ...]
    role: str | None
    country: str | None
    screened: date | None
    listed: bool
    decided: bool
    owner: bool


@check("screening.owners", ref="K4")
def owners(screenings: Screenings, profile: Profile, world: World, limits: Limits, today: Today) -> Seen:
    """Levels as the question's anchors: 1 nothing dated, 2 names alone or too old, 3 owners, list date and result
    for all. That each new partner is checked before its first order no list shows, so 4 is not given.

    A check made before the US rule may have come back says nothing for a firm that sells to the USA: unknown.
    """
    partners = _partners(screenings, limits["screening.owner_share"])
    if not partners:
        return Seen.no_evidence(total=0)
    right = [_is_right(p, today.on, limits["screening.max_age_months"]) for p in partners]
    days = [p.screened for p in partners if p.screened is not None]
    since = next((law.duty for law in world.laws if law.id == OWNERS_RULE), None)
    told: dict[str, Param] = {
        "total": len(partners),
        "right": sum(right),
        "wrong": len(partners) - sum(right),
        "without_owner": sum(not p.owner for p in partners),
        "oldest": min(days).isoformat() if days else None,
        "missing_roles": tuple(role for role in ROLES if role not in {p.role for p in partners}),
    }
    if since and days and today.on >= since > min(days) and _deals_with_usa(partners, profile, world):
        return Seen.no_evidence(**told)
    bad = {row for p, good in zip(partners, right, strict=True) if not good for row in p.rows}
    wrong = screenings.where([row in bad for row in range(screenings.count())])
    return Seen(
        level=_level(sum(right) / len(partners), bool(days), bool(told["missing_roles"]), limits),
        params=told,
        places=wrong.places(*FIELDS[:2]) if bad else screenings.places("partner"),
        place_count=wrong.count() if bad else screenings.count(),
    )


def _level(share: float, any_day: bool, role_missing: bool, limits: Limits) -> float:
    if not any_day:
        return 1.0
    if role_missing or share == 0:
        return NAMES_ONLY
    return min(NAMES_ONLY + share, limits["screening.files_level"])


def _is_right(partner: _Partner, on: date, max_age: float) -> bool:
    fresh = partner.screened is not None and months_since(partner.screened, on) <= max_age
    return fresh and partner.listed and partner.decided and partner.owner


def _partners(screenings: Screenings, owner_share: float) -> list[_Partner]:
    """Lines of one partner taken together: its oldest check counts, one owner of enough is enough.

    An owner named without a share counts: people leave it out where it is all.
    """
    lines: dict[str, list[int]] = {}
    for row, name in enumerate(screenings.column("partner")):
        lines.setdefault(name.casefold(), []).append(row)
    column = {n: screenings.column(n) for n in (*FIELDS, "partner_role", "country", "owner_share")}

    def made(rows: list[int]) -> _Partner:
        days = [column["screened_on"][r] for r in rows]
        shares = [column["owner_share"][r] for r in rows if column["owner"][r]]
        return _Partner(
            rows=tuple(rows),
            role=next((column["partner_role"][r] for r in rows if column["partner_role"][r]), None),
            country=next((column["country"][r] for r in rows if column["country"][r]), None),
            screened=min(days) if all(days) else None,
            listed=all(_in_order(column["list_date"][r], column["screened_on"][r]) for r in rows),
            decided=all(column["screening_result"][r] in ("clear", "hit") for r in rows),
            owner=any(share is None or share >= owner_share for share in shares),
        )

    return [made(rows) for rows in lines.values()]


def _in_order(list_date: date | None, screened: date | None) -> bool:
    """A list from after the check is a mistake in one of the two dates."""
    return list_date is not None and (screened is None or list_date <= screened)


def _deals_with_usa(partners: list[_Partner], profile: Profile, world: World) -> bool:
    named = [*profile.markets, *(c.country for c in profile.customers), *(p.country for p in partners)]
    return any(world.countries.resolve(text) == "USA" for text in named if text)

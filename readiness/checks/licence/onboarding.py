"""The firm is released in its customers' portals, with nothing unsigned and nothing run out."""

from __future__ import annotations

from readiness.checks.base import Limits, Seen, Today, check
from readiness.evidence.licence import Onboardings
from readiness.model.case import Profile
from readiness.model.ladder import ladder_level

FIELDS = ("onboarding_status", "saq_until", "conduct_signed", "nda_signed", "bank_letter")
SIGNED = ("conduct_signed", "nda_signed")
NOT_SIGNED = frozenset(
    {"no", "nein", "offen", "open", "pending", "fehlt", "missing", "none", "-", "否", "未签", "无"}
)


@check("onboarding.released", ref="K10")
def released(onboardings: Onboardings, profile: Profile, limits: Limits, today: Today) -> Seen:
    """Share of customers at which the firm is released and nothing is open. A customer of the profile that the list
    does not name counts as not released: nobody looked. The monthly walk through the list (4) no list shows."""
    if not onboardings.count():
        return Seen.no_evidence(total=0)
    columns = {name: onboardings.column(name) for name in ("customer", *FIELDS)}
    open_rows: list[bool] = []
    of_customer: dict[str, bool] = {}
    for at, name in enumerate(columns["customer"]):
        until = columns["saq_until"][at]
        expired = until is not None and until < today.on
        signed = all(_is_signed(columns[field][at]) for field in SIGNED)
        fine = columns["onboarding_status"][at] == "released" and signed and not expired
        open_rows.append(not fine)
        key = name.casefold()
        of_customer[key] = of_customer.get(key, True) and fine
    absent = [c.name for c in profile.customers if c.name.casefold() not in of_customer]
    total = len(of_customer) + len(absent)
    share = 100 * sum(of_customer.values()) / total
    open_lines = onboardings.where(open_rows)
    return Seen(
        level=min(ladder_level(share, limits.ladder("onboarding.share")), limits["onboarding.files_level"]),
        params={
            "total": total,
            "right": sum(of_customer.values()),
            "wrong": total - sum(of_customer.values()),
            "customers": tuple(sorted({*open_lines.column("customer"), *absent})),
        },
        places=(open_lines if open_lines.count() else onboardings).places(*FIELDS),
        place_count=open_lines.count() or onboardings.count(),
    )


def _is_signed(said: str | None) -> bool:
    """A day, a yes or a file name; an empty cell or a no is not."""
    return said is not None and said.strip().casefold() not in NOT_SIGNED

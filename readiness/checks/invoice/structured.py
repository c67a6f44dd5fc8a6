"""Invoices leave as e-invoices in a profile that counts: not ZUGFeRD 1.0, MINIMUM or BASIC WL."""

from readiness.checks.base import Seen, check
from readiness.checks.coverage import share_right
from readiness.checks.invoice.each_once import electronic
from readiness.evidence.invoice.profiles import profile_of
from readiness.evidence.trade import Invoices


@check("invoice.structured", ref="B1")
def structured(invoices: Invoices) -> Seen:
    """By what each invoice says it follows. EDI and lists are no e-invoices, but lawful ways beside them: not counted."""
    sent = electronic(invoices)
    profiles = [profile_of(said) for said in sent.column("profile")]
    return share_right(
        sent,
        [profile.standing == "counts" for profile in profiles],
        "profile",
        told={
            "profiles": tuple(sorted({p.name for p in profiles if p.name})),
            "others": tuple(sorted({p.name for p in profiles if p.name and p.standing != "counts"})),
        },
    )

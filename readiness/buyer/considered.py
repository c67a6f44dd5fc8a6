"""Through which buyers' eyes a case is looked at, and what each of them would buy from this firm at all."""

from __future__ import annotations

from readiness.model.bank import Bank
from readiness.model.base import OFFER_CLASSES, OfferClass
from readiness.model.buyer import BuyerProfile
from readiness.model.case import Case, Profile
from readiness.model.place import Place, Problem
from readiness.score.applies import applies_to, classes_sold


def considered_buyers(bank: Bank, case: Case) -> tuple[BuyerProfile, ...]:
    """The buyers the case names, in its order; else all of the bank that concern a firm like this."""
    if case.buyers:
        return tuple(bank.buyer[b] for b in dict.fromkeys(case.buyers) if b in bank.buyer)
    return tuple(b for b in bank.buyers if applies_to(case.profile, b.applies_if, b.offer_class))


def buyer_problems(bank: Bank, case: Case) -> tuple[Problem, ...]:
    """Buyers the case names that this bank does not know."""
    return tuple(
        Problem(
            code="buyer_unknown",
            file="case.yaml",
            where=Place(file="case.yaml", field=f"/buyers/{place}"),
            params={"buyer": buyer},
        )
        for place, buyer in enumerate(case.buyers)
        if buyer not in bank.buyer
    )


def bought_classes(profile: Profile, buyer: BuyerProfile) -> frozenset[OfferClass]:
    """What this buyer would buy from this firm; while the firm has not said what it sells, all the buyer buys."""
    wanted = frozenset(buyer.offer_class or OFFER_CLASSES)
    sold = classes_sold(profile)
    return wanted & sold if sold else wanted

"""Through which buyers' eyes a case is looked at, and what each of them would buy from this firm at all."""

from __future__ import annotations

from readiness.model.bank import Bank
from readiness.model.base import OFFER_CLASSES, OfferClass
from readiness.model.buyer import BuyerProfile
from readiness.model.case import Case, Profile
from readiness.model.place import Place, Problem
from readiness.score.applies import applies_to, classes_sold


def considered_buyers(bank: Bank, case: Case) -> tuple[BuyerProfile, ...]:
    """The case's own buyers, then those it names, in its order; else all of the bank that concern a firm like this."""
    own = tuple(bank.buyer[b.id] for b in case.own_buyers if b.id in bank.buyer)
    if case.buyers:
        named = tuple(bank.buyer[b] for b in dict.fromkeys(case.buyers) if b in bank.buyer)
        return (*own, *(b for b in named if b not in own))
    fitting = (b for b in bank.buyers if applies_to(case.profile, b.applies_if, b.offer_class))
    return (*own, *(b for b in fitting if b not in own))


def buyer_problems(bank: Bank, case: Case) -> tuple[Problem, ...]:
    """Buyers the case names that neither this bank nor the case itself knows."""
    known = {*bank.buyer, *(b.id for b in case.own_buyers)}
    return tuple(
        Problem(
            code="buyer_unknown",
            file="case.yaml",
            where=Place(file="case.yaml", field=f"/buyers/{place}"),
            params={"buyer": buyer},
        )
        for place, buyer in enumerate(case.buyers)
        if buyer not in known
    )


def bought_classes(profile: Profile, buyer: BuyerProfile) -> frozenset[OfferClass]:
    """What this buyer would buy from this firm; while the firm has not said what it sells, all the buyer buys."""
    wanted = frozenset(buyer.offer_class or OFFER_CLASSES)
    sold = classes_sold(profile)
    return wanted & sold if sold else wanted

"""Does a question, gate, law or action concern this firm? Three answers: yes, no, and not stated."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from readiness.errors import UnknownId
from readiness.model.base import OfferClass
from readiness.model.case import Profile
from readiness.model.rule import Rule, Scalar

Applies = Literal["yes", "no", "unknown"]
Said = tuple[Scalar, ...] | None
"""The profile's word on a field, as a list of values; None = not stated."""


def applicability(profile: Profile, rule: Rule, offer_class: Iterable[OfferClass] = ()) -> Applies:
    """`offer_class` names the classes a thing is meant for, none means all of them."""
    verdicts = (rule_holds(rule, profile), _sells_one_of(profile, tuple(offer_class)))
    if False in verdicts:
        return "no"
    return "unknown" if None in verdicts else "yes"


def applies_to(profile: Profile, rule: Rule, offer_class: Iterable[OfferClass] = ()) -> bool:
    """True unless the profile says no: what the firm has not told yet must not hide a demand."""
    return applicability(profile, rule, offer_class) != "no"


def rule_holds(rule: Rule, profile: Profile) -> bool | None:
    """None = a field the rule needs is not stated, and no stated one refutes it.

    An empty list or mapping counts as not stated, except `features`, where an empty list says "none of them".
    A NACE group matches the classes below it: "28" accepts "28.41". Raises UnknownId on a field no rule may use.
    """
    verdicts = [
        *(_is_one_of(field, _said(profile, field), wanted) for field, wanted in rule.any_of.items()),
        *(_reaches(_said(profile, field), least, 1) for field, least in rule.at_least.items()),
        *(_reaches(_said(profile, field), most, -1) for field, most in rule.at_most.items()),
    ]
    if False in verdicts:
        return False
    return None if None in verdicts else True


def classes_sold(profile: Profile) -> frozenset[OfferClass]:
    """The classes of offer with revenue; empty = not stated."""
    return frozenset(kind for kind, share in profile.offer_class.items() if share > 0)


def _sells_one_of(profile: Profile, wanted: tuple[OfferClass, ...]) -> bool | None:
    sold = classes_sold(profile)
    if not wanted:
        return True
    return bool(sold.intersection(wanted)) if sold else None


def _said(profile: Profile, field: str) -> Said:
    if field == "offer_class":
        return tuple(classes_sold(profile)) or None
    if field not in Profile.model_fields or field == "customers":
        raise UnknownId("profile field", field)
    value = getattr(profile, field)
    if value is None or (value == () and field != "features"):
        return None
    return tuple(value) if isinstance(value, tuple) else (value,)


def _is_one_of(field: str, said: Said, wanted: Iterable[Scalar]) -> bool | None:
    if said is None:
        return None
    if field == "nace":
        return any(str(code).startswith(str(group)) for code in said for group in wanted)
    return any(value in said for value in wanted)


def _reaches(said: Said, bound: float, sign: int) -> bool | None:
    if said is None:
        return None
    return all(isinstance(value, int | float) and sign * value >= sign * bound for value in said)

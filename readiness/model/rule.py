"""A small safe condition on the firm's profile: when a question, gate or law applies."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.errors import UnknownId
from readiness.model.base import Value
from readiness.model.case import Profile

Scalar = str | int | float | bool


class Rule(Value):
    """All stated conditions must hold; an empty rule always holds. An unknown profile field makes the rule unknown.

    `any_of` maps a profile field to accepted values (a list field matches if it holds one of them);
    `at_least` and `at_most` compare numbers.
    """

    any_of: dict[str, tuple[Scalar, ...]] = {}
    at_least: dict[str, float] = {}
    at_most: dict[str, float] = {}


def holds(rule: Rule, profile: Profile) -> bool | None:
    """Whether the firm fulfils the rule; None = a field it needs is not stated and no stated one refutes it.

    An empty list or mapping counts as not stated, except `features`, where an empty list says "none of them".
    A NACE class matches every group above it: "28" accepts "28.41". Raises UnknownId on a field no profile has.
    """
    verdicts = [
        *(_is_one_of(field, _stated(profile, field), wanted) for field, wanted in rule.any_of.items()),
        *(_compares(_stated(profile, field), least, 1) for field, least in rule.at_least.items()),
        *(_compares(_stated(profile, field), most, -1) for field, most in rule.at_most.items()),
    ]
    if False in verdicts:
        return False
    return None if None in verdicts else True


def _stated(profile: Profile, field: str) -> tuple[Scalar, ...] | None:
    """The profile's word on a field as a list of values, None where it says nothing."""
    if field not in Profile.model_fields or field == "customers":
        raise UnknownId("profile field", field)
    if field == "offer_class":
        return tuple(k for k, share in profile.offer_class.items() if share > 0) or None
    value = getattr(profile, field)
    if value is None:
        return None
    if isinstance(value, tuple):
        return value if value or field == "features" else None
    return (value,)


def _is_one_of(field: str, said: tuple[Scalar, ...] | None, wanted: Iterable[Scalar]) -> bool | None:
    if said is None:
        return None
    if field == "nace":
        return any(str(code).startswith(str(group)) for code in said for group in wanted)
    return any(value in said for value in wanted)


def _compares(said: tuple[Scalar, ...] | None, bound: float, sign: int) -> bool | None:
    if said is None:
        return None
    return all(isinstance(value, int | float) and sign * value >= sign * bound for value in said)

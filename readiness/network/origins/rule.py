"""The firm's rule of preferential origin, as people write it: `territory=eu,method=build_down,pct=50,roll_up=yes`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import get_args

from pydantic import ValidationError

from readiness.errors import UnknownId
from readiness.model.case import Case
from readiness.model.origins import Method
from readiness.model.supply_terms import OriginTerms
from readiness.world.world import World

METHODS: tuple[Method, ...] = get_args(Method)
ANSWERS = {"yes": True, "no": False}
KEYS = ("territory", "method", "pct", "roll_up")


@dataclass(frozen=True)
class OriginRule:
    """`roll_up`: an originating material counts in full; without it what is in it is looked at as well."""

    territory: str
    countries: frozenset[str]
    method: Method
    at_least: float
    roll_up: bool


def rule_for(terms: OriginTerms, world: World) -> OriginRule | None:
    """None where the territory is no country or bloc known here."""
    countries = world.countries.members(terms.territory)
    if countries is None:
        return None
    return OriginRule(terms.territory, frozenset(countries), terms.method, terms.pct / 100, terms.roll_up)


def stated_rule(case: Case, world: World) -> OriginRule | None:
    """None where the case states no rule, or one for a territory nobody knows."""
    return None if case.origin_rule is None else rule_for(case.origin_rule, world)


def parse_rule(spec: str, world: World) -> OriginRule:
    """`roll_up` may be left out, it is then yes. Raises UnknownId for what cannot be read or is no territory."""
    terms = _terms(spec)
    rule = None if terms is None else rule_for(terms, world)
    if rule is None:
        raise UnknownId("origin rule", spec)
    return rule


def _terms(spec: str) -> OriginTerms | None:
    pairs = [pair for pair in re.split(r"\s*,\s*(?=[a-z_]+=)", spec.strip()) if "=" in pair]
    said = {key: value.strip() for key, _, value in (pair.partition("=") for pair in pairs)}
    percent = re.fullmatch(r"\d{1,3}(?:[.,]\d{1,6})?", said.get("pct", ""))
    if not set(said) <= set(KEYS) or not said.get("territory") or percent is None:
        return None
    numbers = {"pct": float(percent[0].replace(",", ".")), "roll_up": ANSWERS.get(said.get("roll_up", "yes"))}
    try:
        return OriginTerms.model_validate({**said, **numbers})
    except ValidationError:
        return None

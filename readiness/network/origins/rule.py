"""The firm's rule of preferential origin, as people write it: `territory=eu,method=build_down,pct=50,roll_up=yes`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from readiness.errors import UnknownId
from readiness.model.origins import Method
from readiness.world.world import World

METHODS = ("build_down", "build_up")
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


def parse_rule(spec: str, world: World) -> OriginRule:
    """`roll_up` may be left out, it is then yes. Raises UnknownId for what cannot be read or is no territory."""
    stated = dict(
        pair.split("=", 1) for pair in re.split(r"\s*,\s*(?=[a-z_]+=)", spec.strip()) if "=" in pair
    )
    territory, method = stated.get("territory", "").strip(), stated.get("method", "").strip()
    countries = world.countries.members(territory) if territory else None
    percent = re.fullmatch(r"(\d{1,3}(?:[.,]\d{1,6})?)", stated.get("pct", "").strip())
    rolls_up = ANSWERS.get(stated.get("roll_up", "yes").strip())
    readable = set(stated) <= set(KEYS) and method in METHODS and percent and rolls_up is not None
    if countries is None or not readable or percent is None or rolls_up is None:
        raise UnknownId("origin rule", spec)
    share = float(percent[1].replace(",", ".")) / 100
    if share > 1:
        raise UnknownId("origin rule", spec)
    return OriginRule(territory, frozenset(countries), cast(Method, method), share, rolls_up)

"""What an invoice says it follows (BT-24), told apart: does it count as an e-invoice, and whose further rules apply."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

import yaml

Standing = Literal["counts", "too_little", "obsolete", "unknown"]


@dataclass(frozen=True)
class Profile:
    """`rules` names the compiled rule set for a CII document of this profile."""

    name: str
    family: str
    standing: Standing
    rules: str = "en16931"


@dataclass(frozen=True)
class _Pattern:
    match: re.Pattern[str]
    profile: Profile


@cache
def _patterns() -> tuple[_Pattern, ...]:
    text = resources.files("readiness.evidence").joinpath("invoice", "profiles.yaml").read_text("utf-8")
    return tuple(
        _Pattern(re.compile(entry.pop("match"), re.ASCII | re.IGNORECASE), Profile(**entry))
        for entry in yaml.safe_load(text)
    )


def profile_of(guideline: str | None) -> Profile:
    """An identifier nobody knows is `unknown`: it may be sound, but no buyer's system can tell what it promises."""
    said = "".join((guideline or "").split())
    for pattern in _patterns():
        found = pattern.match.fullmatch(said)
        if found is not None:
            known = pattern.profile
            return Profile(known.name.format(**found.groupdict()), known.family, known.standing, known.rules)
    return Profile(said[:80], "unknown", "unknown")

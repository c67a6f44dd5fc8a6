"""Finds all checks, hands each what it asks for, and turns what it saw into a finding."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

import readiness.checks
from readiness.checks.base import Check, Limits, Need, Seen, Today
from readiness.evidence.base import Dossier, Evidence
from readiness.model.bank import Bank
from readiness.model.base import ASSURANCES, Assurance, Verdict
from readiness.model.case import Profile
from readiness.model.finding import Finding
from readiness.model.ladder import ladder_level
from readiness.model.question import Question
from readiness.world.world import World

ENTRY_POINT = "readiness.checks"
"""Other packages add packs of checks under this entry point: a module whose tree holds `Check` objects."""


_ALWAYS_THERE = (Limits, Today, Profile, World)
"""What every case has: nothing of it says that evidence was handed in."""


def _checks_below(package: Any) -> Iterator[Check]:
    for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        module = import_module(info.name)
        yield from (found for found in vars(module).values() if isinstance(found, Check))


@cache
def all_checks() -> tuple[Check, ...]:
    """Every check of this package and of installed packs, by id."""
    packs = [readiness.checks, *(entry.load() for entry in entry_points(group=ENTRY_POINT))]
    return tuple(sorted((c for pack in packs for c in _checks_below(pack)), key=lambda c: c.id))


def run_checks(
    bank: Bank,
    dossier: Dossier,
    limits: Limits,
    known: Iterable[object],
    only_present: bool = False,
    asking: tuple[type, ...] = (),
) -> tuple[Finding, ...]:
    """One finding a check, in the order of their ids.

    `known` holds whatever else checks may ask for, one object a type (the network, the world, the profile, the
    day). With `only_present` checks whose evidence was not handed in are left out instead of reported unknown.
    `asking` runs only the checks that ask for one of these.
    """
    served = {check: q for q in bank.questions for check in q.checks}
    given: dict[type, object] = {type(thing): thing for thing in (limits, *known)}
    findings = []
    for check in all_checks():
        if asking and not any(need.kind in asking for need in check.needs.values()):
            continue
        handed = _handed(check.needs, dossier, given)
        if handed is None:
            if not only_present:
                findings.append(_finding(check, served.get(check.id), Seen.no_evidence(), (), limits))
            continue
        used = tuple(thing for thing in handed.values() if isinstance(thing, Evidence))
        findings.append(_finding(check, served.get(check.id), check.rule(**handed), used, limits))
    return tuple(findings)


def _handed(
    needs: Mapping[str, Need], dossier: Dossier, given: Mapping[type, object]
) -> dict[str, object] | None:
    """What the check asked for; None if something it cannot do without is absent.

    A check that can do with any one of several kinds of evidence cannot do without all of them.
    """
    handed: dict[str, object] = {}
    for name, need in needs.items():
        thing = dossier.get(need.kind) if issubclass(need.kind, Evidence) else given.get(need.kind)
        if thing is None and not need.optional:
            return None
        handed[name] = thing
    wanted = {name: need for name, need in needs.items() if need.kind not in _ALWAYS_THERE}
    any_will_do = bool(wanted) and all(need.optional for need in wanted.values())
    return None if any_will_do and all(handed[name] is None for name in wanted) else handed


def _finding(
    check: Check, question: Question | None, seen: Seen, used: tuple[Evidence, ...], limits: Limits
) -> Finding:
    level = _level(seen, question)
    return Finding(
        check=check.id,
        ref=check.ref,
        question=question.id if question else None,
        verdict=_verdict(check, seen, level, limits),
        level=level,
        assurance=seen.assurance or _lowest(used),
        params=dict(seen.params),
        places=seen.places,
        place_count=len(seen.places) if seen.place_count is None else seen.place_count,
        whole_file=seen.whole_file and level is not None,
    )


def _level(seen: Seen, question: Question | None) -> float | None:
    if seen.value is None or question is None or question.scale is None:
        return seen.level
    return ladder_level(seen.value, question.scale.bounds)


def _verdict(check: Check, seen: Seen, level: float | None, limits: Limits) -> Verdict:
    if not seen.ran:
        return "not_checked"
    if level is None:
        return "unknown"
    if level >= limits[f"check.{check.id}.met_at"]:
        return "met"
    return "part" if level > 0 else "unmet"


def _lowest(used: tuple[Evidence, ...]) -> Assurance:
    """A verdict from several files is worth what the weakest of them is."""
    return min((e.assurance for e in used), key=ASSURANCES.index, default="claimed")

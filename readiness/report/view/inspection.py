"""Findings as an inspection report: characteristic, actual, n, evidence with row, result."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from readiness.model.base import Verdict
from readiness.model.case import OWN_BUYER
from readiness.model.finding import Finding
from readiness.model.place import Param
from readiness.report.view.evidence import grouped_places
from readiness.report.view.result import Result
from readiness.report.words import Words

MOST_PLACES = 6
SHARES = frozenset({"share", "first", "first_low", "last", "known", "loss"})
"""Parameters of checks that are shares 0..1 and said as per cent; so is every name that ends in `_share`."""
DAYS = frozenset(
    {"taken_on", "newest", "valid_until", "issued", "first_end", "duty", "oldest", "as_of", "tested_on"}
)
"""Parameters that are ISO dates or moments, said as a day."""
COUNTRIES = frozenset({"country", "countries", "restricted", "targeted"})
NO_COUNTRY = "–"


@dataclass(frozen=True)
class FindingLine:
    check: str
    ref: str
    question: str
    dimension: str
    title: str
    verdict: Verdict
    said: str
    actual: str
    n: int | None
    places: tuple[str, ...]
    """The first places, those of one file and column together."""
    more_places: int
    assurance: str
    todo: str


def finding_line(finding: Finding, result: Result, say: Words) -> FindingLine:
    question = result.bank.question.get(finding.question or "")
    return FindingLine(
        check=finding.check,
        ref=finding.ref or "",
        question=say.question(question.id) if question else "",
        dimension=question.dimension if question else "",
        title=say(f"check/{finding.check}/title"),
        verdict=finding.verdict,
        said=say(f"view/result/{finding.verdict}"),
        actual=finding_sentence(finding, say),
        n=_count(finding),
        places=grouped_places(finding.places[:MOST_PLACES], say),
        more_places=max(0, finding.place_count - MOST_PLACES),
        assurance=say(f"view/assurance/{finding.assurance}"),
        todo=say(f"check/{finding.check}/do") if finding.verdict in ("part", "unmet") else "",
    )


def finding_sentence(finding: Finding, say: Words) -> str:
    filled = {name: param_words(finding.check, name, value, say) for name, value in finding.params.items()}
    return say(f"check/{finding.check}/{finding.verdict}", **filled)


def param_words(check: str, name: str, value: Param, say: Words) -> str:
    """One parameter of a check in the reader's words; its name tells what it is.

    Shares become per cent, days dates, names ending in `_eur` money, countries, formats and raw materials their
    names, buyers theirs; any other code in a list is named by the texts under `check/<id>/words`. An empty list is "none".
    """
    if isinstance(value, tuple):
        return say.listed(_named(check, name, each, say) for each in value) or say("view/none")
    if name in COUNTRIES:
        return NO_COUNTRY if value is None else say.country(str(value))
    if value is None:
        return say("view/unknown")
    if isinstance(value, int | float) and (name in SHARES or name.endswith("_share")):
        return say.percent(value)
    if isinstance(value, int | float) and name.endswith("_eur"):
        return say.money(value, "EUR")
    if isinstance(value, int | float) and name.endswith("_percent"):
        return say.number(value, 2)
    if isinstance(value, str) and name in DAYS:
        return say.day(date.fromisoformat(value[:10]))
    return say.param(value)


def _named(check: str, name: str, code: str, say: Words) -> str:
    if name in COUNTRIES:
        return say.country(code)
    if name == "materials" and code in say.world.materials:
        return say.world.materials[code].names[say.lang]
    if name == "entries" and code in say.world.dual_use:
        return say("view/list_entry", entry=code, decides=say.world.dual_use[code].decides[say.lang])
    key = f"format/{code}" if name == "formats" else f"check/{check}/words/{code}"
    if not say.has(key) and name == "judged_by":
        return say.buyer(code, "short" if code.startswith(OWN_BUYER) else "name")
    return say(key) if say.has(key) else code


def _count(finding: Finding) -> int | None:
    for name in ("total", "n"):
        value = finding.params.get(name)
        if isinstance(value, int):
            return value
    return None


def inspection(result: Result, say: Words) -> tuple[FindingLine, ...]:
    """Every finding that a file led to, worst first inside each dimension; the rest is `not_looked_at`."""
    worst = ("unmet", "part", "met", "not_checked", "unknown")
    order = {d.id: place for place, d in enumerate(result.bank.dimensions)}
    lines = [finding_line(f, result, say) for f in result.assessment.findings if f.verdict != "unknown"]
    return tuple(sorted(lines, key=lambda x: (order.get(x.dimension, 99), worst.index(x.verdict), x.check)))


def not_looked_at(result: Result, say: Words) -> Iterator[tuple[str, str]]:
    """(what could be checked, which file would show it) for every check without evidence."""
    for finding in result.assessment.findings:
        if finding.verdict == "unknown":
            yield say(f"check/{finding.check}/title"), finding_sentence(finding, say)

"""What both reporting templates for minerals are judged by: revision, age, consistency, smelters, share of answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from readiness.checks.base import Limits, Seen, Today
from readiness.checks.origin.declared import MONTH
from readiness.evidence.origin_evidence import MineralsAnswers, Smelters

YES = "yes"
POINTS = 4
"""Current revision, recent date, no answer missing, all smelters known by number."""
ANSWERED = {
    "100%": 1.0,
    "1": 1.0,
    "greater than 90%": 0.9,
    "greater than 75%": 0.75,
    "greater than 50%": 0.5,
    "50% or less": 0.0,
    "none": 0.0,
    "did not survey": 0.0,
}
"""Words of the form for the share of suppliers who answered -> the lowest share they stand for."""


@dataclass(frozen=True)
class Form:
    """`last` is the number of the last question by mineral, `surveyed` that of the share of suppliers who answered."""

    name: str
    last: int
    surveyed: int


def judge_form(
    form: Form, answers: MineralsAnswers, smelters: Smelters | None, limits: Limits, today: Today
) -> Seen:
    """A quarter of what a form can show for each point; few answers from suppliers cap it, as buyers read them first."""
    own = answers.where([said == form.name for said in answers.column("form")])
    lines = own.lines.to_pylist()
    if not lines:
        return Seen.no_evidence(total=0)
    used = _used(lines)
    missing = sum(
        (mineral, str(number)) not in {(line["mineral"], line["form_question"]) for line in lines}
        for mineral in used
        for number in range(3, form.last + 1)
    )
    named = (
        smelters.where([s == form.name for s in smelters.column("form")]) if smelters is not None else None
    )
    unnamed = sorted(used - set(named.column("mineral") if named is not None else ()))
    strangers = (
        named.where([s is False for s in named.column("smelter_listed")]) if named is not None else None
    )
    odd = strangers.count() if strangers is not None else 0
    revision, known = _revision(lines), limits[f"minerals.{form.name}_revision"]
    age = _age(lines, today)
    points = (
        revision is not None and revision >= known,
        age is not None and age <= limits["minerals.max_age_months"],
        not missing,
        not unnamed and not odd,
    )
    answered = _answered(lines, form, used)
    level = limits["minerals.form_level"] * sum(points) / POINTS
    return Seen(
        level=level if answered is None else min(level, _cap(answered, limits)),
        params={
            "total": len(lines),
            "revision": next((line["form_revision"] for line in lines), None),
            "known_revision": str(known),
            "issued": next((line["issued_on"].isoformat() for line in lines if line["issued_on"]), None),
            "materials": tuple(sorted(used)),
            "missing": missing,
            "unnamed": tuple(unnamed),
            "strangers": odd,
            "answered_share": answered,
        },
        places=(strangers.places("smelter") if odd and strangers is not None else own.places(limit=1)),
        place_count=max(odd, 1),
    )


def _used(lines: Sequence[dict[str, Any]]) -> set[str]:
    """Minerals that are used on purpose and remain in the product: the first two questions answered with yes."""
    yes = {
        (line["mineral"], line["form_question"])
        for line in lines
        if line["mineral"] and (line["answer_given"] or "").casefold() == YES
    }
    return {mineral for mineral, question in yes if question == "1" and (mineral, "2") in yes}


def _revision(lines: Sequence[dict[str, Any]]) -> float | None:
    """6.31 is older than 6.4: the forms count their revisions as decimals; a third number is a reprint."""
    said = next((line["form_revision"] for line in lines if line["form_revision"]), None)
    return float(".".join(said.split(".")[:2])) if said else None


def _age(lines: Sequence[dict[str, Any]], today: Today) -> float | None:
    """In months; a date still to come is no date."""
    issued = next((line["issued_on"] for line in lines if line["issued_on"]), None)
    return None if issued is None or issued > today.on else (today.on - issued) / MONTH


def _answered(lines: Sequence[dict[str, Any]], form: Form, used: set[str]) -> float | None:
    """The lowest share of suppliers who answered, over the minerals used."""
    said = [
        ANSWERED.get((line["answer_given"] or "").casefold())
        for line in lines
        if line["form_question"] == str(form.surveyed) and line["mineral"] in used
    ]
    known = [share for share in said if share is not None]
    return min(known) if known else None


def _cap(answered: float, limits: Limits) -> float:
    """Half of the suppliers is the second step of the question; the form's own step of 75 % stands for the third."""
    steps = (("minerals.answered_half", 2.0), ("minerals.answered_most", 3.0))
    return max((level for name, level in steps if answered >= limits[name]), default=1.0)

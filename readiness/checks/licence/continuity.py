"""A plan for losing plant, IT or supplier: recovery times, a substitute place, and a drill within the year."""

from __future__ import annotations

from datetime import date

from readiness.checks.base import Limits, Seen, Today, check
from readiness.checks.documents.papers import Paper, best
from readiness.checks.licence.statements import months_since, statements_of
from readiness.evidence.document import Statements

PLAN = ("issued", "plan_cases", "recovery_weeks")
TESTED = ("tested_on", "alternative_site")


@check("continuity.tested", ref="G6")
def tested(statements: Statements, limits: Limits, today: Today) -> Seen:
    """Levels as the question's anchors: 1 no recovery time or too old, 2 a plan with recovery times, 3 tested within
    the year and with a substitute place. What a drill measured (4) no plan shows."""
    found = statements_of(statements, "continuity_plan")
    if not found:
        return Seen.no_evidence(total=0)
    level, paper = best((_level(p, today.on, limits), p) for p in found)
    return Seen(
        level=level,
        params={
            "issued": paper.first("issued"),
            "tested_on": paper.first("tested_on"),
            "missing": tuple(field for field in (*PLAN, *TESTED) if not paper.all(field)),
        },
        places=paper.places(*PLAN, *TESTED),
        assurance=paper.assurance(*PLAN, *TESTED),
        whole_file=False,
    )


def _level(paper: Paper, on: date, limits: Limits) -> float:
    issued, drill = paper.day("issued"), paper.day("tested_on")
    fresh = issued is not None and months_since(issued, on) <= limits["continuity.plan_max_age_months"]
    if not fresh or not paper.all("recovery_weeks"):
        return 1.0
    drilled = drill is not None and 0 <= months_since(drill, on) <= limits["continuity.drill_max_age_months"]
    return 3.0 if drilled and paper.all("alternative_site") else 2.0

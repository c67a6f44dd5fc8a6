"""Plan health on paper: the score with the three gravest in the roadmap's chapter, every broken rule in the annex."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.report.view.plan_health import PAPER, HealthLine, HealthView, health_view
from readiness.report.view.result import Result
from readiness.report.words import Words

FIRST = 3
"""Told in the roadmap's chapter."""
STATES = {"E": "unmet", "W": "part", "I": "unknown"}
"""Severity -> the sign it is marked with."""


@dataclass(frozen=True)
class HealthRow:
    rule: str
    state: str
    said: str
    title: str
    wrong: str
    why: str
    repair: str
    origin: str


@dataclass(frozen=True)
class HealthPage:
    """`words`: the labels of these pages."""

    score: str
    broken: str
    of: str
    counted: str
    gravest: tuple[HealthRow, ...]
    rows: tuple[HealthRow, ...]
    words: dict[str, str]


def health_page(result: Result, say: Words) -> HealthPage | None:
    """None where no plan was judged."""
    short, whole = health_view(result, say), health_view(result, say, PAPER)
    if whole.score is None:
        return None
    return HealthPage(
        score=whole.score,
        broken=whole.broken,
        of=whole.of,
        counted=whole.counted,
        gravest=_rows(short, say)[:FIRST],
        rows=_rows(whole, say),
        words={
            key: say(f"plan_health/{key}")
            for key in ("title", "not_readiness", "rule_name", "wrong", "why", "repair")
        },
    )


def _rows(view: HealthView, say: Words) -> tuple[HealthRow, ...]:
    return tuple(_row(line, say) for line in view.lines)


def _row(line: HealthLine, say: Words) -> HealthRow:
    return HealthRow(
        rule=line.rule,
        state=STATES[line.severity],
        said=line.said,
        title=line.title,
        wrong=say.joined(line.wrong),
        why=line.why,
        repair=line.repair,
        origin=line.origin,
    )

"""Score with its interval and the method behind it, the weak point first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from readiness.model.assessment import Assessment, Score
from readiness.report.charts.frame import on_page
from readiness.report.charts.readiness_curve import Turn, readiness_curve
from readiness.report.charts.score_dots import ScoreRow, score_dots
from readiness.report.charts.svg import draw
from readiness.report.pages.plate import Plate
from readiness.report.view.certainty import score_line
from readiness.report.view.result import Result
from readiness.report.view.verdicts import VerdictLine, verdict_lines
from readiness.report.words import Words

NEXT = 5
CURVE_HEIGHT = 230
APART = "capability"


@dataclass(frozen=True)
class DimensionRow:
    name: str
    claimed: str
    visible: str
    expected: str
    interval: str
    proven: str


@dataclass(frozen=True)
class BuyerRow:
    name: str
    expected: str
    interval: str
    cut_off: str
    state: str
    said: str
    stands: str
    """Whether the verdict would be another by other methods; the stability of the verdict counts, not of the number."""


@dataclass(frozen=True)
class ScorePage:
    headline: str
    dots: dict[str, Any]
    rows: tuple[DimensionRow, ...]
    weak: tuple[str, ...]
    methods: tuple[tuple[str, str], ...]
    """(method, points)."""
    buyers: tuple[BuyerRow, ...]
    next_files: tuple[tuple[str, str], ...]
    """(question, by how much)."""
    curve: dict[str, Any] | None


def score_page(result: Result, say: Words) -> ScorePage:
    named = named_scores(result.assessment, say)
    dots = [ScoreRow(n, s.claimed, s.verified, s.expected, s.low, s.high) for n, s in named]
    return ScorePage(
        headline=score_line(result, say),
        dots=Plate(draw(on_page(score_dots(dots, say))), say("report/score/alt")).data(),
        rows=tuple(score_row(n, s, say) for n, s in named),
        weak=weak_points(result, say),
        methods=methods(result.assessment, say),
        buyers=tuple(buyer_row(v, result, say) for v in verdict_lines(result, say)),
        next_files=tuple(
            (say.question(e.question), say("report/score/next_points", points=say.number(e.narrows, 1)))
            for e in result.assessment.next_evidence[:NEXT]
        ),
        curve=_curve(result, say),
    )


def named_scores(assessment: Assessment, say: Words) -> list[tuple[str, Score]]:
    """Together first, then the dimensions; capability last, as it is no part of the figure."""
    rows: list[tuple[str, Score]] = [(say("report/score/all"), assessment.score)]
    rows += [(say(f"dimension/{d.id}/name"), d) for d in assessment.dimensions if d.id != APART]
    return [*rows, (say(f"dimension/{APART}/name"), assessment.capability)]


def score_row(name: str, score: Score, say: Words) -> DimensionRow:
    return DimensionRow(
        name,
        say.number(score.claimed),
        say.number(score.verified),
        say.number(score.expected),
        span(score.low, score.high, say),
        say.percent(score.proven),
    )


def span(low: float | None, high: float | None, say: Words) -> str:
    return (
        say("view/unknown") if low is None else say("view/range", low=say.number(low), high=say.number(high))
    )


def weak_points(result: Result, say: Words) -> tuple[str, ...]:
    """Where the figure is weakest: the assumption about unproven answers, and where it was tested."""
    prior = result.bank.limits(result.case.on)["optimism.prior_mean"]
    said = [say("report/score/weak_prior", level=say.number(prior, 2))]
    learned = result.assessment.optimism
    level, low, high, checked = (learned.get(name) for name in ("median", "low", "high", "n"))
    if checked and level is not None:
        way = "lower" if level >= 0 else "higher"
        span = {"low": say.number(low, 2), "high": say.number(high, 2)}
        shift = say.number(abs(level), 2)
        said.append(say(f"report/score/weak_{way}", n=say.number(checked), level=shift, **span))
    off, expected = result.assessment.appendix.get("prior_off"), result.assessment.score.expected
    if off is not None and expected is not None:
        said.append(say("report/score/weak_off", off=say.number(off), on=say.number(expected)))
    return (*said, say("report/score/held"))


def methods(assessment: Assessment, say: Words) -> tuple[tuple[str, str], ...]:
    more = assessment.appendix
    rows = [(say("report/score/method_main"), say.number(assessment.score.expected))]
    for key, name in (("geometric", "method_geometric"), ("prior_off", "method_prior")):
        if more.get(key) is not None:
            rows.append((say(f"report/score/{name}"), say.number(more[key])))
    if more.get("weights_low") is not None:
        rows.append(
            (say("report/score/method_weights"), span(more["weights_low"], more["weights_high"], say))
        )
    return tuple(rows)


def buyer_row(line: VerdictLine, result: Result, say: Words) -> BuyerRow:
    stability = result.assessment.appendix.get("verdicts", {}).get(line.buyer, {})
    return BuyerRow(
        line.name,
        say.number(line.score),
        span(line.low, line.high, say),
        say.number(line.cut_off),
        line.verdict,
        line.said,
        _stands(line.verdict, stability, say),
    )


def _stands(verdict: str, stability: Mapping[str, str | float | None], say: Words) -> str:
    same = stability.get("same_under_weights")
    if not isinstance(same, float):
        return say("report/dash")
    others = [key for key in ("geometric", "prior_off") if stability.get(key) != verdict]
    said = [
        say(f"report/score/other_{key}", verdict=say(f"verdict/{stability[key]}/short")) for key in others
    ]
    if same < 1:
        said.append(say("report/score/other_weights", share=say.percent(1 - same)))
    return say.listed(said) or say("report/score/stands_all")


def _curve(result: Result, say: Words) -> dict[str, Any] | None:
    plan = result.roadmap
    if not plan.curve:
        return None
    turns = [Turn(u.month, say.buyer(u.buyer, "short")) for u in plan.unlocks if u.month is not None]
    months = [say.month(result.case.on, m + 1) for m in range(len(plan.curve))]
    chart = readiness_curve(plan.curve, turns, months, say)
    return Plate(draw(on_page(chart, height=CURVE_HEIGHT)), say("report/score/curve_alt")).data()

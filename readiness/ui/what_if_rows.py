"""A what-if as rows of before and after: only what can differ, and each buyer whose verdict turns."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.model.assessment import CaseState, CaseWhatIf
from readiness.report.view.exposure import weeks
from readiness.report.words import Words

Row = tuple[str, str, str]


def what_if_rows(found: CaseWhatIf, say: Words) -> tuple[Row, ...]:
    return tuple(_rows(found.before, found.after, say))


def _rows(before: CaseState, after: CaseState, say: Words) -> Iterator[Row]:
    yield say("report/network/revenue"), _at_risk(before, say), _at_risk(after, say)
    yield say("report/network/weeks"), _weeks(before, say), _weeks(after, say)
    yield say("report/network/down"), _down(before, say), _down(after, say)
    yield say("report/network/price"), _dearer(before, say), _dearer(after, say)
    yield say("report/score/headline"), _points(before, say), _points(after, say)
    now = {b.id: b.verdict for b in before.buyers}
    for buyer in after.buyers:
        if buyer.verdict != now.get(buyer.id):
            was, turns = (say(f"verdict/{v}/short") for v in (now[buyer.id], buyer.verdict))
            yield say.buyer(buyer.id, "short"), was, turns


def _at_risk(state: CaseState, say: Words) -> str:
    low, high = state.revenue_at_risk, state.revenue_at_risk_high
    if low == high:
        return say.percent(low)
    return say("view/range", low=say.percent(low), high=say.percent(high))


def _weeks(state: CaseState, say: Words) -> str:
    return weeks(state.weeks_to_impact, say) if state.products_down else say("view/none")


def _down(state: CaseState, say: Words) -> str:
    return say.listed(state.products_down, 8) or say("view/none")


def _dearer(state: CaseState, say: Words) -> str:
    """How much dearer the product is that rises most."""
    factors = [f for f in state.price.values() if f is not None]
    return say.percent(max(factors) - 1, 1) if factors else say("view/unknown")


def _points(state: CaseState, say: Words) -> str:
    """A measurement with its uncertainty; a difference inside it is none."""
    score = state.score
    if score.low is None:
        return say("view/no_score")
    return say("view/range", low=say.number(score.low), high=say.number(score.high))

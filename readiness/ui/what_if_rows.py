"""A what-if as rows of before and after: only what can differ, and each buyer whose verdict turns."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.model.assessment import CaseState, CaseWhatIf
from readiness.report.view.exposure import at_risk, weeks
from readiness.report.view.whatifs import dearest_rise
from readiness.report.words import Words

Row = tuple[str, str, str]


def what_if_rows(found: CaseWhatIf, say: Words) -> tuple[Row, ...]:
    return tuple(_rows(found.before, found.after, say))


def _rows(before: CaseState, after: CaseState, say: Words) -> Iterator[Row]:
    yield say("report/network/revenue"), _at_risk(before, say), _at_risk(after, say)
    yield say("report/network/weeks"), _weeks(before, say), _weeks(after, say)
    yield say("report/network/down"), _down(before, say), _down(after, say)
    yield say("report/network/price"), _dearer(before, say), _dearer(after, say)
    if after.unmet_demand is not None:
        unmet = at_risk(after.unmet_demand, after.unmet_demand_high, say)
        yield say("ui/what_if/unmet"), say.percent(0.0), unmet
        yield (
            say("ui/what_if/bottlenecks"),
            say("view/none"),
            say.listed(after.bottlenecks, 8) or say("view/none"),
        )
    yield from _borne(after, say)
    yield say("report/score/headline"), _points(before, say), _points(after, say)
    now = {b.id: b.verdict for b in before.buyers}
    for buyer in after.buyers:
        if buyer.verdict != now.get(buyer.id):
            was, turns = (say(f"verdict/{v}/short") for v in (now[buyer.id], buyer.verdict))
            yield say.buyer(buyer.id, "short"), was, turns


def _at_risk(state: CaseState, say: Words) -> str:
    return at_risk(state.revenue_at_risk, state.revenue_at_risk_high, say)


def _weeks(state: CaseState, say: Words) -> str:
    return weeks(state.weeks_to_impact, say) if state.products_down else say("view/none")


def _down(state: CaseState, say: Words) -> str:
    return say.listed(state.products_down, 8) or say("view/none")


def _dearer(state: CaseState, say: Words) -> str:
    """How much dearer the product is that rises most."""
    rise = dearest_rise(state)
    return say("view/unknown") if rise is None else say.percent(rise, 1)


def _borne(after: CaseState, say: Words) -> Iterator[Row]:
    """What a rise leaves with the firm, and what customers pay at their border; only where there is any."""
    without = [-m.without_clauses for m in after.margin.values() if m.without_clauses]
    having = [-m.with_clauses for m in after.margin.values() if m.with_clauses is not None]
    duty = max(after.duty_on_sales.values(), default=0.0)
    nothing = say.percent(0.0, 1)
    if without:
        yield say("ui/what_if/margin"), nothing, say.percent(max(without), 1)
    if without and having:
        yield say("ui/what_if/margin_clause"), nothing, say.percent(max(having), 1)
    if duty:
        yield say("ui/what_if/duty"), nothing, say.percent(duty, 1)


def _points(state: CaseState, say: Words) -> str:
    """A measurement with its uncertainty; a difference inside it is none."""
    score = state.score
    if score.low is None:
        return say("view/no_score")
    return say("view/range", low=say.number(score.low), high=say.number(score.high))

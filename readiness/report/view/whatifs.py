"""What a what-if changes, in words and rows, and what would have helped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from readiness.model.assessment import CaseWhatIf
from readiness.model.network import Countermeasure, NetworkState, WhatIf
from readiness.report.view.exposure import at_risk, weeks
from readiness.report.view.wishes import wish_name
from readiness.report.words import Words

SHOWN = 8
"""Products and parts named in one line."""


@dataclass(frozen=True)
class WhatIfLine:
    """`share` to `share_high`: revenue at risk afterwards, also in words as `said`."""

    name: str
    before: str
    share: float | None
    share_high: float | None
    said: str
    weeks: str
    timed: bool
    products: str
    price: str
    helps: tuple[str, ...]


def what_if_lines(what_ifs: Iterable[WhatIf | CaseWhatIf], say: Words) -> tuple[WhatIfLine, ...]:
    """One line a what-if, whether the network alone or the whole case was asked."""
    return tuple(_what_if(w, say) for w in what_ifs)


def _what_if(what_if: WhatIf | CaseWhatIf, say: Words) -> WhatIfLine:
    after = what_if.after
    dearest = dearest_rise(after)
    return WhatIfLine(
        name=wish_name(what_if.spec, say),
        before=say.percent(what_if.before.revenue_at_risk),
        share=after.revenue_at_risk,
        share_high=after.revenue_at_risk_high,
        said=at_risk(after.revenue_at_risk, after.revenue_at_risk_high, say),
        weeks=weeks(after.weeks_to_impact, say) if after.products_down else say("view/none"),
        timed=after.weeks_to_impact is not None,
        products=_unmet(after, say) or say.listed(after.products_down, SHOWN) or say("view/none"),
        price="" if dearest is None else say.percent(dearest, 1),
        helps=help_sentences(what_if, say),
    )


def _unmet(after: NetworkState, say: Words) -> str:
    """Demand that nobody can meet, where demand grows."""
    if after.unmet_demand is None or not after.unmet_demand_high:
        return ""
    return say("wish/unmet", share=at_risk(after.unmet_demand, after.unmet_demand_high, say))


def dearest_rise(state: NetworkState) -> float | None:
    """How much dearer the product becomes that rises most; None where no price is known."""
    factors = [f for f in state.price.values() if f is not None]
    return max(factors) - 1 if factors else None


def help_sentences(what_if: WhatIf | CaseWhatIf, say: Words) -> tuple[str, ...]:
    """What would have helped, and by how much, the most helpful first."""
    return tuple(_help(found, what_if.after, say) for found in what_if.countermeasures)


def _help(found: Countermeasure, without: NetworkState, say: Words) -> str:
    facts = {name: say.param(value) for name, value in found.params.items() if name in ("parts", "firms")}
    days, share = found.params.get("days"), found.params.get("share")
    if isinstance(days, int | float):
        facts["weeks"] = say.number(days / 7)
    if isinstance(share, int | float):
        facts["share"] = say.percent(share)
    steps = say.listed(say.action(action) for action in found.actions[:1])
    what = say(f"countermeasure/{found.kind}", **facts)
    gain = _borne(found.after, say) if found.kind == "price_clause" else _at_risk(found.after, without, say)
    return say.joined((what, gain, say("countermeasure/step", step=steps) if steps else ""))


def _at_risk(having: NetworkState, without: NetworkState, say: Words) -> str:
    def said(state: NetworkState) -> str:
        return at_risk(state.revenue_at_risk, state.revenue_at_risk_high, say)

    if said(having) != said(without):
        return say("countermeasure/at_risk", after=said(having), before=said(without))
    having_weeks, without_weeks = (weeks(s.weeks_to_impact, say) for s in (having, without))
    return say("countermeasure/later", after=having_weeks, before=without_weeks)


def _borne(having: NetworkState, say: Words) -> str:
    """The product whose margin suffers most, with and without the clause."""
    known = [
        (m.without_clauses, m.with_clauses)
        for m in having.margin.values()
        if m.without_clauses is not None and m.with_clauses is not None
    ]
    without, having_it = min(known)
    return say("countermeasure/borne", after=say.percent(-having_it, 1), before=say.percent(-without, 1))

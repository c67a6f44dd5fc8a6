"""The network in words and rows: what stops us, how soon, what it hides."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.network import Failure, Insight, NetworkAnalysis
from readiness.model.place import Param
from readiness.network.naming import OWN_FIRM
from readiness.network.parts import UNKNOWN
from readiness.report.words import Words

MOST_FAILURES = 12
WORD_OF = {"point": "view/kind", "field": "network/asked"}
"""Parameters of insights that are codes with a word of their own."""


@dataclass(frozen=True)
class FailureLine:
    kind: str
    id: str
    name: str
    share: float | None
    share_high: float | None
    said: str
    weeks: str
    timed: bool
    """Whether the weeks are known."""
    products: str
    spend: str
    """Money a year for what is bought of it."""


@dataclass(frozen=True)
class SpendPoint:
    name: str
    spend: float
    share: float


def failure_lines(network: NetworkAnalysis, say: Words, kind: str | None = None) -> tuple[FailureLine, ...]:
    """The failures that cost most revenue; `kind` keeps only one kind, regions and ports too where they were worked out."""
    known = network.failures if kind is None else (*network.failures, *network.regions, *network.ports)
    wanted = [f for f in known if kind is None or f.kind == kind]
    return tuple(_failure(f, say) for f in wanted[:MOST_FAILURES])


def _failure(failure: Failure, say: Words) -> FailureLine:
    low, high = failure.revenue_at_risk, failure.revenue_at_risk_high
    return FailureLine(
        kind=say(f"view/kind/{failure.kind}"),
        id=failure.id,
        name=failure_name(failure, say),
        share=low,
        share_high=high,
        said=at_risk(low, high, say),
        weeks=weeks(failure.weeks_to_impact, say),
        timed=failure.weeks_to_impact is not None,
        products=say.listed(failure.products, 8),
        spend=say("view/unknown") if failure.spend is None else say.short_money(failure.spend),
    )


@dataclass(frozen=True)
class PairLine:
    """Two parts that fail at once. `together` and `apart`: revenue at risk, of both and of each alone."""

    one: str
    other: str
    together: str
    apart: str
    products: str


def pair_lines(network: NetworkAnalysis, say: Words, most: int) -> tuple[PairLine, ...]:
    """The gravest first: what two parts take down together and neither alone."""
    return tuple(
        PairLine(
            one=_offer(pair.offers[0], say),
            other=_offer(pair.offers[1], say),
            together=say.percent(pair.revenue_at_risk),
            apart=say.percent(pair.revenue_at_risk_apart),
            products=say.listed(pair.products, 8),
        )
        for pair in network.pairs[:most]
    )


def pairs_note(network: NetworkAnalysis, most: int, say: Words) -> str:
    """How many more there are, and whether all were looked at."""
    rest = len(network.pairs) - most
    more = say("view/and_more", n=say.number(rest)) if rest > 0 else ""
    return say.joined((more, "" if network.pairs_complete else say("report/pairs/not_all")))


def _offer(ident: str, say: Words) -> str:
    """`part@site`, the firm itself by its word."""
    part, at, site = ident.rpartition("@")
    return f"{part}@{say('network/own_firm')}" if at and site == OWN_FIRM else ident


def spend_points(network: NetworkAnalysis, say: Words, kind: str) -> tuple[SpendPoint, ...]:
    """Impact beside spend, where both are known; what costs most revenue first."""
    return tuple(
        SpendPoint(failure_name(f, say), f.spend, f.revenue_at_risk)
        for f in network.failures
        if f.kind == kind and f.id != OWN_FIRM and f.spend is not None and f.revenue_at_risk is not None
    )


def failure_name(failure: Failure, say: Words) -> str:
    return thing_name(failure.kind, failure.id, say)


def thing_name(kind: str, ident: str, say: Words) -> str:
    """What may fail, by the name a reader knows it by."""
    if ident == OWN_FIRM:
        return say("network/own_firm")
    if kind == "chokepoint":
        return say.world.sea.chokepoints[ident].names[say.lang]
    if kind == "port":
        return say.world.sea.hubs[ident].port
    if kind == "region" and ident != UNKNOWN:
        return say(f"region/{ident}") if say.has(f"region/{ident}") else ident
    return say.country(ident) if kind in ("country", "region") else ident


def at_risk(low: float | None, high: float | None, say: Words) -> str:
    """A share of revenue, or the range that unknown inputs make of it."""
    if low == high:
        return say.percent(low)
    return say("view/range", low=say.percent(low), high=say.percent(high))


def weeks(value: float | None, say: Words) -> str:
    return say("view/unknown") if value is None else say.number(value, 1)


def grade_line(network: NetworkAnalysis, say: Words) -> str:
    """How much of what is worked out rests on files, and how much on nothing."""
    return say.joined(
        say(
            "network_grades/line",
            what=say(f"network_grades/{each.column}"),
            total=say.number(each.total),
            parts=say.row(say(f"network_grades/by/{g}", n=say.number(n)) for g, n in each.by.items()),
        )
        for each in network.grades
        if each.total
    )


def insight_sentences(network: NetworkAnalysis, say: Words, most: int = 6) -> tuple[str, ...]:
    """What a buyer would notice in this network, the dearest first; one of each kind before a second."""
    seen: dict[str, int] = {}
    ranked = []
    for insight in network.insights:
        turn = seen[insight.kind] = seen.get(insight.kind, 0) + 1
        ranked.append((turn, -(insight.revenue_at_risk or 0.0), insight))
    ranked.sort(key=lambda found: found[:2])
    return tuple(_insight(i, say) for _, _, i in ranked[:most])


def _insight(insight: Insight, say: Words) -> str:
    facts = {name: _fact(name, value, say) for name, value in insight.params.items()}
    loss = say.percent(insight.revenue_at_risk)
    return say(f"insight/{insight.kind}/says", id=insight.id, loss=loss, **facts)


def _fact(name: str, value: Param, say: Words) -> str:
    """A number of an insight in the reader's units: shares in per cent, money with its currency, names as names."""
    if name == "value_share" and isinstance(value, float):
        return say.percent(value, 1)
    if name == "spend" and isinstance(value, float):
        return say.money(value)
    if value == OWN_FIRM:
        return say("network/own_firm")
    if name == "country" and isinstance(value, str):
        return say.country(value)
    if name in WORD_OF:
        return say(f"{WORD_OF[name]}/{value}")
    return say.param(value)

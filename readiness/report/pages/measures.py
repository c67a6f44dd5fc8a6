"""The network beyond single failures on paper: how long it takes, how likely it is, where it comes from; a table each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from readiness.model.chance import Draws
from readiness.model.network import NetworkAnalysis
from readiness.model.origins import MakerOrigins, Preferential
from readiness.network.parts import UNKNOWN
from readiness.report.view.chances import chance_rows
from readiness.report.view.exposure import at_risk, pair_lines, pairs_note
from readiness.report.view.measures import recovery_rows
from readiness.report.view.result import Result
from readiness.report.words import Words

PAIRS, RECOVERIES, PRODUCTS, COUNTRIES = 5, 8, 6, 3
"""Rows and names a page has room for."""

Row = tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """`notes` stand below it. `layout`: all but the first column hold figures, or words, or two parts side by side."""

    title: str
    head: Row
    rows: tuple[Row, ...]
    notes: tuple[str, ...]
    layout: Literal["figures", "words", "pairs"] = "figures"


def measure_tables(result: Result, say: Words) -> tuple[Table, ...]:
    """Nothing of what was not worked out."""
    network = result.network
    if network is None:
        return ()
    found = (
        _pairs(network, say),
        _recovery(network, say),
        _years(network.draws, _counting(result), say),
        _origins(network, say),
    )
    return tuple(table for table in found if table is not None)


def _pairs(network: NetworkAnalysis, say: Words) -> Table | None:
    lines = pair_lines(network, say, PAIRS)
    if not lines:
        return None
    rest = pairs_note(network, PAIRS, say)
    return Table(
        say("report/pairs/title"),
        tuple(say(f"report/pairs/{name}") for name in ("one", "other", "together", "apart", "down")),
        tuple((line.one, line.other, line.together, line.apart, line.products) for line in lines),
        (*((rest,) if rest else ()), say("report/pairs/note")),
        layout="pairs",
    )


def _recovery(network: NetworkAnalysis, say: Words) -> Table | None:
    rows = [row[:4] for row in recovery_rows(network, say)]
    if not rows:
        return None
    return Table(
        say("report/measures/recovery"),
        _head(("who", "back", "lasts", "margin"), say),
        tuple(rows[:RECOVERIES]),
        (*_more(len(rows) - RECOVERIES, say), say("network_recovery/means")),
    )


def _years(draws: Draws | None, chances: Mapping[str, float | None], say: Words) -> Table | None:
    if draws is None or not draws.products:
        return None
    lost, high = draws.revenue_lost, draws.revenue_lost_high
    rows: list[Row] = []
    if lost is not None:
        for name in ("mean", "p90", "p95"):
            least, most = getattr(lost, name), None if high is None else getattr(high, name)
            rows.append((say(f"report/measures/{name}"), _between(least, most, say)))
        for at, each in enumerate(lost.exceeded):
            most = None if high is None else high.exceeded[at].probability
            name = say("report/measures/exceeds", loss=say.percent(each.loss))
            rows.append((name, _between(each.probability, most, say)))
    stopped = sorted(draws.products, key=lambda p: -(p.probability or 0.0))[:PRODUCTS]
    for product in stopped:
        name = say("report/measures/stops", product=product.id)
        rows.append((name, _between(product.probability, product.probability_high, say)))
    return Table(
        say("report/measures/years", years=say.number(draws.years)),
        _head(("figure", "share"), say),
        tuple(rows),
        (*_stated(draws, chances, say), say("network_draws/means")),
    )


def _counting(result: Result) -> dict[str, float | None]:
    """Stated chances without those for what the lists do not hold, which is told as a problem."""
    told = {p.params["name"] for p in result.assessment.problems if p.code == "case_chance_unknown"}
    return {name: chance for name, chance in result.case.chances.items() if name not in told}


def _stated(draws: Draws, chances: Mapping[str, float | None], say: Words) -> Iterator[str]:
    if draws.unknown:
        yield say("network_draws/unknown", names=say.listed(draws.unknown))
    stated = [say.pair(row.name, row.chance) for row in chance_rows(chances, say)]
    if stated:
        yield say("report/measures/stated", stated=say.row(stated))


def _between(low: float | None, high: float | None, say: Words) -> str:
    """In tenths of a per cent: such chances are small."""
    least, most = say.percent(low, 1), say.percent(high, 1)
    return least if least == most else say("view/range", low=least, high=most)


def _origins(network: NetworkAnalysis, say: Words) -> Table | None:
    if not network.origins:
        return None
    ruled = any(found.preferential is not None for found in network.origins)
    names = ("economic", "preferential", "controlled") if ruled else ("economic", "controlled")
    return Table(
        say("report/measures/origins"),
        (say("report/measures/head/maker"), *(say(f"network_origins/{name}/name") for name in names)),
        tuple(_origin(found, ruled, say) for found in network.origins[:PRODUCTS]),
        (*_more(len(network.origins) - PRODUCTS, say), *(_is_not(name, say) for name in names)),
        layout="words",
    )


def _more(rest: int, say: Words) -> Iterator[str]:
    if rest > 0:
        yield say("view/and_more", n=say.number(rest))


def _is_not(name: str, say: Words) -> str:
    return say.pair(say(f"network_origins/{name}/name"), say(f"network_origins/{name}/is_not"))


def _origin(found: MakerOrigins, ruled: bool, say: Words) -> Row:
    """Preference only where the firm states a rule: agreements differ."""
    known = [(c, s) for c, s in found.economic.items() if c != UNKNOWN and round(s, 2) > 0]
    named = [say("view/origin/part", country=say.country(c), share=say.percent(s)) for c, s in known]
    return (
        found.offer,
        say.row(named[:COUNTRIES]) or say("view/unknown"),
        *((_preferential(found.preferential, say),) if ruled else ()),
        at_risk(found.controlled.low, found.controlled.high, say),
    )


def _preferential(found: Preferential | None, say: Words) -> str:
    if found is None:
        return say("view/unknown")
    verdict = say(f"network_origins/preferential/{found.verdict}")
    return say.pair(at_risk(found.low, found.high, say), verdict)


def _head(names: Row, say: Words) -> Row:
    return tuple(say(f"report/measures/head/{name}") for name in names)

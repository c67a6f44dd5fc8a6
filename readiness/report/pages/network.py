"""The supply network on paper: picture, two maps, single failures, what a buyer would notice, what-ifs, origins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from readiness.model.network import NetworkAnalysis, ProductValue
from readiness.network.naming import OWN_FIRM
from readiness.report.charts.frame import on_page
from readiness.report.charts.loss_bars import loss_bars
from readiness.report.charts.network_drawing import network_drawing
from readiness.report.charts.palette import LIGHT
from readiness.report.charts.svg import draw
from readiness.report.charts.world_map import world_map
from readiness.report.pages.measures import Table, measure_tables
from readiness.report.pages.plate import Plate
from readiness.report.view.exposed import ExposurePart, exposure_parts
from readiness.report.view.exposure import (
    FailureLine,
    failure_lines,
    grade_line,
    insight_sentences,
)
from readiness.report.view.requests import RequestLine, request_lines, request_standings
from readiness.report.view.result import Result
from readiness.report.view.two_answers import origin_by_country
from readiness.report.view.whatifs import WhatIfLine, what_if_lines
from readiness.report.words import Words

MAP = (500, 250)
COUNTRIES = 9
PARTS = 5
REQUESTS = 12
SHOWN = 0.005
"""A smaller share would be printed as nothing."""


@dataclass(frozen=True)
class MapPage:
    plate: dict[str, Any]
    rows: tuple[tuple[str, str], ...]
    """(country, share), largest first."""


@dataclass(frozen=True)
class ProductRow:
    product: str
    revenue: str
    parts: str
    unknown: str


@dataclass(frozen=True)
class RequestsPart:
    """Suppliers whose answer is waited for; nothing at all where nobody was asked."""

    said: str
    head: tuple[str, ...]
    rows: tuple[RequestLine, ...]
    more: str


@dataclass(frozen=True)
class NetworkPage:
    picture: dict[str, Any] | None
    legend: str
    origin: MapPage
    loss: MapPage
    bars: dict[str, Any] | None
    failures: tuple[FailureLine, ...]
    insights: tuple[str, ...]
    what_ifs: tuple[WhatIfLine, ...]
    exposure: tuple[ExposurePart, ...]
    helped: tuple[str, ...]
    """Of each what-if the one thing that would have helped most."""
    products: tuple[ProductRow, ...]
    graded: str
    """How much of all this rests on files."""
    measures: tuple[Table, ...]
    requests: RequestsPart


def network_page(result: Result, say: Words) -> NetworkPage | None:
    """None where no parts list was handed in: then there is nothing to draw, and the page says so."""
    network = result.network
    if network is None or not network.products:
        return None
    countries = failure_lines(network, say, "country")
    supposed = what_if_lines(result.supposed, say)
    return NetworkPage(
        picture=_picture(result, say),
        legend=_legend(result, network, say),
        origin=_origin_map(network, say),
        loss=_loss_map(network, say),
        bars=_bars(countries, say),
        failures=_dearest(network, say),
        insights=insight_sentences(network, say),
        what_ifs=supposed,
        exposure=exposure_parts(network, say),
        helped=tuple(say.pair(line.name, line.helps[0]) for line in supposed if line.helps),
        products=tuple(_product(p, say) for p in network.products),
        graded=grade_line(network, say),
        measures=measure_tables(result, say),
        requests=_requests(result, say),
    )


def _requests(result: Result, say: Words) -> RequestsPart:
    found = [standing for standing in request_standings(result) if standing.state != "draft"]
    waiting = [standing for standing in found if standing.open]
    note = say("report/network/requests_note", n=say.number(len(found)), open=say.number(len(waiting)))
    rest = len(waiting) - REQUESTS
    return RequestsPart(
        said=note if found else "",
        head=tuple(
            say(f"request/list/{name}") for name in ("supplier", "asked_for", "answered", "state", "remind")
        ),
        rows=request_lines(waiting[:REQUESTS], say),
        more=say("report/network/more_requests", n=say.number(rest)) if rest > 0 else "",
    )


def _dearest(network: NetworkAnalysis, say: Words) -> tuple[FailureLine, ...]:
    """Sites first: they are what burns down or floods; then the firms behind several sites, then sea passages."""
    kinds = (("site", 8), ("firm", 4), ("group", 4), ("chokepoint", 4))
    lines = {kind: failure_lines(network, say, kind) for kind, _ in kinds}
    return tuple(x for kind, most in kinds for x in [x for x in lines[kind] if x.id != OWN_FIRM][:most])


def _picture(result: Result, say: Words) -> dict[str, Any] | None:
    if result.picture is None or not result.picture.nodes:
        return None
    return Plate(network_drawing(result.picture, say), say("report/network/picture_alt")).data()


def _legend(result: Result, network: NetworkAnalysis, say: Words) -> str:
    said = [say("report/network/legend", nodes=say.number(network.nodes), edges=say.number(network.edges))]
    if result.picture is not None and result.picture.gathered:
        said.append(say("report/network/gathered_note"))
    return say.joined(said)


def _origin_map(network: NetworkAnalysis, say: Words) -> MapPage:
    return _map(origin_by_country(network), LIGHT.tints, "report/network/map_alt_origin", say)


def _loss_map(network: NetworkAnalysis, say: Words) -> MapPage:
    losses = {
        f.id: f.revenue_at_risk or 0.0 for f in network.failures if f.kind == "country" and f.id != "unknown"
    }
    ranked = dict(sorted(losses.items(), key=lambda pair: (-pair[1], pair[0])))
    return _map(ranked, LIGHT.heat, "report/network/map_alt_loss", say)


def _map(shares: dict[str, float], shades: tuple[str, ...], alt: str, say: Words) -> MapPage:
    rows = tuple((say.country(c), say.percent(s)) for c, s in shares.items() if s > 0)[:COUNTRIES]
    said = say.listed(f"{country} {share}" for country, share in rows)
    chart = world_map(shares, shades, say)
    return MapPage(Plate(draw(on_page(chart, *MAP)), say(alt, said=said)).data(), rows)


def _bars(lines: tuple[FailureLine, ...], say: Words) -> dict[str, Any] | None:
    if not lines:
        return None
    said = say("report/network/failures_alt", said=f"{lines[0].name} {lines[0].said}")
    return Plate(draw(on_page(loss_bars(lines, say))), said).data()


def _product(product: ProductValue, say: Words) -> ProductRow:
    known = sorted(((-s, c) for c, s in product.origin.items() if c != "unknown" and s >= SHOWN))[:PARTS]
    return ProductRow(
        product=product.id,
        revenue=say.money(product.revenue),
        parts=say.listed(
            say("view/origin/part", country=say.country(c), share=say.percent(-s)) for s, c in known
        ),
        unknown=say.percent(product.origin.get("unknown", 0.0)),
    )

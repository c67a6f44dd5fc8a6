"""Value on its way into the products: lines from country to country, the thicker the more."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt

from readiness.model.network import TradeFlow
from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.charts.world_map import ground
from readiness.report.words import Words

MOST = 40
"""Lines that can still be told apart; the table beside the map has all of them."""
THINNEST, THICKEST = 0.6, 9.0


def flow_map(flows: Sequence[TradeFlow], say: Words, palette: Palette = LIGHT) -> alt.LayerChart:
    """The largest flows between countries that have a place on the map; points mark where they end."""
    known = say.world.countries.by_iso3
    lines = []
    for flow in flows:
        start, to = known.get(flow.start), known.get(flow.to)
        if start is None or to is None or start.lon is None or to.lon is None:
            continue
        way = say("report/network/way", start=say.country(flow.start), to=say.country(flow.to))
        lines.append(
            {
                "lon": start.lon,
                "lat": start.lat,
                "lon2": to.lon,
                "lat2": to.lat,
                "share": flow.share,
                "way": way,
                "said": say.percent(flow.share, 1),
            }
        )
    base = alt.Chart(alt.InlineData(values=lines[:MOST]))
    tips = [alt.Tooltip("way:N", title=" "), alt.Tooltip("said:N", title=" ")]
    width = alt.StrokeWidth(
        "share:Q",
        scale=alt.Scale(domainMin=0, range=[THINNEST, THICKEST]),
        legend=None,
    )
    drawn = base.mark_rule(color=palette.tints[2], opacity=0.55, strokeCap="round").encode(
        longitude="lon:Q",
        latitude="lat:Q",
        longitude2="lon2:Q",
        latitude2="lat2:Q",
        strokeWidth=width,
        tooltip=tips,
    )
    ends = base.mark_circle(size=34, opacity=1, color=palette.ink).encode(
        longitude="lon2:Q", latitude="lat2:Q"
    )
    return alt.LayerChart(layer=[ground(say.world.map_outlines(), palette), drawn, ends]).project(
        type="equalEarth"
    )

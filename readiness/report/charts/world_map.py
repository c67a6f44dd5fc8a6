"""Countries shaded by a share: where value comes from, or what the loss of a country would cost."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

import altair as alt

from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.words import Words

OBJECT = "countries"
FROZEN = "ATA"
"""Antarctica sells nothing and would take a sixth of the map."""
SHOWN_LANDS = f"datum.id != '{FROZEN}'"
LAND = "land"
FORM = alt.TopoDataFormat(feature=OBJECT, type="topojson")
BOUNDS = (0.02, 0.1, 0.25)
"""Where one shade ends and the next begins; shares, chosen for reading and stated in the legend."""


def world_map(
    shares: Mapping[str, float], shades: Sequence[str], say: Words, palette: Palette = LIGHT
) -> alt.LayerChart:
    """A grey base of all countries under the coloured ones: with a single layer, those without data vanish.

    Countries too small for the outlines are drawn as points. `shares` by alpha-3 code; `unknown` is no country.
    The outlines go in as the text they are, once for both layers: the library copies every list of a chart at every
    step of its making, and with half a million numbers a map took seconds.
    """
    outlines = say.world.map_outlines()
    shown = {c: s for c, s in shares.items() if s > 0 and c in say.world.countries.by_iso3}
    drawn = _outlined(outlines)
    values = [
        {"id": c, "band": _band(s, say), "country": say.country(c), "said": say.percent(s, 1)}
        for c, s in shown.items()
    ]
    again = alt.NamedData(name=LAND, format=FORM)
    color = alt.Color(
        "band:N",
        title=None,
        sort=None,
        scale=alt.Scale(domain=_bands(say), range=list(shades)),
        legend=alt.Legend(orient="bottom", symbolType="square", direction="horizontal"),
    )
    tips = [alt.Tooltip("country:N", title=" "), alt.Tooltip("said:N", title=" ")]
    filled = (
        alt.Chart(again)
        .transform_filter(SHOWN_LANDS)
        .transform_lookup(
            lookup="id",
            from_=alt.LookupData(
                data=alt.InlineData(values=values), key="id", fields=["band", "country", "said"]
            ),
        )
        .transform_filter("isValid(datum.band)")
        .mark_geoshape(stroke=palette.paper, strokeWidth=0.5)
        .encode(color=color, tooltip=tips)
    )
    layers = [ground(outlines, palette), filled]
    points = _points([v for v in values if v["id"] not in drawn], say)
    if points:
        marks = alt.Chart(alt.InlineData(values=points)).mark_circle(
            size=46, opacity=1, stroke=palette.paper, strokeWidth=0.7
        )
        layers.append(marks.encode(longitude="lon:Q", latitude="lat:Q", color=color, tooltip=tips))
    return alt.LayerChart(layer=layers).project(type="equalEarth")


def ground(outlines: str, palette: Palette) -> alt.Chart:
    """All countries in grey, for other layers to stand on."""
    land = alt.InlineData(name=LAND, values=outlines, format=FORM)
    shown: alt.Chart = alt.Chart(land).transform_filter(SHOWN_LANDS)
    drawn: alt.Chart = shown.mark_geoshape(fill=palette.land, stroke=palette.paper, strokeWidth=0.5)
    return drawn


@cache
def _outlined(outlines: str) -> frozenset[str]:
    found = json.loads(outlines)["objects"][OBJECT]["geometries"]
    return frozenset(g["id"] for g in found if "id" in g)


def _points(values: Sequence[Mapping[str, str]], say: Words) -> list[dict[str, object]]:
    known = say.world.countries.by_iso3
    placed = [(v, known[v["id"]]) for v in values]
    return [{**v, "lon": c.lon, "lat": c.lat} for v, c in placed if c.lon is not None and c.lat is not None]


def _band(share: float, say: Words) -> str:
    return _bands(say)[sum(share >= bound for bound in BOUNDS)]


def _bands(say: Words) -> list[str]:
    first, *_, last = BOUNDS
    between = [
        say("report/map/between", low=say.percent(a), high=say.percent(b)) for a, b in pairwise(BOUNDS)
    ]
    return [
        say("report/map/below", bound=say.percent(first)),
        *between,
        say("report/map/above", bound=say.percent(last)),
    ]

"""The supply network for the browser: tiers as columns, products on the right, what costs most in deep colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from readiness.network.picture import Node, Picture
from readiness.report.charts.palette import FONT, Palette
from readiness.report.words import Words

HEAT_FROM = (0.001, 0.1, 0.3, 0.6)
"""Share of revenue at risk from which each shade of loss begins; for reading, not for judging."""
ROW, LEAST, MOST = 36.0, 380.0, 1100.0
MARGIN = 64
"""Half of the longest country's name, which stands in the middle over its circle."""
NAMED = 60
LONGEST = 18


def network_graph(picture: Picture, say: Words, palette: Palette) -> dict[str, Any]:
    """An ECharts option; a click on a node tells its place in `picture.nodes`.

    Drawn on plain axes: without them the library stretches circles with the window.
    """
    named = {n.id for n in sorted(picture.nodes, key=lambda n: (-n.revenue_at_risk, n.id))[:NAMED]}
    return {
        "animation": False,
        "backgroundColor": "transparent",
        "textStyle": {"fontFamily": FONT},
        "tooltip": {"trigger": "item", "confine": True, "formatter": "{b}"},
        "grid": {"left": MARGIN, "right": MARGIN, "top": 26, "bottom": 18},
        "xAxis": {"type": "value", "min": 0, "max": 1, "show": False},
        "yAxis": {"type": "value", "min": 0, "max": 1, "show": False, "inverse": True},
        "dataZoom": [{"type": "inside", "xAxisIndex": 0}, {"type": "inside", "yAxisIndex": 0}],
        "series": [
            {
                "type": "graph",
                "coordinateSystem": "cartesian2d",
                "layout": "none",
                "selectedMode": "single",
                "edgeSymbol": ["none", "arrow"],
                "edgeSymbolSize": 5,
                "data": [_node(n, n.id in named, picture.gathered, say, palette) for n in picture.nodes],
                "links": _links(picture, palette),
                "labelLayout": {"hideOverlap": True},
                "emphasis": {"focus": "adjacency", "lineStyle": {"opacity": 0.9, "width": 2}},
                "select": {"itemStyle": {"borderColor": palette.ink, "borderWidth": 3}},
            }
        ],
    }


def height_of(picture: Picture) -> float:
    """High enough that the fullest column can be read."""
    fullest = max((sum(m.tier == n.tier for m in picture.nodes) for n in picture.nodes), default=0)
    return max(LEAST, min(ROW * fullest, MOST))


def _node(node: Node, named: bool, gathered: bool, say: Words, palette: Palette) -> dict[str, Any]:
    unknown = node.country == "unknown"
    shade = _shade(node, palette)
    return {
        "id": node.id,
        "name": told(node, gathered, say),
        "value": [node.x, node.y],
        "symbolSize": min(9 + 3 * (node.offers - 1) ** 0.5, 30),
        "itemStyle": {
            "color": palette.paper if unknown else shade,
            "borderColor": shade if unknown else palette.paper,
            "borderWidth": 2 if unknown else 1,
        },
        "label": {
            "show": named,
            "position": "top",
            "distance": 3,
            "color": palette.ink,
            "textBorderColor": palette.paper,
            "textBorderWidth": 3,
            "fontSize": 10,
            "formatter": short(node, gathered, say),
        },
    }


def _links(picture: Picture, palette: Palette) -> Sequence[dict[str, Any]]:
    return [
        {
            "source": link.source,
            "target": link.target,
            "lineStyle": {
                "color": palette.muted,
                "opacity": 0.28,
                "width": min(0.6 + 0.15 * link.count, 3),
                "curveness": 0.08,
            },
        }
        for link in picture.links
    ]


def _shade(node: Node, palette: Palette) -> str:
    step = sum(node.revenue_at_risk >= bound for bound in HEAT_FROM)
    return palette.tints[2] if step == 0 else palette.heat[step - 1]


def short(node: Node, gathered: bool, say: Words) -> str:
    if gathered:
        return say("report/network/gathered", country=say.country(node.country), n=node.offers)
    return node.label if len(node.label) <= LONGEST else node.label[: LONGEST - 1] + "…"


def told(node: Node, gathered: bool, say: Words) -> str:
    """What the pointer shows; never taken for mark-up by the chart."""
    tier = say("report/network/products") if node.tier == 0 else say("report/network/tier", n=node.tier)
    name = short(node, gathered, say) if gathered else f"{node.label} · {say.country(node.country)}"
    loss = say.pair(say("report/network/revenue"), say.percent(node.revenue_at_risk))
    return f"{name} · {tier} · {loss}"

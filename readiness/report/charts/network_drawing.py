"""The supply network on paper: tiers as columns, the firm's products on the right, what costs most in deep colour."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from readiness.network.picture import Node, Picture
from readiness.report.charts.drawing import Drawing, Label
from readiness.report.charts.palette import LIGHT, Palette
from readiness.report.words import Words

WIDTH = 1014
HEIGHT = 560
TOP = 30
MARGIN = 62
"""Room for half a name left and right."""
FOOT = 10
NAMED = 60
"""Above this many nodes only the dearest carry their name; a picture of small print tells nothing."""
LONGEST = 16
HEAT_FROM = (0.001, 0.1, 0.3, 0.6)


def network_drawing(picture: Picture, say: Words, palette: Palette = LIGHT) -> Drawing:
    """Circles grow with the offers drawn together; a ring marks an unknown country."""
    deepest = max((n.tier for n in picture.nodes), default=0)
    places = {n.id: _place(n) for n in picture.nodes}
    root = etree.Element("svg", xmlns="http://www.w3.org/2000/svg", width=str(WIDTH), height=str(HEIGHT))
    root.set("viewBox", f"0 0 {WIDTH} {HEIGHT}")
    for link in picture.links:
        (x1, y1), (x2, y2) = places[link.source], places[link.target]
        bend = (x1 + x2) / 2
        etree.SubElement(
            root,
            "path",
            d=f"M{x1:.1f} {y1:.1f}C{bend:.1f} {y1:.1f} {bend:.1f} {y2:.1f} {x2:.1f} {y2:.1f}",
            fill="none",
            stroke=palette.muted,
            attrib={"stroke-width": f"{min(0.5 + 0.12 * link.count, 2.4):.2f}", "stroke-opacity": "0.22"},
        )
    for node in picture.nodes:
        x, y = places[node.id]
        unknown = node.country == "unknown"
        etree.SubElement(
            root,
            "circle",
            cx=f"{x:.1f}",
            cy=f"{y:.1f}",
            r=f"{_radius(node):.1f}",
            fill=palette.paper if unknown else _shade(node, palette),
            stroke=_shade(node, palette) if unknown else palette.paper,
            attrib={"stroke-width": "1.8" if unknown else "0.8"},
        )
    labels = (*_columns(deepest, say, palette), *_names(picture.nodes, picture.gathered, say, palette))
    return Drawing(WIDTH, HEIGHT, etree.tostring(root, encoding="unicode"), labels)


def _place(node: Node) -> tuple[float, float]:
    return (
        MARGIN + node.x * (WIDTH - 2 * MARGIN),
        TOP + node.y * (HEIGHT - TOP - FOOT),
    )


def _radius(node: Node) -> float:
    return float(min(4.0 + 1.5 * (node.offers - 1) ** 0.5, 13.0))


def _shade(node: Node, palette: Palette) -> str:
    step = sum(node.revenue_at_risk >= bound for bound in HEAT_FROM)
    return palette.tints[2] if step == 0 else palette.heat[step - 1]


def _columns(deepest: int, say: Words, palette: Palette) -> Sequence[Label]:
    def head(tier: int) -> str:
        return say("report/network/products") if tier == 0 else say("report/network/tier", n=tier)

    step = (WIDTH - 2 * MARGIN) / deepest if deepest else 0.0
    right = WIDTH - MARGIN
    return [
        Label(right - tier * step, 14, head(tier), 11, "middle", fill=palette.muted)
        for tier in range(deepest + 1)
    ]


def _names(nodes: Sequence[Node], gathered: bool, say: Words, palette: Palette) -> Sequence[Label]:
    dearest = sorted(nodes, key=lambda n: (-n.revenue_at_risk, n.id))[:NAMED]
    labels = []
    for node in sorted(dearest, key=lambda n: n.id):
        x, y = _place(node)
        name = _short(node, gathered, say)
        labels.append(
            Label(round(x, 1), round(y - _radius(node) - 2.5, 1), name, 9, "middle", fill=palette.ink)
        )
    return labels


def _short(node: Node, gathered: bool, say: Words) -> str:
    if gathered:
        return say("report/network/gathered", country=say.country(node.country), n=node.offers)
    return node.label if len(node.label) <= LONGEST else node.label[: LONGEST - 1] + "…"

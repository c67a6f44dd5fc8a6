"""A vector drawing whose words are kept apart: the page sets them in its own type, not in the drawing's."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from lxml import etree

SVG = "{http://www.w3.org/2000/svg}"
Anchor = Literal["start", "middle", "end"]
Matrix = tuple[float, float, float, float, float, float]
_STEP = re.compile(r"(translate|scale|rotate)\(([^)]*)\)")
_UNTOUCHED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True)
class Label:
    """Text on its baseline; `angle` in degrees clockwise."""

    x: float
    y: float
    text: str
    size: float = 11.0
    anchor: Anchor = "start"
    angle: float = 0.0
    fill: str = "#000000"
    weight: str = "regular"


@dataclass(frozen=True)
class Drawing:
    """Width and height in pixels; `svg` holds shapes alone.

    SVG renderers take a variable font at its default weight, which for Chinese is the thinnest; hence the labels.
    """

    width: float
    height: float
    svg: str
    labels: tuple[Label, ...]


def without_words(svg: str) -> Drawing:
    """Takes the texts out of a drawing made by Vega and keeps where and how they stood."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    root = etree.fromstring(svg.encode("utf-8"), parser)
    labels = tuple(_labels(root, _UNTOUCHED))
    for text in list(root.iter(SVG + "text")):
        text.getparent().remove(text)
    return Drawing(
        width=float(root.get("width")),
        height=float(root.get("height")),
        svg=etree.tostring(root, encoding="unicode"),
        labels=labels,
    )


def _labels(element: Any, above: Matrix) -> Iterator[Label]:
    here = _times(above, _matrix(element.get("transform", "")))
    if element.tag == SVG + "text":
        if element.text and float(element.get("opacity", "1")) > 0:
            yield _label(element, here)
        return
    for child in element:
        yield from _labels(child, here)


def _label(element: Any, at: Matrix) -> Label:
    weight = element.get("font-weight", "regular")
    return Label(
        x=round(at[4], 3),
        y=round(at[5], 3),
        text=element.text,
        size=float(element.get("font-size", "11").removesuffix("px")),
        anchor=element.get("text-anchor", "start"),
        angle=round(math.degrees(math.atan2(at[1], at[0])), 3),
        fill=element.get("fill", "#000000"),
        weight="regular" if weight in ("normal", "400") else weight,
    )


def _matrix(written: str) -> Matrix:
    found = _UNTOUCHED
    for name, inside in _STEP.findall(written):
        numbers = [float(n) for n in re.split(r"[,\s]+", inside.strip())]
        found = _times(found, _step(name, numbers))
    return found


def _step(name: str, numbers: list[float]) -> Matrix:
    if name == "translate":
        return 1.0, 0.0, 0.0, 1.0, numbers[0], numbers[1] if len(numbers) > 1 else 0.0
    if name == "scale":
        return numbers[0], 0.0, 0.0, numbers[-1], 0.0, 0.0
    turn = math.radians(numbers[0])
    return math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), 0.0, 0.0


def _times(a: Matrix, b: Matrix) -> Matrix:
    return (
        a[0] * b[0] + a[2] * b[1],
        a[1] * b[0] + a[3] * b[1],
        a[0] * b[2] + a[2] * b[3],
        a[1] * b[2] + a[3] * b[3],
        a[0] * b[4] + a[2] * b[5] + a[4],
        a[1] * b[4] + a[3] * b[5] + a[5],
    )

"""A logo as a drawing that cannot do anything: no scripts, nothing fetched from elsewhere, a shape that fits a page."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

from lxml import etree

from readiness.model.place import Place, Problem
from readiness.report.branding.brand import Logo
from readiness.report.branding.png import png_size

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
ACTIVE = frozenset(
    {"script", "foreignObject", "iframe", "audio", "video", "animate", "animateTransform", "set"}
)
NARROWEST, WIDEST = 0.1, 20.0
"""Width by height; beyond it a logo is a line."""
_OUTSIDE = re.compile(r"@import|url\((?!\s*['\"]?#)", re.IGNORECASE)
_EMBEDDED = re.compile(r"^data:image/(png|jpeg);base64,", re.IGNORECASE)
_LENGTH = re.compile(r"^\s*([0-9]*\.?[0-9]+)\s*(px|pt|mm|cm|in)?\s*$")

Found = tuple[Logo | None, tuple[Problem, ...]]


def read_logo(name: str, data: bytes) -> Found:
    return _png(name, data) if name.endswith(".png") else _svg(name, data)


def _png(name: str, data: bytes) -> Found:
    size = png_size(data)
    if size is None:
        return None, (_problem("branding_logo_damaged", name),)
    width, height = size
    inside = b64encode(data).decode("ascii")
    return _fitting(
        name,
        width / height,
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="data:image/png;base64,{inside}"/></svg>',
    )


def _svg(name: str, data: bytes) -> Found:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None, (_problem("branding_logo_damaged", name),)
    if root.tag != f"{SVG}svg":
        return None, (_problem("branding_logo_damaged", name),)
    active = sorted(set(_active(root)))
    if active:
        return None, (_problem("branding_logo_active", name, found=tuple(active)),)
    shape = _shape(root)
    if shape is None:
        return None, (_problem("branding_logo_shape", name),)
    return _fitting(name, shape, etree.tostring(root, encoding="unicode"))


def _fitting(name: str, shape: float, svg: str) -> Found:
    if not NARROWEST <= shape <= WIDEST:
        return None, (_problem("branding_logo_shape", name),)
    return Logo(svg=svg, shape=round(shape, 4)), ()


def _active(root: Any) -> Iterator[str]:
    """Names of what could act or fetch. The order of a document's elements never decides."""
    for element in root.iter():
        if not isinstance(element.tag, str):
            yield "entity"
            continue
        tag = etree.QName(element).localname
        if tag in ACTIVE or (tag == "style" and _OUTSIDE.search(element.text or "")):
            yield tag
        for key, value in element.attrib.items():
            attribute = etree.QName(key).localname
            if attribute.lower().startswith("on"):
                yield attribute
            elif key in ("href", HREF):
                if not value.startswith("#") and not (tag == "image" and _EMBEDDED.match(value)):
                    yield attribute
            elif _OUTSIDE.search(value):
                yield attribute


def _shape(root: Any) -> float | None:
    """Width by height from the view box, else from both lengths in one unit."""
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    if len(box) == 4 and all(_LENGTH.match(n.lstrip("-")) for n in box):
        return _ratio(float(box[2]), float(box[3]))
    sides = [_LENGTH.match(root.get(side, "")) for side in ("width", "height")]
    if sides[0] is None or sides[1] is None or sides[0].group(2) != sides[1].group(2):
        return None
    return _ratio(float(sides[0].group(1)), float(sides[1].group(1)))


def _ratio(width: float, height: float) -> float | None:
    return width / height if width > 0 and height > 0 else None


def _problem(code: str, file: str, **params: Any) -> Problem:
    return Problem(code=code, file=file, where=Place(file=file), params=params)

"""A chart's specification to a vector drawing, without a browser and without the network; kept by its content."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

import vl_convert

from readiness.report.charts.drawing import Drawing, without_words
from readiness.report.fonts import font_folders

KEPT = 256
"""Drawings kept in memory; one report needs about ten, each some 30 kB."""


def draw(spec: Mapping[str, Any]) -> Drawing:
    """Equal specifications are drawn once: a chart costs 50 to 400 ms, the page around it less."""
    return _drawn(json.dumps(spec, sort_keys=True, ensure_ascii=False))


@lru_cache(maxsize=KEPT)
def _drawn(spec: str) -> Drawing:
    _know_fonts()
    return without_words(vl_convert.vegalite_to_svg(spec, vl_version="6.4", allowed_base_urls=[]))


@cache
def _know_fonts() -> None:
    """Text is measured in the typefaces the page sets it in; the library knows them once for the whole process."""
    for folder in font_folders():
        vl_convert.register_font_directory(str(folder))

"""Minerals as the templates name them in the languages they come in."""

from __future__ import annotations

import re

METALS = ("tantalum", "tin", "gold", "tungsten")
"""The four metals of the CMRT in the order of its rows."""

_STAR = re.compile(r"\s*[(（]\s*\*\s*[)）]\s*$")
_SAID = {
    "tantalum": ("tantal", "tantale", "钽", "鉭", "タンタル", "탄탈륨"),
    "tin": ("zinn", "étain", "锡", "錫", "주석"),
    "gold": ("or", "金", "금"),
    "tungsten": ("wolfram", "tungstène", "钨", "鎢", "タングステン", "텅스텐"),
    "cobalt": ("kobalt", "钴", "鈷", "コバルト", "코발트"),
    "copper": ("kupfer", "cuivre", "铜", "銅", "구리"),
    "graphite": ("graphit", "natural graphite", "石墨", "グラファイト", "黒鉛", "흑연"),
    "lithium": ("锂", "鋰", "リチウム", "리튬"),
    "mica": ("glimmer", "natural mica", "云母", "雲母", "マイカ", "운모"),
    "nickel": ("镍", "鎳", "ニッケル", "니켈"),
}
_BY_WORD = {word: name for name, words in _SAID.items() for word in (name, *words)}


def mineral_named(label: str) -> str:
    """The mineral of a label in lower case; one that is not known keeps its own words."""
    plain = _STAR.sub("", label).strip().casefold()
    return _BY_WORD.get(plain, plain)

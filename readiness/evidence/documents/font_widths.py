"""How wide a font draws its letters, so that a gap between two columns can be told from a blank."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

MOST_WIDTHS = 20_000
MOST_MAP_BYTES = 400_000
"""Larger maps are left alone: the widths are then taken from the letters' usual shape."""

_NARROW = frozenset("iljftrI.,:;|!'()[]{}/\\- ·")
_WIDE = frozenset("mwMW@%—")
_PAIR = re.compile(rb"<([0-9A-Fa-f]{1,8})>\s*<([0-9A-Fa-f]{1,8})>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]{1,8})>\s*<([0-9A-Fa-f]{1,8})>\s*<([0-9A-Fa-f]{1,8})>")
_SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)


@dataclass(frozen=True)
class Widths:
    """Widths by character in thousandths of the font size; a character not named has its usual width."""

    named: dict[str, float]

    def of(self, text: str) -> float:
        return sum(self.named.get(char) or usual_width(char) for char in text)


def usual_width(char: str) -> float:
    """What a common sans serif gives a letter of this shape; Chinese characters fill the square."""
    if ord(char) >= 0x2E80:
        return 1000.0
    if char in _NARROW:
        return 300.0
    if char in _WIDE:
        return 880.0
    return 670.0 if char.isupper() else 560.0


def widths_of(font: DictionaryObject | None) -> Widths:
    """The widths a font states. A font that states none, or states them oddly, gets the usual ones."""
    if font is None:
        return Widths({})
    composite = _descendant(font)
    by_code = _simple(font) if composite is None else _composite(composite)
    letters = _letters(font)
    if not letters and composite is None:
        letters = {code: bytes([code]).decode("cp1252", "replace") for code in by_code if code < 256}
    named = {letters[code]: width for code, width in by_code.items() if code in letters and width > 0}
    return Widths({char: width for char, width in named.items() if len(char) == 1})


def _descendant(font: DictionaryObject) -> DictionaryObject | None:
    listed = _resolved(font, "/DescendantFonts")
    if isinstance(listed, ArrayObject) and listed:
        first = listed[0].get_object()
        return first if isinstance(first, DictionaryObject) else None
    return None


def _simple(font: DictionaryObject) -> dict[int, float]:
    first, listed = _resolved(font, "/FirstChar"), _resolved(font, "/Widths")
    if not isinstance(first, int) or not isinstance(listed, ArrayObject):
        return {}
    numbers = [_number(item) for item in listed[:MOST_WIDTHS]]
    return {first + i: width for i, width in enumerate(numbers) if width is not None}


def _composite(font: DictionaryObject) -> dict[int, float]:
    """`/W` is a list of either `first [w w w]` or `first last w`."""
    listed = _resolved(font, "/W")
    if not isinstance(listed, ArrayObject):
        return {}
    items = [item.get_object() for item in listed[:MOST_WIDTHS]]
    widths: dict[int, float] = {}
    at = 0
    while at + 1 < len(items) and len(widths) < MOST_WIDTHS:
        first, second = _number(items[at]), items[at + 1]
        if first is None:
            break
        if isinstance(second, ArrayObject):
            numbers = [_number(item) for item in second[:MOST_WIDTHS]]
            widths.update({int(first) + i: w for i, w in enumerate(numbers) if w is not None})
            at += 2
            continue
        last, width = _number(second), _number(items[at + 2]) if at + 2 < len(items) else None
        if last is None or width is None:
            break
        widths.update(dict.fromkeys(range(int(first), int(min(last, first + MOST_WIDTHS)) + 1), width))
        at += 3
    return widths


def _letters(font: DictionaryObject) -> dict[int, str]:
    """Character code -> character, from the map that text extraction uses as well."""
    stream = _resolved(font, "/ToUnicode")
    if not isinstance(stream, StreamObject):
        return {}
    data = stream.get_data()
    if len(data) > MOST_MAP_BYTES:
        return {}
    letters: dict[int, str] = {}
    for section in _SECTION.finditer(data):
        if section[1] == b"bfchar":
            letters.update({int(code, 16): _char(char) for code, char in _PAIR.findall(section[2])})
            continue
        for low, high, char in _RANGE.findall(section[2]):
            start, count = int(low, 16), min(int(high, 16) - int(low, 16), 255)
            letters.update({start + i: _char(char, plus=i) for i in range(count + 1)})
    return letters


def _char(code: bytes, plus: int = 0) -> str:
    """A map may give several characters for one glyph (a ligature): those have no single width."""
    point = int(code, 16) + plus
    return chr(point) if len(code) <= 4 and not 0xD800 <= point < 0xE000 else ""


def _resolved(holder: DictionaryObject, key: str) -> object:
    found = holder.get(key)
    return found.get_object() if found is not None else None


def _number(item: object) -> float | None:
    resolve: Callable[[], object] | None = getattr(item, "get_object", None)
    value = resolve() if resolve is not None else item
    return float(value) if isinstance(value, int | float) else None

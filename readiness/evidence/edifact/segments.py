"""An EDIFACT file as segments with their source lines; separators and character set as the file itself declares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from readiness.evidence.peek import bom_encoding

_CHARSETS = {
    "UNOA": "latin-1",
    "UNOB": "latin-1",
    "UNOC": "latin-1",
    "UNOD": "iso8859-2",
    "UNOE": "iso8859-5",
    "UNOF": "iso8859-7",
    "UNOG": "iso8859-3",
    "UNOH": "iso8859-4",
    "UNOI": "iso8859-6",
    "UNOJ": "iso8859-8",
    "UNOK": "iso8859-9",
    "UNOW": "utf-8",
    "UNOY": "utf-8",
}
"""Syntax identifier -> encoding. UNOA and UNOB are subsets of ASCII; senders put more in, mostly Latin."""
_HEAD = 2_000
_HIDDEN = 0xE000
"""Released separators wait as private-use characters until the text is cut."""
_START = re.compile(
    rb"\s*(?:UNA.{6}\s*)?(?:UNB[^A-Za-z0-9\s](?P<charset>[A-Z]{4})[^A-Za-z]|UNH[^A-Za-z0-9\s]\S{1,20}[A-Z]{6}:)",
    re.S,
)


@dataclass(frozen=True)
class Signs:
    """The service characters; UNA declares others where the usual ones are not used."""

    component: str = ":"
    element: str = "+"
    decimal: str = "."
    release: str = "?"
    segment: str = "'"


@dataclass(frozen=True, slots=True)
class Segment:
    """`elements` are lists of components; the tag is not among them. `line` is where it starts."""

    tag: str
    elements: tuple[tuple[str, ...], ...]
    line: int

    def get(self, element: int, component: int = 0) -> str:
        """Empty where nothing stands there; elements count from 0 behind the tag."""
        found = self.elements[element] if element < len(self.elements) else ()
        return found[component].strip() if component < len(found) else ""


def encoding_of(data: bytes) -> str | None:
    """What the interchange says of its characters, None where the data are no EDIFACT.

    Some systems save the messages without their envelope; they are EDIFACT all the same.
    """
    marked = bom_encoding(data)
    head = data[:_HEAD]
    start = _START.match(head.decode(marked, "replace").encode() if marked else head)
    if start is None:
        return None
    named = (start["charset"] or b"").decode()
    return marked or _CHARSETS.get(named, "latin-1")


def segments(text: str) -> Iterator[Segment]:
    """Segments in order; UNA itself is not among them, an unclosed last one is."""
    begin = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    signs, start = Signs(), begin
    if text.startswith("UNA", begin):
        component, element, decimal, release, _, segment = list(text[begin + 3 : begin + 9])
        signs, start = Signs(component, element, decimal, release, segment), begin + 9
    hidden = text[:start] + _hide(text[start:], signs)
    line = 1 + text.count("\n", 0, start)
    while start < len(hidden):
        end = hidden.find(signs.segment, start)
        end = len(hidden) if end < 0 else end
        raw = hidden[start:end]
        body = raw.lstrip()
        if body:
            yield _segment(body, signs, line + raw.count("\n", 0, len(raw) - len(body)))
        line += hidden.count("\n", start, end + 1)
        start = end + 1


def _hide(text: str, signs: Signs) -> str:
    if signs.release.strip() == "" or signs.release not in text:
        return text
    specials = (signs.component, signs.element, signs.release, signs.segment)
    for number, special in enumerate((signs.release, *(s for s in specials if s != signs.release))):
        text = text.replace(signs.release + special, chr(_HIDDEN + number))
    return text


def _segment(body: str, signs: Signs, line: int) -> Segment:
    tag, *elements = body.split(signs.element)
    order = (
        signs.release,
        *(s for s in (signs.component, signs.element, signs.segment) if s != signs.release),
    )
    shown = {_HIDDEN + number: special for number, special in enumerate(order)}
    cut = tuple(tuple(part.translate(shown) for part in e.split(signs.component)) for e in elements)
    return Segment(tag.strip(), cut, line)

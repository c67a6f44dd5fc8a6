"""Values of standard formats, which write a decimal point and ISO dates whatever the language."""

from __future__ import annotations

from functools import cache

from readiness.evidence.reading import Trouble
from readiness.evidence.shape import Shape
from readiness.evidence.tables.cells import Manner, Unreadable, read_cell
from readiness.evidence.tables.vocabulary import words


@cache
def _manners(shape: Shape) -> dict[str, Manner]:
    return {name: Manner(kind, words(), decimal=".") for name, kind in shape.types.items()}


def put(
    values: dict[str, object], shape: Shape, name: str, text: str | None, row: int, faults: list[Trouble]
) -> None:
    """Sets one field of a line, or names what cannot be read; an absent text leaves the field unknown."""
    if text is None or not text.strip():
        return
    try:
        values[name] = read_cell(text.strip(), _manners(shape)[name])
    except Unreadable as unreadable:
        faults.append(Trouble(unreadable.code, row, name, params={"value": text.strip()[:80]}))

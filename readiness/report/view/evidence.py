"""Places as a person looks them up: one entry a file and column, its rows side by side."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.model.place import Place
from readiness.report.words import Words

Column = tuple[str, str | None, str | None]


def grouped_places(places: Iterable[Place], say: Words) -> tuple[str, ...]:
    """In the order in which files and columns first appear."""
    rows: dict[Column, list[int]] = {}
    for place in places:
        found = rows.setdefault((place.file, place.sheet, place.field), [])
        if place.row is not None and place.row not in found:
            found.append(place.row)
    return tuple(_said(column, found, say) for column, found in rows.items())


def _said(column: Column, rows: list[int], say: Words) -> str:
    file, sheet, field = column
    if len(rows) < 2:
        return say.place(Place(file=file, sheet=sheet, field=field, row=rows[0] if rows else None))
    where = say.place(Place(file=file, sheet=sheet, field=field))
    paged = file.casefold().endswith(".pdf")
    listed = ", ".join(str(row) for row in rows)
    return say("report/pages" if paged else "report/places", where=where, rows=listed)

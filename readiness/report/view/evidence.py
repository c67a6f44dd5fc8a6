"""Places as a person looks them up: one entry a file and column, its rows side by side."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.model.place import Place
from readiness.report.words import Words

Rows = tuple[int, ...]


def grouped_places(places: Iterable[Place], say: Words) -> tuple[str, ...]:
    """In the order in which files first appear; fields found in the same rows share one entry."""
    rows: dict[tuple[str, str | None, str | None], list[int]] = {}
    for place in places:
        found = rows.setdefault((place.file, place.sheet, place.field), [])
        if place.row is not None and place.row not in found:
            found.append(place.row)
    fields: dict[tuple[str, str | None, Rows], list[str]] = {}
    for (file, sheet, field), found in rows.items():
        fields.setdefault((file, sheet, tuple(found)), []).extend([field] if field else [])
    return tuple(_said(*where, named, say) for where, named in fields.items())


def _said(file: str, sheet: str | None, rows: Rows, fields: list[str], say: Words) -> str:
    where = say.place(Place(file=file, sheet=sheet, row=rows[0] if len(rows) == 1 else None))
    if len(rows) > 1:
        paged = file.casefold().endswith(".pdf")
        listed = say.row(str(row) for row in rows)
        where = say("report/pages" if paged else "report/places", where=where, rows=listed)
    return say("report/fields", where=where, fields=say.row(map(say.field, fields))) if fields else where

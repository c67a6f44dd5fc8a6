"""Places as a person looks them up: one entry a file and column, its rows side by side."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.model.place import Place
from readiness.report.words import Words

Rows = tuple[int, ...]


def grouped_places(places: Iterable[Place], say: Words) -> tuple[str, ...]:
    """In the order in which files first appear; fields found in the same rows share one entry, so do alike sheets."""
    rows: dict[tuple[str, str | None, str | None], list[int]] = {}
    for place in places:
        found = rows.setdefault((place.file, place.sheet, place.field), [])
        if place.row is not None and place.row not in found:
            found.append(place.row)
    fields: dict[tuple[str, str | None, Rows], list[str]] = {}
    for (file, sheet, field), found in rows.items():
        fields.setdefault((file, sheet, tuple(found)), []).extend([field] if field else [])
    sheets: dict[tuple[str, Rows, tuple[str, ...]], list[str]] = {}
    for (file, sheet, at), named in fields.items():
        sheets.setdefault((file, at, tuple(named)), []).extend([sheet] if sheet else [])
    return tuple(_said(*found, alike, say) for found, alike in sheets.items())


def _said(file: str, rows: Rows, fields: tuple[str, ...], sheets: list[str], say: Words) -> str:
    sheet = say.row(sheets) if sheets else None
    where = say.place(Place(file=file, sheet=sheet, row=rows[0] if len(rows) == 1 else None))
    if len(rows) > 1:
        paged = file.casefold().endswith(".pdf")
        listed = say.row(str(row) for row in rows)
        where = say("report/pages" if paged else "report/places", where=where, rows=listed)
    return say("report/fields", where=where, fields=say.row(map(say.field, fields))) if fields else where

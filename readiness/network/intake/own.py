"""The parts list a person edited in the app: a file of the case like any other, which takes the place of the lists it came from.

A value left as the other files give it keeps their word and place; what was changed stands in this file.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from io import StringIO

from readiness.model.place import Problem
from readiness.network.row import COLUMNS, Fact, PartRow, plain

OWN_LIST = "parts-list-edited.csv"
"""Its name in a case. A file so named and read as a parts list is the one that counts."""

WRITTEN = tuple(name for name in COLUMNS if name not in ("file", "sheet", "row"))


def own_list(rows: Sequence[PartRow]) -> bytes:
    """The canonical table: the columns under their own names, decimal points, shares from 0 to 1."""
    held = StringIO()
    writer = csv.writer(held, lineterminator="\n")
    writer.writerow(WRITTEN)
    for row in rows:
        values = [getattr(row, name) for name in WRITTEN]
        writer.writerow(["" if value is None else value for value in values])
    return held.getvalue().encode("utf-8-sig")


def others(rows: Sequence[PartRow]) -> tuple[list[PartRow], list[PartRow]]:
    """The rows of the edited list, and those of all other lists."""
    own = [row for row in rows if row.file == OWN_LIST]
    return own, [row for row in rows if row.file != OWN_LIST]


def in_its_place(own: Sequence[PartRow], given: Sequence[PartRow]) -> tuple[list[PartRow], list[Problem]]:
    """The edited rows with the word of the other files where they agree; rows deleted here are gone."""
    by_key: dict[tuple[str, ...], PartRow] = {}
    for row in given:
        by_key.setdefault(_key(row), row)
    found = [_with_word(row, by_key.get(_key(row))) for row in own]
    files = tuple(dict.fromkeys(row.file for row in given))
    if not files:
        return found, []
    return found, [own[0].problem("own_list_counts", None, files=files)]


def _with_word(row: PartRow, given: PartRow | None) -> PartRow:
    if given is None:
        return row
    facts = {
        name: Fact(given.grade(name), given.place(name))
        for name in WRITTEN
        if (value := getattr(row, name)) is not None and value == getattr(given, name)
    }
    return replace(row, facts=facts or None)


def _key(row: PartRow) -> tuple[str, ...]:
    return tuple(plain(text) for text in (row.part, row.parent, row.slot or row.part, row.supplier, row.site))

"""Bills of material as ERP systems give them: a part listed twice, a product that is only ever a parent, no supplier."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from readiness.model.place import Problem
from readiness.network.row import PartRow, plain

MOST_NAMED = 5
"""Ids named in one problem; the count tells the rest."""


def whole_bom(rows: Sequence[PartRow]) -> tuple[list[PartRow], list[Problem]]:
    """Rows with repeated inputs added up and the products named that no row is about."""
    merged, repeated = _added_up(rows)
    products, assumed = _implied_products(merged)
    return [*products, *merged], [*repeated, *assumed]


def _added_up(rows: Sequence[PartRow]) -> tuple[list[PartRow], list[Problem]]:
    """Two rows of one list that say the same part goes into the same parent, without a supplier: both are needed.

    With suppliers they are sources of one slot, which is for the network to tell.
    """
    first: dict[tuple[object, ...], int] = {}
    found: list[PartRow] = []
    problems: list[Problem] = []
    for row in rows:
        key = (row.file, row.sheet, plain(row.part), plain(row.parent), plain(row.slot), row.site)
        if row.parent is None or row.supplier is not None or key not in first:
            first.setdefault(key, len(found))
            found.append(row)
            continue
        kept = found[first[key]]
        total = _amount(kept) + _amount(row)
        found[first[key]] = replace(kept, quantity=total)
        problems.append(
            row.problem(
                "row_repeated", "part", part=row.part, parent=row.parent, quantity=total, kept_row=kept.row
            )
        )
    return found, problems


def _amount(row: PartRow) -> float:
    return 1.0 if row.quantity is None else row.quantity


def _implied_products(rows: Sequence[PartRow]) -> tuple[list[PartRow], list[Problem]]:
    """Where no row of a list stands for a finished product, the parents nobody makes are the products."""
    made = {plain(row.part) for row in rows}
    by_file: dict[str, list[PartRow]] = {}
    for row in rows:
        by_file.setdefault(row.file, []).append(row)
    products: list[PartRow] = []
    problems: list[Problem] = []
    for own in by_file.values():
        if any(row.parent is None for row in own):
            continue
        tops: dict[str, PartRow] = {}
        for row in own:
            if plain(row.parent) not in made and not _names_a_site(row.parent, made):
                tops.setdefault(plain(row.parent), row)
        fresh = [row for name, row in tops.items() if name not in {plain(p.part) for p in products}]
        if not fresh:
            continue
        products += [
            PartRow(file=row.file, sheet=row.sheet, row=row.row, part=plain(row.parent)) for row in fresh
        ]
        named = named_few(row.parent or "" for row in fresh)
        problems.append(fresh[0].problem("product_assumed", "parent", products=named, count=len(fresh)))
    return products, problems


def _names_a_site(parent: str | None, made: set[str]) -> bool:
    """`part@site` binds an input to one offer of a part that is made."""
    text = plain(parent)
    return any(text[:at].strip() in made for at, letter in enumerate(text) if letter == "@")


def named_few(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))[:MOST_NAMED]

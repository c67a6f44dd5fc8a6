"""The lists names are compared with: the one that ships with the product, and those the user brought."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from readiness.evidence.licence import ScreeningLists
from readiness.world.sanctions import SanctionedName, SanctionsList

UNNAMED = ""


def lists_at_hand(
    shipped: SanctionsList, brought: ScreeningLists | None, most_days: float
) -> Mapping[str, SanctionsList]:
    """By name and file. A list is as old as its oldest line; two files of one list stay two, the old one clears nobody.

    `most_days`: how long after its day a list that was brought may clear anybody.
    """
    found = {next((entry.list for entry in shipped.names), UNNAMED): shipped}
    if brought is None:
        return found
    names: dict[str, list[SanctionedName]] = {}
    days: dict[str, set[date | None]] = {}
    columns = ("file", "listing", "listed_name", "also_known", "programme", "list_entry", "list_as_of")
    for file, listing, name, also, programme, entry, as_of in zip(
        *(brought.column(column) for column in columns), strict=True
    ):
        if not name:
            continue
        known = tuple(part.strip() for part in (also or "").split(";") if part.strip())
        of_list = f"{listing} ({file})" if listing else file
        one = SanctionedName(of_list, entry or "", name, programme or "", known)
        names.setdefault(of_list, []).append(one)
        days.setdefault(of_list, set()).add(as_of or brought.taken_on(file))
    for of_list, entries in names.items():
        oldest = None if None in days[of_list] else min(day for day in days[of_list] if day is not None)
        expires = None if oldest is None else oldest + timedelta(days=most_days)
        found[of_list] = SanctionsList(tuple(entries), oldest, expires)
    return found

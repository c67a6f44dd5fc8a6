"""Which site a row speaks of: an empty site is the supplier's only one, equal names of two suppliers are told apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from readiness.model.place import Problem
from readiness.network.row import PartRow

OWN_FIRM = "(own firm)"
"""Id of the firm itself, whose rows leave the supplier empty."""

WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

Site = tuple[str, str]
"""Supplier and site name; the own firm by its id."""


def site_of_rows(rows: Sequence[PartRow]) -> list[Site]:
    """The site of each row: as named, else the supplier's only one, else called like the supplier."""
    named: dict[str, set[str]] = {}
    for row in rows:
        if row.site is not None:
            named.setdefault(row.supplier or OWN_FIRM, set()).add(row.site)
    found = []
    for row in rows:
        firm = row.supplier or OWN_FIRM
        known = named.get(firm, set())
        found.append((firm, row.site or (next(iter(known)) if len(known) == 1 else firm)))
    return found


def site_ids(sites: Sequence[Site]) -> dict[Site, str]:
    """The name where it is unique in the input, else `supplier/site`."""
    owners: dict[str, set[str]] = {}
    for firm, name in sites:
        owners.setdefault(name, set()).add(firm)
    return {(firm, name): name if len(owners[name]) == 1 else f"{firm}/{name}" for firm, name in sites}


def spelling_problems(rows: Sequence[PartRow], sites: Sequence[Site]) -> list[Problem]:
    """Suppliers that are probably one: spelled alike, or at one site with one name the beginning of the other.

    A shared site name alone says nothing: many suppliers have a "Shanghai" or a "Werk 1".
    """
    first: dict[str, PartRow] = {}
    at_site: dict[str, dict[str, None]] = {}
    spelled: dict[str, dict[str, None]] = {}
    for row, (firm, name) in zip(rows, sites, strict=True):
        if firm == OWN_FIRM or not _bare(firm):
            continue
        first.setdefault(firm, row)
        spelled.setdefault(_bare(firm), {})[firm] = None
        if row.site is not None:
            at_site.setdefault(name, {})[firm] = None
    groups = [tuple(firms) for firms in spelled.values()]
    for firms in at_site.values():
        groups += _beginning_alike(firms)
    problems = []
    told: set[str] = set()
    for group in sorted(groups, key=len, reverse=True):
        if len(group) > 1 and not told.issuperset(group):
            told.update(group)
            problems.append(first[group[-1]].problem("similar_suppliers", "supplier", suppliers=group))
    return problems


def _beginning_alike(firms: Iterable[str]) -> list[tuple[str, ...]]:
    """Names of which one is the beginning of the others; in sorted order these stand together."""
    found: list[list[str]] = []
    for firm in sorted(firms, key=_bare):
        if found and _bare(firm).startswith(_bare(found[-1][0])):
            found[-1].append(firm)
        else:
            found.append([firm])
    return [tuple(group) for group in found]


def _bare(firm: str) -> str:
    """Letters and digits only, umlauts written out: case, dots and spaces do not make another firm."""
    return "".join(c for c in firm.casefold().translate(WRITTEN_OUT) if c.isalnum())

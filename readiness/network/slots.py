"""Slots and products from rows: which inputs an offer needs, which sources are alternatives, what is sold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from readiness.model.place import Problem
from readiness.network.naming import Site
from readiness.network.parts import Offer, Product, Slot, Source, status_of
from readiness.network.row import PartRow


def collect_products(
    rows: Sequence[PartRow], offer_of: Sequence[int]
) -> tuple[tuple[Product, ...], list[Problem]]:
    """Rows without parent; one product made at several sites is one product with the sum of their revenues."""
    makers: dict[str, list[Source]] = {}
    revenue: dict[str, float | None] = {}
    first: dict[str, PartRow] = {}
    for row, offer in zip(rows, offer_of, strict=True):
        if row.parent is not None or row.part is None:
            continue
        first.setdefault(row.part, row)
        makers.setdefault(row.part, []).append(_source(row, offer, 1.0))
        known = revenue.setdefault(row.part, None)
        if row.revenue is not None:
            revenue[row.part] = (known or 0) + row.revenue
    products = tuple(Product(part, revenue[part], tuple(sources)) for part, sources in makers.items())
    return products, list(_about_revenue(products, first, rows))


def _about_revenue(
    products: Sequence[Product], first: dict[str, PartRow], rows: Sequence[PartRow]
) -> Iterator[Problem]:
    if not products and rows:
        yield rows[0].problem("no_product", "parent")
    silent = [p for p in products if p.revenue is None]
    if not sum(p.revenue or 0 for p in products):
        if products:
            yield first[products[0].id].problem("revenue_missing", "revenue", count=len(products))
    else:
        for product in silent:
            yield first[product.id].problem("revenue_missing_for_product", "revenue", product=product.id)


def collect_slots(
    rows: Sequence[PartRow], sites: Sequence[Site], offer_of: Sequence[int], offers: Sequence[Offer]
) -> tuple[tuple[Slot, ...], list[Problem]]:
    """Slots keyed by parent as written and slot name; rows whose parent nobody makes belong to no slot."""
    by_part: dict[str, list[int]] = {}
    for number, offer in enumerate(offers):
        by_part.setdefault(offer.part, []).append(number)
    by_site_name: dict[tuple[str, str], set[int]] = {}
    for number, row, (_, name) in zip(offer_of, rows, sites, strict=True):
        for spoken in (name, offers[number].site):
            by_site_name.setdefault((row.part or "", spoken), set()).add(number)
    owners: dict[str, tuple[int, ...]] = {}
    gathered: dict[tuple[str, str], list[Source]] = {}
    unnamed: set[tuple[str, str]] = set()
    first: dict[tuple[str, str], PartRow] = {}
    problems: list[Problem] = []
    for row, number in zip(rows, offer_of, strict=True):
        if row.parent is None or row.part is None:
            continue
        if row.parent not in owners:
            owners[row.parent] = _owners(row.parent, by_part, by_site_name)
        if not owners[row.parent]:
            problems.append(_nobody(row, by_part))
            continue
        quantity = 1.0 if row.quantity is None else row.quantity
        if quantity <= 0:
            problems.append(row.problem("quantity_invalid", "quantity", value=quantity))
        key = (row.parent, row.slot or row.part)
        if row.slot is None:
            unnamed.add(key)
        first.setdefault(key, row)
        needed = quantity * (1 + (row.scrap or 0)) if quantity > 0 else None
        gathered.setdefault(key, []).append(_source(row, number, needed))
    slots = tuple(
        Slot(key[0], key[1], owners[key[0]], tuple(sources), key in unnamed)
        for key, sources in gathered.items()
    )
    return slots, [*problems, *_about_slots(slots, first, offers)]


def _source(row: PartRow, offer: int, quantity: float | None) -> Source:
    return Source(offer, quantity, row.share, status_of(row.status), row.place(), row.lane)


def _owners(
    parent: str, by_part: dict[str, list[int]], by_site_name: dict[tuple[str, str], set[int]]
) -> tuple[int, ...]:
    """Every offer of the part, or the one of `part@site`; a part whose own id holds an @ is that part."""
    if parent in by_part:
        return tuple(by_part[parent])
    for at in (i for i, letter in enumerate(parent) if letter == "@"):
        meant = by_site_name.get((parent[:at].strip(), parent[at + 1 :].strip()), set())
        if len(meant) == 1:
            return tuple(meant)
    return ()


def _nobody(row: PartRow, by_part: dict[str, list[int]]) -> Problem:
    part = (row.parent or "").rpartition("@")[0].strip()
    named = {"parent": row.parent, "part": row.part}
    if part in by_part:
        return row.problem("unknown_parent_site", "parent", **named)
    return row.problem("part_without_maker", "parent", **named)


def _about_slots(
    slots: Sequence[Slot], first: dict[tuple[str, str], PartRow], offers: Sequence[Offer]
) -> Iterator[Problem]:
    for slot in slots:
        row = first[slot.parent, slot.name]
        named = {"parent": slot.parent, "slot": slot.name}
        makers = [offers[s.offer].id for s in slot.sources]
        if slot.assumed and len(set(makers)) > 1:
            shown = tuple(dict.fromkeys(makers))
            yield row.problem("alternatives_assumed", "slot", **named, sources=shown)
        twice = [maker for maker, count in Counter(makers).items() if count > 1]
        if twice:
            yield row.problem("duplicate_source", "part", **named, offer=twice[0])
        if not any(s.counts(None, None) for s in slot.sources):
            yield row.problem("slot_without_source", "status", **named)

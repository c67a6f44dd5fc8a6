"""Offers from rows: attributes may repeat, the first stated one counts, a different one is a problem."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from readiness.model.network import Grade
from readiness.model.place import Problem
from readiness.network.naming import Site
from readiness.network.parts import Offer
from readiness.network.row import Declared, PartRow

_NEXT_GROUP = re.compile(r"[;；]")

ATTRIBUTES = (
    "country",
    "parent_firm",
    "price",
    "currency",
    "lead_time_days",
    "stock_days",
    "switch_days",
    "recover_days",
    "hs_code",
    "material",
    "origin",
    "capacity",
    "eccn",
    "risk_group",
)


def collect_offers(
    rows: Sequence[PartRow],
    sites: Sequence[Site],
    ids: Mapping[Site, str],
    rates: Mapping[str, float],
    currency: str,
) -> tuple[tuple[Offer, ...], list[int], list[Problem]]:
    """All offers in the order of their first row, the offer of each row, and the problems met."""
    index: dict[tuple[str, str], int] = {}
    stated: list[dict[str, tuple[Any, PartRow]]] = []
    first: list[tuple[PartRow, Site]] = []
    declared: dict[int, Declared] = {}
    offer_of: list[int] = []
    problems: list[Problem] = []
    for row, site in zip(rows, sites, strict=True):
        key = (row.part or "", ids[site])
        if key not in index:
            index[key] = len(stated)
            stated.append({})
            first.append((row, site))
        number = index[key]
        offer_of.append(number)
        problems += _take(stated[number], row, "@".join(key))
        if row.declared is not None:
            declared.setdefault(number, row.declared)
    same: dict[tuple[tuple[str, Grade], ...], Mapping[str, Grade]] = {}
    prices, rate_problems = _prices(stated, rates, currency)
    offers = []
    for (part, site_id), number in index.items():
        facts = {name: value for name, (value, _) in stated[number].items()}
        row, site = first[number]
        words = tuple((name, said.grade(name)) for name, (_, said) in stated[number].items())
        offers.append(
            Offer(
                id=f"{part}@{site_id}",
                part=part,
                site=site_id,
                firm=site[0],
                country=facts.get("country"),
                price=prices[number],
                stock_days=facts.get("stock_days"),
                lead_time_days=facts.get("lead_time_days"),
                switch_days=facts.get("switch_days"),
                recover_days=facts.get("recover_days"),
                hs_code=facts.get("hs_code"),
                material=facts.get("material"),
                declared_origin=facts.get("origin"),
                capacity=facts.get("capacity"),
                eccn=facts.get("eccn"),
                parent_firm=facts.get("parent_firm"),
                risk_groups=_several(facts.get("risk_group")),
                place=row.place(),
                declared=declared.get(number),
                grades=same.setdefault(words, dict(words)),
            )
        )
    return tuple(offers), offer_of, [*problems, *rate_problems, *_two_countries(offers)]


def _several(groups: str | None) -> tuple[str, ...]:
    """One cell may name several groups: the river and the subcontractor."""
    named = (part.strip() for part in _NEXT_GROUP.split(groups or ""))
    return tuple(dict.fromkeys(name for name in named if name))


def _take(known: dict[str, tuple[Any, PartRow]], row: PartRow, offer: str) -> list[Problem]:
    """Adds what the row states first. The currency of another price is part of that conflict, not one more."""
    problems = []
    for name in ATTRIBUTES:
        value = getattr(row, name)
        of_another_price = name == "currency" and row.price is not None and row.price != known["price"][0]
        if value is None or of_another_price:
            continue
        if name not in known:
            known[name] = (value, row)
        elif known[name][0] != value:
            kept, other = known[name]
            problems.append(
                row.problem(
                    "conflicting_value",
                    name,
                    offer=offer,
                    column=name,
                    kept=kept,
                    value=value,
                    kept_row=other.row,
                )
            )
    return problems


def _prices(
    stated: Sequence[Mapping[str, tuple[Any, PartRow]]], rates: Mapping[str, float], currency: str
) -> tuple[list[float | None], list[Problem]]:
    """Prices in the case's currency; a price without currency is taken to be in it, and that is said once a file."""
    prices: list[float | None] = []
    missing: dict[str, tuple[PartRow, int]] = {}
    assumed: dict[str, tuple[PartRow, int]] = {}
    for facts in stated:
        if "price" not in facts:
            prices.append(None)
            continue
        price, row = facts["price"]
        code = facts["currency"][0] if "currency" in facts else None
        if code is None:
            seen, count = assumed.get(row.file, (row, 0))
            assumed[row.file] = (seen, count + 1)
        if code in (None, currency):
            prices.append(price)
        elif code in rates:
            prices.append(price * rates[code])
        else:
            seen, count = missing.get(code, (row, 0))
            missing[code] = (seen, count + 1)
            prices.append(None)
    problems = [
        row.problem("rate_missing", "currency", currency=c, count=n) for c, (row, n) in missing.items()
    ]
    problems += [
        row.problem("currency_assumed", "currency", currency=currency, count=n) for row, n in assumed.values()
    ]
    return prices, problems


def _two_countries(offers: Sequence[Offer]) -> list[Problem]:
    """One site stands in one country; two say that two sites share a name or that a row is wrong."""
    seen: dict[str, Offer] = {}
    problems = []
    for offer in offers:
        if offer.country is None:
            continue
        other = seen.setdefault(offer.site, offer)
        if other.country != offer.country:
            places = {
                "site": offer.site,
                "kept": other.country,
                "value": offer.country,
                "kept_row": other.place.row,
            }
            problems.append(
                Problem(code="site_in_two_countries", file=offer.place.file, where=offer.place, params=places)
            )
            seen[offer.site] = offer
    return problems

"""Articles for sale as all files together prove them: each fact with its rows, each lack with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from readiness.checks.catalogue.customs_code import tariff_number
from readiness.checks.catalogue.gtin_valid import trouble
from readiness.checks.catalogue.priced import valid_price
from readiness.checks.identity.statements import comparable
from readiness.evidence.base import Dossier
from readiness.model.place import Place
from readiness.report.pack.discretion import Discretion
from readiness.report.pack.fact import Ask, Fact, Lack, settled
from readiness.report.pack.rows import Row, rows_of
from readiness.world.world import World

Said = list[tuple[Any, Place]]


@dataclass(frozen=True)
class Article:
    """`facts` by name: name, gtin, maker, mpn, class, customs_code, country_of_origin, lead_time, price, availability.

    `class` is (system, group), `lead_time` (days, as of), `price` (amount, currency, until), `availability` (a member
    of schema.org's ItemAvailability, as of); the last of each may be None but for availability.
    """

    id: str
    facts: Mapping[str, Fact]
    places: tuple[Place, ...]


def articles(
    dossier: Dossier, world: World, discretion: Discretion, on: date
) -> tuple[tuple[Article, ...], tuple[Lack, ...]]:
    """In the order of the files; an article whose catalogue says that it ends is not offered."""
    found, lacks = [], []
    listed = rows_of(dossier)
    shared = _shared_numbers(listed)
    for number, rows in listed.items():
        told = {name: (fact, lack) for name, fact, lack in _judged(rows, world, discretion, on, shared)}
        facts = {name: fact for name, (fact, _) in told.items() if fact is not None}
        found.append(Article(number, facts, _proof(rows, facts)))
        lacks += [Lack(lack.ask, lack.reason, number) for _, lack in told.values() if lack is not None]
    return tuple(found), tuple(lacks)


def _shared_numbers(listed: Mapping[str, list[Row]]) -> frozenset[str]:
    """GTINs that stand on more than one article are right on none."""
    owners = Counter(gtin for rows in listed.values() for gtin in {gtin for gtin, _ in _said(rows, "gtin")})
    return frozenset(gtin for gtin, times in owners.items() if times > 1)


def _proof(rows: list[Row], facts: Mapping[str, Fact]) -> tuple[Place, ...]:
    """The row that names the article, and those that a fact rests on."""
    return tuple(dict.fromkeys((rows[0].place, *(place for fact in facts.values() for place in fact.places))))


def _judged(
    rows: list[Row], world: World, discretion: Discretion, on: date, shared: frozenset[str]
) -> Iterator[tuple[str, Fact | None, Lack | None]]:
    yield "name", _name(rows, discretion), None
    yield "gtin", *_agreed("gtin", _said(rows, "gtin"), lambda n: trouble(n) is None and n not in shared)
    maker, lack = _agreed("maker", _said(rows, "maker"), None, lambda name: comparable("name", name))
    if maker is not None and discretion.tells(maker.value):
        maker, lack = None, Lack("maker", "named_supplier")
    yield "maker", maker, lack
    mpn = settled(_said(rows, "mpn"))
    yield "mpn", mpn if maker is not None else None, None
    yield "class", *_agreed("class", _said(rows, "class"))
    yield "customs_code", *_agreed("customs_code", _said(rows, "customs_code"), tariff_number)
    countries = [(world.countries.resolve(said), place) for said, place in _said(rows, "country_of_origin")]
    yield "country_of_origin", *_agreed("country_of_origin", countries, lambda code: code is not None)
    yield "lead_time", *_lead_time(rows)
    yield "price", *_price(rows, on)
    yield "availability", *_availability(rows)


def _said(rows: Iterable[Row], name: str) -> Said:
    return [(row.told[name], row.place) for row in rows if row.told.get(name) is not None]


def _agreed(
    ask: Ask,
    said: Said,
    right: Callable[[Any], bool] | None = None,
    alike: Callable[[Any], object] = lambda value: value,
) -> tuple[Fact | None, Lack | None]:
    """One wrong value among right ones is a doubt about all of them."""
    if not said:
        return None, Lack(ask, "absent")
    if right is not None and not all(right(value) for value, _ in said):
        return None, Lack(ask, "invalid")
    fact = settled(said, alike)
    return fact, Lack(ask, "conflict") if fact is None else None


def _name(rows: list[Row], discretion: Discretion) -> Fact | None:
    """The first file's wording: names differ with the language without contradicting each other."""
    said = [(text, place) for text, place in _said(rows, "name") if not discretion.tells(text)]
    return settled(said[:1])


def _lead_time(rows: list[Row]) -> tuple[Fact | None, Lack | None]:
    said = [
        ((row.told["lead_time"], row.as_of), row.place)
        for row in rows
        if row.told.get("lead_time") is not None
    ]
    return _agreed("lead_time", said, lambda told: told[0] >= 0, lambda told: told[0])


def _price(rows: list[Row], on: date) -> tuple[Fact | None, Lack | None]:
    """Only what is stated to everybody: a catalogue may be one customer's."""
    public = _said(rows, "price")
    if not public:
        stated = any(row.told.get("priced") for row in rows)
        return None, Lack("price", "not_public" if stated else "absent")
    if any(until is not None and until < on for (_, _, until), _ in public):
        return None, Lack("price", "expired")
    return _agreed("price", public, lambda told: valid_price(told[0], told[1], None, told[2], on))


def _availability(rows: list[Row]) -> tuple[Fact | None, Lack | None]:
    """Only what is stated to everybody, and only with the day on which it was true."""
    public = [row for row in rows if row.told.get("availability") is not None]
    if not public:
        stated = any(row.told.get("stocked") for row in rows)
        return None, Lack("availability", "not_public" if stated else "absent")
    dated = [row for row in public if row.as_of is not None]
    if not dated:
        return None, Lack("availability", "undated")
    said: Said = [((row.told["availability"], row.as_of), row.place) for row in dated]
    return _agreed("availability", said, None, lambda told: told[0])

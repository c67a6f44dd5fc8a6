"""A fact with the places that prove it, a lack with its reason, and a file of the pack made of both."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

import orjson

from readiness.model.place import Place

T = TypeVar("T")

Ask = Literal[
    "name", "country", "certificates", "catalogue", "gtin", "maker", "class", "customs_code", "country_of_origin",
    "lead_time", "price", "availability", "incoterms", "payment_days", "returns", "warranty_months", "spare_years",
    "origin", "exposure",
]  # fmt: skip
"""What buyers' agents look for."""
Reason = Literal[
    "absent", "expired", "not_yet", "no_end_date", "unconfirmed", "other_holder", "invalid", "conflict", "undated",
    "not_public", "named_supplier",
]  # fmt: skip
"""Why it is no fact: not stated; out of its period; nobody confirmed the reading; about another firm; of a wrong
form; two files differ; without its day; not stated to everybody; it would name a supplier."""


@dataclass(frozen=True)
class Fact:
    """`value` is text, a number, or a tuple of them."""

    value: Any
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Lack:
    """`article` None: it concerns the firm."""

    ask: Ask
    reason: Reason
    article: str | None = None


@dataclass(frozen=True)
class Source:
    """Where in a file of the pack something stands (JSON Pointer), and what proves it."""

    at: str
    place: Place


@dataclass(frozen=True)
class Part:
    """One file of the pack; it exists only where it states at least one fact."""

    file: str
    data: bytes
    records: int
    sources: tuple[Source, ...]


def settled(
    said: Iterable[tuple[T, Place]], alike: Callable[[T], object] = lambda value: value
) -> Fact | None:
    """What all who speak say alike, with all their places; None where they differ or nobody speaks."""
    stated = list(said)
    if len({alike(value) for value, _ in stated}) != 1:
        return None
    return Fact(stated[0][0], tuple(dict.fromkeys(place for _, place in stated)))


def sources(at: str, *facts: Fact | None) -> tuple[Source, ...]:
    """Each place once, in the order told."""
    places = dict.fromkeys(place for fact in facts if fact is not None for place in fact.places)
    return tuple(Source(at, place) for place in places)


def as_json(told: object) -> bytes:
    """Equal values give equal bytes."""
    return orjson.dumps(told, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)

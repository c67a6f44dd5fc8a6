"""What-ifs as people write them: `lose:site=S12,weeks=8+cut:country=CHN` to small values and back to words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from readiness.errors import UnknownId
from readiness.network.row import plain

LostKind = Literal["offer", "site", "firm"]


@dataclass(frozen=True)
class Lose:
    """`days` None: for good, as in the list of failures."""

    kind: LostKind
    id: str
    days: float | None


@dataclass(frozen=True)
class Cut:
    """A country or a bloc stops delivering."""

    country: str
    days: float | None


@dataclass(frozen=True)
class Block:
    chokepoint: str
    days: float | None


@dataclass(frozen=True)
class Price:
    """What makers of this raw material add grows by `rise` (0.2 = 20 %)."""

    material: str
    rise: float


@dataclass(frozen=True)
class Tariff:
    """`start`, `to`: countries or blocs; `hs` a prefix, empty = all goods."""

    start: str
    to: str
    rate: float
    hs: str


Wish = Lose | Cut | Block | Price | Tariff

KEYS: Mapping[str, tuple[str, ...]] = {
    "lose": ("site", "firm", "offer", "weeks"),
    "cut": ("country", "weeks"),
    "price": ("material", "pct"),
    "tariff": ("from", "to", "pct", "hs"),
}
_NEXT = re.compile(r"\s*\+\s*(?=(?:lose|cut|block|price|tariff):)")


def parse(spec: str) -> tuple[Wish, ...]:
    """Every wish joined by `+`. Ids may hold commas and plus signs. Raises UnknownId for what cannot be read."""
    return tuple(_one(part) for part in _NEXT.split(plain(spec)))


def _one(part: str) -> Wish:
    verb, _, rest = part.partition(":")
    if verb == "block":
        named, *timed = re.split(r",\s*(?=weeks=)", rest)
        return Block(named.strip(), _days(dict([t.split("=", 1) for t in timed]), part))
    if verb not in KEYS:
        raise UnknownId("what-if", part)
    fields = _fields(rest, KEYS[verb])
    if verb == "lose":
        named = [k for k in ("site", "firm", "offer") if k in fields]
        if len(named) != 1:
            raise UnknownId("what-if", part)
        kind: LostKind = "site" if named[0] == "site" else "firm" if named[0] == "firm" else "offer"
        return Lose(kind, fields[kind], _days(fields, part))
    if verb == "cut":
        return Cut(_text(fields, "country", part), _days(fields, part))
    share = _number(fields, "pct", part) / 100
    if share <= -1:
        raise UnknownId("what-if", part)
    if verb == "price":
        return Price(_text(fields, "material", part), share)
    return Tariff(_text(fields, "from", part), _text(fields, "to", part), share, fields.get("hs", ""))


def _fields(rest: str, keys: tuple[str, ...]) -> dict[str, str]:
    """`key=value` pairs; a comma belongs to the value unless a known key follows it."""
    parts = re.split(rf",\s*(?=(?:{'|'.join(keys)})=)", rest)
    pairs = [part.partition("=") for part in parts]
    return {key.strip(): value.strip() for key, _, value in pairs if key.strip() in keys and value.strip()}


def _text(fields: Mapping[str, str], key: str, part: str) -> str:
    if key not in fields:
        raise UnknownId("what-if", part)
    return fields[key]


def _number(fields: Mapping[str, str], key: str, part: str) -> float:
    """Plain decimals only: "nan", "inf" and exponents are no wish anybody means."""
    text = _text(fields, key, part)
    if not re.fullmatch(r"[+-]?\d{1,9}([.,]\d{1,9})?", text):
        raise UnknownId("what-if", part)
    return float(text.replace(",", "."))


def _days(fields: Mapping[str, str], part: str) -> float | None:
    if "weeks" not in fields:
        return None
    weeks = _number(fields, "weeks", part)
    if weeks <= 0:
        raise UnknownId("what-if", part)
    return 7 * weeks

"""What-ifs as people write them: `lose:site=S12,weeks=8+cut:country=CHN` to small values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from readiness.errors import UnknownId
from readiness.network.row import plain

LostKind = Literal["offer", "site", "firm", "group"]


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
class Control:
    """A country or bloc lets a raw material, and what is made of it there, no longer leave."""

    material: str
    start: str
    days: float | None


@dataclass(frozen=True)
class Split:
    """Two countries or blocs no longer deliver to each other."""

    one: str
    other: str
    days: float | None


@dataclass(frozen=True)
class Price:
    """What makers of this raw material add grows by `rise` (0.2 = 20 %)."""

    material: str
    rise: float


@dataclass(frozen=True)
class Energy:
    """Energy becomes dearer by `rise`; it is `share` of what every maker adds."""

    rise: float
    share: float


@dataclass(frozen=True)
class Tariff:
    """`start`, `to`: countries or blocs; `hs` a prefix, empty = all goods."""

    start: str
    to: str
    rate: float
    hs: str


@dataclass(frozen=True)
class Clause:
    """Price clauses let the firm pass on this share of what its products become dearer."""

    passed_on: float


@dataclass(frozen=True)
class Surge:
    """Demand grows by `rise`, for one product or for all."""

    rise: float
    product: str | None
    days: float | None


Loss = Lose | Cut | Block | Control | Split
"""What takes offers or deliveries away."""
Wish = Loss | Price | Energy | Tariff | Clause | Surge

KEYS: Mapping[str, tuple[str, ...]] = {
    "lose": ("site", "firm", "offer", "group", "weeks"),
    "cut": ("country", "weeks"),
    "block": ("weeks",),
    "control": ("material", "from", "weeks"),
    "split": ("between", "and", "weeks"),
    "price": ("material", "pct"),
    "energy": ("pct", "share"),
    "tariff": ("from", "to", "pct", "hs"),
    "clause": ("pct",),
    "surge": ("pct", "product", "weeks"),
}
"""Verb -> its keys; a strait is named without one."""
_NEXT = re.compile(rf"\s*\+\s*(?=(?:{'|'.join(KEYS)}):)")


def parse(spec: str) -> tuple[Wish, ...]:
    """Every wish joined by `+`. Ids may hold commas and plus signs. Raises UnknownId for what cannot be read."""
    return tuple(_one(part) for part in _NEXT.split(plain(spec)))


def _one(part: str) -> Wish:
    verb, _, rest = part.partition(":")
    if verb not in KEYS:
        raise UnknownId("what-if", part)
    named = rest
    if verb == "block":
        named, *timed = re.split(r",\s*(?=weeks=)", rest)
        rest = ",".join(timed)
    return _READ[verb](_Fields(part, named.strip(), _pairs(rest, KEYS[verb])))


@dataclass(frozen=True)
class _Fields:
    """`key=value` pairs of one wish; `named` is its text as a whole."""

    part: str
    named: str
    pairs: Mapping[str, str]

    def text(self, key: str) -> str:
        if key not in self.pairs:
            raise UnknownId("what-if", self.part)
        return self.pairs[key]

    def number(self, key: str) -> float:
        """Plain decimals only: "nan", "inf" and exponents are no wish anybody means."""
        text = self.text(key)
        if not re.fullmatch(r"[+-]?\d{1,9}([.,]\d{1,9})?", text):
            raise UnknownId("what-if", self.part)
        return float(text.replace(",", "."))

    def days(self) -> float | None:
        if "weeks" not in self.pairs:
            return None
        weeks = self.number("weeks")
        if weeks <= 0:
            raise UnknownId("what-if", self.part)
        return 7 * weeks

    def rise(self) -> float:
        """A growth in per cent; nothing can fall by all of its price."""
        share = self.number("pct") / 100
        if share <= -1:
            raise UnknownId("what-if", self.part)
        return share

    def share(self, key: str) -> float:
        share = self.number(key) / 100
        if not 0 <= share <= 1:
            raise UnknownId("what-if", self.part)
        return share


def _pairs(rest: str, keys: tuple[str, ...]) -> dict[str, str]:
    """A comma belongs to the value unless a known key follows it."""
    parts = re.split(rf",\s*(?=(?:{'|'.join(keys)})=)", rest)
    pairs = [part.partition("=") for part in parts]
    return {key.strip(): value.strip() for key, _, value in pairs if key.strip() in keys and value.strip()}


def _lose(given: _Fields) -> Lose:
    kinds: tuple[LostKind, ...] = get_args(LostKind)
    named = [kind for kind in kinds if kind in given.pairs]
    if len(named) != 1:
        raise UnknownId("what-if", given.part)
    return Lose(named[0], given.pairs[named[0]], given.days())


def _surge(given: _Fields) -> Surge:
    rise = given.rise()
    if rise <= 0:
        raise UnknownId("what-if", given.part)
    return Surge(rise, given.pairs.get("product"), given.days())


_READ: Mapping[str, Callable[[_Fields], Wish]] = {
    "lose": _lose,
    "cut": lambda given: Cut(given.text("country"), given.days()),
    "block": lambda given: Block(given.named, given.days()),
    "control": lambda given: Control(given.text("material"), given.text("from"), given.days()),
    "split": lambda given: Split(given.text("between"), given.text("and"), given.days()),
    "price": lambda given: Price(given.text("material"), given.rise()),
    "energy": lambda given: Energy(given.rise(), given.share("share")),
    "tariff": lambda given: Tariff(
        given.text("from"), given.text("to"), given.rise(), given.pairs.get("hs", "")
    ),
    "clause": lambda given: Clause(given.share("pct")),
    "surge": _surge,
}

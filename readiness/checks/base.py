"""How a check is declared and what it may say.

A check's annotations are its declaration of need: the runner hands in the evidence, the network, the limits in
force, the profile, the day - or, where a needed thing is absent, writes `unknown` and does not call it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from readiness.model.base import Assurance
from readiness.model.ladder import Bounds
from readiness.model.place import Param, Place


class Limits(Mapping[str, float]):
    """The thresholds in force on the case's date, by parameter id."""

    def __init__(self, values: Mapping[str, float], stated_by: Mapping[str, str] | None = None) -> None:
        self._values = dict(values)
        self.stated_by = dict(stated_by or {})
        """Parameter id -> the buyer whose own tolerance stands here in place of the usual value."""

    def __getitem__(self, name: str) -> float:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def ladder(self, name: str) -> Bounds:
        """The four bounds `name.level1` to `name.level4`."""
        one, two, three, four = (self[f"{name}.level{level}"] for level in (1, 2, 3, 4))
        return one, two, three, four


@dataclass(frozen=True)
class Today:
    """The day the case is judged on."""

    on: date


@dataclass(frozen=True)
class Seen:
    """What a check saw. `level` 0..4, fractions allowed, None where the evidence holds nothing to judge."""

    level: float | None = None
    value: float | None = None
    """In the unit of the question it serves, where that has a scale: the level then follows from the scale."""
    params: Mapping[str, Param] = field(default_factory=dict)
    places: tuple[Place, ...] = ()
    place_count: int | None = None
    """How many rows stand behind the verdict, where `places` is only the first of them."""
    assurance: Assurance | None = None
    """None takes the lowest assurance of the evidence used."""
    whole_file: bool = True
    """False where the firm chose what was looked at (a document it picked, a sample)."""
    ran: bool = True

    @classmethod
    def no_evidence(cls, **params: Param) -> Seen:
        """The file is there but holds no record this rule could judge: unknown, never a pass."""
        return cls(level=None, params=params)

    @classmethod
    def not_checked(cls, **params: Param) -> Seen:
        """The rule's tool or rule set is absent."""
        return cls(level=None, params=params, ran=False)


@dataclass(frozen=True)
class Need:
    kind: type
    optional: bool


@dataclass(frozen=True)
class Check:
    """A declared rule; `needs` maps the parameter's name to what it wants."""

    id: str
    ref: str | None
    rule: Callable[..., Seen]

    @property
    def needs(self) -> dict[str, Need]:
        hints = get_type_hints(self.rule)
        return {name: _need(hint) for name, hint in hints.items() if name != "return"}


def _need(hint: Any) -> Need:
    """`X | None` is welcome but not necessary; `X` is."""
    if get_origin(hint) in (Union, UnionType):
        kinds = [kind for kind in get_args(hint) if kind is not NoneType]
        return Need(kinds[0], optional=True)
    return Need(hint, optional=False)


def check(ident: str, ref: str | None = None) -> Callable[[Callable[..., Seen]], Check]:
    """Declares a rule: `ident` is folder.name, `ref` the row of the buyers' check catalogue it serves."""

    def declare(rule: Callable[..., Seen]) -> Check:
        return Check(ident, ref, rule)

    return declare


def share_level(good: int, total: int) -> float:
    """The level of a plain share: nothing right is 0, everything right is 4."""
    return 4 * good / total

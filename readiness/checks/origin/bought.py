"""The bought lines of a parts list with their value per parent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from readiness.evidence.parts_list import PartsList

Line = Mapping[str, Any]


@dataclass(frozen=True)
class Bought:
    """`at` is the line's number in the list; `value` is None where the price is unknown or in other money."""

    at: int
    line: Line
    value: float | None


def bought(parts: PartsList) -> tuple[Bought, ...]:
    """Lines with a supplier that go into something."""
    lines = parts.lines.to_pylist()
    currency = _currency(lines)
    return tuple(
        Bought(at, line, _value(line, share, currency))
        for at, (line, share) in enumerate(zip(lines, demand_shares(lines), strict=True))
        if line["parent"] and line["supplier"]
    )


def demand_shares(lines: Sequence[Line]) -> list[float]:
    """The share of its slot's demand each line serves; lines that state none share the rest equally."""
    slots: defaultdict[tuple[str, str], list[Line]] = defaultdict(list)
    for line in lines:
        slots[_slot(line)].append(line)
    rest = {}
    for slot, sources in slots.items():
        stated = [s["share"] for s in sources if s["share"] is not None]
        rest[slot] = max(0.0, 1 - sum(stated)) / max(1, len(sources) - len(stated))
    return [float(rest[_slot(line)] if line["share"] is None else line["share"]) for line in lines]


def amount(line: Line) -> float:
    """Pieces per parent; one where the list says nothing."""
    return 1.0 if line["quantity"] is None else float(line["quantity"])


def price(line: Line) -> float | None:
    said = line["price"]
    return None if said is None or said < 0 else float(said)


def _slot(line: Line) -> tuple[str, str]:
    return line["parent"] or "", line["slot"] or line["part"]


def _currency(lines: Sequence[Line]) -> str | None:
    """The one most lines are in: values of different money are not added up."""
    named = [line["currency"] for line in lines if line["currency"]]
    return max(sorted(set(named)), key=named.count) if named else None


def _value(line: Line, share: float, currency: str | None) -> float | None:
    each = price(line)
    if each is None or (line["currency"] or currency) != currency:
        return None
    return each * amount(line) * share

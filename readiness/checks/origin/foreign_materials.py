"""What goes into a product without proof of origin: each bought line of the parts list with its value in one piece."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readiness.checks.origin.bought import Line, amount, demand_shares, price
from readiness.checks.origin.declared import Covered

DEEPEST = 100
"""Levels of a product; a list that goes deeper is taken for one that never ends."""
Values = Mapping[int, float | None]
"""Number of a line -> its value in one piece of the product; None where a price is unknown."""


@dataclass(frozen=True)
class Material:
    line: Line
    value: float | None


class ForeignMaterials:
    """The list by parent, each line with the share of the demand it serves."""

    def __init__(self, lines: Sequence[Line], known: Covered) -> None:
        self._lines = lines
        self._known = known
        self._inside: dict[str, Values | None] = {}
        self._below: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for at, (line, share) in enumerate(zip(lines, demand_shares(lines), strict=True)):
            if line["parent"] and share:
                self._below[line["parent"].partition("@")[0]].append((at, share))

    def of(self, product: Line) -> tuple[Material, ...] | None:
        """Lines without price among them; None where something goes into itself, so that nothing can be added up."""
        inside = self._in(product["part"], frozenset())
        if inside is None:
            return None
        return tuple(Material(self._lines[at], value) for at, value in inside.items())

    def _in(self, part: str, above: frozenset[str]) -> Values | None:
        if part in above or len(above) > DEEPEST:
            return None
        if part not in self._inside:
            self._inside[part] = self._added_up(part, above | {part})
        return self._inside[part]

    def _added_up(self, part: str, above: frozenset[str]) -> Values | None:
        total: dict[int, float | None] = {}
        for at, share in self._below.get(part, ()):
            values = self._of_source(at, above)
            if values is None:
                return None
            for source, value in values.items():
                before = total.get(source, 0.0)
                times = share * amount(self._lines[at])
                total[source] = None if value is None or before is None else before + times * value
        return total

    def _of_source(self, at: int, above: frozenset[str]) -> Values | None:
        """Nothing of a declared part counts, all of an undeclared one, and of one's own making what is inside."""
        line = self._lines[at]
        if not line["supplier"]:
            return self._in(line["part"], above)
        return {} if self._known.holds(line["part"], line["supplier"]) else {at: price(line)}

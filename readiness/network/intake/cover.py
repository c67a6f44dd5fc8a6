"""How long the stock of a bought part lasts: as the list says it, or its pieces by what is used a day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from readiness.network.intake.lines import Line
from readiness.network.row import Fact, PartRow, plain


@dataclass(frozen=True)
class StockLine(Line):
    """One line of a stock list; blocked pieces are no cover."""

    article: str | None = None
    quantity: float | None = None
    blocked: bool | None = None
    blocked_quantity: float | None = None
    daily_usage: float | None = None
    stock_days: float | None = None

    @property
    def usable(self) -> float | None:
        if self.blocked:
            return 0.0
        return None if self.quantity is None else max(0.0, self.quantity - (self.blocked_quantity or 0.0))


def covered(
    rows: Iterable[PartRow], stock: Iterable[StockLine], called: Callable[[str | None], str]
) -> list[PartRow]:
    """Inputs with the cover their stock gives them; what the parts list states itself stays.

    One stock serves whichever supplier fails, so every source of a part has it. A finished product's stock is cover
    before the customer and counts as well.
    """
    cover = _covers(stock, called)
    found = []
    for row in rows:
        known = cover.get(plain(row.part))
        if known is None or row.stock_days is not None:
            found.append(row)
            continue
        days, line = known
        facts = {**(row.facts or {}), "stock_days": Fact("measured", line.place("quantity"))}
        found.append(replace(row, stock_days=days, facts=facts))
    return found


def _covers(
    stock: Iterable[StockLine], called: Callable[[str | None], str]
) -> dict[str, tuple[float, StockLine]]:
    """Days by part: stated ones as they are, pieces of all places together by the usage of a day."""
    by_part: dict[str, list[StockLine]] = {}
    for line in stock:
        by_part.setdefault(called(line.article), []).append(line)
    found: dict[str, tuple[float, StockLine]] = {}
    for part, lines in by_part.items():
        stated = [
            (line.stock_days, line) for line in lines if line.stock_days is not None and line.stock_days >= 0
        ]
        usage = max((line.daily_usage or 0.0 for line in lines), default=0.0)
        pieces = [p for line in lines if (p := line.usable) is not None]
        if stated:
            found[part] = min(stated, key=lambda s: s[0])
        elif usage > 0 and pieces:
            found[part] = (sum(pieces) / usage, lines[0])
    return found

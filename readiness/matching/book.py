"""The order lines as a book to look things up in: by order and line, confirmed by the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from readiness.matching.lines import Goods, OrderLine, same_number

Miss = Literal["no_order", "order_unknown", "no_line"]


@dataclass(frozen=True)
class Found:
    """`cited_right` is false where the reference named another line and the article led to this one."""

    at: int
    cited_right: bool


@dataclass
class _Order:
    """The lines of one order, by their number and by each number of their articles."""

    by_line: dict[str, list[int]] = field(default_factory=dict)
    by_article: dict[tuple[int, str], list[int]] = field(default_factory=dict)


class Book:
    def __init__(self, lines: Sequence[OrderLine]) -> None:
        self.lines = tuple(lines)
        self._orders: dict[str, _Order] = {}
        for at in sorted(range(len(self.lines)), key=lambda at: repr(self.lines[at])):
            line = self.lines[at]
            order = self._orders.setdefault(same_number(line.order) or "", _Order())
            if (number := same_number(line.line)) is not None:
                order.by_line.setdefault(number, []).append(at)
            for kind, number in enumerate(line.goods.numbers()):
                if number is not None:
                    order.by_article.setdefault((kind, number), []).append(at)

    def find(self, order: str | None, line: str | None, goods: Goods) -> Found | Miss:
        """The order line somebody refers to.

        The cited line counts unless its article is another one, or another line's numbers agree better; then, and
        where no line is cited, the article decides. Two invoice lines that cite one order line are thus each led to
        their own, even where all articles share one number, as happens to the GTIN.
        """
        if order is None:
            return "no_order"
        inside = self._orders.get(same_number(order) or "")
        if inside is None:
            return "order_unknown"
        alike = self.alike(order, goods)
        for at in inside.by_line.get(same_number(line) or "", ()):
            if at in alike or (not alike and self.lines[at].goods.agrees(goods) is None):
                return Found(at, True)
        return Found(alike[0], line is None) if alike else "no_line"

    def alike(self, order: str | None, goods: Goods) -> list[int]:
        """The lines of an order whose article agrees with these numbers, all that agree best."""
        inside = self._orders.get(same_number(order) or "") if order is not None else None
        if inside is None:
            return []
        named = [(kind, number) for kind, number in enumerate(goods.numbers()) if number is not None]
        agreeing = dict.fromkeys(at for pair in named for at in inside.by_article.get(pair, ()))
        most = max((self._likeness(at, goods) for at in agreeing), default=0)
        return [at for at in agreeing if self._likeness(at, goods) == most]

    def _likeness(self, at: int, goods: Goods) -> int:
        return self.lines[at].goods.likeness(goods)

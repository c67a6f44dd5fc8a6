"""The order lines as a book to look things up in: by order and line, confirmed by the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from readiness.matching.lines import Goods, OrderLine, same_number

Miss = Literal["no_order", "order_unknown", "no_line"]


@dataclass(frozen=True)
class Found:
    """`cited_right` is false where the reference named another line and the article led to this one."""

    at: int
    cited_right: bool


class Book:
    def __init__(self, lines: Sequence[OrderLine]) -> None:
        self.lines = tuple(lines)
        self._orders: dict[str, list[int]] = {}
        for at, line in enumerate(self.lines):
            self._orders.setdefault(same_number(line.order) or "", []).append(at)
        for same in self._orders.values():
            same.sort(key=lambda at: repr(self.lines[at]))

    def find(self, order: str | None, line: str | None, goods: Goods) -> Found | Miss:
        """The order line somebody refers to.

        The cited line counts unless its article is another one; then, and where no line is cited, the article
        decides. Two invoice lines that cite one order line are thus each led to their own.
        """
        if order is None:
            return "no_order"
        inside = self._orders.get(same_number(order) or "")
        if inside is None:
            return "order_unknown"
        cited = [at for at in inside if line is not None and self._is(at, line)]
        sure = next((at for at in cited if self.lines[at].goods.agrees(goods) is True), None)
        if sure is None:
            sure = next((at for at in cited if self.lines[at].goods.agrees(goods) is None), None)
        if sure is not None:
            return Found(sure, True)
        by_article = next((at for at in inside if self.lines[at].goods.agrees(goods) is True), None)
        if by_article is not None:
            return Found(by_article, line is None)
        return "no_line"

    def _is(self, at: int, line: str) -> bool:
        own = self.lines[at].line
        return own is not None and same_number(own) == same_number(line)

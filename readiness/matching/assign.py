"""Which order line each line of a delivery or an invoice belongs to, where one article stands in an order twice.

A line that cites its order line is led there. One that names only the article goes where there is room: an order for
the same spindle in May and in June is two lines, and invoices often say no more than the order and the spindle.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from readiness.matching.book import Book, Found, Miss
from readiness.matching.lines import Billed, Delivered
from readiness.matching.units import factor


def assign(book: Book, lines: Sequence[Billed | Delivered]) -> list[Found | Miss]:
    """One answer a line. Cited lines first, then the others by age, so that their order of arrival does not matter."""
    found: list[Found | Miss] = [book.find(line.order, line.line, line.goods) for line in lines]
    taken: dict[int, float] = defaultdict(float)
    for line, home in zip(lines, found, strict=True):
        if line.line is not None and isinstance(home, Found):
            taken[home.at] += _quantity(book, home.at, line)
    for at in sorted(
        (at for at, line in enumerate(lines) if line.line is None), key=lambda at: _age(lines[at])
    ):
        home = found[at]
        if isinstance(home, Found):
            chosen = _with_room(book, lines[at], taken)
            taken[chosen] += _quantity(book, chosen, lines[at])
            found[at] = Found(chosen, home.cited_right)
    return found


def _with_room(book: Book, line: Billed | Delivered, taken: dict[int, float]) -> int:
    """The first order line with room for all of it, else the one with most room."""
    alike = book.alike(line.order, line.goods)
    room = {at: (book.lines[at].quantity or 0.0) - taken[at] for at in alike}
    fits = next((at for at in alike if room[at] >= _quantity(book, at, line)), None)
    return max(alike, key=lambda at: room[at]) if fits is None else fits


def _quantity(book: Book, at: int, line: Billed | Delivered) -> float:
    size = factor(line.unit, book.lines[at].unit)
    return (line.quantity or 0.0) * (1.0 if size is None else size)


def _age(line: Billed | Delivered) -> tuple[str, str]:
    """Older first; between equals any fixed order will do."""
    issued = line.issued_on if isinstance(line, Billed) else None
    return str(issued or ""), repr(line)

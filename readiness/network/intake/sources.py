"""Where a part comes from, by the lists of purchasing: approved sources, invoices paid, orders still open.

Each becomes rows without a parent: part, supplier and what is known of that offer. Invoices also tell which share of a
part each supplier really delivered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from statistics import median
from typing import Any

from readiness.model.network import Grade
from readiness.model.place import Problem
from readiness.network.intake.firms import Firms
from readiness.network.intake.lines import Line
from readiness.network.row import OF_OFFER, Fact, PartRow, plain
from readiness.world.world import World


@dataclass(frozen=True)
class SourceLine(Line):
    """One line of any of these lists; None = not stated."""

    part: str | None = None
    supplier: str | None = None
    supplier_number: str | None = None
    site: str | None = None
    country: str | None = None
    share: float | None = None
    status: str | None = None
    blocked: bool | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    price: float | None = None
    price_quantity: float | None = None
    currency: str | None = None
    lead_time_days: float | None = None
    switch_days: float | None = None
    recover_days: float | None = None
    capacity: float | None = None
    hs_code: str | None = None
    origin: str | None = None
    amount: float | None = None
    ordered_on: date | None = None
    expected_on: date | None = None


_KEPT = (*OF_OFFER, "share")
"""What a line says about the offer itself."""


def listed(lines: Iterable[SourceLine], firms: Firms, on: date) -> tuple[list[PartRow], list[Problem]]:
    """The approved sources. One that is blocked or out of its dates stays in the picture and does not count."""
    found: list[PartRow] = []
    problems: list[Problem] = []
    for line in lines:
        row = _row(line, firms, "document", _KEPT)
        if row is None:
            problems.append(line.problem("source_without_supplier", "supplier", part=line.part or ""))
            continue
        late = line.valid_until is not None and line.valid_until < on
        early = line.valid_from is not None and line.valid_from > on
        if late or early:
            day = line.valid_until if late else line.valid_from
            told = {"part": row.part, "supplier": row.supplier, "date": str(day)}
            name = "valid_until" if late else "valid_from"
            problems.append(line.problem("source_not_valid", name, **told))
        if late or early or line.blocked:
            row = replace(row, status="blocked")
        found.append(row)
    return found, problems


def paid(
    lines: Iterable[SourceLine], firms: Firms, rates: Mapping[str, float], currency: str, world: World
) -> tuple[list[PartRow], list[Problem]]:
    """One row a part and supplier with the share of the money spent on that part; measured, not said."""
    spent: dict[tuple[str, str], tuple[float, PartRow]] = {}
    unusable: dict[str, tuple[SourceLine, int]] = {}
    for line in lines:
        row = _row(line, firms, "measured", ())
        if row is None or row.part is None or row.supplier is None or line.amount is None:
            continue
        code = world.currencies.resolve(line.currency) if line.currency else currency
        rate = 1.0 if code == currency else rates.get(code or "")
        if rate is None:
            first, count = unusable.get(line.currency or "", (line, 0))
            unusable[line.currency or ""] = (first, count + 1)
            continue
        sum_before, first_row = spent.get((row.part, row.supplier), (0.0, row))
        spent[row.part, row.supplier] = (sum_before + line.amount * rate, first_row)
    total: dict[str, float] = {}
    for (part, _), (amount, _) in spent.items():
        total[part] = total.get(part, 0.0) + max(amount, 0.0)
    found = [
        _with(row, "measured", share=max(amount, 0.0) / total[part])
        for (part, _), (amount, row) in spent.items()
        if total[part] > 0
    ]
    problems = [
        line.problem("spend_without_rate", "currency", currency=code, count=count)
        for code, (line, count) in unusable.items()
    ]
    return found, problems


def ordered(lines: Iterable[SourceLine], firms: Firms) -> list[PartRow]:
    """One row a part and supplier with the price last agreed and the usual time from order to promised delivery."""
    by_source: dict[tuple[str, str], list[tuple[SourceLine, PartRow]]] = {}
    for line in lines:
        row = _row(line, firms, "document", ())
        if row is not None and row.part is not None and row.supplier is not None:
            by_source.setdefault((row.part, row.supplier), []).append((line, row))
    found = []
    for orders in by_source.values():
        row = orders[0][1]
        waits = [
            float((line.expected_on - line.ordered_on).days)
            for line, _ in orders
            if line.ordered_on and line.expected_on and line.expected_on >= line.ordered_on
        ]
        if waits:
            row = _with(row, "document", lead_time_days=median(waits))
        priced = [line for line, _ in orders if line.price is not None]
        if priced:
            last = max(priced, key=lambda line: line.ordered_on or date.min)
            each = (last.price or 0.0) / (last.price_quantity or 1.0)
            row = _with(row, "document", last, price=each, currency=last.currency)
        found.append(row)
    return found


def _row(line: SourceLine, firms: Firms, grade: Grade, kept: Iterable[str]) -> PartRow | None:
    """None where the line names no supplier; its name is the one all lists use."""
    supplier = firms.named(line.supplier, line.supplier_number, line.place("supplier"))
    if supplier is None or not plain(line.part):
        return None
    row = PartRow(line.file, line.sheet, line.row, part=plain(line.part), supplier=supplier)
    stated = {name: value for name in kept if (value := getattr(line, name)) is not None}
    return _with(row, grade, **stated)


def _with(row: PartRow, grade: Grade, line: SourceLine | None = None, **values: Any) -> PartRow:
    """The row with these values and where they stand: in `line`, else where the row itself does."""
    said = {name: value for name, value in values.items() if value is not None}
    facts = {name: Fact(grade, (line or row).place(name)) for name in said}
    return replace(row, **said, facts={**(row.facts or {}), **facts})

"""Rows made safe to compute with: ids normalised, impossible numbers unknown, each with its problem."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from readiness.model.place import Problem
from readiness.network.row import TEXTS, PartRow, plain
from readiness.world.world import World

STATUSES = ("approved", "qualified", "potential", "blocked")
DEFAULT_STATUS = "approved"
UNREADABLE_STATUS = "blocked"
"""A status nobody can read must not make a source that saves the firm."""

DAYS = ("lead_time_days", "stock_days", "switch_days", "recover_days")


def clean(rows: Iterable[PartRow], world: World) -> tuple[list[PartRow], list[Problem]]:
    """Usable rows in their order, and what was wrong with them. A row without `part` is left out."""
    good: list[PartRow] = []
    problems: list[Problem] = []
    for raw in rows:
        texts: dict[str, Any] = {name: plain(getattr(raw, name)) or None for name in TEXTS}
        row = replace(raw, **texts)
        if row.part is None:
            problems.append(row.problem("part_missing", "part"))
            continue
        changes: dict[str, Any] = {"status": (row.status or DEFAULT_STATUS).casefold()}
        if changes["status"] not in STATUSES:
            problems.append(row.problem("status_unknown", "status", value=row.status))
            changes["status"] = UNREADABLE_STATUS
        for name in ("share", "price", "revenue", *DAYS):
            value = getattr(row, name)
            if value is not None and value < 0:
                problems.append(row.problem("negative_value", name, value=value, column=name))
                changes[name] = None
        for name in ("country", "origin"):
            text = getattr(row, name)
            changes[name] = world.countries.resolve(text)
            if text and changes[name] is None:
                problems.append(row.problem("unknown_country", name, value=text))
        if row.currency is not None:
            changes["currency"] = world.currencies.resolve(row.currency) or row.currency.upper()
        if row.parent is not None and row.revenue is not None:
            problems.append(row.problem("revenue_ignored", "revenue", part=row.part, parent=row.parent))
            changes["revenue"] = None
        good.append(replace(row, **changes))
    return good, problems

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
        changes: dict[str, Any] = {name: plain(getattr(raw, name)) or None for name in TEXTS}
        if changes["part"] is None:
            problems.append(raw.problem("part_missing", "part"))
            continue
        status = (changes["status"] or DEFAULT_STATUS).casefold()
        if status not in STATUSES:
            problems.append(raw.problem("status_unknown", "status", value=changes["status"]))
            status = UNREADABLE_STATUS
        changes["status"] = status
        for name in ("share", "price", "revenue", "capacity", "scrap", *DAYS):
            value = getattr(raw, name)
            if value is not None and value < 0:
                problems.append(raw.problem("negative_value", name, value=value, column=name))
                changes[name] = None
        for name in ("country", "origin"):
            text = changes[name]
            changes[name] = world.countries.resolve(text) if text else None
            if text and changes[name] is None:
                problems.append(raw.problem("unknown_country", name, value=text))
        if changes["lane"] is not None:
            changes["lane"] = world.sea.understood(changes["lane"])
            if changes["lane"] is None:
                problems.append(raw.problem("lane_unknown", "lane", value=raw.lane))
        code = changes["currency"]
        if code is not None:
            changes["currency"] = world.currencies.resolve(code) or code.upper()
        if changes["parent"] is not None and raw.revenue is not None:
            named = {"part": changes["part"], "parent": changes["parent"]}
            problems.append(raw.problem("revenue_ignored", "revenue", **named))
            changes["revenue"] = None
        good.append(replace(raw, **changes))
    return good, problems

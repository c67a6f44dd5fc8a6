"""A clash in words: what it is about and what both sides say, for a person to choose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from readiness.planning.workbook.columns import ACTION_COLUMNS
from readiness.report.words import Words
from readiness.store.merge import MONTHS, NOTHING, Path

BY_NAME = frozenset(
    {"rates", "own_buyers", "customers", "actuals", "chances", "people", "objectives", "columns", "confirmed"}
)
"""Fields whose entries are shown under their own names."""
ACTIONS, AGREED, AGREEMENTS, PHASE = "actions", "agreed", "agreements", "phase"
SHOWN = 300
"""Letters of a text that are enough to know it by."""


def about(path: Path, say: Words) -> str:
    """Of nested fields the last one that has a name people know."""
    if not path:
        return say("clash/whole")
    field, *inner = path
    if field == "profile" and inner:
        return about(tuple(inner), say)
    if not inner:
        return _field(field, say)
    if field in BY_NAME:
        return say.pair(_field(field, say), inner[0])
    if field in (ACTIONS, AGREEMENTS):
        named = f"action/{inner[0]}/name"
        name = say(named) if say.has(named) else inner[0]
        return say.pair(name, _part(inner[1:], say)) if inner[1:] and field == ACTIONS else name
    if field == AGREED and say.has(f"question/{inner[0]}/title"):
        return say.question(inner[0])
    return _field(field, say)


def shown(path: Path, value: Any, say: Words) -> str:
    if value is NOTHING or value is None or value in ("", [], {}):
        return say("clash/nothing")
    if isinstance(value, bool):
        return say("clash/yes" if value else "clash/no")
    if isinstance(value, int | float):
        return say.number(value, 2)
    if path[-1:] == (MONTHS,) and isinstance(value, tuple):
        return say("clash/months", start=value[0], finish=value[1])
    if path == (PHASE,):
        return say(f"room/phase/{value}")
    if isinstance(value, list):
        return _listed(value, say)
    if isinstance(value, Mapping):
        return _listed([v for v in value.values() if isinstance(v, str | int | float)], say)
    return str(value)[:SHOWN]


def _listed(values: list[Any], say: Words) -> str:
    if values and all(isinstance(value, str) for value in values):
        return say.listed(values)
    return say("clash/entries", n=len(values))


def _part(path: list[str], say: Words) -> str:
    if path[0] == MONTHS:
        return say("plan_sheet/months")
    column = next((c for c in ACTION_COLUMNS.values() if c.path and c.path[0] == path[0]), None)
    return say(f"field/{column.name}") if column is not None else say("clash/other")


def _field(name: str, say: Words) -> str:
    key = f"clash/field/{name}"
    return say(key) if say.has(key) else say("clash/other")

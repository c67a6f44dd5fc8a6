"""Reads one of our own tables: CSV in UTF-8, every cell text, nothing guessed."""

from __future__ import annotations

import csv
import io
from datetime import date
from importlib.resources.abc import Traversable


def read_table(folder: Traversable, name: str) -> list[dict[str, str]]:
    """Rows as text. The csv module on purpose: it cannot mistake Namibia's "NA" for a missing value."""
    return list(csv.DictReader(io.StringIO((folder / name).read_text("utf-8"))))


def words(cell: str) -> tuple[str, ...]:
    """A cell that holds several values, separated by semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def number(cell: str) -> float | None:
    return float(cell) if cell else None


def day(cell: str) -> date | None:
    """A full or partial ISO date; a partial one counts from its first day (see `precision`)."""
    if not cell:
        return None
    year, month, in_month = (*cell.split("-"), "01", "01")[:3]
    return date(int(year), int(month), int(in_month))


def known_day(cell: str) -> date:
    """A date our own tables must state."""
    found = day(cell)
    if found is None:
        raise ValueError("our own table lacks a date")
    return found

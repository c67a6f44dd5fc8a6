"""Robots that read web sites: who sends them and what for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable
from typing import Literal, get_args

from readiness.world.table import known_day, read_table

Purpose = Literal["search", "user", "training", "control"]
"""search: fills an index; user: fetches a page because a person asked; training: gathers text to train on; control: no
robot, but a name by which a site allows or forbids what is done with its content."""


@dataclass(frozen=True)
class Crawler:
    agent: str
    operator: str
    purpose: Purpose
    verified: int
    as_of: date
    recheck_by: date
    source: str

    @property
    def opens_the_way(self) -> bool:
        """Whether buyers find the firm through it."""
        return self.purpose in ("search", "user")


def read_crawlers(folder: Traversable) -> tuple[Crawler, ...]:
    return tuple(
        Crawler(
            agent=r["agent"],
            operator=r["operator"],
            purpose=_purpose(r["purpose"]),
            verified=int(r["verified"]),
            as_of=known_day(r["as_of"]),
            recheck_by=known_day(r["recheck_by"]),
            source=r["source"],
        )
        for r in read_table(folder, "crawlers.csv")
    )


def _purpose(cell: str) -> Purpose:
    """One of the known purposes; our own table with another one is a fault of ours."""
    purposes: tuple[Purpose, ...] = get_args(Purpose)
    return purposes[purposes.index(cell)]

"""What a source's files hold, as rows of our own table; a file of another build is trouble, never a guess."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


class Unusable(Exception):
    """The file is not built as its publisher describes it; `part` and `reason` say where."""

    def __init__(self, part: str, reason: str) -> None:
        super().__init__(f"{part}: {reason}")
        self.part, self.reason = part, reason


@dataclass(frozen=True)
class Fetched:
    """`rows` by key, each with the columns of our table. `as_of`: the day the publisher states, if any."""

    rows: Mapping[str, Mapping[str, str]]
    as_of: date | None

"""What a module of one aspect offers, and where its lines and faults are collected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from readiness.evidence import limits
from readiness.evidence.catena_x.values import Rule, at_pointer
from readiness.evidence.reading import LineBuilder, Trouble
from readiness.evidence.shape import Shape


@dataclass
class Found:
    """What the documents of one file gave so far."""

    aspect: str
    lines: LineBuilder
    faults: list[Trouble] = field(default_factory=list)
    hidden: int = 0
    """Faults beyond those listed."""
    newest: datetime | None = None

    def add(self, values: Mapping[str, object], pointer: str) -> None:
        """One line of the aspect's shape; its `updated_at` tells the date of the file."""
        self.lines.add(dict(values), pointer=pointer)
        stamp = values.get("updated_at")
        if isinstance(stamp, datetime):
            self.newest = max(self.newest or stamp, stamp)

    def fault(self, pointer: str) -> None:
        if len(self.faults) < limits.TROUBLES:
            self.faults.append(Trouble("aspect_value", field=pointer, params={"aspect": self.aspect}))
        else:
            self.hidden += 1

    def check(self, at: str, record: Any, rules: Mapping[str, Rule]) -> None:
        """`rules`: pointer below the record -> what must hold there; `at` is the record's own pointer."""
        for pointer, holds in rules.items():
            if not holds(at_pointer(record, pointer)):
                self.fault(at + pointer)


@dataclass(frozen=True)
class Aspect:
    """`columns` maps fields of the shape to their pointer inside one record, where one record makes one line."""

    name: str
    shape: Shape
    fits: Callable[[dict[str, Any]], bool]
    """Whether a JSON object is this aspect, told from its keys."""
    take: Callable[[str, dict[str, Any], Found], None]
    """Adds the lines and faults of one document, which stands at the pointer given."""
    columns: Mapping[str, str] = field(default_factory=dict)
    counts_documents: bool = False
    """The file holds as many records as documents, however many lines each gives."""

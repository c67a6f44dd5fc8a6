"""Lines of business messages under way: texts become values by the type of their field, faults are kept beside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from functools import cache

import pyarrow as pa

from readiness.evidence import limits
from readiness.evidence.reading import LineBuilder, Reading, Trouble
from readiness.evidence.shape import FieldType, Shape
from readiness.evidence.shapes import SHAPES
from readiness.evidence.tables.cells import Manner, Unreadable, read_cell
from readiness.evidence.tables.dates import in_utc
from readiness.evidence.tables.vocabulary import words

CREDIT_NOTES = frozenset({"81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"})
"""Types of UNTDID 1001 by which money goes back; the code list of EN 16931 names the same."""
_SIGNED = ("quantity", "line_amount", "net_total", "tax_total", "gross_total", "prepaid", "payable")
_ZONED_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)")


def sscc_in(text: str | None, scheme: str | None = None) -> str | None:
    """The package's number where it is one of the worldwide ones (SSCC); houses number packages as they like."""
    digits = "".join((text or "").split()).removeprefix("(00)")
    named = "SSCC" in (scheme or "").upper()
    return digits or None if named or (digits.isdecimal() and len(digits) in (18, 20)) else None


@cache
def _manner(type: FieldType) -> Manner:
    """Machines write a decimal point, whatever the language."""
    return Manner(type, words(), decimal=".")


@cache
def _types(kind: str) -> dict[str, FieldType]:
    return SHAPES[kind].types


class Record:
    """One line being filled. A value that cannot be read stays unknown and leaves a trouble at its row."""

    def __init__(self, shape: Shape, known: Mapping[str, object] | None = None) -> None:
        self.shape = shape
        self._types = _types(shape.kind)
        self.values: dict[str, object] = {n: v for n, v in (known or {}).items() if n in self._types}
        self.troubles: list[Trouble] = []

    def put(self, name: str, text: str | None, row: int | None) -> None:
        """Dates are ISO, as machines write them; an absent or blank text changes nothing."""
        if text is None or not text.strip():
            return
        zoned = _ZONED_DAY.fullmatch(text.strip())
        try:
            value = read_cell(zoned[1] if zoned else text, _manner(self._types[name]))
        except Unreadable as unreadable:
            params: dict[str, str | int | float | bool | None] = {"value": text.strip()[:80]}
            self.troubles.append(Trouble(unreadable.code, row, name, params=params))
            return
        self.values[name] = in_utc(value)[0] if isinstance(value, datetime) else value

    def get(self, name: str) -> object | None:
        return self.values.get(name)

    def credit(self, *, absolute: bool = False) -> None:
        """Turns quantities and amounts round: a credit note writes them positive and means the opposite.

        `absolute` where the format writes them with either sign and both mean money back.
        """
        for name in _SIGNED:
            value = self.values.get(name)
            if isinstance(value, float):
                self.values[name] = -abs(value) if absolute else -value


class Gathered:
    """What the messages of one file give: lines by kind, and everything that could not be read."""

    def __init__(self) -> None:
        self._builders: dict[str, LineBuilder] = {}
        self.troubles: list[Trouble] = []

    def add(self, record: Record, row: int | None) -> None:
        kind = record.shape.kind
        self._builders.setdefault(kind, LineBuilder(SHAPES[kind])).add(record.values, row=row)
        self.troubles += record.troubles

    def missing(self, element: str, row: int | None) -> None:
        """A detail the message cannot be processed without."""
        self.troubles.append(Trouble("message_incomplete", row, params={"element": element}))

    def want(self, record: Record, row: int | None, **elements: str) -> None:
        """Each field named here must be known; the text is what its element is called in the format."""
        for name, element in elements.items():
            if record.get(name) is None:
                self.missing(element, row)

    @property
    def count(self) -> int:
        return sum(builder.count for builder in self._builders.values())

    def reading(
        self, format: str, version: str | None, *, records: int | None = None, encoding: str | None = None
    ) -> Reading:
        """Conformant where our rules for the format found nothing; the kind with the first line leads."""
        tables: dict[str, pa.Table] = {kind: b.table() for kind, b in self._builders.items()}
        kind = next(iter(tables), None)
        faults = self.troubles[: limits.TROUBLES]
        if len(self.troubles) > len(faults):
            faults.append(Trouble("more_problems", params={"more": len(self.troubles) - len(faults)}))
        return Reading(
            format=format,
            format_version=version,
            tier="parsable" if faults else "conformant",
            kind=kind,
            records=self.count if records is None else records,
            lines=tables.pop(kind) if kind else None,
            more=tables,
            encoding=encoding,
            problems=tuple(faults),
        )

"""What a kind of evidence looks like: its columns, their types, and where a line stands.

Kept apart from the classes people work with, because the child process that opens untrusted files needs the
shapes and nothing else of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import pyarrow as pa

FieldType = Literal[
    "id",
    "customs",
    "currency",
    "word",
    "text",
    "texts",
    "number",
    "money",
    "days",
    "share",
    "count",
    "date",
    "moment",
    "flag",
]

ARROW: dict[FieldType, pa.DataType] = {
    "id": pa.string(),
    "customs": pa.string(),
    "currency": pa.string(),
    "word": pa.string(),
    "text": pa.string(),
    "texts": pa.list_(pa.string()),
    "number": pa.float64(),
    "money": pa.float64(),
    "days": pa.float64(),
    "share": pa.float64(),
    "count": pa.int32(),
    "date": pa.date32(),
    "moment": pa.timestamp("us", tz="UTC"),
    "flag": pa.bool_(),
}
"""How each type is stored. `id` is trimmed and NFKC-normalised with its case and leading zeros kept, `customs` loses
its dots and blanks, `currency` is upper case, `word` one of a closed list, `text` keeps its wording, `share` is 0..1."""

PLACE_COLUMNS = (
    pa.field("file", pa.string()),
    pa.field("sheet", pa.string()),
    pa.field("row", pa.int32()),
    pa.field("pointer", pa.string()),
)
"""Where a line stands. `row` as the contract says; `pointer` is the JSON Pointer of a record that has no row."""


@dataclass(frozen=True)
class Field:
    """`required`: a table without this column does not conform; `filled`: a row without it has a problem."""

    name: str
    type: FieldType
    required: bool = False
    filled: bool = False


@dataclass(frozen=True)
class Shape:
    kind: str
    fields: tuple[Field, ...]

    @cached_property
    def schema(self) -> pa.Schema:
        return pa.schema([*PLACE_COLUMNS, *(pa.field(f.name, ARROW[f.type]) for f in self.fields)])

    @cached_property
    def types(self) -> dict[str, FieldType]:
        return {f.name: f.type for f in self.fields}

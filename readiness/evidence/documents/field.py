"""What a field of a document is: its name, its type, and whether there may be several of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FieldKind = Literal["text", "code", "date", "when", "number", "money", "flag"]
"""`when` is a date or a calendar week (2026-W18); `flag` is yes or no as the text states it; `money` reads
`21800.00 EUR`; `code` keeps the writing of a number, a standard or one of the words the reader lists."""


@dataclass(frozen=True)
class DocumentField:
    """`many`: several values do not compete. `item`: one value a line of goods. `must`: a sound document has it."""

    name: str
    kind: FieldKind = "text"
    many: bool = False
    item: bool = False
    must: bool = False

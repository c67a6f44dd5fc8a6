"""What a person confirmed about a document, put beside what was read; the person has the last word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from readiness.evidence.documents.amounts import money_in, number_in, plain
from readiness.evidence.documents.dates import iso
from readiness.evidence.documents.field import DocumentField
from readiness.evidence.documents.language import Language
from readiness.evidence.documents.proposals import Proposal
from readiness.evidence.reading import Trouble

_WEEK = re.compile(r"20\d\d-W(?:0[1-9]|[1-4]\d|5[0-3])")
_YES = frozenset({"yes", "y", "true", "ja", "j", "是", "有"})
_NO = frozenset({"no", "n", "false", "nein", "否", "无"})


@dataclass(frozen=True)
class Line:
    """One line of a reading: what the text says, what a person confirmed, or both."""

    proposal: Proposal | None
    field: str
    item: int | None = None
    confirmed: str | None = None

    @property
    def said(self) -> str | None:
        """What the person confirmed, else what the text says."""
        return self.confirmed or (self.proposal.value if self.proposal else None)


def confirm(
    proposals: tuple[Proposal, ...],
    fields: tuple[DocumentField, ...],
    confirmed: Mapping[str, str],
    language: Language,
) -> tuple[tuple[Line, ...], tuple[Trouble, ...]]:
    """Keys of `confirmed` are a field, or `field/item` for a line of goods; several values are divided by `;`.

    For a confirmed field there is one line a confirmed value and none besides: rival proposals are settled.
    An empty value says that the document does not hold this field. A value that is not of the field's type is
    a trouble, and the field stays as proposed.
    """
    lines: list[Line] = []
    troubles: list[Trouble] = []
    known = {field.name: field for field in fields}
    settled: set[tuple[str, int | None]] = set()
    for key, given in confirmed.items():
        name, _, item_text = key.partition("/")
        field = known.get(name)
        item = int(item_text) if item_text.isdecimal() else None
        if field is None or (item is None) == field.item:
            troubles.append(Trouble("confirmed_field_unknown", field=key))
            continue
        values = [normal(part, field, language) for part in _parts(given, field)]
        if None in values:
            troubles.append(Trouble("confirmed_value_wrong", field=key, params={"value": given}))
            continue
        settled.add((name, item))
        same = [p for p in proposals if (p.field, p.item) == (name, item)]
        for value in values:
            if value is not None:
                lines.append(Line(_nearest(value, same), name, item, value))
    kept = (Line(p, p.field, p.item) for p in proposals if (p.field, p.item) not in settled)
    order = {field.name: at for at, field in enumerate(fields)}
    return tuple(sorted((*kept, *lines), key=lambda line: (line.item or 0, order[line.field]))), tuple(
        troubles
    )


def normal(text: str, field: DocumentField, language: Language) -> str | None:
    """The way this field's values are written; None where the text cannot be one."""
    value = " ".join(text.split())
    if field.kind in ("date", "when"):
        return value if field.kind == "when" and _WEEK.fullmatch(value) else iso(value)
    if field.kind == "number":
        amount = number_in(value, language)
        return plain(amount) if amount is not None else None
    if field.kind == "money":
        found = next(money_in(value, language), None)
        return found.value if found else None
    if field.kind == "flag":
        word = value.casefold()
        return "yes" if word in _YES else "no" if word in _NO else None
    return value


def _parts(given: str, field: DocumentField) -> list[str]:
    parts = given.split(";") if field.many else [given]
    return [part for part in parts if part.strip()]


def _nearest(value: str, proposals: list[Proposal]) -> Proposal | None:
    """The proposal of the same value, else the first: its passage still shows where the field stands."""
    same = (p for p in proposals if p.value.casefold() == value.casefold())
    return next(same, proposals[0] if proposals else None)

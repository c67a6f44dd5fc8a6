"""What a reader proposes: a value for a field with the passage it was read from, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from readiness.evidence.documents.field import DocumentField


@dataclass(frozen=True)
class Proposal:
    """`item` counts the goods or lines of a document from 1; None for what holds for the document as a whole."""

    field: str
    value: str
    page: int
    passage: str
    sure: bool = True
    item: int | None = None


def settle(proposals: Iterable[Proposal], fields: Iterable[DocumentField]) -> tuple[Proposal, ...]:
    """One proposal a value, in the order of the fields; competing values of a single field are all unsure."""
    order = {field.name: at for at, field in enumerate(fields)}
    many = {field.name for field in fields if field.many}
    kept: dict[tuple[str, int | None, str], Proposal] = {}
    for proposal in proposals:
        key = (proposal.field, proposal.item, proposal.value.casefold())
        known = kept.get(key)
        kept[key] = replace(known, sure=known.sure or proposal.sure) if known else proposal
    rivals = competing(kept.values(), many)
    settled = (replace(p, sure=False) if (p.field, p.item) in rivals else p for p in kept.values())
    return tuple(sorted(settled, key=lambda p: (p.item or 0, order[p.field])))


def competing(proposals: Iterable[Proposal], many: set[str]) -> set[tuple[str, int | None]]:
    """Fields that can hold one value only and were given several."""
    values: dict[tuple[str, int | None], set[str]] = {}
    for proposal in proposals:
        if proposal.field not in many:
            values.setdefault((proposal.field, proposal.item), set()).add(proposal.value.casefold())
    return {key for key, found in values.items() if len(found) > 1}

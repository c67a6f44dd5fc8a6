"""Each file handed in with everything a person is asked to look at: kind, columns, proposed fields, problems."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.evidence.base import Dossier, FileHead
from readiness.evidence.document import Documents
from readiness.evidence.shapes import SHAPES
from readiness.store.values import CaseState, StoredFile


@dataclass(frozen=True)
class Proposed:
    """A field of a document: `value` is what the text seems to say, several of them divided by `;`."""

    key: str
    field: str
    item: int | None
    value: str
    page: int | None
    passage: str
    sure: bool
    confirmed: bool


@dataclass(frozen=True)
class HandedIn:
    name: str
    stored: StoredFile
    version: int
    head: FileHead
    proposed: tuple[Proposed, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields a table of this kind can have, the required ones first."""
        if self.head.kind is None or not self.head.headers:
            return ()
        return tuple(f.name for f in sorted(SHAPES[self.head.kind].fields, key=lambda f: not f.required))

    @property
    def confirmed(self) -> bool:
        return bool(self.stored.hints.columns or self.stored.hints.confirmed)


def handed_in(kept: CaseState, dossier: Dossier) -> tuple[HandedIn, ...]:
    """In the order they were handed in."""
    heads = {head.file: head for head in dossier.heads}
    proposed = _proposed(dossier)
    return tuple(
        HandedIn(name, stored, kept.file_versions.get(name, 0), heads[name], proposed.get(name, ()))
        for name, stored in kept.files.items()
        if name in heads
    )


def _proposed(dossier: Dossier) -> dict[str, tuple[Proposed, ...]]:
    found: dict[str, dict[str, Proposed]] = {}
    for evidence in dossier.evidence.values():
        if not isinstance(evidence, Documents):
            continue
        for line in evidence.lines.to_pylist():
            item = line["item"]
            key = line["field"] if item is None else f"{line['field']}/{item}"
            of_file = found.setdefault(line["file"], {})
            of_file[key] = _added(of_file.get(key), key, line)
    return {file: tuple(fields.values()) for file, fields in found.items()}


def _added(known: Proposed | None, key: str, line: dict[str, object]) -> Proposed:
    said = str(line["confirmed"] or line["value"] or "")
    page = line["row"] if isinstance(line["row"], int) else None
    if known is not None:
        return Proposed(key, known.field, known.item, f"{known.value}; {said}", known.page, known.passage,
                        known.sure and line["confidence"] != "low", known.confirmed)  # fmt: skip
    return Proposed(
        key=key,
        field=str(line["field"]),
        item=line["item"] if isinstance(line["item"], int) else None,
        value=said,
        page=page,
        passage=str(line["passage"] or ""),
        sure=line["confidence"] != "low",
        confirmed=line["confirmed"] is not None,
    )

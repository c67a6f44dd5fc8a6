"""The one way from files to evidence: names and bytes in, a dossier out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import cast

import pyarrow as pa

from readiness.evidence.base import Dossier, Evidence, FileHead
from readiness.evidence.kinds import KINDS
from readiness.evidence.reading import Hint, Reading, Trouble
from readiness.evidence.sandbox import Job, read_all
from readiness.model.base import Tier
from readiness.model.place import Place, Problem

_NO_HINT = Hint()


def read_files(
    files: Sequence[tuple[str, bytes]],
    hints: Mapping[str, Hint] | None = None,
    read: Callable[[Sequence[Job]], Sequence[Reading]] = read_all,
) -> Dossier:
    """Reads every file in the limited child; same files and hints, same dossier.

    Never raises for what a file holds. Files of one kind are put together in the order given; the names serve as
    names alone, no reader sees them. `read` may remember what was read before.
    """
    known = hints or {}
    readings = read([Job(data, known.get(name, _NO_HINT)) for name, data in files])
    heads = []
    lines: dict[str, list[tuple[FileHead, pa.Table]]] = {}
    for (name, data), reading in zip(files, readings, strict=True):
        head = _head(name, data, reading)
        heads.append(head)
        for kind, table in _tables(reading).items():
            lines.setdefault(kind, []).append((head, _named(table, name)))
    return Dossier(
        heads=tuple(heads),
        evidence={KINDS[kind]: _together(KINDS[kind], found) for kind, found in lines.items()},
        problems=tuple(p for head in heads for p in head.problems),
    )


def _tables(reading: Reading) -> dict[str, pa.Table]:
    if reading.kind is None or reading.lines is None:
        return {}
    return {reading.kind: reading.lines, **reading.more}


def _together(kind: type[Evidence], found: Sequence[tuple[FileHead, pa.Table]]) -> Evidence:
    return kind(tuple(head for head, _ in found), pa.concat_tables([table for _, table in found]))


def _named(lines: pa.Table, name: str) -> pa.Table:
    """Fills the one column no reader can know."""
    at = lines.schema.get_field_index("file")
    return lines.set_column(at, lines.schema.field("file"), pa.repeat(name, lines.num_rows))


def _head(name: str, data: bytes, reading: Reading) -> FileHead:
    return FileHead(
        file=name,
        sha256=hashlib.sha256(data).hexdigest(),
        format=reading.format,
        format_version=reading.format_version,
        tier=cast(Tier, reading.tier),
        kind=reading.kind,
        records=reading.records,
        taken_on=reading.taken_on,
        columns=reading.columns,
        headers=reading.headers,
        preview=reading.preview,
        encoding=reading.encoding,
        problems=tuple(_problem(name, trouble) for trouble in reading.problems),
    )


def _problem(name: str, trouble: Trouble) -> Problem:
    placed = trouble.row is not None or trouble.field is not None or trouble.sheet is not None
    where = Place(file=name, sheet=trouble.sheet, row=trouble.row, field=trouble.field) if placed else None
    return Problem(code=trouble.code, file=name, where=where, params=trouble.params)

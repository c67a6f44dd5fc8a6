"""Is what the database holds what was once written? Chains, current values and files against each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, select

from readiness.model.place import Problem
from readiness.store.chain import START, link
from readiness.store.codec import to_file
from readiness.store.files import FileFolder
from readiness.store.schema import AnyRow, case_event, case_head, case_item

Items = dict[tuple[Any, Any], tuple[Any, Any]]
"""(kind, subject) -> (version, value)."""


def everything(connection: Connection, files: FileFolder) -> tuple[Problem, ...]:
    """Every chain, every current value, every byte of every file."""
    problems = differing(connection)
    return problems or tuple(file_problems(connection, files, whole=True))


def differing(connection: Connection) -> tuple[Problem, ...]:
    """What no longer is as it was written; one problem a case. Empty = every case stands."""
    heads = {row.id: row for row in connection.execute(select(case_head))}
    items: dict[Any, Items] = {}
    for row in connection.execute(select(case_item)):
        items.setdefault(row.case_id, {})[row.kind, row.subject] = (row.version, row.value)
    events = connection.execute(select(case_event).order_by(case_event.c.case_id, case_event.c.n))
    told = {}
    for case_id, chain in groupby(events, key=lambda row: row.case_id):
        told[case_id] = _chain(case_id, list(chain), heads.get(case_id), items.get(case_id, {}))
    for case_id in (heads.keys() | items.keys()) - told.keys():
        told[case_id] = Problem(code="store_chain_broken", params={"case": str(case_id), "n": 0})
    return tuple(problem for _, problem in sorted(told.items(), key=lambda entry: str(entry[0])) if problem)


def _chain(case_id: Any, events: list[AnyRow], head: AnyRow | None, items: Items) -> Problem | None:
    tip = START
    replayed: Items = {}
    for n, event in enumerate(events, start=1):
        tip = link(tip, event._asdict())
        standing = replayed.get((event.kind, event.subject), (0, None))[0]
        if event.n != n or event.hash != tip or event.version != standing + 1:
            return Problem(code="store_chain_broken", params={"case": str(case_id), "n": n})
        replayed[event.kind, event.subject] = (event.version, event.value)
    if head is None or (head.length, head.tip) != (len(events), tip):
        return Problem(code="store_chain_broken", params={"case": str(case_id), "n": len(events)})
    if replayed != items:
        return Problem(code="store_values_differ", params={"case": str(case_id)})
    return None


def file_problems(connection: Connection, files: FileFolder, *, whole: bool) -> Iterator[Problem]:
    """Files that cases name but that are gone or, if `whole` (reads every byte), changed."""
    checked: dict[str, str | None] = {}
    rows = connection.execute(select(case_item).where(case_item.c.kind == "file"))
    for row in rows:
        stored = to_file(row.value)
        if stored is None:
            continue
        if stored.sha256 not in checked:
            checked[stored.sha256] = _file_trouble(files, stored.sha256, whole=whole)
        code = checked[stored.sha256]
        if code is not None:
            yield Problem(code=code, file=row.subject, params={"case": row.case_id})


def _file_trouble(files: FileFolder, sha256: str, *, whole: bool) -> str | None:
    if not files.has(sha256):
        return "store_file_missing"
    if whole and not files.is_whole(sha256):
        return "store_file_changed"
    return None

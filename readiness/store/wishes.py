"""What people want stored, checked against the model before it gets near the database.

A widget is no validation: a forged message can put five megabytes where a form allows a line. Whatever does not
fit raises CaseError with its problems.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection

from readiness.errors import CaseError, UnknownId
from readiness.model.case import Answer, Case, EvidenceFile, SupplierRequest
from readiness.model.place import Place, Problem
from readiness.model.plan import Plan, PlannedAction
from readiness.model.stated import Line, Stated
from readiness.store.caps import CASE_BYTES, EVIDENCE_BYTES, FILES, MEGABYTE, VALUE_BYTES
from readiness.store.codec import APART, from_file, from_head, from_plan, from_value, to_file, to_json
from readiness.store.events import HEAD, Compose, Composed, put, undoing
from readiness.store.naming import is_safe, tidy
from readiness.store.stated import problems_of, repeats
from readiness.store.values import PARTS, WORKSPACE, CaseState, Kind, PartKind, StoredFile

S = TypeVar("S", bound=Stated)
Item = tuple[Kind, str, str]
"""Kind, subject and value of what is stored."""
Part = SupplierRequest | Plan | PlannedAction
"""What is stored by itself; of a plan, all but its actions."""
PLAN = ""


def one_line(*texts: str | None) -> None:
    """Ids and names of people go into columns of their own, where control characters are not welcome."""
    adapter: TypeAdapter[str | None] = TypeAdapter(Line | None)
    for text in texts:
        try:
            adapter.validate_python(text)
        except ValidationError as error:
            problem = Problem(code="case_form_unexpected", params={"field": "", "value": ascii(text)[1:61]})
            raise CaseError((problem,)) from error


def given_answer(answer: Answer, author: str | None, at: datetime) -> str:
    return _capped(from_value(fitting(Answer, {**dict(answer), "by": author, "at": at})))


def part_of_case(part: Part) -> Item:
    """Raises CaseError where it breaks the model's rules."""
    match part:
        case SupplierRequest():
            return "request", part.id, _capped(from_value(fitting(SupplierRequest, dict(part))))
        case PlannedAction():
            return "action", part.id, _capped(from_value(fitting(PlannedAction, dict(part))))
        case Plan():
            return "plan", PLAN, _capped(from_plan(fitting(Plan, dict(part))))


def head_with(changes: Mapping[str, Any]) -> Compose:
    """The head as it stands with some fields replaced; answers and files are no fields of it."""

    def compose(_connection: Connection, _version: int, value: str | None) -> Composed | None:
        stands = json.loads(value) if value is not None else {}
        return Composed(_capped(to_json(head_of(stands, changes))))

    return compose


def head_of(stands: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """As it would be stored."""
    apart = sorted(APART & changes.keys())
    if apart:
        raise CaseError([Problem(code="case_key_unknown", params=_unknown(key)) for key in apart])
    return dict(json.loads(from_head(fitting(Case, {**stands, **changes}))))


def new_case(case: Case, files: Mapping[str, bytes], keep: Callable[[bytes], str]) -> tuple[Item, ...]:
    """The first events of a case. Its files are on disk before this returns."""
    whole = fitting(Case, dict(case))
    repeated = tuple(repeats(whole))
    if repeated:
        raise CaseError(repeated)
    named = {file_name(name, data): data for name, data in files.items()}
    hints = {hint.file: hint for hint in whole.evidence}
    return _items(
        whole,
        tuple(
            StoredFile(hints.get(name, EvidenceFile(file=name)), keep(data), len(data))
            for name, data in named.items()
        ),
    )


def put_into(workspace: str) -> tuple[Item, ...]:
    return (("mark", WORKSPACE, to_json(workspace)),) if workspace else ()


def taken_back(kind: PartKind) -> Compose:
    _part(kind)
    return put(None)


def brought_back(case_id: str, kind: PartKind, subject: str) -> Compose:
    _part(kind)
    return undoing(case_id, kind, subject)


def _part(kind: Kind) -> None:
    """Marks and what belongs to rooms and workspaces have ways of their own."""
    if kind not in PARTS:
        raise UnknownId("part", kind)


def copy_of(state: CaseState, name: str) -> tuple[Item, ...]:
    """The files stay where they are: a copy only names them again."""
    return _items(fitting(Case, {**dict(state.case), "name": name}), tuple(state.files.values()))


def _items(case: Case, files: tuple[StoredFile, ...]) -> tuple[Item, ...]:
    if len(files) > FILES:
        params = {"files": FILES, "most": CASE_BYTES // MEGABYTE}
        raise CaseError((Problem(code="case_files_too_many", params=dict(params)),))
    return (
        ("head", HEAD, _capped(from_head(case))),
        *(("answer", answer.question, _capped(from_value(answer))) for answer in case.answers),
        *(("file", file.hints.file, _capped(from_file(file))) for file in files),
        *(part_of_case(request) for request in case.requests),
        *((part_of_case(case.plan), *map(part_of_case, case.plan.actions)) if case.plan else ()),
    )


def file_name(name: str, data: bytes) -> str:
    """The name under which a file is kept."""
    kept = tidy(name)
    shown = kept if kept.isprintable() else ascii(kept)[1:-1]
    if not is_safe(kept):
        raise CaseError((Problem(code="case_file_name", file=shown, where=Place(file=shown)),))
    if len(data) > EVIDENCE_BYTES:
        most = {"most": EVIDENCE_BYTES // MEGABYTE}
        raise CaseError(
            (Problem(code="case_file_too_large", file=shown, where=Place(file=shown), params=most),)
        )
    return kept


def new_file(name: str, sha256: str, size: int) -> Compose:
    """New content under a name: what was confirmed about the old content says nothing about it.

    The same content again changes nothing: a form may hand in its file each time the page is drawn.
    """
    stored = StoredFile(fitting(EvidenceFile, {"file": name}), sha256, size)

    def compose(_connection: Connection, _version: int, value: str | None) -> Composed | None:
        stands = to_file(value)
        return None if stands is not None and stands.sha256 == sha256 else Composed(from_file(stored))

    return compose


def no_file(name: str) -> Compose:
    def compose(_connection: Connection, _version: int, value: str | None) -> Composed | None:
        if value is None:
            raise UnknownId("file", name)
        return Composed(None)

    return compose


def file_hints(hints: EvidenceFile) -> Compose:
    """The same content with other hints; UnknownId where the file was removed meanwhile."""
    checked = fitting(EvidenceFile, dict(hints))

    def compose(_connection: Connection, _version: int, value: str | None) -> Composed | None:
        stands = to_file(value)
        if stands is None:
            raise UnknownId("file", checked.file)
        return Composed(_capped(from_file(StoredFile(checked, stands.sha256, stands.size))))

    return compose


def fitting(model: type[S], data: Mapping[str, Any]) -> S:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise CaseError(problems_of(error, data, model)) from error


def _capped(value: str) -> str:
    if len(value) > VALUE_BYTES:
        params = {"field": "", "value": value[:40], "most": VALUE_BYTES}
        raise CaseError((Problem(code="case_text_too_long", params=dict(params)),))
    return value


def _unknown(key: str) -> dict[str, Any]:
    known = ", ".join(name for name in Case.model_fields if name not in APART)
    return {"field": key, "key": key, "known": known}

"""Model values to the JSON that is stored, and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from readiness.model.access import HOME
from readiness.model.base import Value
from readiness.model.case import Answer, Case, EvidenceFile, SupplierRequest
from readiness.model.plan import Plan, PlannedAction
from readiness.store.schema import AnyRow
from readiness.store.values import WORKSPACE, CaseState, Kind, StoredFile

APART = frozenset({"answers", "evidence", "requests", "plan"})
"""Fields of a case that have events of their own; the rest is its head."""


def to_json(value: Any) -> str:
    """ASCII, so that any text survives any database encoding, NUL included."""
    return json.dumps(value, ensure_ascii=True, allow_nan=False, sort_keys=True, separators=(",", ":"))


def from_value(value: Value) -> str:
    return to_json(value.model_dump(mode="json"))


def from_head(case: Case) -> str:
    return to_json(case.model_dump(mode="json", exclude=set(APART)))


def from_plan(plan: Plan) -> str:
    """Its actions have events of their own."""
    return to_json(plan.model_dump(mode="json", exclude={"actions"}))


def from_file(file: StoredFile) -> str:
    hints = file.hints.model_dump(mode="json")
    return to_json({"hints": hints, "sha256": file.sha256, "size": file.size})


def to_answer(value: str | None) -> Answer | None:
    return None if value is None else Answer.model_validate(json.loads(value))


def to_request(value: str | None) -> SupplierRequest | None:
    return None if value is None else SupplierRequest.model_validate(json.loads(value))


def to_plan(value: str | None) -> Plan | None:
    return None if value is None else Plan.model_validate(json.loads(value))


def to_action(value: str | None) -> PlannedAction | None:
    return None if value is None else PlannedAction.model_validate(json.loads(value))


def to_file(value: str | None) -> StoredFile | None:
    if value is None:
        return None
    told = json.loads(value)
    return StoredFile(EvidenceFile.model_validate(told["hints"]), told["sha256"], told["size"])


def to_head(value: str | None) -> dict[str, Any] | None:
    return None if value is None else dict(json.loads(value))


def to_mark(value: str | None) -> bool:
    return value is not None


DECODE: Mapping[Kind, Callable[[str | None], Any]] = MappingProxyType(
    {
        "answer": to_answer,
        "file": to_file,
        "request": to_request,
        "plan": to_plan,
        "action": to_action,
        "head": to_head,
        "mark": to_mark,
    }
)


def to_state(case_id: str, items: Iterable[AnyRow]) -> CaseState:
    """The case from its current values, in the order of their ids; files in that of their names."""
    rows = sorted(items, key=lambda row: str(row.subject))
    head = next(row for row in rows if row.kind == "head")
    answers = [row for row in rows if row.kind == "answer"]
    handed_in = [row for row in rows if row.kind == "file"]
    files = {row.subject: file for row in handed_in if (file := to_file(row.value)) is not None}
    asked = [row for row in rows if row.kind == "request"]
    agreed = next((row for row in rows if row.kind == "plan"), None)
    inside = next((row.value for row in rows if (row.kind, row.subject) == ("mark", WORKSPACE)), None)
    planned = [row for row in rows if row.kind == "action"]
    told = {
        **json.loads(head.value),
        "answers": tuple(answer for row in answers if (answer := to_answer(row.value)) is not None),
        "evidence": tuple(f.hints for f in files.values()),
        "requests": tuple(request for row in asked if (request := to_request(row.value)) is not None),
        "plan": _plan(agreed, planned),
    }
    return CaseState(
        id=case_id,
        case=Case.model_validate(told),
        version=head.version,
        answer_versions={row.subject: row.version for row in answers},
        file_versions={row.subject: row.version for row in handed_in},
        files=files,
        request_versions={row.subject: row.version for row in asked},
        plan_version=0 if agreed is None else agreed.version,
        action_versions={row.subject: row.version for row in planned},
        workspace=HOME if inside is None else json.loads(inside),
    )


def _plan(agreed: AnyRow | None, planned: Iterable[AnyRow]) -> dict[str, Any] | None:
    """The plan as JSON with its actions; None while nothing is agreed."""
    if agreed is None or agreed.value is None:
        return None
    actions = [json.loads(row.value) for row in planned if row.value is not None]
    return {**json.loads(agreed.value), "actions": actions}

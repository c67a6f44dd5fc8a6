"""What the store can tell: the list of cases, one case as it stands, one answer's history."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Connection, and_, select

from readiness.errors import UnknownId
from readiness.model.access import HOME
from readiness.store.codec import to_answer, to_state
from readiness.store.events import DELETED, HEAD, is_deleted
from readiness.store.schema import case_event, case_head, case_item
from readiness.store.values import WORKSPACE, AnswerEvent, CaseCard, CaseState


def cards(connection: Connection, *, deleted: bool) -> tuple[CaseCard, ...]:
    """Cases that are in use, or those that were deleted; the last changed first."""
    gone = select(case_item.c.case_id).where(
        case_item.c.kind == "mark", case_item.c.subject == DELETED, case_item.c.value.is_not(None)
    )
    first, last = case_event.alias(), case_event.alias()
    mark = case_item.alias()
    inside = and_(mark.c.case_id == case_head.c.id, mark.c.kind == "mark", mark.c.subject == WORKSPACE)
    columns = (first.c.at.label("created"), last.c.at.label("changed"), mark.c.value.label("workspace"))
    query = (
        select(case_head.c.id, case_item.c.value, *columns)
        .join(case_item, case_item.c.case_id == case_head.c.id)
        .join(first, (first.c.case_id == case_head.c.id) & (first.c.n == 1))
        .join(last, (last.c.case_id == case_head.c.id) & (last.c.n == case_head.c.length))
        .outerjoin(mark, inside)
        .where(case_item.c.kind == "head", case_item.c.subject == HEAD)
        .where(case_head.c.id.in_(gone) if deleted else case_head.c.id.not_in(gone))
    )
    found = [
        CaseCard(
            id=row.id,
            name=json.loads(row.value)["name"],
            created=datetime.fromisoformat(row.created),
            changed=datetime.fromisoformat(row.changed),
            workspace=HOME if row.workspace is None else json.loads(row.workspace),
        )
        for row in connection.execute(query)
    ]
    return tuple(sorted(found, key=lambda card: (card.changed, card.id), reverse=True))


def state(connection: Connection, case_id: str) -> CaseState:
    """Raises UnknownId for a case that is not there or was deleted."""
    items = connection.execute(select(case_item).where(case_item.c.case_id == case_id)).all()
    if not any(row.kind == "head" for row in items) or is_deleted(connection, case_id):
        raise UnknownId("case", case_id)
    return to_state(case_id, items)


def history(connection: Connection, case_id: str, question: str) -> tuple[AnswerEvent, ...]:
    """Oldest first."""
    query = (
        select(case_event)
        .where(case_event.c.case_id == case_id)
        .where(case_event.c.kind == "answer", case_event.c.subject == question)
        .order_by(case_event.c.version)
    )
    return tuple(
        AnswerEvent(
            version=row.version,
            answer=to_answer(row.value),
            author=row.author,
            at=datetime.fromisoformat(row.at),
            bank_version=row.bank_version,
            restores=row.restores,
        )
        for row in connection.execute(query)
    )

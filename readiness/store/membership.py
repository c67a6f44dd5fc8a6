"""Which workspace a thing belongs to and who has which role there, as it stands in the open transaction.

With `hold` the row that says so stays as it is until the transaction ends: whoever is being removed has either written
before, or is refused. The order of locks is the same everywhere: case, workspace, member.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import Connection, select

from readiness.model.access import HOME, ROLES, Member, Principal, Workspace, WorkspaceRole
from readiness.store.events import HEAD, item
from readiness.store.schema import case_head, case_item
from readiness.store.values import FRAME, WORKSPACE


def workspace_of_case(connection: Connection, case_id: str, *, hold: bool = False) -> str | None:
    """None where there is no such case; rooms and workspaces have ids in the same table and are none."""
    if hold:
        connection.execute(select(case_head.c.id).where(case_head.c.id == case_id).with_for_update())
    if item(connection, case_id, "head", HEAD) is None:
        return None
    mark = item(connection, case_id, "mark", WORKSPACE)
    return HOME if mark is None or mark.value is None else str(json.loads(mark.value))


def workspace_of_room(connection: Connection, room_id: str, *, hold: bool = False) -> str | None:
    """That of its case."""
    frame = item(connection, room_id, "room", FRAME)
    if frame is None or frame.value is None:
        return None
    return workspace_of_case(connection, str(json.loads(frame.value)["case_id"]), hold=hold)


def itself(connection: Connection, workspace: str, *, hold: bool = False) -> str | None:
    if hold:
        connection.execute(select(case_head.c.id).where(case_head.c.id == workspace).with_for_update())
    return workspace if item(connection, workspace, "workspace", FRAME) is not None else None


def role_in(
    connection: Connection, workspace: str, who: Principal, *, hold: bool = False
) -> WorkspaceRole | None:
    """The widest of the roles they are listed with, by their own id or by the address that was invited."""
    if who.kind != "person":
        return None
    query = select(case_item.c.value).where(
        case_item.c.case_id == workspace,
        case_item.c.kind == "member",
        case_item.c.subject.in_(who.names),
        case_item.c.value.is_not(None),
    )
    rows = connection.execute(query.with_for_update(read=True) if hold else query).all()
    return _widest(json.loads(row.value)["role"] for row in rows)


def roles_of(connection: Connection, who: Principal) -> dict[str, WorkspaceRole]:
    """Every workspace they are a member of, with their role there."""
    if who.kind != "person":
        return {}
    rows = connection.execute(
        select(case_item.c.case_id, case_item.c.value).where(
            case_item.c.kind == "member", case_item.c.subject.in_(who.names), case_item.c.value.is_not(None)
        )
    )
    found: dict[str, list[WorkspaceRole]] = {}
    for row in rows:
        found.setdefault(row.case_id, []).append(json.loads(row.value)["role"])
    return {workspace: role for workspace, roles in found.items() if (role := _widest(iter(roles)))}


def workspaces(connection: Connection) -> dict[str, Workspace]:
    rows = connection.execute(select(case_item).where(case_item.c.kind == "workspace"))
    return {row.case_id: Workspace.model_validate(json.loads(row.value)) for row in rows if row.value}


def members(connection: Connection, workspace: str) -> tuple[Member, ...]:
    """Owners first, then by id."""
    rows = connection.execute(
        select(case_item.c.value).where(case_item.c.case_id == workspace, case_item.c.kind == "member")
    )
    found = [Member.model_validate(json.loads(row.value)) for row in rows if row.value is not None]
    return tuple(sorted(found, key=lambda member: (ROLES.index(member.role), member.id)))


def _widest(roles: Iterator[WorkspaceRole]) -> WorkspaceRole | None:
    return min(roles, key=ROLES.index, default=None)

"""Two firms in one store, each with its people, and places for them to reach or not."""

import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from readiness.errors import NotAllowed, UnknownId
from readiness.model.access import GUEST, Principal
from readiness.model.room import Room, Seat
from readiness.store.rooms import Rooms
from readiness.store.schema import case_event, case_item
from readiness.store.workspaces import Workspaces
from tests.store.access_rows import AT, CANARY, CASE, FILES, Place, wish

WITH_ROLE = ("owner", "editor", "viewer")
OUTSIDE = ("stranger", "removed", "nobody", "guest")


class Hours:
    """An hour later at each look, so that no refusal is the same knock as the last."""

    def __init__(self):
        self.now = datetime(2026, 7, 15, 8, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(hours=1)
        return self.now


def person(name, **told):
    return Principal(id=f"https://login.example|{name}", kind="person", email=f"{name}@example.com", **told)


class World:
    """One firm's workspace with its people, and another firm's."""

    def __init__(self, store, folder):
        self.store, self.folder = store, folder
        self.people = {name: person(name) for name in (*WITH_ROLE, *OUTSIDE)}
        self.people |= {"owner": person("owner", may_found=True), "guest": GUEST}
        mine = Workspaces(store)
        self.ours, self.second, self.theirs = (mine.create(name).id for name in ("Ours", "Second", "Theirs"))
        for role in WITH_ROLE:
            mine.put_member(self.ours, self.people[role].id, role)
        for name in ("removed", "known"):
            mine.put_member(self.ours, f"{name}@example.com", "owner")
        mine.drop_member(self.ours, "removed@example.com")
        mine.put_member(self.second, self.people["owner"].id, "owner")
        mine.put_member(self.theirs, self.people["stranger"].id, "owner")

    def seen_by(self, name):
        return self.store.seen_by(self.people[name])

    def place(self):
        """New cases and a room, made by the operator."""
        Workspaces(self.store).put_member(self.ours, "known@example.com", "viewer")
        case, gone = (self.store.create_case(CASE, FILES, workspace=self.ours) for _ in range(2))
        self.store.delete_case(gone)
        frame = Room(
            id=secrets.token_hex(16), case_id=case, code=secrets.token_hex(3), title=CANARY, opened=AT, key_hash="h",
            invite_key=f"{CANARY} key", questions=("q",), actions=("M01",), phase="first",
        )  # fmt: skip
        Rooms(self.store).open(frame)
        Rooms(self.store).take_seat(frame.id, Seat(id="seat", role="it", joined=AT), wish())
        return Place(self.ours, case, gone, frame.id, self.second, frame, self.store.state(case))

    def everything(self):
        """All that stands, but for the log of who knocked."""
        query = select(case_item).where(case_item.c.kind != "audit").order_by(*case_item.primary_key)
        rows = self.store.read(lambda connection: connection.execute(query).all())
        return [tuple(row) for row in rows], sorted(self.folder.rglob("evidence/**/*"))

    def noted(self):
        query = select(func.count()).where(case_event.c.kind == "audit")
        return self.store.read(lambda connection: connection.execute(query).scalar_one())

    def log(self):
        query = select(case_event.c.value).where(case_event.c.kind == "audit")
        return [row.value for row in self.store.read(lambda connection: connection.execute(query).all())]


def forged(place):
    """The same call about things that do not exist."""
    none = "0" * 32
    return replace(
        place, workspace=none, case=none, gone=none, room=none, frame=place.frame.model_copy(update={"id": none, "case_id": none})
    )  # fmt: skip


def told(call, store, place):
    """The error as its reader sees it, without the ids they named themselves."""
    with pytest.raises((UnknownId, NotAllowed)) as error:
        call(store, place)
    said = str(error.value)
    for ident in (place.workspace, place.case, place.gone, place.room):
        said = said.replace(ident, "…")
    return type(error.value), said

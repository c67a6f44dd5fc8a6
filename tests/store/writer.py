"""A process that saves answers, files and votes without end and tells which were acknowledged; made to be killed."""

from datetime import UTC, datetime
from pathlib import Path

from readiness.errors import SaveFailed
from readiness.model.case import Answer
from readiness.model.room import Room, Seat, Vote
from readiness.store.opening import open_store
from readiness.store.room_rows import APART
from readiness.store.rooms import Rooms

ROOM = "killed"
QUESTION = "erp.since"
AT = datetime(2026, 7, 15, 8, tzinfo=UTC)


def open_room(store, case_id):
    """In its first blind vote, for writers to sit in."""
    room = Room(id=ROOM, case_id=case_id, code="K7PQ2M", title="K", opened=AT, key_hash="0", phase="first")
    Rooms(store).open(room.model_copy(update={"questions": (QUESTION,)}))


def insist(wish):
    """As a person would: not stored, so once more; SQLite lets processes in by chance, and one may wait too long."""
    while True:
        try:
            return wish()
        except SaveFailed:
            continue


def write_for_ever(url, folder, case_id, name, pipe):
    store = None
    while store is None:
        store = open_store(url, Path(folder)).store
    rooms, number = Rooms(store), 0
    insist(lambda: rooms.take_seat(ROOM, Seat(id=name, role="it", joined=AT), f"{name}-sits"))
    while True:
        number += 1
        question, wish = f"erp.{name}-{number}", f"{name}-{number}"
        answer = Answer(question=question, value=number % 5, comment="y" * 200)
        saved = insist(lambda a=answer, w=wish: store.save_answer(case_id, a, 0, w))
        pipe.send(("answer", wish, question, saved.version))
        if number % 3 == 0:
            other = Answer(question=question, unknown=True)
            changed = insist(lambda a=other, w=f"{wish}-b": store.save_answer(case_id, a, 1, w, name))
            pipe.send(("answer", f"{wish}-b", question, changed.version))
        if number % 7 == 0:
            data = wish.encode() * 500
            kept = insist(
                lambda w=wish, d=data: store.add_evidence(case_id, f"{w}.csv", d, client_id=f"{w}-f")
            )
            pipe.send(("file", f"{wish}-f", f"{wish}.csv", kept.version))
        if number % 2 == 0:
            vote = Vote(question=QUESTION, round=1, seat=name, level=number // 2 % 5)
            given = insist(lambda v=vote, w=wish: rooms.vote(ROOM, v, f"{w}-v"))
            pipe.send(("vote", f"{wish}-v", APART.join((QUESTION, "1", name)), given.version))

"""Every public method of the store with who may call it, and a call of it on one place: the rows of the access table."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from readiness.model.access import Principal, Workspace
from readiness.model.case import Answer, Case, EvidenceFile
from readiness.model.plan import Plan
from readiness.model.room import Room, Seat, Vote
from readiness.store.folder_case import zip_of
from readiness.store.retention import Retention
from readiness.store.rooms import Rooms
from readiness.store.sign_ins import SignIns
from readiness.store.store import Store
from readiness.store.values import CaseState
from readiness.store.workspaces import Workspaces

AT = datetime(2026, 7, 15, 9, tzinfo=UTC)
LATER = datetime(2099, 1, 1, tzinfo=UTC)
CANARY = "Kanarienvogel"
CASE = Case(
    name=f"{CANARY} GmbH",
    on=date(2026, 7, 15),
    answers=(Answer(question="erp.since", value=2, comment=f"{CANARY}: streng vertraulich"),),
    evidence=(EvidenceFile(file=f"{CANARY}.csv"),),
)
FILES = {f"{CANARY}.csv": f"part;price\n{CANARY};1\n".encode()}
ZIPPED = zip_of(CASE, FILES)
NEW_FILE = b"a file of somebody who may"


@dataclass(frozen=True)
class Place:
    """What a call may be about: a workspace with a case, a deleted case, a room with one seat, and a member."""

    workspace: str
    case: str
    gone: str
    room: str
    to: str
    """Another workspace."""
    frame: Room
    seen: CaseState
    member: str = "known@example.com"
    seat: str = "seat"


OPEN = {
    "viewer": {"owner", "editor", "viewer"},
    "editor": {"owner", "editor"},
    "owner": {"owner"},
    "operator": set(),
    "founder": {"owner"},
    "person": {"owner", "editor", "viewer", "stranger", "removed", "nobody"},
    "anyone": {"owner", "editor", "viewer", "stranger", "removed", "nobody", "guest"},
}
"""Of the people in the tests, those who may; the owner alone is let begin workspaces by the operator."""


@dataclass
class Wishes:
    """A new id for each wish."""

    count: int = field(default=0)

    def __call__(self):
        self.count += 1
        return f"wish {self.count}"


wish = Wishes()
DESKS = {desk.__name__: desk for desk in (Store, Rooms, Workspaces, Retention, SignIns)}
"""Through which people come to what is stored."""


def vote(p):
    return Vote(question="q", round=1, seat=p.seat, level=2)


def on(desk, least, call):
    return least, lambda store, place: call(desk(store), place)


def store(least, call):
    return on(lambda s: s, least, call)


def rooms(least, call):
    return on(Rooms, least, call)


def workspaces(least, call):
    return on(Workspaces, least, call)


def retention(least, call):
    return on(lambda s: Retention(s, 12), least, call)


def sign_ins(least, call):
    return on(SignIns, least, call)


def hints():
    return EvidenceFile(file=f"{CANARY}.csv", kind="stock")


ROWS = {
    "Store.create_case": store("editor", lambda s, p: s.create_case(CASE, {"new.csv": NEW_FILE}, workspace=p.workspace)),
    "Store.import_case": store("editor", lambda s, p: s.import_case(ZIPPED, workspace=p.workspace)),
    "Store.duplicate_case": store("editor", lambda s, p: s.duplicate_case(p.case, "Copy")),
    "Store.list_cases": store("person", lambda s, _: s.list_cases()),
    "Store.state": store("viewer", lambda s, p: s.state(p.case)),
    "Store.state_at": store("viewer", lambda s, p: s.state_at(p.case, LATER)),
    "Store.changes": store("viewer", lambda s, p: s.changes(p.case, AT, LATER)),
    "Store.open_case": store("viewer", lambda s, p: s.open_case(p.case)),
    "Store.history": store("viewer", lambda s, p: s.history(p.case, "erp.since")),
    "Store.evidence": store("viewer", lambda s, p: s.evidence(p.case)),
    "Store.evidence_bytes": store("editor", lambda s, p: s.evidence_bytes(p.case, f"{CANARY}.csv")),
    "Store.export_case": store("editor", lambda s, p: s.export_case(p.case)),
    "Store.delete_case": store("editor", lambda s, p: s.delete_case(p.case)),
    "Store.restore_case": store("editor", lambda s, p: s.restore_case(p.gone)),
    "Store.purge_case": store("owner", lambda s, p: s.purge_case(p.gone)),
    "Store.save_head": store("editor", lambda s, p: s.save_head(p.case, {"name": "N"}, 1)),
    "Store.save_answer": store("editor", lambda s, p: s.save_answer(p.case, Answer(question="q", value=1), 0, wish())),
    "Store.add_evidence": store("editor", lambda s, p: s.add_evidence(p.case, "new.csv", NEW_FILE)),
    "Store.describe_evidence": store("editor", lambda s, p: s.describe_evidence(p.case, hints(), 1)),
    "Store.remove_evidence": store("editor", lambda s, p: s.remove_evidence(p.case, f"{CANARY}.csv")),
    "Store.save_part": store("editor", lambda s, p: s.save_part(p.case, Plan(begins=CASE.on), 0, wish())),
    "Store.drop_part": store("editor", lambda s, p: s.drop_part(p.case, "answer", "erp.since", 1, wish())),
    "Store.undo_part": store("editor", lambda s, p: s.undo_part(p.case, "answer", "erp.since", 1, wish())),
    "Store.save_plan": store("editor", lambda s, p: s.save_plan(p.case, Plan(begins=CASE.on), p.seen, wish())),
    "Store.verify": store("operator", lambda s, _: s.verify()),
    "Store.backup": store("operator", lambda s, _: s.backup(Path("never written"))),
    "Store.keep_backup": store("operator", lambda s, _: s.keep_backup()),
    "Store.drop_backups": store("operator", lambda s, _: s.drop_backups(AT)),
    "Store.restore": store("operator", lambda s, _: s.restore(Path("never read"))),
    "Store.ready": store("operator", lambda s, _: s.ready()),
    "Store.listen": store("operator", lambda s, _: s.listen(print)),
    "Store.close": store("operator", lambda s, _: s.close()),
    "Store.seen_by": store("operator", lambda s, _: s.seen_by(Principal(id="local", kind="local"))),
    "Store.read": store("operator", lambda s, _: s.read(lambda connection: None)),
    "Store.write": store("operator", lambda s, _: s.write(lambda connection: None)),
    "Rooms.open": rooms("editor", lambda r, p: r.open(p.frame.model_copy(update={"id": wish()}))),
    "Rooms.state": rooms("editor", lambda r, p: r.state(p.room)),
    "Rooms.of_case": rooms("editor", lambda r, p: r.of_case(p.case)),
    "Rooms.change": rooms("editor", lambda r, p: r.change(p.frame, 1, wish())),
    "Rooms.by_code": rooms("anyone", lambda r, p: r.by_code(p.frame.code)),
    "Rooms.by_link": rooms("anyone", lambda r, p: r.by_link("no such link", p.seat)),
    "Rooms.counter": rooms("anyone", lambda r, p: r.counter(p.room)),
    "Rooms.turn": rooms("anyone", lambda r, p: r.turn(p.room)),
    "Rooms.seen_from": rooms("anyone", lambda r, p: r.seen_from(p.room, p.seat)),
    "Rooms.take_seat": rooms("anyone", lambda r, p: r.take_seat(p.room, Seat(id=wish(), role="it", joined=AT), wish())),
    "Rooms.vote": rooms("anyone", lambda r, p: r.vote(p.room, vote(p), wish())),
    "Rooms.read": rooms("operator", lambda r, _: r.read(lambda connection: None)),
    "Rooms.write": rooms("operator", lambda r, _: r.write(lambda connection: None)),
    "Retention.ahead": retention("person", lambda r, _: r.ahead()),
    "Retention.keep_to": retention("operator", lambda r, _: r.keep_to()),
    "Retention.read": retention("operator", lambda r, _: r.read(lambda connection: None)),
    "Retention.write": retention("operator", lambda r, _: r.write(lambda connection: None)),
    "SignIns.end": sign_ins("operator", lambda s, _: s.end("theirs", timedelta(hours=12))),
    "SignIns.ended": sign_ins("operator", lambda s, _: s.ended()),
    "SignIns.read": sign_ins("operator", lambda s, _: s.read(lambda connection: None)),
    "SignIns.write": sign_ins("operator", lambda s, _: s.write(lambda connection: None)),
    "Workspaces.create": workspaces("founder", lambda w, _: w.create("New")),
    "Workspaces.of_mine": workspaces("person", lambda w, _: w.of_mine()),
    "Workspaces.state": workspaces("viewer", lambda w, p: w.state(p.workspace)),
    "Workspaces.change": workspaces("owner", lambda w, p: w.change(Workspace(id=p.workspace, name="Changed", created=AT), 1, wish())),
    "Workspaces.members": workspaces("viewer", lambda w, p: w.members(p.workspace)),
    "Workspaces.put_member": workspaces("owner", lambda w, p: w.put_member(p.workspace, "new@example.com", "viewer")),
    "Workspaces.drop_member": workspaces("owner", lambda w, p: w.drop_member(p.workspace, p.member)),
    "Workspaces.move_case": workspaces("owner", lambda w, p: w.move_case(p.case, p.to)),
    "Workspaces.among": workspaces("viewer", lambda w, p: w.among(p.workspace, {"peers.least": 10, "peers.grid": 10})),
    "Workspaces.audit": workspaces("owner", lambda w, p: w.audit(p.workspace)),
    "Workspaces.note_sign_in": workspaces("person", lambda w, _: w.note_sign_in()),
    "Workspaces.read": workspaces("operator", lambda w, _: w.read(lambda connection: None)),
    "Workspaces.write": workspaces("operator", lambda w, _: w.write(lambda connection: None)),
}  # fmt: skip
USED_UP = {
    *("Store.delete_case", "Store.restore_case", "Store.purge_case", "Store.save_head", "Store.save_answer"),
    *(
        "Store.describe_evidence",
        "Store.remove_evidence",
        "Store.save_part",
        "Store.drop_part",
        "Store.undo_part",
    ),
    *("Store.save_plan", "Rooms.change", "Workspaces.drop_member", "Workspaces.move_case"),
}
"""What can be done once to a place."""
INTERNAL = {
    "Store.may": "answers about the asker's own rights alone; false for what is out of reach",
    "Workspaces.may": "the same of workspaces",
    "Rooms.attach": "in tests of its own: needs a room of questions by link",
    "Rooms.spread": "in tests of its own: needs a room in its budget vote",
}


def public_methods():
    return {
        f"{desk.__name__}.{name}"
        for desk in DESKS.values()
        for name in dir(desk)
        if not name.startswith("_") and callable(getattr(desk, name))
    }

"""From a widget to the store: every change is stored the moment it is made, or the person is told that it is not."""

from __future__ import annotations

from typing import Any

from readiness.model.case import Answer, EvidenceFile, Profile, SupplierRequest
from readiness.model.plan import Plan
from readiness.store.store import Store, new_client_id
from readiness.store.values import CaseState, Saved
from readiness.store.wishes import head_of
from readiness.ui import state
from readiness.ui.joining import as_json, attempt, attempt_joined
from readiness.ui.trouble import Joint, Trouble

HEAD = "case"
PLAN = "plan"


def answer(case_id: str, question: str, given: Answer | None, wish: str = "") -> bool:
    """None takes the answer back: the question is open again."""
    base, author, wish = state.seen(question), state.author(), wish or new_client_id()

    def change(store: Store) -> Saved:
        if given is None:
            return store.drop_part(case_id, "answer", question, base, wish, author)
        return store.save_answer(case_id, given, base, wish, author)

    return attempt(question, given, wish, change)


def undo(case_id: str, question: str) -> None:
    base, wish = state.seen(question), new_client_id()
    attempt(
        question, None, wish, lambda s: s.undo_part(case_id, "answer", question, base, wish, state.author())
    )


def keep_mine(case_id: str, question: str) -> None:
    """After a clash or a failed commit: what I said, on top of what stands now."""
    found = state.trouble(question)
    if found is None:
        return
    if found.kind == "clash":
        state.see(question, found.version)
    answer(case_id, question, found.mine, found.wish if found.kind == "failed" else "")


def take_theirs(question: str) -> None:
    state.note(question, None)


def head(case_id: str, changes: dict[str, Any]) -> bool:
    base, wish, author = state.seen(HEAD), new_client_id(), state.author()

    def look(_store: Store, found: Trouble) -> Joint:
        def save(store: Store, value: Any) -> Saved:
            return store.save_head(case_id, value, found.version, new_client_id(), author)

        return Joint(found.before, head_of(found.before, found.mine), found.theirs, save)

    return attempt_joined(
        HEAD, changes, wish, lambda s: s.save_head(case_id, changes, base, wish, author), look
    )


def head_again(case_id: str) -> None:
    """After a failed commit."""
    found = state.trouble(HEAD)
    if found is not None:
        head(case_id, found.mine)


def profile(case_id: str, stored: Profile, **changes: Any) -> bool:
    return head(case_id, {"profile": {**dict(stored), **changes}})


def described(case_id: str, hints: EvidenceFile) -> bool:
    """What a person confirmed about a file."""
    subject, author = file_subject(hints.file), state.author()
    base, wish = state.seen(subject), new_client_id()

    def look(_store: Store, found: Trouble) -> Joint:
        def save(store: Store, value: Any) -> Saved:
            joined = EvidenceFile.model_validate(value)
            return store.describe_evidence(case_id, joined, found.version, new_client_id(), author)

        before, theirs = (
            None if file is None else as_json(file.hints) for file in (found.before, found.theirs)
        )
        return Joint(before, as_json(found.mine), theirs, save)

    return attempt_joined(
        subject, hints, wish, lambda s: s.describe_evidence(case_id, hints, base, wish, author), look
    )


def added(case_id: str, name: str, data: bytes) -> bool:
    subject = file_subject(name)
    wish = new_client_id()
    return attempt(subject, name, wish, lambda s: s.add_evidence(case_id, name, data, state.author(), wish))


def removed(case_id: str, name: str) -> None:
    subject = file_subject(name)
    wish = new_client_id()
    attempt(subject, name, wish, lambda s: s.remove_evidence(case_id, name, state.author(), wish))


def asked(case_id: str, request: SupplierRequest) -> bool:
    """A request as it stands now: drawn up, or with one more step noted."""
    subject, author = request_subject(request.id), state.author()
    base, wish = state.seen(subject), new_client_id()

    def look(_store: Store, found: Trouble) -> Joint:
        def save(store: Store, value: Any) -> Saved:
            joined = SupplierRequest.model_validate(value)
            return store.save_part(case_id, joined, found.version, new_client_id(), author)

        return Joint(as_json(found.before), as_json(found.mine), as_json(found.theirs), save)

    return attempt_joined(
        subject, request, wish, lambda s: s.save_part(case_id, request, base, wish, author), look
    )


def not_asked(case_id: str, ident: str) -> None:
    subject = request_subject(ident)
    base, wish = state.seen(subject), new_client_id()
    attempt(subject, None, wish, lambda s: s.drop_part(case_id, "request", ident, base, wish, state.author()))


def plan(seen: CaseState, agreed: Plan) -> bool:
    """The plan in place of the one the person has in front of them; what did not change is not stored again."""
    wish, author = new_client_id(), state.author()

    def look(known: Store, found: Trouble) -> Joint:
        stands = known.state(seen.id)

        def save(store: Store, value: Any) -> Saved:
            return store.save_plan(seen.id, Plan.model_validate(value), stands, new_client_id(), author)

        return Joint(as_json(seen.case.plan), as_json(found.mine), as_json(stands.case.plan), save)

    return attempt_joined(
        PLAN, agreed, wish, lambda s: s.save_plan(seen.id, agreed, seen, wish, author), look
    )


def joined_with() -> Plan | None:
    """What somebody else had made of the plan when it was joined with ours; None where nobody had."""
    found = state.trouble(PLAN)
    if found is None or found.kind != "joined" or found.theirs is None:
        return None
    return Plan.model_validate(found.theirs)


def request_subject(ident: str) -> str:
    return f"request {ident}"


def file_subject(name: str) -> str:
    return f"file {name}"

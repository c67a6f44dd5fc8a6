"""From a widget to the store: every change is stored the moment it is made, or the person is told that it is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from readiness.errors import CaseError, Conflict, NotAllowed, SaveFailed, StoreUnusable, UnknownId
from readiness.model.case import Answer, EvidenceFile, Profile, SupplierRequest
from readiness.model.plan import Plan
from readiness.store.store import Store, new_client_id
from readiness.store.values import CaseState, Saved
from readiness.ui import state
from readiness.ui.trouble import Trouble

HEAD = "case"
PLAN = "plan"


def attempt(subject: str, mine: Any, wish: str, change: Callable[[Store], Saved]) -> bool:
    """True once it is durable; else the trouble is noted under `subject` for the page to show."""
    store = state.store()
    if store is None:
        state.note(subject, Trouble("failed", mine=mine, wish=wish))
        return False
    try:
        saved = change(store)
    except Conflict as clash:
        state.note(subject, Trouble("clash", mine, clash.value, clash.version, wish))
    except (SaveFailed, StoreUnusable):
        state.note(subject, Trouble("failed", mine=mine, wish=wish))
    except CaseError as refused:
        state.note(subject, Trouble("refused", mine=mine, wish=wish, problems=refused.problems))
    except UnknownId:
        state.note(subject, Trouble("gone", mine=mine, wish=wish))
    except NotAllowed:
        state.note(subject, Trouble("denied", mine=mine, wish=wish))
    else:
        state.note(subject, None)
        state.see(subject, saved.version)
        return True
    return False


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
    base, wish = state.seen(HEAD), new_client_id()
    return attempt(HEAD, changes, wish, lambda s: s.save_head(case_id, changes, base, wish, state.author()))


def head_again(case_id: str) -> None:
    found = state.trouble(HEAD)
    if found is not None:
        if found.kind == "clash":
            state.see(HEAD, found.version)
        head(case_id, found.mine)


def profile(case_id: str, stored: Profile, **changes: Any) -> bool:
    return head(case_id, {"profile": {**dict(stored), **changes}})


def described(case_id: str, hints: EvidenceFile) -> bool:
    """What a person confirmed about a file."""
    subject = file_subject(hints.file)
    base, wish = state.seen(subject), new_client_id()
    return attempt(
        subject,
        hints,
        wish,
        lambda s: s.describe_evidence(case_id, hints, base, wish, state.author()),
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
    subject = request_subject(request.id)
    base, wish = state.seen(subject), new_client_id()
    return attempt(
        subject, request, wish, lambda s: s.save_part(case_id, request, base, wish, state.author())
    )


def not_asked(case_id: str, ident: str) -> None:
    subject = request_subject(ident)
    base, wish = state.seen(subject), new_client_id()
    attempt(subject, None, wish, lambda s: s.drop_part(case_id, "request", ident, base, wish, state.author()))


def plan(seen: CaseState, agreed: Plan) -> bool:
    """The plan in place of the one the person has in front of them; what did not change is not stored again."""
    wish = new_client_id()
    return attempt(PLAN, agreed, wish, lambda s: s.save_plan(seen.id, agreed, seen, wish, state.author()))


def request_subject(ident: str) -> str:
    return f"request {ident}"


def file_subject(name: str) -> str:
    return f"file {name}"

"""Whole cases: making, copying, handing over, taking in; what a person must be told about it as a value."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from importlib.resources import as_file

from readiness.errors import CaseError, NotAllowed, SaveFailed, StoreUnusable, UnknownId
from readiness.model.access import Action
from readiness.model.case import Case
from readiness.model.place import Problem
from readiness.store.folder_case import read_case
from readiness.store.store import Store
from readiness.store.values import CaseCard, CaseRead, Imported
from readiness.ui import state
from readiness.world.folder import data_folder

SAMPLES = ("spindle-de", "gear-cn")
"""Invented firms, complete with files; in the order shown."""


def _store() -> Store:
    found = state.store()
    if found is None:
        raise StoreUnusable(())
    return found


def tried(work: Callable[[], str | Imported]) -> Imported:
    """No id and no problem means: nothing was stored."""
    try:
        made = work()
    except CaseError as refused:
        return Imported(None, refused.problems)
    except StoreUnusable as closed:
        return Imported(None, closed.problems)
    except NotAllowed as refused:
        return Imported(None, (Problem(code="not_allowed", params={"action": refused.action}),))
    except (SaveFailed, UnknownId):
        return Imported(None)
    return made if isinstance(made, Imported) else Imported(made)


def listed(*, deleted: bool = False) -> tuple[CaseCard, ...]:
    """Of the workspace chosen."""
    return _store().list_cases(deleted=deleted, workspace=state.workspace())


def changed(case_id: str) -> datetime | None:
    """When the last change of a case was stored."""
    return next((card.changed for card in listed() if card.id == case_id), None)


def samples() -> tuple[str, ...]:
    return tuple(name for name in SAMPLES if (data_folder() / "demo" / name / "case.yaml").is_file())


def open_sample(name: str) -> Imported:
    """A copy of one's own each time: what is changed in it changes nothing for the next reader."""
    with as_file(data_folder() / "demo" / name) as folder:
        return _taken_in(read_case(folder))


def take_in(data: bytes) -> Imported:
    return _store().import_case(data, state.author(), workspace=state.workspace())


def _taken_in(read: CaseRead) -> Imported:
    if read.case is None:
        return Imported(None, read.problems)
    made = _store().create_case(read.case, read.files, state.author(), workspace=state.workspace())
    return Imported(made, read.problems)


def create(case: Case) -> str:
    return _store().create_case(case, author=state.author(), workspace=state.workspace())


def duplicate(case_id: str, name: str) -> str:
    return _store().duplicate_case(case_id, name, state.author())


def export(case_id: str) -> bytes:
    return _store().export_case(case_id)


def delete(case_id: str) -> None:
    """Out of the list; `restore` brings it back as it was."""
    _store().delete_case(case_id, state.author())
    if state.case_id() == case_id:
        state.close_case()


def restore(case_id: str) -> None:
    _store().restore_case(case_id, state.author())


def may(action: Action, case_id: str) -> bool:
    return _store().may(action, case_id)


def purge(case_id: str) -> tuple[Problem, ...] | None:
    """For ever; None where it was not done."""
    try:
        return _store().purge_case(case_id)
    except (SaveFailed, StoreUnusable):
        return None
    except UnknownId:  # somebody else was faster
        return ()


def file_stem(name: str) -> str:
    """A name of a case as the name of a file on any system."""
    return re.sub(r"[^\w-]+", "-", name).strip("-")[:60] or "case"

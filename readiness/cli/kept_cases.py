"""A case named on the command line: a folder, an exported zip, or one of those stored on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from readiness.errors import CaseError, StoreUnusable, UnknownId
from readiness.model.place import Problem
from readiness.portfolio.compare import Facts, Touch
from readiness.store.folder_case import read_case
from readiness.store.opening import open_store
from readiness.store.store import Store
from readiness.store.where import address, kept_in


@contextmanager
def opened() -> Iterator[Store]:
    """The store of this machine; StoreUnusable says why there is none."""
    opening = open_store(address(), kept_in())
    if opening.store is None:
        raise StoreUnusable(opening.problems)
    with closing(opening.store) as store:
        yield store


def read_facts(path: Path, day: date | None) -> Facts:
    """Of a folder or zip, to be judged on `day`, without one on its own. Raises CaseError."""
    found = read_case(path)
    if found.case is None:
        raise CaseError(found.problems)
    return Facts(found.case, found.files, day or found.case.on)


@dataclass(frozen=True)
class Kept:
    """One stored case."""

    store: Store
    id: str
    name: str

    @classmethod
    def named(cls, store: Store, wanted: str) -> Kept:
        """By id or by name. Raises CaseError where none or several are meant."""
        cards = store.list_cases()
        same = [card for card in cards if card.id == wanted] or [c for c in cards if c.name == wanted]
        if len(same) != 1:
            code = "case_name_twice" if same else "case_unknown_here"
            raise CaseError([Problem(code=code, file=wanted, params={"name": wanted})])
        return cls(store, same[0].id, same[0].name)

    def facts(self, day: date) -> Facts:
        """As it stood when that day ended. Raises CaseError where it was not there."""
        at = end_of(day)
        try:
            state, files = self.store.state_at(self.id, at), self.store.evidence(self.id, at)
        except UnknownId as absent:
            params = {"name": self.name, "day": day.isoformat()}
            raise CaseError([Problem(code="case_not_yet", file=self.name, params=params)]) from absent
        return Facts(state.case, files, day)

    def facts_now(self, day: date | None) -> Facts:
        """As it stands, to be judged on `day`, without one on its own."""
        case = self.store.open_case(self.id)
        return Facts(case, self.store.evidence(self.id), day or case.on)

    def touched(self, then: date, now: date) -> dict[str, Touch]:
        """Each answer's last change in between."""
        made = self.store.changes(self.id, end_of(then), end_of(now))
        return {change.subject: Touch(change.author, change.at) for change in made if change.kind == "answer"}


def end_of(day: date) -> datetime:
    """The last moment of a day on this machine's clock."""
    return datetime.combine(day, time.max).astimezone()
